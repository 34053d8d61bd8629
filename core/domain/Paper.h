// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

namespace eldin::core {

/// What became of a paper of a hearing: made, printed, signed. Its pages are not kept: they are made again at any time, and
/// the hash tells whether they would still say the same.
struct Paper
{
    Id<Paper> id;
    Id<Hearing> hearingId;
    QString kind; ///< code of PaperKind
    QString language; ///< code of PaperLanguage
    QDateTime madeAt;
    QString contentHash; ///< SHA-256 of its text, hexadecimal
    QDate printedOn; ///< invalid: not yet
    QDate signedOn; ///< invalid: not yet
    QString number; ///< that it was registered under
    QString signedBy;
    bool operator==(const Paper &) const = default;
};

} // namespace eldin::core
