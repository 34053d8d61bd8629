// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Indicators.h"

#include "core/base/CsvText.h"
#include "core/report/Ledger.h"

#include <cstdlib>

namespace eldin::core {

namespace {

/// A measure and the same one of the hearing before.
struct Pair
{
    Measure now;
    std::optional<Measure> before;

    [[nodiscard]] std::optional<std::int64_t> change() const
    {
        // Yes and no have no difference.
        if (now.unit == IndicatorUnit::YesNo || !now.value || !before || !before->value)
            return std::nullopt;
        return *now.value - *before->value;
    }
};

std::vector<Pair> pairsOf(const Stores &stores, const Hearing &hearing)
{
    const auto previous = answeredHearingBefore(stores, hearing);
    const auto before = previous ? measuresOf(stores, *previous) : std::vector<Measure>();
    std::vector<Pair> pairs;
    for (Measure &measure : measuresOf(stores, hearing)) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const Measure &other) { return other.code == measure.code; });
        pairs.push_back({std::move(measure), same == before.end() ? std::nullopt : std::optional(*same)});
    }
    return pairs;
}

QString nameOf(const Measure &measure, const Wording &wording)
{
    if (measure.code.startsWith(u"age.")) {
        const QString key = QStringLiteral("age_group.") + measure.code.section(u'.', 1);
        return wording.has(key) ? wording.text(key) : wording.marked(measure.name);
    }
    if (measure.name.isEmpty() && measure.code.startsWith(u"village.")) // of a village without a name
        return wording.text(QStringLiteral("not_stated"));
    return measure.name.isEmpty() ? wording.text(QStringLiteral("indicator.") + measure.code) : wording.marked(measure.name);
}

QString definitionOf(const Measure &measure, const Wording &wording)
{
    const QString family = measure.code.section(u'.', 0, 0);
    return wording.text(QStringLiteral("indicator.%1.text").arg(family));
}

QString shownOf(std::int64_t value, IndicatorUnit unit, const Wording &wording)
{
    switch (unit) {
    case IndicatorUnit::Share: return wording.percent(value);
    case IndicatorUnit::Som: return wording.figure(Money::fromTyiyn(value), MoneyUnit::ThousandSom);
    case IndicatorUnit::YesNo: return wording(value != 0 ? "yes" : "no");
    case IndicatorUnit::Count:
    case IndicatorUnit::Days: break;
    }
    return value < 0 ? QChar(0x2212) + QString::number(-value) : QString::number(value);
}

QString shownOf(const Measure &measure, const Wording &wording)
{
    if (measure.value)
        return shownOf(*measure.value, measure.unit, wording);
    return measure.shown.isEmpty() ? QStringLiteral("–") : measure.shown;
}

QString plainOf(std::int64_t value, IndicatorUnit unit)
{
    if (unit == IndicatorUnit::Som)
        return plainMoney(Money::fromTyiyn(value));
    if (unit == IndicatorUnit::Share)
        return (value < 0 ? QStringLiteral("-") : QString()) + QStringLiteral("%1.%2").arg(std::abs(value) / 10).arg(std::abs(value) % 10);
    return QString::number(value);
}

QString plainOf(const Measure &measure)
{
    return measure.value ? plainOf(*measure.value, measure.unit) : measure.shown;
}

} // namespace

std::vector<Indicator> indicatorsOf(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    std::vector<Indicator> result;
    for (const Pair &pair : pairsOf(stores, hearing)) {
        Indicator indicator {nameOf(pair.now, wording), shownOf(pair.now, wording), pair.before ? shownOf(*pair.before, wording) : QStringLiteral("–"), {},
                             definitionOf(pair.now, wording)};
        if (const auto change = pair.change())
            indicator.change = (*change > 0 ? QStringLiteral("+") : QString()) + shownOf(*change, pair.now.unit, wording);
        result.push_back(std::move(indicator));
    }
    return result;
}

QByteArray indicatorsCsv(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    std::vector<QStringList> rows;
    for (const Pair &pair : pairsOf(stores, hearing)) {
        const auto change = pair.change();
        rows.push_back({pair.now.code, plainOf(pair.now), pair.before ? plainOf(*pair.before) : QString(), change ? plainOf(*change, pair.now.unit) : QString(),
                        codeOf(pair.now.unit), nameOf(pair.now, wording), definitionOf(pair.now, wording)});
    }
    return csvText({QStringLiteral("code"), QStringLiteral("value"), QStringLiteral("before"), QStringLiteral("change"), QStringLiteral("unit"),
                    QStringLiteral("name"), QStringLiteral("definition")},
                   rows);
}

} // namespace eldin::core
