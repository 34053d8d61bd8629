// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Indicators.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"
#include "core/sqlite/Connection.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Measure measure(const std::vector<Measure> &all, const char16_t *code)
{
    for (const Measure &one : all) {
        if (one.code == QString::fromUtf16(code))
            return one;
    }
    FAIL("no such measure");
    return {};
}

std::int64_t sql(Document &document, const char *query)
{
    auto rows = document.connection().prepare(query);
    return rows.step() ? rows.integer(0) : -1;
}

} // namespace

TEST_CASE("indicators of the sample are what SQL counts", "[report][indicators]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    const auto all = measuresOf(sample.stores(), hearing);
    CHECK(measure(all, u"attendances").value == summaryOf(sample.stores(), hearing).participants);
    CHECK(measure(all, u"different_people").value
          == sql(*sample, "SELECT (SELECT count(DISTINCT p.person_id) FROM person_attendance p JOIN attendance a ON a.id = p.attendance_id JOIN meeting m ON m.id = a.meeting_id "
                          "JOIN hearing h ON h.id = m.hearing_id WHERE h.closed_at IS NOT NULL) + (SELECT coalesce(sum(c.count), 0) FROM head_count c JOIN meeting m ON m.id = "
                          "c.meeting_id JOIN hearing h ON h.id = m.hearing_id WHERE h.closed_at IS NOT NULL)"));
    CHECK(measure(all, u"proposals").value == 12);
    CHECK(measure(all, u"distinct").value == 12);
    CHECK(measure(all, u"answered").value == 12);
    CHECK(measure(all, u"days_to_answer").value == 14); // 18 February to 4 March
    CHECK(measure(all, u"answered_in_time").value == 1000);
    CHECK(measure(all, u"notice_days").value == 14);
    CHECK(measure(all, u"held_on_time").value == 1);
    CHECK(measure(all, u"asked").value
          == sql(*sample, "SELECT sum(r.amount) FROM remark r JOIN hearing h ON h.id = r.hearing_id WHERE r.kind = 'proposal' AND h.closed_at IS NOT NULL"));
}

TEST_CASE("no indicator tells the size of a small group", "[report][indicators][privacy]")
{
    SampleDocument sample;
    int hidden = 0;
    for (const Hearing &hearing : sample.stores().hearings.all()) {
        for (const Measure &one : measuresOf(sample.stores(), hearing)) {
            const bool group = one.code == u"women" || one.code == u"men" || one.code.startsWith(u"age") || one.code.startsWith(u"village") || one.code == u"sex_unknown";
            if (!group)
                continue;
            INFO(one.code.toStdString());
            CHECK((!one.value || *one.value == 0 || *one.value >= kSmallestGroup));
            hidden += one.shown.isEmpty() ? 0 : 1;
        }
    }
    CHECK(hidden > 0); // or the sample shows nothing of the rule
}

TEST_CASE("every indicator has a name and says what it counts", "[report][indicators]")
{
    SampleDocument sample;
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        for (const Indicator &indicator : indicatorsOf(sample.stores(), sample.openHearing(), Wording(language))) {
            CHECK_FALSE(indicator.name.isEmpty());
            CHECK_FALSE(indicator.definition.isEmpty());
            CHECK_FALSE(indicator.before.isEmpty());
        }
    }
}

TEST_CASE("partners get the indicators as a table of plain numbers", "[report][indicators]")
{
    SampleDocument sample;
    const QString text = QString::fromUtf8(indicatorsCsv(sample.stores(), sample.closedHearing(), Wording(Language::Russian)));
    const QStringList lines = text.split(QStringLiteral("\r\n"));
    CHECK(lines.first().endsWith(QStringLiteral("code,value,before,change,unit,name,definition")));
    CHECK(text.contains(QStringLiteral("\r\nproposals,12,,,count,")));
    CHECK(text.contains(QStringLiteral("\r\nanswered_in_time,100.0,,,percent,")));
}
