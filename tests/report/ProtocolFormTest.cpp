// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the protocol says of who was there, before the hearing, and in the language of the paper.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/TestDocument.h"

#include "core/report/ClosingDoubts.h"
#include "core/report/Papers.h"
#include "core/report/SealCheck.h"
#include "core/report/Wording.h"
#include "core/report/WordingBlocks.h"
#include "core/service/AttendanceService.h"
#include "core/service/FloorService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/WordingService.h"

#include <QRegularExpression>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

bool anyContains(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(wanted); });
}

/// The value beside a label; empty where the label is not there.
QString valueOf(const Part &part, const QString &label)
{
    for (const KeyValues &values : blocksOf<KeyValues>(part)) {
        for (const auto &[name, value] : values.rows) {
            if (name == label)
                return value;
        }
    }
    return {};
}

/// A planned hearing with a meeting and the usual agenda, all in Kyrgyz.
struct KyrgyzHearing
{
    TestDocument document;
    Id<Hearing> hearing;
    Id<Meeting> meeting;
    Id<Attendance> speaker;

    KyrgyzHearing()
    {
        HearingService hearings(*document);
        Hearing one;
        one.title.ky = QStringLiteral("Бюджет боюнча коомдук угуу өткөрүү");
        one.date = QDate(2026, 12, 10);
        hearing = hearings.add(one);
        Meeting sitting;
        sitting.hearingId = hearing;
        sitting.place.ky = QStringLiteral("Маданият үйү");
        sitting.startsAt = QDateTime(QDate(2026, 12, 10), QTime(10, 0));
        meeting = hearings.addMeeting(sitting);
    }
    void count(Sex sex, int people)
    {
        HeadCount headCount;
        headCount.meetingId = meeting;
        headCount.sex = sex;
        headCount.count = people;
        AttendanceService(*document).addHeadCount(headCount);
    }
    void participant(const char16_t *name)
    {
        ParticipantEntry entry;
        entry.meetingId = meeting;
        entry.name = QString::fromUtf16(name);
        speaker = AttendanceService(*document).registerParticipant(entry);
    }
    Id<Remark> say(const char16_t *text, RemarkChannel channel = RemarkChannel::Spoken)
    {
        RemarkEntry entry;
        entry.meetingId = meeting;
        entry.attendanceId = speaker;
        entry.kind = RemarkKind::Proposal;
        entry.channel = channel;
        entry.text = QString::fromUtf16(text);
        return RemarkService(*document).record(entry);
    }
    void end()
    {
        Meeting over = document.stores().meetings.get(meeting);
        over.endsAt = over.startsAt.addSecs(7200);
        HearingService(*document).editMeeting(over);
    }
    void official(const char16_t *name, Duty duty)
    {
        OfficialEntry entry;
        entry.meetingId = meeting;
        entry.name = QString::fromUtf16(name);
        entry.duty = duty;
        entry.office.ky = QStringLiteral("Айыл өкмөтүнүн кызматкери");
        AttendanceService(*document).addOfficial(entry);
    }
    [[nodiscard]] Part part(PaperLanguage language) { return protocol(document.stores(), hearing, {}, language).parts.at(0); }
};

} // namespace

TEST_CASE("the protocol of a hearing to come is a form and says nothing of what has not been", "[report][protocol]")
{
    KyrgyzHearing planned;
    const Wording wording(Language::Kyrgyz);
    const Part part = planned.part(PaperLanguage::Kyrgyz);
    const QStringList texts = textsOf(part);
    CHECK(anyContains(texts, wording("protocol.state.planned")));
    for (const char *key : {"protocol.present.none", "protocol.questions.none", "protocol.spoke.none", "protocol.proposals.none",
                            "protocol.answer.none", "protocol.announced.none", "protocol.result", "protocol.missing.participants", "protocol.date"}) {
        INFO(key);
        CHECK_FALSE(anyContains(texts, wording(key)));
    }
    CHECK_FALSE(anyContains(texts, wording.count(QStringLiteral("count.proposal"), 0)));
    // There is room to write instead.
    CHECK(blocksOf<WritingLines>(part).size() > 5);
    CHECK(blocksOf<Signatures>(part).size() == 1);

    // What was collected before stands in it all the same; the first participant makes it the record of a hearing.
    RemarkEntry entry;
    entry.hearingId = planned.hearing;
    entry.kind = RemarkKind::Proposal;
    entry.channel = RemarkChannel::Before;
    entry.text = QStringLiteral("Көпүрө оңдолсун");
    RemarkService(*planned.document).record(entry);
    CHECK(anyContains(textsOf(planned.part(PaperLanguage::Kyrgyz)), entry.text));
    CHECK(anyContains(textsOf(planned.part(PaperLanguage::Kyrgyz)), wording("protocol.state.planned")));
    planned.count(Sex::Female, 1);
    CHECK(anyContains(textsOf(planned.part(PaperLanguage::Kyrgyz)), wording("protocol.state.draft")));
    CHECK(anyContains(textsOf(planned.part(PaperLanguage::Kyrgyz)), wording("protocol.questions.none")));
}

TEST_CASE("of a hearing's two meetings the one still to come is a form", "[report][protocol]")
{
    KyrgyzHearing hearing;
    hearing.count(Sex::Female, 1);
    Meeting next = hearing.document.stores().meetings.get(hearing.meeting);
    next.place.ky = QStringLiteral("Мектеп");
    HearingService(*hearing.document).addMeeting(next);
    const Wording wording(Language::Kyrgyz);
    const QStringList texts = textsOf(hearing.part(PaperLanguage::Kyrgyz));
    CHECK(texts.count(wording("protocol.questions.none")) == 1);
    CHECK_FALSE(texts.contains(wording("protocol.present.none")));
    CHECK(texts.contains(wording("protocol.form.present")));
}

TEST_CASE("each phrase of the protocol that can be said in another way is drawn", "[report][protocol]")
{
    for (const HearingKind kind : {HearingKind::Draft, HearingKind::Execution}) {
        KyrgyzHearing hearing;
        Hearing held = hearing.document.stores().hearings.get(hearing.hearing);
        held.kind = kind;
        HearingService(*hearing.document).edit(held);
        hearing.participant(u"Асанов Бакыт");
        hearing.say(u"Көпүрө оңдолсун");
        hearing.end();
        for (const WordingBlock &block : blocksOf(PaperKind::Protocol, kind)) {
            if (block.key == u"protocol.address") // what a telephone reads; nobody else does
                continue;
            INFO(block.key.toStdString());
            QString words = QStringLiteral("Башкача айтылды");
            for (std::size_t i = 0; i < block.fields.size(); ++i)
                words += QStringLiteral(" %%1").arg(i + 1);
            WordingService(*hearing.document).set(block.key, Language::Kyrgyz, words);
            CHECK(anyContains(textsOf(hearing.part(PaperLanguage::Kyrgyz)), QStringLiteral("Башкача айтылды")));
            WordingService(*hearing.document).set(block.key, Language::Kyrgyz, {});
        }
    }
}

TEST_CASE("the time limits in force stand behind the agenda of a meeting that was held", "[report][protocol]")
{
    KyrgyzHearing hearing;
    const auto limits = [&] {
        for (const QString &text : textsOf(hearing.part(PaperLanguage::Russian))) {
            if (text.startsWith(QStringLiteral("На доклад отведено")))
                return text;
        }
        return QString();
    };
    CHECK(limits().isEmpty());
    hearing.count(Sex::Female, 3);
    CHECK(limits() == u"На доклад отведено 20 минут, на выступление – 3 минуты, на вопрос – 1 минута, на ответ – 3 минуты.");
    FloorService(*hearing.document).setLimit(TurnKind::Speech, 0);
    FloorService(*hearing.document).setLimit(TurnKind::Question, 90);
    CHECK(limits() == u"На доклад отведено 20 минут, на выступление – неограниченное время, на вопрос – 1 минута 30 секунд, на ответ – 3 минуты.");
}

TEST_CASE("what follows for the office stands where the last item has no decision of the hall", "[report][protocol]")
{
    KyrgyzHearing hearing;
    hearing.count(Sex::Female, 3);
    const Wording wording(Language::Kyrgyz);
    const auto says = [&](const char *key) { return anyContains(textsOf(hearing.part(PaperLanguage::Kyrgyz)), wording(key).section(u'%', 0, 0).trimmed()); };
    CHECK(says("protocol.result.to_kenesh"));
    CHECK(says("protocol.result.publish"));
    CHECK_FALSE(says("protocol.result.review")); // nobody proposed anything
    CHECK_FALSE(says("protocol.closed_by")); // not over
    hearing.say(u"Көпүрө оңдолсун");
    CHECK(says("protocol.result.review"));
    hearing.end();
    CHECK(says("protocol.closed_by"));
    AgendaItem last = hearing.document.stores().agenda.ofMeeting(hearing.meeting).back();
    last.decision.ky = QStringLiteral("Долбоор колдоого алынсын");
    HearingService(*hearing.document).editAgendaItem(last);
    CHECK_FALSE(says("protocol.result.to_kenesh"));
    CHECK(anyContains(textsOf(hearing.part(PaperLanguage::Kyrgyz)), last.decision.ky));
}

TEST_CASE("a speaker is given the floor once, also for several remarks in a row, and a slip never", "[report][protocol]")
{
    KyrgyzHearing hearing;
    hearing.participant(u"Асанов Бакыт");
    hearing.say(u"Көпүрө оңдолсун");
    hearing.say(u"Жол оңдолсун");
    hearing.say(u"Кагаз аркылуу", RemarkChannel::Slip);
    const QStringList texts = textsOf(hearing.part(PaperLanguage::Kyrgyz));
    const auto starting = [&](const QString &beginning) {
        return std::count_if(texts.begin(), texts.end(), [&](const QString &text) { return text.startsWith(beginning); });
    };
    CHECK(starting(QStringLiteral("Сөз берилди: Асанов Бакыт. ")) == 1);
    CHECK(starting(QStringLiteral("Асанов Бакыт – ")) == 1);
    CHECK(starting(QStringLiteral("Асанов Бакыт, жазуу түрүндө берилди – ")) == 1);
}

TEST_CASE("what the minutes will name as missing for good is known before the record is closed", "[report][protocol]")
{
    KyrgyzHearing hearing;
    const auto missing = [&] { return missingWhenClosed(hearing.document.stores(), hearing.hearing, Language::Kyrgyz); };
    const Wording wording(Language::Kyrgyz);
    CHECK(missing().contains(wording("protocol.missing.participants")));
    const QStringList before = missing();
    HearingService(*hearing.document).closeRecord(hearing.hearing, protocolTexts);
    CHECK(anyContains(textsOf(hearing.part(PaperLanguage::Kyrgyz)), before.join(QStringLiteral(", "))));
}

TEST_CASE("what cannot be mended after a closing is said before it", "[report][protocol]")
{
    KyrgyzHearing hearing;
    const auto subject = [&] { return hearing.document.stores().hearings.get(hearing.hearing); };
    const auto doubts = [&](ClosingAct act, const QDate &today) { return closingDoubts(hearing.document.stores(), subject(), act, today, Language::Kyrgyz); };
    const auto first = [](const QStringList &sentences) { return sentences.isEmpty() ? QString() : sentences.front(); };
    CHECK(first(doubts(ClosingAct::Record, QDate(2026, 12, 9))) == u"The day of the hearing is still to come: 2026-жылдын 10-декабры.");
    CHECK(first(doubts(ClosingAct::Record, QDate(2026, 12, 10))).startsWith(u"The minutes will say for good that this is missing: "));
    hearing.participant(u"Асанов Бакыт");
    const auto proposal = hearing.say(u"Көпүрө оңдолсун");
    CHECK(doubts(ClosingAct::Record, QDate(2026, 12, 10)).last().startsWith(u"Texts of the minutes that are written in one language only: 1. "));
    Meeting other;
    other.hearingId = hearing.hearing;
    other.place.ky = QStringLiteral("Мектеп");
    other.startsAt = QDateTime(QDate(2026, 12, 11), QTime(10, 0));
    const auto second = HearingService(*hearing.document).addMeeting(other);
    CHECK(first(doubts(ClosingAct::Record, QDate(2026, 12, 10))) == u"The day of the hearing is still to come: 2026-жылдын 11-декабры.");
    HearingService(*hearing.document).removeMeeting(second);
    HearingService(*hearing.document).closeRecord(hearing.hearing, protocolTexts);
    CHECK(doubts(ClosingAct::Hearing, QDate(2026, 12, 10)).isEmpty());
    Response response;
    response.remarkId = proposal;
    response.decision = Decision::Rejected;
    response.reason.ky = QStringLiteral("Каражат жок");
    ResponseService(*hearing.document).respond(response);
    const QStringList said = doubts(ClosingAct::Hearing, QDate(2026, 12, 10));
    REQUIRE(said.size() == 1);
    CHECK(said.front().startsWith(u"Reasons of answers that are written in one language only: 1. "));
    response.reason.ru = QStringLiteral("Нет средств");
    ResponseService(*hearing.document).respond(response);
    CHECK(doubts(ClosingAct::Hearing, QDate(2026, 12, 10)).isEmpty());
}

TEST_CASE("people whose sex is not stated are counted as neither women nor men", "[report][protocol]")
{
    const Wording wording(Language::Russian);
    KyrgyzHearing hearing;
    hearing.count(Sex::Unknown, 5);
    Part part = hearing.part(PaperLanguage::Russian);
    CHECK(anyContains(textsOf(part), QStringLiteral("Всего присутствовало: 5 человек.")));
    CHECK(valueOf(part, wording("protocol.present.sex_unknown")) == u"5 человек");
    CHECK(valueOf(part, wording("protocol.present.share_women")).isEmpty());
    CHECK(valueOf(part, wording("protocol.present.share_women.stated")).isEmpty());

    hearing.count(Sex::Female, 1);
    hearing.count(Sex::Male, 2);
    part = hearing.part(PaperLanguage::Russian);
    CHECK(anyContains(textsOf(part), QStringLiteral("Всего присутствовало: 8 человек, в том числе 1 женщина и 2 мужчины.")));
    CHECK(valueOf(part, wording("protocol.present.sex_unknown")) == u"5 человек");
    CHECK(valueOf(part, wording("protocol.present.share_women.stated")) == wording.percent(333));
    CHECK(valueOf(part, wording("protocol.present.share_women")).isEmpty());
}

TEST_CASE("the presidium is its members with chair and secretary, the others stand under their duty", "[report][protocol]")
{
    const Wording wording(Language::Kyrgyz);
    KyrgyzHearing hearing;
    hearing.official(u"Асанов", Duty::Chair);
    hearing.official(u"Бекова", Duty::Secretary);
    hearing.official(u"Осмонов", Duty::Presenter);
    CHECK(valueOf(hearing.part(PaperLanguage::Kyrgyz), wording("protocol.presidium")).isEmpty());
    hearing.official(u"Токтогулова", Duty::Presidium);
    hearing.official(u"Жумабаев", Duty::Moderator);
    hearing.official(u"Исакова", Duty::Registrar);
    const Part part = hearing.part(PaperLanguage::Kyrgyz);
    const QString presidium = valueOf(part, wording("protocol.presidium"));
    for (const char16_t *name : {u"Асанов", u"Бекова", u"Токтогулова"})
        CHECK(presidium.contains(QString::fromUtf16(name)));
    for (const char16_t *name : {u"Осмонов", u"Жумабаев", u"Исакова"})
        CHECK_FALSE(presidium.contains(QString::fromUtf16(name)));
    CHECK(valueOf(part, wording("person.presenter")).contains(QStringLiteral("Осмонов")));
    CHECK(valueOf(part, wording("protocol.moderator")).contains(QStringLiteral("Жумабаев")));
    CHECK(valueOf(part, wording("person.registrar")).contains(QStringLiteral("Исакова")));
}

TEST_CASE("the Russian paper of a hearing written in Kyrgyz names it in Russian and marks what is Kyrgyz", "[report][protocol]")
{
    KyrgyzHearing hearing;
    hearing.official(u"Асанов", Duty::Chair);
    hearing.count(Sex::Female, 3);
    const Report paper = protocol(hearing.document.stores(), hearing.hearing, {}, PaperLanguage::Russian);
    const Wording russian(Language::Russian);
    const QString name = russian("hearing.draft").arg(2027);
    CHECK(paper.title == name);
    CHECK(paper.parts[0].footer == name);
    CHECK(protocol(hearing.document.stores(), hearing.hearing, {}, PaperLanguage::Kyrgyz).title == u"Бюджет боюнча коомдук угуу өткөрүү");
    static const QRegularExpression kyrgyz(QStringLiteral("[ңөүҢӨҮ]"));
    const QString head = blocksOf<PaperHead>(paper.parts[0]).front().left; // of the office, in both languages on every form
    for (const QString &text : textsOf(paper)) {
        INFO(text.toStdString());
        CHECK((text == head || !kyrgyz.match(text).hasMatch() || text.contains(QStringLiteral("[на кыргызском языке]"))));
    }
}
