// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/base/LanguageGuess.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("remarks are recorded, changed, answered and removed with undo", "[service][remark]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkService service(*document);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Мектептин алдына жарык керек, 120 миң сом");
    entry.attendanceId = story.participant;
    entry.amount = Money::fromSom(120000);
    entry.topics = {QStringLiteral("жарык"), QStringLiteral(" мектеп "), QStringLiteral("жарык"), QString()};
    Id<Remark> id;
    checkDoUndoRedo(document, [&] { id = service.record(entry); });
    CHECK(document.stores().remarks.get(id).label() == u"1-1");
    CHECK(document.stores().remarks.get(id).settlementId == story.village);
    CHECK(document.stores().remarkTexts.get(id).language == Language::Kyrgyz);
    CHECK(service.entryOf(id).topics.size() == 2);
    RemarkEntry changed = service.entryOf(id);
    changed.kind = RemarkKind::Question;
    changed.topics = {QStringLiteral("жол"), QStringLiteral("жарык")};
    checkDoUndoRedo(document, [&] { service.edit(id, changed); });
    CHECK(service.entryOf(id).kind == RemarkKind::Question);
    checkDoUndoRedo(document, [&] { service.answer(id, {QStringLiteral("Жазга чейин орнотулат"), {}, {}}, {QStringLiteral("ФЭБ"), {}, {}}); });
    CHECK(service.entryOf(id).answeredBy.ky == QStringLiteral("ФЭБ"));
    checkDoUndoRedo(document, [&] { service.remove(id); });
}

TEST_CASE("labels count up by hearing and never come back", "[service][remark]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkService service(*document);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.text = QStringLiteral("Сөз");
    for (int i = 1; i <= 3; ++i)
        CHECK(document.stores().remarks.get(service.record(entry)).labelNumber == i);
}

TEST_CASE("remarks of one moment are listed in the order in which they came", "[service][remark]")
{
    TestDocument place;
    const auto story = place.seedHearing();
    place.close();
    FixedClock standing(QDateTime(QDate(2026, 12, 10), QTime(11, 0)));
    SeededRandom random(7);
    const auto document = Document::open(place.path(), {standing, random, place.environment().device, QStringLiteral("Катчы")}, Access::ReadWrite);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.text = QStringLiteral("Сөз");
    std::vector<Id<Remark>> recorded;
    for (int i = 0; i < 12; ++i)
        recorded.push_back(RemarkService(*document).record(entry));
    const auto ids = [](const std::vector<Remark> &remarks) {
        std::vector<Id<Remark>> result;
        for (const Remark &remark : remarks)
            result.push_back(remark.id);
        return result;
    };
    CHECK((ids(document->stores().remarks.ofHearing(story.hearing)) == recorded));
    CHECK((ids(document->stores().remarks.ofMeeting(story.meeting)) == recorded));
    CHECK((ids(document->stores().remarks.all()) == recorded));
}

TEST_CASE("a remark needs words and a place and a sensible amount", "[service][remark]")
{
    RemarkEntry entry;
    entry.text = QStringLiteral(" \n ");
    entry.amount = Money::fromSom(-1);
    CHECK(RemarkService::validate(entry).size() == 3);
    TestDocument document;
    CHECK_ERROR(RemarkService(*document).record(entry), ErrorCode::WrongInput);
    entry.text = QString(30000, u'x');
    CHECK(RemarkService::validate(entry)[0].code == u"too-long");
}

TEST_CASE("a remark with a response stays", "[service][remark]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkService service(*document);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Сунуш");
    const auto id = service.record(entry);
    Response response;
    response.remarkId = id;
    response.reason.ky = QStringLiteral("Себеби");
    ResponseService(*document).respond(response);
    CHECK_ERROR(service.remove(id), ErrorCode::Conflict);
}

TEST_CASE("the language of a remark is guessed from its words", "[base][language]")
{
    const auto guess = [](const char16_t *text) { return guessLanguage(QString::fromUtf16(text)); };
    CHECK(guess(u"Көчөгө жарык керек") == Language::Kyrgyz);
    CHECK(guess(u"Суу качан берилет, жол бузук") == Language::Kyrgyz);
    CHECK(guess(u"Когда отремонтируют дорогу к школе?") == Language::Russian);
    CHECK(guess(u"Прошу предусмотреть средства на ремонт моста") == Language::Russian);
    CHECK(guess(u"Where is the money?") == Language::English);
    CHECK(guess(u"") == Language::Kyrgyz);
}

TEST_CASE("a remark keeps to its own hearing and to codes that somebody knows", "[service][remark]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    Hearing other;
    other.title.ky = QStringLiteral("Башка угуу");
    other.date = QDate(2027, 2, 1);
    const auto otherHearing = HearingService(*document).add(other);
    Meeting meeting;
    meeting.hearingId = otherHearing;
    meeting.place.ky = QStringLiteral("Клуб");
    meeting.startsAt = QDateTime(QDate(2027, 2, 1), QTime(10, 0));
    const auto otherMeeting = HearingService(*document).addMeeting(meeting);
    RemarkService service(*document);
    RemarkEntry entry;
    entry.meetingId = otherMeeting;
    entry.text = QStringLiteral("Сунуш");
    entry.attendanceId = story.participant;
    CHECK_ERROR(service.record(entry), ErrorCode::WrongInput);
    entry.attendanceId = {};
    entry.lineCode = QStringLiteral("foo");
    CHECK_ERROR(service.record(entry), ErrorCode::WrongInput);
    entry.lineCode = QStringLiteral("7064");
    const auto id = service.record(entry);
    // Not even an open remark moves into a closed record.
    HearingService(*document).closeRecord(story.hearing);
    entry.meetingId = story.meeting;
    CHECK_ERROR(service.edit(id, entry), ErrorCode::RuleBroken);
}

TEST_CASE("only proposals are answered, and an answered one stays a proposal", "[service][remark]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkService service(*document);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Thanks;
    entry.text = QStringLiteral("Рахмат");
    Response response;
    response.remarkId = service.record(entry);
    response.reason.ky = QStringLiteral("Каражат бар");
    CHECK_ERROR(ResponseService(*document).respond(response), ErrorCode::RuleBroken);
    entry.kind = RemarkKind::Proposal;
    service.edit(response.remarkId, entry);
    ResponseService(*document).respond(response);
    entry.kind = RemarkKind::Comment;
    CHECK_ERROR(service.edit(response.remarkId, entry), ErrorCode::RuleBroken);
}
