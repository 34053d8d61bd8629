// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/Outcome.h"

#include "core/base/MoneyText.h"
#include "tests/corpus/Places.h"

#include <map>

namespace eldin::corpus {

using namespace core;
using namespace core::exchange;

namespace {

/// The first thing in which a reading is not what the table says; empty where it is.
QString difference(const Truth &truth, const BudgetReading &reading)
{
    if (reading.budgets.size() != truth.budgets.size())
        return QStringLiteral("%1 budgets instead of %2").arg(reading.budgets.size()).arg(truth.budgets.size());
    if (reading.unit != truth.unit)
        return QStringLiteral("another unit");
    for (std::size_t i = 0; i < truth.budgets.size(); ++i) {
        if (reading.budgets[i].column != truth.budgets[i].column)
            return QStringLiteral("another column");
        if (reading.budgets[i].year != truth.budgets[i].year)
            return QStringLiteral("another year");
        if (reading.budgets[i].stage != truth.budgets[i].stage)
            return QStringLiteral("another stage");
    }
    std::map<std::uint32_t, const ReadLine *> byRow;
    for (const ReadLine &line : reading.lines)
        byRow[line.row] = &line;
    for (const TrueLine &line : truth.lines) {
        const auto found = byRow.find(line.row);
        const QString row = QStringLiteral("row %1: ").arg(line.row + 1);
        if (found == byRow.end())
            return row + QStringLiteral("no line");
        const ReadLine &read = *found->second;
        if (read.name != line.name)
            return row + read.name + QStringLiteral(" instead of ") + line.name;
        if (read.section != line.section)
            return row + QStringLiteral("another section");
        std::vector<std::optional<Money>> amounts(truth.budgets.size());
        for (const LineAmount &amount : read.amounts)
            amounts[static_cast<std::size_t>(amount.budget)] = amount.amount;
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            if (amounts[i] != line.amounts[i])
                return row + (amounts[i] ? plainMoney(*amounts[i]) : QStringLiteral("nothing")) + QStringLiteral(" instead of ")
                    + (line.amounts[i] ? plainMoney(*line.amounts[i]) : QStringLiteral("nothing"));
        }
    }
    if (byRow.size() != truth.lines.size())
        return QStringLiteral("%1 lines instead of %2").arg(byRow.size()).arg(truth.lines.size());
    for (const Place &gap : truth.gaps) {
        if (std::none_of(reading.gaps.begin(), reading.gaps.end(), [&](const Gap &g) { return g.cell == cellName(gap); }))
            return QStringLiteral("no gap at ") + cellName(gap);
    }
    return {};
}

bool isPublished(const Truth &truth, const Gap &gap)
{
    return std::find(truth.gaps.begin(), truth.gaps.end(), placeOf(gap.cell)) != truth.gaps.end();
}

/// What a reading says against the table, gaps of the published figures aside; empty if nothing.
QString refusal(const Truth &truth, const BudgetReading &reading)
{
    for (const Problem &problem : reading.problems) {
        if (problem.severity == Severity::Error)
            return problem.code + u' ' + problem.where;
    }
    for (const Gap &gap : reading.gaps) {
        if (!isPublished(truth, gap))
            return QStringLiteral("gap ") + gap.cell + u' ' + gap.cause + u' ' + gap.at;
    }
    return {};
}

/// A warning about the very thing that may be wrong: a person is asked to look.
QString doubt(const BudgetReading &reading)
{
    for (const char16_t *code : {u"unit-assumed", u"ambiguous-decimals", u"section-assumed", u"no-stage", u"in-no-subtotal", u"beside-total", u"same-amount"}) {
        for (const Problem &problem : reading.problems) {
            if (problem.code == QStringView(code) && problem.severity == Severity::Warning)
                return problem.code + u' ' + problem.where;
        }
    }
    return {};
}

Judgement judgeFault(const CorpusCase &table, const BudgetReading &reading)
{
    const Fault &fault = *table.fault;
    const auto at = [&](const QString &cell) {
        return std::any_of(fault.places.begin(), fault.places.end(), [&](const Place &place) { return cellName(place) == cell; });
    };
    for (const Gap &gap : reading.gaps) {
        if (!isPublished(table.truth, gap) && (at(gap.cell) || at(gap.at)) && (fault.cause.isEmpty() || gap.cause == fault.cause))
            return {Outcome::NamedAtPlace, gap.cause + u' ' + gap.cell + u' ' + gap.at};
    }
    if (fault.readable && difference(table.truth, reading).isEmpty() && refusal(table.truth, reading).isEmpty())
        return {Outcome::EqualsTruth, {}};
    for (const Problem &problem : reading.problems) {
        const bool told = fault.readable ? problem.severity == Severity::Error : problem.severity != Severity::Note;
        if (told && at(problem.where) && (fault.cause.isEmpty() || problem.code == fault.cause))
            return {Outcome::NamedAtPlace, problem.code + u' ' + problem.where};
    }
    for (const Gap &gap : reading.gaps) {
        if (fault.sum && !isPublished(table.truth, gap) && gap.cell == cellName(*fault.sum) && gap.at.isEmpty())
            return {Outcome::NamedAtSum, gap.cause + u' ' + gap.cell};
    }
    const QString against = refusal(table.truth, reading);
    if (!against.isEmpty())
        return {Outcome::NamedElsewhere, against};
    const QString warned = doubt(reading);
    return warned.isEmpty() ? Judgement{Outcome::SilentError, QStringLiteral("fault at ") + cellName(fault.places.front())}
                            : Judgement{Outcome::Doubted, warned};
}

} // namespace

Judgement judge(const CorpusCase &table, const BudgetReading &reading)
{
    if (table.fault)
        return judgeFault(table, reading);
    const QString differs = difference(table.truth, reading);
    const QString against = refusal(table.truth, reading);
    if (!against.isEmpty())
        return {Outcome::FalseAlarm, against + QStringLiteral("; ") + differs};
    if (differs.isEmpty())
        return {Outcome::EqualsTruth, {}};
    const QString warned = doubt(reading);
    return warned.isEmpty() ? Judgement{Outcome::SilentError, differs} : Judgement{Outcome::Doubted, warned + QStringLiteral("; ") + differs};
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::EqualsTruth: return QStringLiteral("equals the truth");
    case Outcome::NamedAtPlace: return QStringLiteral("fault named at its place");
    case Outcome::NamedAtSum: return QStringLiteral("fault named at the sum that counts it");
    case Outcome::NamedElsewhere: return QStringLiteral("fault named elsewhere");
    case Outcome::Doubted: return QStringLiteral("read otherwise, with a warning");
    case Outcome::FalseAlarm: return QStringLiteral("refused without a fault");
    case Outcome::SilentError: return QStringLiteral("silent error");
    }
    return {};
}

} // namespace eldin::corpus
