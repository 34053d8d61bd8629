// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/NumberFormat.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace eldin::core::exchange {

namespace {

char lower(char c)
{
    return (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// True for the inside of `[h]`, `[mm]`, `[ss]`; false for `[Red]`, `[$-419]`, `[>=100]`.
bool isElapsed(std::string_view inside)
{
    return !inside.empty()
        && (std::all_of(inside.begin(), inside.end(), [](char c) { return lower(c) == 'h'; })
            || std::all_of(inside.begin(), inside.end(), [](char c) { return lower(c) == 'm'; })
            || std::all_of(inside.begin(), inside.end(), [](char c) { return lower(c) == 's'; }));
}

/// Reduces a format's first section to the letters and digit places that act: fixed texts, colours, `General`
/// and `AM/PM` fall out, `[h]` becomes `E`.
std::string actingSigns(std::string_view code)
{
    std::string acting;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = lower(code[i]);
        if (c == '"') {
            const std::size_t end = code.find('"', i + 1);
            i = end == std::string_view::npos ? code.size() : end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next sign is shown, or only its width counts
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            if (isElapsed(code.substr(i + 1, end - i - 1)))
                acting += 'E';
            i = end;
        } else if (c == 'g' && code.size() - i >= 7 && lower(code[i + 1]) == 'e' && lower(code[i + 2]) == 'n') {
            i += 6;
        } else if (c == 'a' && code.substr(i).size() >= 5 && code[i + 2] == '/') {
            acting += 'h';
            i += 4;
        } else if (c == 'a' && code.substr(i).size() >= 3 && code[i + 1] == '/') {
            acting += 'h';
            i += 2;
        } else {
            acting += c;
        }
    }
    return acting;
}

} // namespace

FormatKind formatKind(std::string_view code)
{
    const std::string acting = actingSigns(code);
    bool date = false;
    bool month = false;
    bool time = false;
    for (std::size_t i = 0; i < acting.size(); ++i) {
        switch (acting[i]) {
        case 'E': return FormatKind::Elapsed;
        case '#':
        case '?': return FormatKind::Number;
        case '0':
            // Zeros belong to a time only as parts of a second: `ss.000`.
            if (!time || acting.find("s.0") == std::string::npos)
                return FormatKind::Number;
            break;
        case 'y':
        case 'd': date = true; break;
        case 'm': month = true; break;
        case 'h':
        case 's': time = true; break;
        default: break;
        }
    }
    if (date || (month && !time))
        return FormatKind::Date;
    return time ? FormatKind::Time : FormatKind::Number;
}

NumberFormat builtInFormat(unsigned id)
{
    static constexpr std::array<std::pair<unsigned, const char *>, 16> kCodes {{
        {1, "0"}, {2, "0.00"}, {3, "#,##0"}, {4, "#,##0.00"}, {9, "0%"}, {10, "0.00%"}, {11, "0.00E+00"},
        {12, "# ?/?"}, {13, "# ?\?/?\?"}, {37, "#,##0 ;(#,##0)"}, {38, "#,##0 ;[Red](#,##0)"},
        {39, "#,##0.00;(#,##0.00)"}, {40, "#,##0.00;[Red](#,##0.00)"}, {44, "#,##0.00"}, {48, "##0.0E+0"}, {49, "@"},
    }};
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {"yyyy-mm-dd", id == 55 || id == 56 ? FormatKind::Time : FormatKind::Date};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return {"hh:mm:ss", FormatKind::Time};
    if (id == 46)
        return {"[h]:mm:ss", FormatKind::Elapsed};
    for (const auto &[known, code] : kCodes) {
        if (known == id)
            return {code, FormatKind::Number};
    }
    return {};
}

std::optional<std::string> shownCode(std::string_view digits, std::string_view format)
{
    if (digits.empty() || digits.size() > 18 || !std::all_of(digits.begin(), digits.end(), isDigit)
        || (digits.size() > 1 && digits.front() == '0'))
        return std::nullopt;

    std::vector<std::pair<char, bool>> signs; // the sign, and whether it is a place for a digit
    bool quoted = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        char c = format[i];
        if (c == '"') {
            quoted = !quoted;
            continue;
        }
        bool fixed = quoted;
        if (!quoted && c == ';')
            break;
        if (!quoted && c == '\\' && i + 1 < format.size()) {
            c = format[++i];
            fixed = true;
        }
        if (c == '0' && !fixed)
            signs.emplace_back(c, true);
        else if (c == ' ' || c == '-' || (fixed && (isDigit(c) || c == '.' || c == '/')))
            signs.emplace_back(c, false);
        else
            return std::nullopt;
    }
    const auto places = std::count_if(signs.begin(), signs.end(), [](const auto &sign) { return sign.second; });
    const bool leading = std::any_of(signs.begin(), signs.end(), [](const auto &sign) { return !sign.second && isDigit(sign.first); });
    if (places < 1 || (places < 2 && !leading))
        return std::nullopt;

    std::string shown;
    std::size_t left = digits.size();
    auto placesLeft = places;
    for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign) {
        if (!sign->second) {
            shown += sign->first;
            continue;
        }
        shown += left > 0 ? digits[--left] : '0';
        if (--placesLeft == 0) {
            while (left > 0)
                shown += digits[--left];
        }
    }
    return std::string(shown.rbegin(), shown.rend());
}

} // namespace eldin::core::exchange
