// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Papers.h"
#include "core/report/papers/PaperKind.h"

#include <QStringList>

namespace eldin::core {

/// Which paper, of what, in which language.
struct PaperOrder
{
    PaperKind kind = PaperKind::Protocol;
    Id<Hearing> hearing;
    Id<Meeting> meeting; ///< null: of all its meetings
    PaperLanguage language = PaperLanguage::Kyrgyz;
    QStringList addressees; ///< of invitations; none: one with a line to write the name on
    bool largePrint = false;
    bool tiled = false; ///< of a poster: on four sheets of A4
    bool shortForm = false; ///< of a protocol: without what each person said
};

/// Makes any paper of a hearing. It can be made in every state; what is missing is said in it and it is marked as a draft.
[[nodiscard]] report::Report makePaper(const Stores &stores, const PaperOrder &order);

/// The same with a line where a protocol bears the number noted with its signature: that is no word of it, and what is made
/// is compared with what was signed without it.
[[nodiscard]] report::Report makeUnnumbered(const Stores &stores, const PaperOrder &order);
/// Writes that number into it; nothing where there is none yet.
void writeNumber(report::Report &paper, const Stores &stores, const PaperOrder &order);

/// Whether somebody has to sign it.
[[nodiscard]] bool isSigned(PaperKind kind);

/// It is for those alone whom it names, with their addresses: it goes into no dossier.
[[nodiscard]] bool isPrivate(PaperKind kind);

/// It names people who took part, so it is kept and not published.
[[nodiscard]] bool holdsNames(PaperKind kind);
/// It is of use to the office alone: what the head is told before the hearing, and forms that are yet to be filled in.
[[nodiscard]] bool isForOffice(PaperKind kind);

/// What the paper is called in this language, for lists and proposed file names.
[[nodiscard]] QString paperTitle(PaperKind kind, Language language);

} // namespace eldin::core
