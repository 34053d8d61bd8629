// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/DateText.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace eldin::core::exchange {

namespace {

constexpr std::int64_t kDaySeconds = 86'400;
constexpr double kLastSerial = 2'958'466; // 10000-01-01

std::string padded(std::int64_t value, std::size_t width)
{
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string timeText(std::int64_t seconds)
{
    return padded(seconds / 3600, 2) + ':' + padded(seconds / 60 % 60, 2) + ':' + padded(seconds % 60, 2);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Compares with a pattern in which `9` stands for any digit.
bool matches(std::string_view text, std::string_view pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (pattern[i] == '9' ? !isDigit(text[i]) : text[i] != pattern[i])
            return false;
    }
    return true;
}

} // namespace

bool isNumber(std::string_view text)
{
    if (text.empty() || text.size() > 400 || text.find_first_not_of("0123456789+-.eE") != std::string_view::npos)
        return false;
    if (text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // Out of range is still a number: the digits are kept, nobody computes with the double.
    return end == text.data() + text.size() && (error == std::errc() || error == std::errc::result_out_of_range);
}

std::optional<std::string> serialToIso(std::string_view number, FormatKind kind, bool epoch1904)
{
    using namespace std::chrono;
    double serial = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), serial);
    if (error != std::errc() || end != number.data() + number.size() || !(serial >= 0) || serial >= kLastSerial)
        return std::nullopt;
    const std::int64_t seconds = std::llround(serial * static_cast<double>(kDaySeconds));
    if (kind == FormatKind::Elapsed || (kind == FormatKind::Time && seconds < kDaySeconds))
        return timeText(seconds);

    const std::int64_t whole = seconds / kDaySeconds;
    sys_days day;
    if (epoch1904)
        day = sys_days(year {1904} / 1 / 1) + days(whole);
    else if (whole > 60)
        day = sys_days(year {1899} / 12 / 30) + days(whole);
    else if (whole > 0 && whole < 60)
        day = sys_days(year {1899} / 12 / 31) + days(whole); // before the day that never was
    else
        return std::nullopt;
    const year_month_day date(day);
    std::string text = padded(int(date.year()), 4) + '-' + padded(unsigned(date.month()), 2) + '-'
        + padded(unsigned(date.day()), 2);
    if (seconds % kDaySeconds != 0)
        text += 'T' + timeText(seconds % kDaySeconds);
    return text;
}

std::optional<std::string> tidyIsoDate(std::string_view text)
{
    if (text.ends_with('Z'))
        text.remove_suffix(1);
    if (const std::size_t point = text.find_first_of(".,"); point != std::string_view::npos) {
        if (text.find_first_not_of("0123456789", point + 1) != std::string_view::npos)
            return std::nullopt;
        text = text.substr(0, point);
    }
    std::string whole(text);
    if (matches(text, "9999-99-99T99:99"))
        whole += ":00";
    const bool time = matches(whole, "99:99:99");
    if (!time && !matches(text, "9999-99-99") && !matches(whole, "9999-99-99T99:99:99"))
        return std::nullopt;
    if (whole.ends_with("T00:00:00"))
        whole.resize(10);
    return whole;
}

std::optional<std::string> durationToTime(std::string_view text)
{
    if (!text.starts_with("PT"))
        return std::nullopt;
    text.remove_prefix(2);
    std::int64_t seconds = 0;
    while (!text.empty()) {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || value < 0 || value > 10'000'000 || end == text.data() + text.size())
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.front() == '.' || text.front() == ',') {
            const std::size_t rest = text.find_first_not_of("0123456789", 1);
            if (rest == std::string_view::npos)
                return std::nullopt;
            text.remove_prefix(rest);
        }
        switch (text.front()) {
        case 'H': seconds += value * 3600; break;
        case 'M': seconds += value * 60; break;
        case 'S': seconds += value; break;
        default: return std::nullopt;
        }
        text.remove_prefix(1);
    }
    return timeText(seconds);
}

} // namespace eldin::core::exchange
