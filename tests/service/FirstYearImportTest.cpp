// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Last year's proposals come in with what became of them, and nothing of the table is left out in silence.
#include "tests/support/DocxBuilder.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/Sheets.h"
#include "tests/support/TestDocument.h"

#include "core/service/Forms.h"
#include "core/service/HearingService.h"
#include "core/service/RecordWords.h"
#include "core/service/ResponseImport.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

exchange::SheetSourceOptions withReader()
{
    exchange::SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    return options;
}

/// The notes on the only proposal of the hearing whose words these are.
std::vector<FollowUp> notesOn(TestDocument &document, const Id<Hearing> &hearing, const QString &words)
{
    for (const Remark &remark : document.stores().remarks.ofHearing(hearing)) {
        if (document.stores().remarkTexts.get(remark.id).text == words)
            return document.stores().followUps.ofResponse(document.stores().responses.ofRemark(remark.id).value().id);
    }
    FAIL("no such proposal");
    return {};
}

Response answerTo(TestDocument &document, const Id<Hearing> &hearing, const QString &words)
{
    for (const Response &response : document.stores().responses.ofHearing(hearing)) {
        if (document.stores().remarkTexts.get(response.remarkId).text == words)
            return response;
    }
    FAIL("no such answer");
    return {};
}

const std::vector<std::vector<std::string>> kFirstYear{
    {"№", "Сунуш", "Чечим", "Негиздеме", "Бөлүнгөн сумма", "Каржылоо булагы", "Коду", "Чечим кабыл алынган күнү",
     "Аткарылышы", "Жумшалган сумма, сом", "Эскертүү", "Жаңы мөөнөтү"},
    {"#1", "Жол оңдолсун", "кабыл алынды", "Акча бар", "#500000", "жергиликтүү бюджет", "#7045", "2025-12-20",
     "аткарылды", "#480000", "2026-жылы май айында", "-"},
    {"#2", "Көпүрө салынсын", "кабыл алынды", "Керек", "", "", "7045 – Жолдор", "", "аткарылып жатат", "", "", ""},
    {"#3", "Клуб оңдолсун", "кабыл алынды", "Керек", "", "", "", "", "аткарылган жок", "", "Тендер болгон жок",
     "01.06.2027"},
    {"#4", "Мектепке чатыр", "кабыл алынды", "Керек", "", "", "", "", "аткарылган жок", "", "", ""},
    {"#5", "Спорт аянты", "четке кагылды", "Жер жок", "", "", "—", "", "–", "", "", ""}};

} // namespace

TEST_CASE("last year's table brings code, day, state, money spent, note and new date", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ResponseImport service(*document);
    const auto plan = service.plan(proposalsIn(sheetOf(kFirstYear)), story.hearing);
    CHECK(placesAndCodes(plan.problems) == QStringList{QStringLiteral("I5 not-done-owes")});
    REQUIRE(plan.entries.size() == 5);
    checkDoUndoRedo(document, [&] { service.import(plan, story.hearing); });
    const Response road = answerTo(document, story.hearing, QStringLiteral("Жол оңдолсун"));
    CHECK(road.lineCode == u"7045");
    CHECK(road.decidedOn == QDate(2025, 12, 20));
    CHECK(road.moneySource.ky == u"жергиликтүү бюджет");
    const auto roadNotes = notesOn(document, story.hearing, QStringLiteral("Жол оңдолсун"));
    REQUIRE(roadNotes.size() == 1);
    CHECK(roadNotes[0].status == FollowUpStatus::Implemented);
    CHECK(roadNotes[0].spent == Money::fromTyiyn(48'000'000));
    CHECK(roadNotes[0].note.ky == u"2026-жылы май айында");
    CHECK(answerTo(document, story.hearing, QStringLiteral("Көпүрө салынсын")).lineCode == u"7045");
    CHECK(notesOn(document, story.hearing, QStringLiteral("Көпүрө салынсын")).at(0).status == FollowUpStatus::InProgress);
    const auto club = notesOn(document, story.hearing, QStringLiteral("Клуб оңдолсун")).at(0);
    CHECK(club.status == FollowUpStatus::NotImplemented);
    CHECK(club.newDate == QDate(2027, 6, 1));
    // What owes its reason comes in, and the ledger says that it owes it.
    CHECK(notesOn(document, story.hearing, QStringLiteral("Мектепке чатыр")).at(0).status == FollowUpStatus::NotImplemented);
    CHECK(notesOn(document, story.hearing, QStringLiteral("Спорт аянты")).empty());
    CHECK(service.plan(proposalsIn(sheetOf(kFirstYear)), story.hearing).duplicates == 5);
}

TEST_CASE("a table that does not state the day of a decision leaves it open", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ResponseImport service(*document);
    service.import(service.plan(proposalsIn(sheetOf({{"Предложение", "Решение", "Обоснование"},
                                                     {"Отремонтировать дорогу", "принято", "Есть средства"}})),
                                story.hearing),
                   story.hearing);
    CHECK_FALSE(document.stores().responses.ofHearing(story.hearing).at(0).decidedOn.isValid());
}

TEST_CASE("the unknown day of an imported decision stays unknown until something else is decided", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ResponseImport import(*document);
    import.import(import.plan(proposalsIn(sheetOf({{"Предложение", "Решение", "Обоснование"},
                                                   {"Отремонтировать дорогу", "принято", "Есть средства"}})),
                              story.hearing),
                  story.hearing);
    const auto answer = [&] { return document.stores().responses.ofHearing(story.hearing).at(0); };
    Response response = answer();
    response.reason.ru = QStringLiteral("Есть средства местного бюджета");
    response.amount = Money::fromSom(40'000);
    ResponseService(*document).respond(response);
    CHECK(answer().reason.ru == response.reason.ru);
    CHECK_FALSE(answer().decidedOn.isValid());
    response.decision = Decision::Partly;
    ResponseService(*document).respond(response);
    CHECK(answer().decidedOn == document->environment().clock.today());
    // A day that the table states is not moved by other words either, and is by another decision.
    response.decidedOn = QDate(2025, 12, 20);
    ResponseService(*document).respond(response);
    response.reason.ru = QStringLiteral("Иначе");
    ResponseService(*document).respond(response);
    CHECK(answer().decidedOn == QDate(2025, 12, 20));
    response.decision = Decision::Accepted;
    ResponseService(*document).respond(response);
    CHECK(answer().decidedOn == document->environment().clock.today());
}

TEST_CASE("what of a table is not understood is named", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto plan = ResponseImport(*document).plan(
        proposalsIn(sheetOf({{"№ п/п", "Предложение", "Решение", "Обоснование", "Код", "Исполнение", "Новый срок", "Куратор", "Пусто", "Решение совета"},
                             {"#1", "Дорога", "принято", "Есть средства", "99999", "асфальт", "", "Асанов", "", ""},
                             {"#2", "Мост", "принято", "Есть средства", "", "", "01.05.2027", "", "", "поддержать"},
                             {"#3", "Клуб", "", "", "", "выполнено", "", "", "", ""}})),
        story.hearing);
    CHECK(plan.canImport());
    CHECK(placesAndCodes(plan.problems)
          == QStringList{QStringLiteral("H1 column-left-out"), QStringLiteral("J1 column-left-out"),
                         QStringLiteral("E2 unknown-line"), QStringLiteral("F2 unknown-status"),
                         QStringLiteral("G3 no-status"), QStringLiteral("F4 status-without-decision")});
    CHECK(plan.entries.size() == 3);
}

TEST_CASE("states are understood as people write them", "[service][import]")
{
    using recordwords::followUpStatus;
    for (const char16_t *done : {u"Аткарылды", u"толугу менен аткарылган", u"бүттү", u"Выполнено", u"исполнено в 2026 году",
                                 u"сделано", u"работы завершены", u"аткарылып бүттү", u"Done", u"ооба", u"+", u"implemented"}) {
        INFO(QString::fromUtf16(done).toStdString());
        CHECK(followUpStatus(QString::fromUtf16(done)) == FollowUpStatus::Implemented);
    }
    for (const char16_t *going : {u"аткарылып жатат", u"аткарылууда", u"жарым-жартылай аткарылды", u"в процессе исполнения", u"выполняется",
                                  u"Частично выполнено", u"работы ведутся", u"не полностью выполнено", u"in progress"}) {
        INFO(QString::fromUtf16(going).toStdString());
        CHECK(followUpStatus(QString::fromUtf16(going)) == FollowUpStatus::InProgress);
    }
    for (const char16_t *open : {u"аткарылган жок", u"Аткарылбады", u"жок", u"не выполнено", u"Не исполнено", u"работы не начаты",
                                 u"нет", u"not done", u"ишке ашырылган жок", u"частично не выполнено"}) {
        INFO(QString::fromUtf16(open).toStdString());
        CHECK(followUpStatus(QString::fromUtf16(open)) == FollowUpStatus::NotImplemented);
    }
    for (const char16_t *unknown : {u"асфальт 300 м", u"будет выполнено в 2027 году", u"пландалган"})
        CHECK_FALSE(followUpStatus(QString::fromUtf16(unknown)));
}

TEST_CASE("a later table adds what became of answers that are there, in a closed hearing too", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ResponseImport service(*document);
    const auto table = [](const char *status, const char *note) {
        return proposalsIn(sheetOf({{"Сунуш", "Чечим", "Негиздеме", "Аткарылышы", "Эскертүү"},
                                    {"Жол оңдолсун", "кабыл алынды", "Акча бар", status, note}}));
    };
    service.import(service.plan(table("", ""), story.hearing), story.hearing);
    document->transact(Operation::EditHearing, [&](Stores &stores) {
        Hearing hearing = stores.hearings.get(story.hearing);
        hearing.recordClosedAt = hearing.closedAt = document.clock().now();
        stores.hearings.update(hearing);
    });
    service.import(service.plan(table("аткарылып жатат", "Тендер"), story.hearing), story.hearing);
    CHECK(service.plan(table("аткарылып жатат", "Тендер"), story.hearing).duplicates == 1);
    const auto done = service.plan(table("аткарылды", ""), story.hearing);
    CHECK(done.duplicates == 0);
    checkDoUndoRedo(document, [&] { service.import(done, story.hearing); });
    CHECK(document.stores().responses.ofHearing(story.hearing).size() == 1);
    CHECK(notesOn(document, story.hearing, QStringLiteral("Жол оңдолсун")).size() == 2);
}

TEST_CASE("a closed hearing takes no answer from a table", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ResponseImport service(*document);
    service.import(service.plan(proposalsIn(sheetOf({{"Сунуш"}, {"Жол оңдолсун"}})), story.hearing), story.hearing);
    document->transact(Operation::EditHearing, [&](Stores &stores) {
        Hearing hearing = stores.hearings.get(story.hearing);
        hearing.recordClosedAt = hearing.closedAt = document.clock().now();
        stores.hearings.update(hearing);
    });
    const auto plan = service.plan(proposalsIn(sheetOf({{"Сунуш", "Чечим", "Негиздеме"}, {"Жол оңдолсун", "кабыл алынды", "Акча бар"}})), story.hearing);
    CHECK_ERROR(service.import(plan, story.hearing), ErrorCode::RuleBroken);
}

TEST_CASE("a Word table of last year comes in as a sheet does", "[service][import]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    auto rows = kFirstYear;
    for (auto &row : rows) {
        for (std::string &cell : row) {
            if (!cell.empty() && cell.front() == '#')
                cell.erase(0, 1);
        }
    }
    const QString path = document.pathOf(QStringLiteral("сунуштар.docx"));
    docxZip(docxTable(rows)).write(path.toStdString());
    ResponseImport service(*document);
    const auto plan = service.plan(readProposals(path, withReader()), story.hearing);
    CHECK(placesAndCodes(plan.problems).join(u' ').endsWith(QStringLiteral("not-done-owes")));
    CHECK(plan.problems.size() == 1);
    service.import(plan, story.hearing);
    CHECK(notesOn(document, story.hearing, QStringLiteral("Жол оңдолсун")).at(0).spent == Money::fromTyiyn(48'000'000));
    CHECK(answerTo(document, story.hearing, QStringLiteral("Жол оңдолсун")).lineCode == u"7045");
}

TEST_CASE("the form of proposals carries all that became of them", "[service][form]")
{
    SampleDocument sample;
    const auto hearing = sample.closedHearing().id;
    REQUIRE_FALSE(sample.stores().followUps.ofHearing(hearing).empty());
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        INFO(languageCode(language).toStdString());
        TestDocument other;
        const QString path = other.pathOf(QStringLiteral("form.xlsx"));
        makeProposalsForm(path, &sample.stores(), language, hearing);
        const auto table = readProposals(path, withReader());
        const auto again = ResponseImport(*sample).plan(table, hearing);
        CHECK(placesAndCodes(again.problems).isEmpty());
        CHECK(again.rowsRead > 0);
        CHECK(again.duplicates == again.rowsRead);
        const auto story = other.seedHearing();
        const auto plan = ResponseImport(*other).plan(table, story.hearing);
        ResponseImport(*other).import(plan, story.hearing);
        const auto told = sample.stores().responses.ofHearing(hearing);
        REQUIRE(other.stores().responses.ofHearing(story.hearing).size() == told.size());
        for (const Response &response : told) {
            const QString words = sample.stores().remarkTexts.get(response.remarkId).text;
            const Response came = answerTo(other, story.hearing, words);
            CHECK(came.decidedOn == response.decidedOn);
            CHECK(came.amount == response.amount);
            CHECK(came.lineCode.isEmpty() == (response.lineCode.isEmpty() && sample.stores().remarks.get(response.remarkId).lineCode.isEmpty()));
            const auto notes = sample.stores().followUps.ofResponse(response.id);
            const auto cameNotes = notesOn(other, story.hearing, words);
            REQUIRE(cameNotes.size() == (notes.empty() ? 0 : 1));
            if (notes.empty())
                continue;
            CHECK(cameNotes[0].status == notes.back().status);
            CHECK(cameNotes[0].spent == notes.back().spent);
            CHECK(cameNotes[0].newDate == notes.back().newDate);
        }
    }
}
