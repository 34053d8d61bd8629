// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/report/Appeals.h"
#include "core/report/ToTranslate.h"
#include "core/service/AppealService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/TermService.h"
#include "core/service/TranslationService.h"
#include "core/storage/AppealAnswers.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Id<Remark> slip(TestDocument &document, const TestDocument::Story &story)
{
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көпүрө оңдолсун");
    return RemarkService(*document).record(entry);
}

} // namespace

TEST_CASE("a signed slip becomes an appeal whose name and address stand with the person", "[service][appeal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AppealService service(*document);
    AppealEntry entry;
    entry.remarkId = slip(document, story);
    entry.receivedOn = QDate(2026, 12, 10);
    entry.name = QStringLiteral("Асанова Гүлнара");
    CHECK_ERROR(service.set(entry), ErrorCode::RuleBroken);
    entry.address = QStringLiteral("Ак-Булак, Манас көчөсү 5");
    entry.number = QStringLiteral("А-12");
    Id<Appeal> id;
    checkDoUndoRedo(document, [&] { id = service.set(entry); });
    CHECK((AppealService::entryOf(document.stores(), entry.remarkId) == entry));
    const auto link = document.stores().personRemarks.ofRemark(entry.remarkId);
    REQUIRE(link);
    CHECK(document.stores().persons.get(link->personId).address == entry.address);
    entry.answeredOn = QDate(2026, 12, 1);
    CHECK(placesAndCodes(AppealService::validate(entry)) == QStringList {QStringLiteral("answered_on before-start")});
    entry.answeredOn = QDate(2026, 12, 20);
    checkDoUndoRedo(document, [&] { CHECK((service.set(entry) == id)); });
    checkDoUndoRedo(document, [&] { service.remove(id); });
    service.set(entry);
    checkDoUndoRedo(document, [&] { RemarkService(*document).remove(entry.remarkId); });
    CHECK(document.stores().appeals.count() == 0);
}

TEST_CASE("an appeal is due after its working days, holidays of the document left out", "[service][appeal][calendar]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const QDate received(2026, 12, 10); // a Thursday
    // 11, 14–18, 21–25, 28–30 of December are fourteen working days.
    CHECK(appealDue(document.stores(), received) == QDate(2026, 12, 30));
    TermService terms(*document);
    Holiday holiday;
    holiday.date = QDate(2026, 12, 25);
    holiday.title.ky = QStringLiteral("Көчүрүлгөн күн");
    checkDoUndoRedo(document, [&] { holiday.id = terms.setHoliday(holiday); });
    CHECK(appealDue(document.stores(), received) == QDate(2026, 12, 31));
    holiday.date = QDate(2026, 12, 28);
    terms.setHoliday(holiday);
    CHECK(appealDue(document.stores(), received) == QDate(2026, 12, 31));
    // A shipped holiday that is worked, and a Saturday that is.
    CHECK_FALSE(WorkCalendar(document.stores()).isWorking(QDate(2027, 1, 1)));
    terms.setHoliday({{}, QDate(2027, 1, 1), true, {}});
    CHECK(WorkCalendar(document.stores()).isWorking(QDate(2027, 1, 1)));
    terms.setHoliday({{}, QDate(2026, 12, 12), true, {}});
    CHECK(appealDue(document.stores(), received) == QDate(2026, 12, 30));
    CHECK(placesAndCodes(TermService::validate(Holiday {})) == QStringList {QStringLiteral("date empty")});
    checkDoUndoRedo(document, [&] { terms.removeHoliday(holiday.id); });
}

TEST_CASE("an overdue appeal is said until a letter or an official answer is there", "[service][appeal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AppealEntry entry;
    entry.remarkId = slip(document, story);
    entry.receivedOn = QDate(2026, 11, 2);
    entry.name = QStringLiteral("Асанова Гүлнара");
    entry.address = QStringLiteral("Ак-Булак");
    AppealService(*document).set(entry);
    auto rows = appealsOf(document.stores(), story.hearing);
    REQUIRE(rows.size() == 1);
    // Seventh and eighth of November are a weekend in 2026.
    CHECK(rows.front().due == QDate(2026, 11, 20));
    CHECK(rows.front().isOverdue(QDate(2026, 11, 21)));
    CHECK_FALSE(rows.front().isOverdue(QDate(2026, 11, 20)));
    Response response;
    response.remarkId = entry.remarkId;
    response.reason.ky = QStringLiteral("Макул");
    ResponseService(*document).respond(response);
    CHECK_FALSE(appealsOf(document.stores(), story.hearing).front().isOpen());
}

TEST_CASE("an answer is assigned to somebody with undo, and taken from everybody", "[service][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto remark = slip(document, story);
    ResponseService service(*document);
    checkDoUndoRedo(document, [&] { service.assign(remark, QStringLiteral(" Төлөнов  Бакыт "), QDate(2026, 12, 20)); });
    CHECK(document.stores().assignments.ofRemark(remark)->assignee == QStringLiteral("Төлөнов Бакыт"));
    checkDoUndoRedo(document, [&] { service.assign(remark, QStringLiteral("Асанов Бек"), {}); });
    CHECK(document.stores().assignments.count() == 1);
    checkDoUndoRedo(document, [&] { service.assign(remark, {}, {}); });
    CHECK(document.stores().assignments.count() == 0);
    service.assign(remark, QStringLiteral("Асанов Бек"), {});
    HearingService(*document).closeRecord(story.hearing);
    service.assign(remark, QStringLiteral("Төлөнов Бакыт"), {});
}

TEST_CASE("an appeal is answered after the record and the hearing are closed, and what was sealed stays", "[service][appeal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry question;
    question.meetingId = story.meeting;
    question.kind = RemarkKind::Question;
    question.text = QStringLiteral("Суу качан берилет?");
    AppealEntry entry;
    entry.remarkId = RemarkService(*document).record(question);
    RemarkService(*document).answer(entry.remarkId, LocalText::in(Language::Kyrgyz, QStringLiteral("Тактайбыз")), {});
    entry.receivedOn = QDate(2026, 12, 10);
    entry.name = QStringLiteral("Асанова Гүлнара");
    entry.address = QStringLiteral("Ак-Булак, Манас көчөсү 5");
    AppealService service(*document);
    const Id<Appeal> id = service.set(entry);
    HearingService(*document).closeRecord(story.hearing);
    CHECK_ERROR(RemarkService(*document).answer(entry.remarkId, LocalText::in(Language::Kyrgyz, QStringLiteral("Жайында")), {}), ErrorCode::RuleBroken);
    entry.answer.ky = QStringLiteral(" Суу июнда берилет. ");
    entry.answeredBy = {QStringLiteral("Айыл өкмөтүнүн башчысы"), QStringLiteral("Глава айыл окмоту"), {}};
    checkDoUndoRedo(document, [&] { CHECK((service.set(entry) == id)); });
    CHECK(AppealService::entryOf(document.stores(), entry.remarkId).answer.ky == QStringLiteral("Суу июнда берилет."));
    AppealRow row = appealsOf(document.stores(), story.hearing).front();
    CHECK(row.isPrepared()); // the letter is not sent yet
    CHECK(row.isOpen());

    HearingService(*document).closeHearing(story.hearing);
    entry.answer.ky = QStringLiteral("Суу июлда берилет.");
    checkDoUndoRedo(document, [&] { service.set(entry); });
    // The other language is typed beside it, also years later.
    const auto texts = toTranslate(document.stores(), story.hearing);
    REQUIRE(texts.size() == 1);
    CHECK(texts.front().kind == TextKind::AppealAnswer);
    CHECK(texts.front().missing == Language::Russian);
    checkDoUndoRedo(document, [&] { TranslationService(*document).translate(texts.front(), QStringLiteral("Воду дадут в июле.")); });
    CHECK(toTranslate(document.stores(), story.hearing).empty());
    entry = AppealService::entryOf(document.stores(), entry.remarkId);
    CHECK(entry.answer.ru == QStringLiteral("Воду дадут в июле."));
    entry.answeredOn = QDate(2027, 1, 5);
    service.set(entry);
    row = appealsOf(document.stores(), story.hearing).front();
    CHECK_FALSE(row.isOpen());
    CHECK_FALSE(row.isPrepared());
    CHECK(document.stores().remarkTexts.get(entry.remarkId).answer.ky == QStringLiteral("Тактайбыз"));
    CHECK_FALSE(hasError(verifyDocument(*document)));
    // Nothing written leaves no row, and a plain remark has no letter.
    AppealEntry empty = entry;
    empty.answer = empty.answeredBy = {};
    checkDoUndoRedo(document, [&] { service.set(empty); });
    CHECK(AppealAnswers(document.stores()).count() == 0);
    service.set(entry);
    checkDoUndoRedo(document, [&] { service.remove(id); });
    CHECK(AppealAnswers(document.stores()).count() == 0);
}

TEST_CASE("a remark that is removed takes its appeal with the answer of the letter", "[service][appeal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AppealEntry entry;
    entry.remarkId = slip(document, story);
    entry.receivedOn = QDate(2026, 12, 10);
    entry.name = QStringLiteral("Асанова Гүлнара");
    entry.address = QStringLiteral("Ак-Булак");
    entry.answer.ru = QStringLiteral("Мост починят");
    AppealService(*document).set(entry);
    checkDoUndoRedo(document, [&] { RemarkService(*document).remove(entry.remarkId); });
    CHECK(AppealAnswers(document.stores()).count() == 0);
}
