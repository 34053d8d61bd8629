// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QString>

namespace eldin::core {

/// A text that a person may have written in up to three languages; an empty one is not written.
struct LocalText
{
    QString ky;
    QString ru;
    QString en;

    [[nodiscard]] static LocalText in(Language language, const QString &text)
    {
        LocalText result;
        result.of(language) = text;
        return result;
    }
    [[nodiscard]] QString &of(Language language)
    {
        return language == Language::Kyrgyz ? ky : language == Language::Russian ? ru : en;
    }
    [[nodiscard]] const QString &of(Language language) const { return const_cast<LocalText *>(this)->of(language); }
    [[nodiscard]] bool isEmpty() const { return ky.isEmpty() && ru.isEmpty() && en.isEmpty(); }
    /// In the language asked for, else in the first one written (Kyrgyz, Russian, English).
    [[nodiscard]] const QString &best(Language language) const
    {
        const QString &wanted = of(language);
        if (!wanted.isEmpty())
            return wanted;
        return !ky.isEmpty() ? ky : !ru.isEmpty() ? ru : en;
    }
    /// In which language best() answers.
    [[nodiscard]] Language bestLanguage(Language language) const
    {
        if (!of(language).isEmpty() || isEmpty())
            return language;
        return !ky.isEmpty() ? Language::Kyrgyz : !ru.isEmpty() ? Language::Russian : Language::English;
    }
    bool operator==(const LocalText &) const = default;
};

} // namespace eldin::core
