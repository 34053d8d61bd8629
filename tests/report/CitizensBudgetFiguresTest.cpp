// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every amount that stands anywhere in the citizens' budget, in words, tables or charts, is a sum of the budgets' lines to
// the last tyiyn. The sums are made here once more, by every way in which lines can be grouped.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/base/MoneyText.h"
#include "core/domain/RevenueKind.h"
#include "core/report/Papers.h"

#include <QRegularExpression>

#include <map>
#include <set>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

using Sums = std::map<QString, Money>; ///< by what the lines have in common

/// The kinds of expenditure that the paper tells apart, by its key to the economic classification.
QString itemKind(const QString &code)
{
    for (const auto &[kind, codes] : {std::pair(QStringLiteral("wages"), QStringList {QStringLiteral("2111"), QStringLiteral("2121")}),
                                      std::pair(QStringLiteral("food"), QStringList {QStringLiteral("2217"), QStringLiteral("2218")}),
                                      std::pair(QStringLiteral("utilities"), QStringList {QStringLiteral("2223"), QStringLiteral("2231")}),
                                      std::pair(QStringLiteral("repair"), QStringList {QStringLiteral("2225")})}) {
        if (codes.contains(code))
            return kind;
    }
    return code.startsWith(u"22") ? QStringLiteral("services") : code.left(2);
}

/// What a line may be grouped by.
QStringList groupsOf(const BudgetLine &line)
{
    const QString section = codeOf(line.section) + u'/';
    QStringList groups {section, section + QStringLiteral("line ") + line.id.text(), section + QStringLiteral("name ") + line.name.ky + line.code};
    for (const QString *code : {&line.revenueCode, &line.functionCode, &line.economicCode}) {
        for (qsizetype length = 1; length <= code->size(); ++length)
            groups += section + code->first(length);
    }
    groups += section + QStringLiteral("village ") + line.settlementId.text();
    groups += section + QStringLiteral("project ") + line.project.ky;
    groups += section + QStringLiteral("project ") + line.project.ky + QStringLiteral(" in ") + line.settlementId.text();
    groups += section + QStringLiteral("project ") + QString::number(line.project.isEmpty() ? 0 : 1);
    groups += section + QStringLiteral("project ") + QString::number(line.project.isEmpty() ? 0 : 1) + line.settlementId.text();
    groups += section + QStringLiteral("kind of item ") + itemKind(line.economicCode);
    groups += section + QStringLiteral("from ") + line.moneySource.ky;
    groups += section + (line.isProtected ? QStringLiteral("protected") : QStringLiteral("not protected"));
    if (line.section == BudgetSection::Revenue)
        groups += section + QStringLiteral("kind ") + QString::number(static_cast<int>(revenueKind(line)));
    return groups;
}

std::set<Money> possibleAmounts(const Stores &stores)
{
    std::vector<Sums> all;
    std::set<Money> amounts;
    for (const Budget &budget : stores.budgets.all()) {
        Sums sums;
        for (const BudgetLine &line : stores.lines.ofBudget(budget.id)) {
            for (const QString &group : groupsOf(line))
                sums[group] += line.amount;
        }
        for (const auto &[group, sum] : sums)
            amounts.insert(sum);
        const BudgetTotals totals = stores.lines.totals(budget.id);
        for (const Money total : {totals.opening, totals.otherFinancing(), totals.balance(), -totals.balance()})
            amounts.insert(total);
        all.push_back(std::move(sums));
    }
    // … and by how much they differ from one budget to another.
    for (const Sums &before : all) {
        for (const Sums &after : all) {
            for (const auto &[group, sum] : after) {
                const auto old = before.find(group);
                amounts.insert(old == before.end() ? sum : sum - old->second);
            }
        }
    }
    return amounts;
}

/// The figures in thousand som of a text: they are written with one decimal.
QStringList figuresIn(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("(?<![\\d,])\\d{1,3}(?:[ \\x{a0}\\x{202f}\\x{2009}]\\d{3})*,\\d(?!\\d)(?![ \\x{a0}\\x{202f}]?%)"));
    QStringList figures;
    for (auto match = figure.globalMatch(text); match.hasNext();)
        figures += match.next().captured();
    return figures;
}

} // namespace

TEST_CASE("every amount printed in the citizens' budget is a sum of lines to the last tyiyn", "[report][citizens-budget]")
{
    SampleDocument document;
    const std::set<Money> possible = possibleAmounts(document.stores());
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian}) {
        for (const Hearing &hearing : document.stores().hearings.all()) {
            const Report paper = citizensBudget(document.stores(), hearing.id, language);
            std::size_t checked = 0;
            for (const QString &text : textsOf(paper)) {
                if (text.contains(QStringLiteral("1,5 к")) || text.contains(QStringLiteral("1,5 ч")))
                    continue; // kilometres of road in an answer
                for (const QString &figure : figuresIn(text)) {
                    const auto money = parseMoney(figure, MoneyUnit::ThousandSom);
                    REQUIRE(money);
                    INFO(figure.toStdString() << " in: " << text.toStdString());
                    CHECK((possible.contains(*money) || possible.contains(-*money)));
                    ++checked;
                }
            }
            CHECK(checked > 100);
            for (const Chart &chart : blocksOf<Chart>(paper.parts.at(0))) {
                INFO(chart.title.toStdString());
                if (chart.figures.isEmpty() || figuresIn(chart.figures.join(u' ')).isEmpty())
                    continue; // a som divided, what comes to a person: no sums of lines
                for (const ChartSeries &series : chart.series) {
                    for (const Money value : series.values)
                        CHECK(possible.contains(value));
                }
            }
        }
    }
}
