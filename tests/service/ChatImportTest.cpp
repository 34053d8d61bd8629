// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people write to a chat before the day of the hearing.
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/RemarkRows.h"
#include "core/service/ChatImport.h"
#include "core/service/MessageGuess.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const char *const kChat = "12.11.2026, 09:15 - Сообщения и звонки защищены сквозным шифрованием.\n"
                          "12.11.2026, 09:16 - Айгүл Сапарова: Саламатсыздарбы, айылдаштар!\n"
                          "12.11.2026, 09:17 - Айгүл Сапарова: Биринчи көчөгө жарык коюлсун, 120 миң сом керек\n"
                          "12.11.2026, 09:18 - +996 700 123 456: Почему в прошлом году не починили мост? 500 тыс сом выделили\n"
                          "12.11.2026, 09:19 - Otabek: Suv quvurini almashtirish kerak\n"
                          "12.11.2026, 09:20 - Айгүл Сапарова: 👍👍\n"
                          "12.11.2026, 09:21 - Айгүл Сапарова: https://example.kg/a?b=1\n"
                          "12.11.2026, 09:22 - +996 700 123 456: Рахмат!\n"
                          "12.11.2026, 09:23 - Бакыт: <Media omitted>\n"
                          "12.11.2026, 09:24 - Бакыт: Өткөн жылы мектеп жакшы оңдолгон\n";

exchange::Chat chat(const QByteArray &bytes = kChat)
{
    const auto read = exchange::chatOf(bytes);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("messages of a chat become remarks of the hearing in one action", "[service][chat]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ChatImport service(*document);
    const ChatPlan plan = service.plan(chat(), story.hearing, {});
    CHECK(plan.messages == 9);
    CHECK(plan.serviceLines == 1);
    const auto records = plan.records();
    CHECK(records.canImport());
    CHECK(placesAndCodes(records.problems)
          == QStringList {QStringLiteral("2 chat-greeting"), QStringLiteral("6 chat-no-words"), QStringLiteral("7 chat-link"),
                          QStringLiteral("8 chat-short"), QStringLiteral("9 chat-media")});
    checkDoUndoRedo(document, [&] { service.import(plan); });
    const auto rows = remarkRows(document.stores(), story.hearing);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].remark.kind == RemarkKind::Proposal);
    CHECK(rows[0].remark.amount == Money::fromTyiyn(12'000'000));
    CHECK(rows[0].remark.channel == RemarkChannel::Messenger);
    CHECK(rows[0].remark.meetingId.isNull());
    CHECK(rows[0].remark.saidAt == QDateTime(QDate(2026, 11, 12), QTime(9, 17)));
    CHECK(rows[0].personName == u"Айгүл Сапарова");
    CHECK(rows[0].words.language == Language::Kyrgyz);
    CHECK(rows[1].remark.kind == RemarkKind::Question);
    CHECK_FALSE(rows[1].remark.amount); // a question asks for no money
    CHECK(rows[1].words.language == Language::Russian);
    CHECK(rows[1].personName.isEmpty());
    CHECK(rows[2].remark.kind == RemarkKind::Proposal);
    CHECK(rows[3].remark.kind == RemarkKind::Comment);
    const auto link = document.stores().personRemarks.ofRemark(rows[1].remark.id);
    REQUIRE(link);
    CHECK(document.stores().persons.get(link->personId).phone == u"+996 700 123 456");
}

TEST_CASE("a longer export of the same chat adds only what is new", "[service][chat]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ChatImport service(*document);
    service.import(service.plan(chat(), story.hearing, {}));
    CHECK(service.plan(chat(), story.hearing, {}).records().entries.empty());
    // By an iPhone, with seconds; the same words an hour later are said again.
    const ChatPlan plan = service.plan(chat("[12.11.2026, 09:17:44] Айгүл Сапарова: Биринчи көчөгө жарык коюлсун, 120 миң сом керек\n"
                                            "[12.11.2026, 10:17:44] Айгүл Сапарова: Биринчи көчөгө жарык коюлсун, 120 миң сом керек\n"
                                            "[12.11.2026, 09:17:50] Бакыт: Биринчи көчөгө жарык коюлсун, 120 миң сом керек\n"),
                                       story.hearing, {});
    CHECK(plan.duplicates == 1);
    CHECK(plan.candidates.size() == 2);
    service.import(plan);
    // One person however often she writes.
    QSet<QString> people;
    for (const PersonRemark &link : document.stores().personRemarks.ofHearing(story.hearing))
        people.insert(link.personId.text());
    CHECK(people.size() == 4);
    const auto pasted = exchange::pastedChat(QString::fromUtf8("Көпүрө салынсын\nбиринчи көчөгө жарык коюлсун, 120 миң сом керек"));
    CHECK(service.plan(pasted, story.hearing, {}).duplicates == 1);
}

TEST_CASE("what a person decides about messages counts", "[service][chat]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ChatImport service(*document);
    ChatPlan plan = service.plan(chat(), story.hearing, story.meeting);
    for (ChatCandidate &candidate : plan.candidates)
        candidate.taken = candidate.where == u"8"; // the thanks
    plan.candidates[6].entry.kind = RemarkKind::Thanks;
    service.import(plan);
    const auto remarks = document.stores().remarks.ofMeeting(story.meeting);
    REQUIRE(remarks.size() == 1);
    CHECK(remarks[0].kind == RemarkKind::Thanks);
    const auto foreign = service.plan(chat("12.11.2026, 10:00 - \xE2\x80\xAA+7 912 345\xE2\x80\x91" "67\xE2\x80\x91" "89\xE2\x80\xAC: Жарык керек\n"),
                                      story.hearing, {});
    CHECK(foreign.candidates.at(0).entry.origin->name.isEmpty()); // a number, whatever its hyphens
    CHECK(plan.records().problems.size() == 4); // what was proposed and is left out by decision needs no note
}

TEST_CASE("removing what somebody wrote removes who wrote it", "[service][chat]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const QStringList before = document.dump();
    ChatImport service(*document);
    service.import(service.plan(chat("12.11.2026, 09:16 - Айгүл: Жарык керек\n12.11.2026, 09:17 - Айгүл: Суу керек\n"), story.hearing, {}));
    const auto remarks = document.stores().remarks.ofHearing(story.hearing);
    REQUIRE(remarks.size() == 2);
    const auto person = document.stores().personRemarks.ofRemark(remarks[0].id)->personId;
    checkDoUndoRedo(document, [&] { RemarkService(*document).remove(remarks[0].id); });
    CHECK(document.stores().persons.find(person));
    checkDoUndoRedo(document, [&] { RemarkService(*document).remove(remarks[1].id); });
    CHECK(document.dump() == before);
}

TEST_CASE("a closed record takes no messages", "[service][chat]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    document->transact(Operation::EditHearing, [&](Stores &stores) {
        Hearing hearing = stores.hearings.get(story.hearing);
        hearing.recordClosedAt = document.clock().now();
        stores.hearings.update(hearing);
    });
    ChatImport service(*document);
    CHECK_ERROR(service.import(service.plan(chat(), story.hearing, {})), ErrorCode::RuleBroken);
}

TEST_CASE("the kind of a message is guessed from its words", "[service][chat]")
{
    const auto kind = [](const char *text) { return messageguess::kind(QString::fromUtf8(text)); };
    for (const char *question : {"Качан жол оңдолот", "Мектепке эмне үчүн акча жок", "Чоңдор, жарык болобу?", "Почему нет воды", "Где деньги",
                                 "Suv qachon keladi", "Бала бакча салынабы", "Акча барбы"}) {
        INFO(question);
        CHECK(kind(question) == RemarkKind::Question);
    }
    for (const char *proposal : {"Көпүрө салынсын", "Сунуш: арык тазалоо", "Надо починить мост", "Предлагаю поставить урны", "Таштанды ташуу керек",
                                 "Жарык коюп бериңиздер", "Прошу учесть ремонт клуба", "Yo'lni tuzatish kerak",
                                 "Есть предложение поставить урны", "Как житель села предлагаю закрыть свалку", "Арыкты тазалап бериңиз"}) {
        INFO(proposal);
        CHECK(kind(proposal) == RemarkKind::Proposal);
    }
    for (const char *comment : {"Өткөн жылы мектеп жакшы оңдолгон", "В прошлом году мост починили там, где просили", "https://example.kg/?a=1 ушуну окудум",
                                "Мектептин чатырын, айылдын көчөсүн оңдошту", "Балаңыз мектепке жакшы барып жатат"}) {
        INFO(comment);
        CHECK(kind(comment) == RemarkKind::Comment);
    }
}

TEST_CASE("greetings, thanks, signs and links are proposed to be left out, words are not", "[service][chat]")
{
    const auto reason = [](const char *text) { return messageguess::reasonToLeaveOut(QString::fromUtf8(text)); };
    CHECK(reason("Салам!") == u"chat-greeting");
    CHECK(reason("Добрый день, уважаемые односельчане") == u"chat-greeting");
    CHECK(reason("Assalomu alaykum") == u"chat-greeting");
    CHECK(reason("+") == u"chat-no-words");
    CHECK(reason("👍🏻 🙏") == u"chat-no-words");
    CHECK(reason("ок") == u"chat-short");
    CHECK(reason("Чоң рахмат!!!") == u"chat-short");
    CHECK(reason("спасибо") == u"chat-short");
    CHECK(reason("www.example.kg") == u"chat-link");
    CHECK(reason("Салам, суу жок").isEmpty());
    CHECK(reason("Жарык керек").isEmpty());
    CHECK(reason("Рахмат, жол жакшы болду").isEmpty());
}
