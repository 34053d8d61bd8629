// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"

#include <QSet>

namespace eldin::core {

struct Stores;

/// Keeps what names people out of what is given to everybody. A text that holds a name of anybody registered in the
/// document, something like a telephone number, an address of electronic mail or a personal number is left out as a
/// whole: better one sentence too few than one name too many.
class PublicWords final
{
public:
    /// Knows the people who are in the document now.
    explicit PublicWords(const Stores &stores);

    [[nodiscard]] bool mayNameSomebody(const QString &text) const;
    /// The text, or nothing if it may name somebody.
    [[nodiscard]] QString of(const QString &text) const { return mayNameSomebody(text) ? QString() : text; }
    /// Each language for itself.
    [[nodiscard]] LocalText of(const LocalText &text) const { return {of(text.ky), of(text.ru), of(text.en)}; }

private:
    QSet<QString> m_names; ///< folded, without the endings that cases change
};

} // namespace eldin::core
