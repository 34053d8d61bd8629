// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"
#include "core/domain/PersonalWords.h"

#include <QSet>

namespace eldin::core {

struct Stores;

/// Keeps what names people out of what is given to everybody. A text that may name anybody registered in the document, or
/// holds something like a telephone number, an address of electronic mail or a personal number, is left out as a whole:
/// better one sentence too few than one name too many.
class PublicWords final
{
public:
    /// Knows the people who are in the document now.
    explicit PublicWords(const Stores &stores);

    /// Of what people said and wrote: a family name is enough, or a given name written as one (Болот, but not болот: "will be").
    [[nodiscard]] bool mayNameSomebody(const QString &text) const;
    /// Of what stands in tables of offices (budget lines, codes, titles): only both names together name a person there, for
    /// many a given name is a word of theirs (Максаттуу трансферт).
    [[nodiscard]] bool namesSomebodyInFull(const QString &text) const;
    /// The text, or nothing if it may name somebody.
    [[nodiscard]] QString of(const QString &text) const { return mayNameSomebody(text) ? QString() : text; }
    [[nodiscard]] QString ofOffice(const QString &text) const { return namesSomebodyInFull(text) ? QString() : text; }
    /// Each language for itself.
    [[nodiscard]] LocalText of(const LocalText &text) const { return {of(text.ky), of(text.ru), of(text.en)}; }

private:
    struct Found
    {
        bool family = false;
        bool given = false;
    };
    [[nodiscard]] Found namesIn(const QString &text) const;

    PersonalWords m_personal; ///< also names and numbers of people who are not registered
    QSet<QString> m_families; ///< folded, without the endings that cases change
    QSet<QString> m_given;
};

} // namespace eldin::core
