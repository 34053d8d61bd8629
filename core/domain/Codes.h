// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QString>

#include <optional>
#include <utility>

namespace eldin::core {

/// The stable words by which an enumeration stands in files and on the command line. Specialized beside each
/// enumeration as `static constexpr std::pair<E, const char16_t *> list[]`.
template <typename E>
struct Codes;

template <typename E>
concept Coded = requires { Codes<E>::list; };

template <Coded E>
[[nodiscard]] QString codeOf(E value)
{
    for (const auto &[candidate, code] : Codes<E>::list) {
        if (candidate == value)
            return QString::fromUtf16(code);
    }
    return {};
}

template <Coded E>
[[nodiscard]] std::optional<E> fromCode(QStringView text)
{
    for (const auto &[value, code] : Codes<E>::list) {
        if (text == QStringView(code))
            return value;
    }
    return std::nullopt;
}

template <>
struct Codes<Language>
{
    static constexpr std::pair<Language, const char16_t *> list[] {
        {Language::Kyrgyz, u"ky"},
        {Language::Russian, u"ru"},
        {Language::English, u"en"},
    };
};

} // namespace eldin::core
