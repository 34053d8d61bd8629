// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Papers.h"
#include "core/report/RemarkRows.h"
#include "core/report/Wording.h"

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

const std::vector<std::pair<PaperLanguage, Language>> kSingle{{PaperLanguage::Kyrgyz, Language::Kyrgyz},
                                                              {PaperLanguage::Russian, Language::Russian},
                                                              {PaperLanguage::English, Language::English}};

bool anyContains(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.contains(wanted); });
}

} // namespace

TEST_CASE("every proposal stands in the protocol once, with its number and its decision",
          "[report][protocol]")
{
    SampleDocument document;
    for (const auto &[paper, language] : kSingle) {
        const Wording wording(language);
        for (const Hearing &hearing : document.stores().hearings.all()) {
            const Report report = protocol(document.stores(), hearing.id, {}, paper);
            const Table table = tableOf(report.parts[0], wording("protocol.table.proposals"));
            std::size_t next = 0;
            for (const RemarkRow &row : remarkRows(document.stores(), hearing.id)) {
                if (row.remark.kind != RemarkKind::Proposal)
                    continue;
                REQUIRE(next < table.rows.size());
                const QStringList &cells = table.rows[next++].cells;
                INFO(cells.join(u'|').toStdString());
                CHECK(cells[0]
                      == (row.remark.number ? QString::number(row.remark.number) : row.remark.label()));
                const QString &own = row.words.in(language);
                CHECK(cells[1].contains(own.isEmpty() ? row.words.text : own));
                if (row.remark.amount)
                    CHECK(cells[1].contains(wording.money(*row.remark.amount, MoneyUnit::ThousandSom)));
                if (!row.response) {
                    CHECK(cells[2] == wording("decision.open"));
                    continue;
                }
                CHECK(cells[2].contains(
                    wording.text(QStringLiteral("decision.") + codeOf(row.response->decision))));
                if (row.response->amount)
                    CHECK(cells[2].contains(wording.money(*row.response->amount, MoneyUnit::ThousandSom)));
                CHECK(cells[3].contains(row.response->reason.best(language)));
                if (row.response->deadline.isValid())
                    CHECK(cells[4].contains(wording.dateUntil(row.response->deadline)));
            }
            CHECK(next == table.rows.size());
        }
    }
}

TEST_CASE("every remark and every answer on the spot stands in the protocol", "[report][protocol]")
{
    SampleDocument document;
    for (const auto &[paper, language] : kSingle) {
        for (const Hearing &hearing : document.stores().hearings.all()) {
            const QStringList texts = textsOf(protocol(document.stores(), hearing.id, {}, paper));
            for (const RemarkRow &row : remarkRows(document.stores(), hearing.id)) {
                const QString &own = row.words.in(language);
                INFO(row.words.text.toStdString());
                CHECK(anyContains(texts, own.isEmpty() ? row.words.text : own));
                if (!row.words.answer.isEmpty())
                    CHECK(anyContains(texts, row.words.answer.best(language)));
            }
        }
    }
}

TEST_CASE("the totals in the protocol are those of the budget to the last tyiyn", "[report][protocol]")
{
    SampleDocument document;
    for (const auto &[paper, language] : kSingle) {
        const Wording wording(language);
        for (const Hearing &hearing : document.stores().hearings.all()) {
            REQUIRE_FALSE(hearing.budgetId.isNull());
            const Budget budget = document.stores().budgets.get(hearing.budgetId);
            const BudgetTotals totals = document.stores().lines.totals(budget.id);
            const QStringList texts = textsOf(protocol(document.stores(), hearing.id, {}, paper));
            for (const Money amount :
                 {totals.revenue, totals.expenditure, totals.opening, totals.balance()})
                CHECK(anyContains(texts, moneyWithUnit(amount, budget.unit, language)));
        }
    }
}

TEST_CASE("the counts of the protocol are those of the record", "[report][protocol]")
{
    SampleDocument document;
    const Hearing hearing = document.closedHearing();
    int counts[5]{};
    for (const RemarkRow &row : remarkRows(document.stores(), hearing.id))
        ++counts[static_cast<int>(row.remark.kind)];
    for (const auto &[paper, language] : kSingle) {
        const Wording wording(language);
        const QStringList texts = textsOf(protocol(document.stores(), hearing.id, {}, paper));
        CHECK(texts.contains(wording("protocol.remarks.summary")
                                 .arg(wording.count(QStringLiteral("count.question"), counts[0]),
                                      wording.count(QStringLiteral("count.proposal"), counts[2]),
                                      wording.count(QStringLiteral("count.comment"), counts[1]),
                                      wording.count(QStringLiteral("count.criticism"), counts[3]),
                                      wording.count(QStringLiteral("count.thanks"), counts[4]))));
    }
}

TEST_CASE("a protocol of one meeting leaves the others out", "[report][protocol]")
{
    SampleDocument document;
    const Hearing hearing = document.closedHearing();
    const auto meetings = document.stores().meetings.ofHearing(hearing.id);
    REQUIRE(meetings.size() == 2);
    const QStringList texts
        = textsOf(protocol(document.stores(), hearing.id, meetings[0].id, PaperLanguage::Kyrgyz));
    for (const RemarkRow &row : remarkRows(document.stores(), hearing.id)) {
        const QString &own = row.words.in(Language::Kyrgyz);
        const bool mine = row.remark.meetingId == meetings[0].id;
        CHECK(anyContains(texts, own.isEmpty() ? row.words.text : own) == mine);
    }
    CHECK_FALSE(anyContains(texts, meetings[1].place.ky));
}
