// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/Wording.h"

namespace eldin::core {
struct Stores;
}

namespace eldin::ui::documents {

/// A file of a dossier as its index page names it.
struct DossierEntry
{
    enum class Group { Papers, Tables, Photos, Scans };

    QString file; ///< relative to the page
    QString title;
    Group group = Group::Papers;
    bool isDraft = false;
    bool holdsNames = false; ///< not to be published
};

/// The page that opens a dossier: which hearing it is of, and all its files by what they are. One file without scripts or
/// anything from elsewhere.
[[nodiscard]] QByteArray dossierIndex(const core::Stores &stores, const core::Hearing &hearing, const std::vector<DossierEntry> &entries,
                                      const core::Wording &wording, bool forPublic);

} // namespace eldin::ui::documents
