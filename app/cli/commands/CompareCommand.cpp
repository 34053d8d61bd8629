// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/report/ComparisonTexts.h"
#include "core/report/GrantedProposals.h"
#include "core/report/HearingChanges.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

namespace {

/// Percent with two decimals as text, or null where there was no amount before.
QJsonValue percentJson(const AmountChange &change)
{
    const auto points = change.basisPoints();
    if (!points)
        return QJsonValue::Null;
    const std::int64_t size = std::abs(*points);
    return QStringLiteral("%1%2.%3")
        .arg(*points < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

QJsonObject changeJson(const AmountChange &change)
{
    return {{QStringLiteral("from"), plainMoney(change.from)},
            {QStringLiteral("to"), plainMoney(change.to)},
            {QStringLiteral("difference"), plainMoney(change.difference())},
            {QStringLiteral("percent"), percentJson(change)}};
}

QJsonObject lineJson(const BudgetLine &line, Language language)
{
    return {{QStringLiteral("id"), line.id.text()},
            {QStringLiteral("section"), codeOf(line.section)},
            {QStringLiteral("code"), codeText(line)},
            {QStringLiteral("name"), line.name.best(language)}};
}

QJsonArray onlyInOne(const std::vector<LineChange> &changes, Language language)
{
    QJsonArray rows;
    for (const LineChange &change : changes) {
        QJsonObject row = lineJson(change.line(), language);
        row[QStringLiteral("amount")] = plainMoney(change.line().amount);
        rows.append(row);
    }
    return rows;
}

QJsonObject budgetJson(const Budget &budget)
{
    return {{QStringLiteral("id"), budget.id.text()},
            {QStringLiteral("year"), budget.year},
            {QStringLiteral("stage"), codeOf(budget.stage)},
            {QStringLiteral("version"), budget.version}};
}

/// The accepted proposals that may have caused it, each with the lines that changed and that it names.
QJsonArray proposalsJson(const Stores &stores, int year, const BudgetComparison &comparison)
{
    QJsonArray rows;
    for (const RemarkRow &proposal : grantedProposals(stores, year)) {
        QJsonArray lines;
        for (const auto *changes : {&comparison.added, &comparison.changed, &comparison.reworded, &comparison.removed}) {
            for (const LineChange &change : *changes) {
                if (namesLine(proposal, change.line()))
                    lines.append(change.line().id.text());
            }
        }
        if (lines.isEmpty())
            continue;
        const auto amount = proposal.response->amount ? proposal.response->amount : proposal.remark.amount;
        rows.append(QJsonObject{{QStringLiteral("id"), proposal.remark.id.text()},
                                {QStringLiteral("label"), proposal.remark.label()},
                                {QStringLiteral("number"), proposal.remark.number},
                                {QStringLiteral("decision"), codeOf(proposal.response->decision)},
                                {QStringLiteral("amount"), amount ? QJsonValue(plainMoney(*amount)) : QJsonValue::Null},
                                {QStringLiteral("code"), codeNamed(proposal)},
                                {QStringLiteral("lines"), lines}});
    }
    return rows;
}

/// What answers to proposals moved from one to the other, each with its line and amount.
QJsonArray movesJson(const Stores &stores, const Budget &from, const Budget &to)
{
    QJsonArray rows;
    for (const LineMove &move : movesBetween(stores, from.id, to.id)) {
        rows.append(QJsonObject {{QStringLiteral("id"), move.proposal.remark.id.text()},
                                 {QStringLiteral("label"), move.proposal.remark.label()},
                                 {QStringLiteral("number"), move.proposal.remark.number},
                                 {QStringLiteral("line"), move.lineId.text()},
                                 {QStringLiteral("created"), move.createsLine},
                                 {QStringLiteral("amount"), plainMoney(move.amount)}});
    }
    return rows;
}

} // namespace

QJsonObject comparisonJson(const BudgetComparison &comparison, Language language)
{
    QJsonArray changed;
    for (const LineChange &change : comparison.changed) {
        QJsonObject row = changeJson(change.amount());
        const QJsonObject line = lineJson(change.line(), language);
        for (auto it = line.begin(); it != line.end(); ++it)
            row[it.key()] = it.value();
        changed.append(row);
    }
    QJsonArray reworded;
    for (const LineChange &change : comparison.reworded) {
        QJsonObject row = lineJson(*change.to, language);
        row[QStringLiteral("from_code")] = codeText(*change.from);
        row[QStringLiteral("from_name")] = change.from->name.best(language);
        row[QStringLiteral("amount")] = plainMoney(change.to->amount);
        reworded.append(row);
    }
    QJsonObject totals;
    for (const auto &[section, code] : Codes<BudgetSection>::list)
        totals[QString::fromUtf16(code)] = changeJson(comparison.of(section));
    return {{QStringLiteral("added"), onlyInOne(comparison.added, language)},
            {QStringLiteral("removed"), onlyInOne(comparison.removed, language)},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("reworded"), reworded},
            {QStringLiteral("unchanged"), static_cast<qint64>(comparison.unchanged)},
            {QStringLiteral("totals"), totals}};
}

Outcome CompareCommand::run(const Context &context) const
{
    const auto document = openToRead(context);
    const Budget from = findBudget(*document, context.arguments.at(1));
    const Budget to = findBudget(*document, context.arguments.at(2));
    const BudgetComparison comparison = compareBudgets(document->stores(), from.id, to.id);
    Outcome outcome{comparisonJson(comparison, context.language)};
    QJsonObject value = outcome.value.toObject();
    value[QStringLiteral("from")] = budgetJson(from);
    value[QStringLiteral("to")] = budgetJson(to);
    value[QStringLiteral("proposals")] = proposalsJson(document->stores(), to.year, comparison);
    value[QStringLiteral("moves")] = movesJson(document->stores(), from, to);
    outcome.value = value;
    outcome.text = budgetTitle(from, context.language) + QStringLiteral(" → ")
        + budgetTitle(to, context.language) + u'\n' + comparisonText(comparison, to.unit, context.language);
    return outcome;
}

} // namespace eldin::cli
