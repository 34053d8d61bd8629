// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/merge/Conflicts.h"
#include "tests/merge/Deeds.h"
#include "tests/support/Printing.h"

#include "core/report/MergeTexts.h"
#include "core/report/Papers.h"
#include "core/report/PlainText.h"
#include "core/report/RemarkRows.h"
#include "core/report/SealCheck.h"
#include "core/report/Wording.h"
#include "core/service/AttendanceService.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/storage/Seals.h"

#include <set>

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("what comes from a copy that did not know of the closing is received after it", "[merge][seal]")
{
    Copies copies(2);
    const Hearing hearing = copies[1].stores().hearings.all().front();
    const Id<Remark> late = record(copies[0], QStringLiteral("Аянтча"));
    const Id<Remark> known = record(copies[1], QStringLiteral("Көпүрө"));
    HearingService(copies[1]).closeRecord(hearing.id, protocolTexts);
    mergeBoth(copies);
    for (int copy : {0, 1}) {
        Document &document = copies[copy];
        const Seals seals(document.stores());
        CHECK(seals.remarksAfter(hearing.id) == std::set {late});
        CHECK(seals.differences(*seals.last(hearing.id)).empty());
        CHECK(checkSeals(document).ok);
        for (const RemarkRow &row : remarkRows(document.stores(), hearing.id)) {
            CHECK(row.remark.receivedAfterClosing == (row.remark.id == late));
            CHECK(remarkRow(document.stores(), row.remark.id) == row);
        }
        CHECK(document.stores().remarks.get(late).number == 0);
        CHECK(document.stores().remarks.get(known).number > 0);
        const QString paper = report::toPlainText(protocol(document.stores(), hearing.id, {}, PaperLanguage::Kyrgyz));
        CHECK(paper.contains(QStringLiteral("Көпүрө")));
        CHECK_FALSE(paper.contains(QStringLiteral("Аянтча")));
    }
    // It gets an answer as any other, and the record's seal holds.
    Response response;
    response.remarkId = late;
    response.reason.ky = QStringLiteral("Макул");
    ResponseService(copies[0]).respond(response);
    CHECK(checkSeals(copies[0]).ok);
}

TEST_CASE("what was sealed stays so, whatever a copy that did not know of it wrote there", "[merge][seal]")
{
    Copies copies(3);
    const Id<Remark> kept = record(copies[0], QStringLiteral("Жол"));
    const Id<Remark> taken = record(copies[0], QStringLiteral("Көпүрө"));
    copies.merge(1, 0);
    copies.merge(2, 0);
    const Hearing hearing = copies[0].stores().hearings.all().front();
    HearingService(copies[0]).closeRecord(hearing.id, protocolTexts);
    RemarkService remarks(copies[1]);
    RemarkEntry entry = remarks.entryOf(kept);
    entry.text = QStringLiteral("Жол керек эмес");
    entry.amount = Money::fromSom(5);
    remarks.edit(kept, entry);
    remarks.remove(taken);
    Hearing renamed = hearing;
    renamed.title.ky = QStringLiteral("Башка угуу");
    HearingService(copies[1]).edit(renamed);
    entry.text = QStringLiteral("Жол керек");
    RemarkService(copies[2]).edit(kept, entry);
    // Whatever comes first.
    copies.merge(1, 2);
    copies.merge(1, 0);
    copies.merge(0, 1);
    copies.merge(2, 0);
    for (int copy : {0, 1, 2}) {
        Document &document = copies[copy];
        INFO(copy);
        CHECK(copies.dump(copy) == copies.dump(0));
        CHECK(copies.rest(copy) == copies.rest(0));
        CHECK(document.stores().remarkTexts.get(kept).text == QStringLiteral("Жол"));
        CHECK_FALSE(document.stores().remarks.get(kept).amount.has_value());
        CHECK(document.stores().remarks.get(taken).number == 3);
        CHECK(document.stores().remarkTexts.get(taken).text == QStringLiteral("Көпүрө"));
        CHECK(document.stores().hearings.get(hearing.id).title == hearing.title);
        // What they wrote waits until somebody has seen it.
        QStringList waiting;
        for (const Conflict &conflict : openConflicts(document)) {
            CHECK(conflict.sealed);
            waiting += conflict.table + u' ' + conflict.column + u' ' + (conflict.sides[1].value ? conflictSideText(conflict, 1, Wording(Language::Kyrgyz)) : QString());
        }
        waiting.sort();
        CHECK(waiting == QStringList {QStringLiteral("hearing title_ky Башка угуу"), QStringLiteral("remark  "), QStringLiteral("remark amount 5.00"), QStringLiteral("remark amount 5.00"),
                                      QStringLiteral("remark_text text Жол керек"), QStringLiteral("remark_text text Жол керек эмес")});
        const SealCheck check = checkSeals(document);
        INFO(check.firstDifference.toStdString());
        CHECK(check.ok);
    }
}

TEST_CASE("who has seen what came too late takes note of it, and cannot put it in the place of what was sealed", "[merge][seal]")
{
    Copies copies(2);
    const Id<Remark> road = record(copies[0], QStringLiteral("Жол"));
    copies.merge(1, 0);
    const Hearing hearing = copies[0].stores().hearings.all().front();
    HearingService(copies[0]).closeRecord(hearing.id, protocolTexts);
    RemarkService remarks(copies[1]);
    RemarkEntry entry = remarks.entryOf(road);
    entry.text = QStringLiteral("Жол керек эмес");
    remarks.edit(road, entry);
    mergeBoth(copies);
    const auto open = openConflicts(copies[0]);
    REQUIRE(open.size() == 1);
    CHECK(openConflictCount(copies[0]) == 1);
    CHECK(conflictSideText(open[0], 0, Wording(Language::Kyrgyz)) == QStringLiteral("Жол"));
    CHECK_ERROR(decideConflicts(copies[0], {{open[0], 1}}), ErrorCode::RuleBroken);
    decideConflicts(copies[0], {{open[0], 0}});
    CHECK(openConflicts(copies[0]).empty());
    CHECK(checkSeals(copies[0]).ok);
    mergeBoth(copies);
    CHECK(openConflicts(copies[1]).empty());
    CHECK(copies[1].stores().remarkTexts.get(road).text == QStringLiteral("Жол"));
}

TEST_CASE("the lines of a sealed budget stay as they were heard", "[merge][seal]")
{
    Copies copies(3);
    Hearing hearing = copies[0].stores().hearings.all().front();
    BudgetService budgets(copies[0]);
    const auto budget = budgets.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    BudgetLine line;
    line.budgetId = budget;
    line.section = BudgetSection::Expenditure;
    line.name.ky = QStringLiteral("Жолдор");
    line.amount = Money::fromSom(1000);
    const auto road = budgets.addLine(line);
    const auto water = budgets.addLine(line);
    hearing.budgetId = budget;
    HearingService(copies[0]).edit(hearing);
    copies.merge(1, 0);
    copies.merge(2, 0);
    BudgetService others(copies[1]);
    BudgetLine dearer = copies[1].stores().lines.get(road);
    dearer.amount = Money::fromSom(9000);
    others.editLine(dearer);
    others.removeLines({water});
    const auto late = others.addLine(line);
    HearingService(copies[0]).closeRecord(hearing.id, protocolTexts);
    const QString paper = report::toPlainText(protocol(copies[0].stores(), hearing.id, {}, PaperLanguage::Kyrgyz));
    mergeBoth(copies);
    copies.merge(2, 1);
    for (int copy : {0, 1, 2}) {
        INFO(copy);
        CHECK(copies.dump(copy) == copies.dump(0));
        CHECK(copies.rest(copy) == copies.rest(0));
        const Stores &stores = copies[copy].stores();
        CHECK(stores.lines.get(road).amount == line.amount);
        CHECK(stores.lines.find(water));
        CHECK(stores.lines.find(late)); // not lost, and no part of what was heard
        CHECK(openConflicts(copies[copy]).size() == 2);
        const SealCheck check = checkSeals(copies[copy]);
        INFO(check.firstDifference.toStdString());
        CHECK(check.ok);
        CHECK(check.notes.size() == 1);
        CHECK(report::toPlainText(protocol(stores, hearing.id, {}, PaperLanguage::Kyrgyz)) == paper);
    }
}

TEST_CASE("whatever came from a copy that did not know of the closing is no part of the sealed protocol", "[merge][seal]")
{
    Copies copies(2);
    const Stores &stores = copies[1].stores();
    const Hearing hearing = stores.hearings.all().front();
    const Id<Meeting> meeting = stores.meetings.all().front().id;
    AgendaItem item;
    item.meetingId = meeting;
    item.title.ky = QStringLiteral("Кечиккен маселе");
    HearingService(copies[1]).addAgendaItem(item);
    ParticipantEntry entry;
    entry.meetingId = meeting;
    entry.name = QStringLiteral("Кечиккенов Бакыт");
    AttendanceService(copies[1]).registerParticipant(entry);
    HearingService(copies[0]).closeRecord(hearing.id, protocolTexts);
    const QString paper = report::toPlainText(protocol(copies[0].stores(), hearing.id, {}, PaperLanguage::Kyrgyz));
    mergeBoth(copies);
    for (int copy : {0, 1}) {
        CHECK(report::toPlainText(protocol(copies[copy].stores(), hearing.id, {}, PaperLanguage::Kyrgyz)) == paper);
        CHECK(copies[copy].stores().attendances.ofMeeting(meeting).size() == 2);
        const SealCheck check = checkSeals(copies[copy]);
        CHECK(check.ok);
        REQUIRE(check.notes.size() == 1);
        CHECK(check.notes[0].contains(QStringLiteral("participants (1)")));
    }
}

TEST_CASE("of two who close the same record at once one holds, somebody decides which, and both papers can be checked", "[merge][seal]")
{
    Copies copies(2);
    const Id<Remark> road = record(copies[0], QStringLiteral("Жол"));
    copies.merge(1, 0);
    const Hearing hearing = copies[0].stores().hearings.all().front();
    RemarkService remarks(copies[1]);
    RemarkEntry entry = remarks.entryOf(road);
    entry.text = QStringLiteral("Жаңы жол");
    remarks.edit(road, entry);
    HearingService(copies[0]).closeRecord(hearing.id, protocolTexts);
    record(copies[1], QStringLiteral("Көпүрө"));
    HearingService(copies[1]).closeRecord(hearing.id, protocolTexts);
    QStringList codes;
    for (int copy : {0, 1})
        codes += lastSeal(copies[copy].stores(), hearing.id)->code();
    mergeBoth(copies);
    const auto check = [&](int copy, const QString &holding) {
        const SealCheck whole = checkSeals(copies[copy]);
        INFO(whole.firstDifference.toStdString());
        CHECK(whole.ok);
        CHECK(lastSeal(copies[copy].stores(), hearing.id)->code() == holding);
        for (const QString &code : codes) {
            const SealCheck paper = checkSeals(copies[copy], code);
            CHECK(paper.ok);
            REQUIRE(paper.ofCode);
            CHECK(paper.ofCode->holds);
            CHECK(paper.ofCode->former == (code != holding));
            CHECK(std::count_if(paper.notes.begin(), paper.notes.end(), [](const QString &note) { return note.contains(QStringLiteral("another closing")); }) == 1);
        }
    };
    const QString first = lastSeal(copies[0].stores(), hearing.id)->code();
    check(0, first);
    check(1, first);
    auto open = openConflicts(copies[0]);
    const auto closing = std::find_if(open.begin(), open.end(), [](const Conflict &conflict) { return conflict.column == u"record_closed_at"; });
    REQUIRE(closing != open.end());
    CHECK_FALSE(closing->sealed);
    decideConflicts(copies[0], {{*closing, 1}});
    const QString second = first == codes[0] ? codes[1] : codes[0];
    check(0, second);
    mergeBoth(copies);
    check(1, second);
    CHECK(copies[0].stores().remarkTexts.get(road).text == (second == codes[1] ? QStringLiteral("Жаңы жол") : QStringLiteral("Жол")));
}

TEST_CASE("two who close the same record at once leave a conflict, not a ruin", "[merge][seal]")
{
    Copies copies(2);
    const Id<Remark> road = record(copies[0], QStringLiteral("Жол"));
    copies.merge(1, 0);
    const Hearing hearing = copies[0].stores().hearings.all().front();
    for (int copy : {0, 1})
        HearingService(copies[copy]).closeRecord(hearing.id, protocolTexts);
    mergeBoth(copies);
    CHECK(Seals(copies[0].stores()).all().size() == 2);
    CHECK(Seals(copies[0].stores()).remarksAfter(hearing.id).empty());
    CHECK(copies[0].stores().remarks.get(road).number > 0);
    CHECK(checkSeals(copies[0]).ok);
}

TEST_CASE("that two closed the same record in one second is told until somebody takes note of it", "[merge][seal]")
{
    for (const int after : {0, 1}) {
        Copies copies(2);
        record(copies[0], QStringLiteral("Жол"));
        copies.merge(1, 0);
        const Hearing hearing = copies[0].stores().hearings.all().front();
        const QDateTime moment = copies.clock().now();
        for (int copy : {0, 1}) {
            copies.clock().set(moment);
            HearingService(copies[copy]).closeRecord(hearing.id, protocolTexts);
        }
        REQUIRE(copies[0].stores().hearings.get(hearing.id).recordClosedAt == copies[1].stores().hearings.get(hearing.id).recordClosedAt);
        mergeBoth(copies);
        CHECK(copies.rest(0) == copies.rest(1));
        const auto open = openConflicts(copies[after]);
        REQUIRE(open.size() == 1);
        CHECK(open[0].column == QStringLiteral("record_closed_at"));
        CHECK(open[0].sealed);
        REQUIRE(open[0].sides.size() == 2);
        CHECK(open[0].sides[0].commit != open[0].sides[1].commit);
        decideConflicts(copies[after], {{open[0], 0}});
        CHECK(openConflicts(copies[after]).empty());
        mergeBoth(copies);
        CHECK(openConflicts(copies[1 - after]).empty());
        CHECK(checkSeals(copies[1 - after]).ok);
    }
}
