// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "ui/projector/ProjectorKinds.h"

#include <QStringList>

#include <optional>

namespace eldin::core {
struct Stores;
}

namespace eldin::ui {

/// What has begun in a meeting since it was looked at last: an item of the agenda, a speech, a vote.
class MeetingNews final
{
public:
    /// Which view tells of it; nothing at the first look, and where nothing has begun.
    [[nodiscard]] std::optional<WallKind> look(const core::Stores &stores, const core::Id<core::Meeting> &meeting);
    /// The next look is the first.
    void forget() { m_known.clear(); }

private:
    QStringList m_known; ///< ids of the item, the speech and the vote
};

} // namespace eldin::ui
