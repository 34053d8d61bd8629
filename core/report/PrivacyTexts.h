// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/PublicCopy.h"
#include "core/domain/HeldOfPerson.h"
#include "core/domain/PersonInFile.h"

namespace eldin::core {

/// What goes when this person is erased, a sentence a line.
[[nodiscard]] QStringList goingLines(const HeldOfPerson &held, bool withWords);
/// What stays, a sentence a line.
[[nodiscard]] QStringList stayingLines(const HeldOfPerson &held, bool withWords);
/// What was erased, for afterwards.
[[nodiscard]] QString erasedText(const HeldOfPerson &held, bool withWords);
/// Which texts seem to name the person still; none: nothing.
[[nodiscard]] QStringList mentionLines(const std::vector<PersonMention> &mentions);

/// Where the person stands, in a few words: "registrations: 2, remarks: 1".
[[nodiscard]] QString placesText(const PersonInFile &person);

/// How many texts and files a public copy was written without.
[[nodiscard]] QString publicCopyText(const PublicCopyResult &result);
/// Who spoke, where no name may stand: in all languages.
[[nodiscard]] LocalText residentWord();
/// What was found in a text: a name, a telephone.
[[nodiscard]] QString personalKindText(PersonalKind kind);

} // namespace eldin::core
