// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"
#include "core/domain/PersonalWords.h"

namespace eldin::core {

struct Stores;

/// Keeps what names people out of what is given to everybody. What is found in a text is PersonalWords' affair, as in a public copy;
/// here nobody looks at it, so a text in which anything was found is left out as a whole: better one sentence too few than one
/// name too many.
class PublicWords final
{
public:
    /// Knows the people who are in the document now.
    explicit PublicWords(const Stores &stores);

    /// Of what people said and wrote: the text, or nothing if it may name somebody.
    [[nodiscard]] QString of(const QString &text) const;
    /// Of what stands in tables of offices (budget lines, codes, titles): nothing only where a name is certain, for many a given
    /// name is a word of theirs (Максаттуу трансферт).
    [[nodiscard]] QString ofOffice(const QString &text) const;
    /// Each language for itself.
    [[nodiscard]] LocalText of(const LocalText &text) const { return {of(text.ky), of(text.ru), of(text.en)}; }

    [[nodiscard]] const PersonalWords &people() const { return m_personal; }

private:
    PersonalWords m_personal;
};

} // namespace eldin::core
