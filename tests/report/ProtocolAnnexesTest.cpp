// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with the protocol is what there is, and who came is told by what they are.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/TestDocument.h"

#include "core/report/Papers.h"
#include "core/report/SealCheck.h"
#include "core/report/papers/PaperKind.h"
#include "core/report/Wording.h"
#include "core/service/AttendanceService.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/PaperService.h"
#include "core/service/QuestionnaireService.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

/// The lines under a heading of the second level, up to what is no line.
QStringList linesUnder(const Part &part, const QString &title)
{
    QStringList lines;
    bool isUnder = false;
    for (const Block &block : part.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            isUnder = heading->text == title;
        else if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph != nullptr && isUnder)
            lines += paragraph->text;
    }
    return lines;
}

struct Minutes
{
    TestDocument document;
    TestDocument::Story story = document.seedHearing();

    [[nodiscard]] Part part(PaperLanguage language, ProtocolForm form = ProtocolForm::Full) { return protocol(document.stores(), story.hearing, {}, language, form).parts.at(0); }
    [[nodiscard]] QStringList annexes(PaperLanguage paper = PaperLanguage::Russian, Language language = Language::Russian, ProtocolForm form = ProtocolForm::Full)
    {
        return linesUnder(part(paper, form), Wording(language)("protocol.annexes"));
    }
    void attach(AttachmentKind kind, const QDateTime &addedAt, const Id<Meeting> &meeting = {})
    {
        Attachment attachment;
        attachment.id = Id<Attachment>::create(document->environment().clock, document->environment().random);
        attachment.hearingId = story.hearing;
        attachment.meetingId = meeting;
        attachment.kind = kind;
        attachment.addedAt = addedAt;
        attachment.name = QStringLiteral("IMG.jpg");
        document->transact(Operation::AddAttachment, [&](Stores &stores) { stores.attachments.insert(attachment); });
    }
    void participant(const QString &role)
    {
        ParticipantEntry entry;
        entry.meetingId = story.meeting;
        entry.role = role;
        AttendanceService(*document).registerParticipant(entry);
    }
};

} // namespace

TEST_CASE("the annexes of the protocol are those that there are", "[report][protocol]")
{
    Minutes minutes;
    const Wording wording(Language::Russian);
    CHECK(minutes.annexes() == QStringList {QStringLiteral("1. ") + wording("protocol.annex.participants"), QStringLiteral("2. ") + wording("protocol.annex.agenda")});
    for (const AgendaItem &item : minutes.document.stores().agenda.ofMeeting(minutes.story.meeting))
        HearingService(*minutes.document).removeAgendaItem(item.id);
    CHECK(minutes.annexes() == QStringList {QStringLiteral("1. ") + wording("protocol.annex.participants")});

    AgendaItem item;
    item.meetingId = minutes.story.meeting;
    item.title.ky = QStringLiteral("Баяндама");
    HearingService(*minutes.document).addAgendaItem(item);
    Hearing hearing = minutes.document.stores().hearings.get(minutes.story.hearing);
    hearing.budgetId = BudgetService(*minutes.document).add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
    HearingService(*minutes.document).edit(hearing);
    PaperService(*minutes.document).noteMade(hearing.id, codeOf(PaperKind::CitizensBudget), QStringLiteral("ky"), QStringLiteral("00"));
    Announcement announcement;
    announcement.hearingId = hearing.id;
    announcement.channel.ky = QStringLiteral("Тактада");
    announcement.date = hearing.date.addDays(-15);
    HearingService(*minutes.document).addAnnouncement(announcement);
    for (int i = 0; i < 3; ++i) {
        RemarkEntry slip;
        slip.meetingId = minutes.story.meeting;
        slip.kind = RemarkKind::Question;
        slip.channel = i < 2 ? RemarkChannel::Slip : RemarkChannel::Spoken;
        slip.text = QStringLiteral("Суу качан берилет?");
        RemarkService(*minutes.document).record(slip);
    }
    Questionnaire questionnaire;
    questionnaire.hearingId = hearing.id;
    questionnaire.title.ky = QStringLiteral("Анкета");
    QuestionnaireService questionnaires(*minutes.document);
    const auto form = questionnaires.add(questionnaire);
    Question question;
    question.questionnaireId = form;
    question.kind = QuestionKind::Text;
    question.title.ky = QStringLiteral("Пикириңиз?");
    const auto asked = questionnaires.addQuestion(question, {});
    for (const char16_t *words : {u"Жакшы", u"Орто"}) {
        SheetEntry sheet;
        sheet.questionnaireId = form;
        sheet.answers[asked].text = QString::fromUtf16(words);
        questionnaires.enter(sheet);
    }
    const QDateTime now = minutes.document->environment().clock.now();
    minutes.attach(AttachmentKind::Recording, now, minutes.story.meeting);
    for (int i = 0; i < 4; ++i)
        minutes.attach(AttachmentKind::Photo, now);
    minutes.attach(AttachmentKind::Scan, now); // of the protocol itself, say
    QStringList wanted;
    for (const auto &[key, count] : {std::pair("participants", 0), std::pair("agenda", 0), std::pair("budget", 0), std::pair("citizens_budget", 0), std::pair("announcement", 0),
                                     std::pair("slips", 2), std::pair("questionnaires", 2), std::pair("recording", 1), std::pair("photos", 4)})
        wanted += QStringLiteral("%1. ").arg(wanted.size() + 1) + wording.text(QStringLiteral("protocol.annex.") + QString::fromLatin1(key)) + (count > 0 ? QStringLiteral(" – %1").arg(count) : QString());
    CHECK(minutes.annexes() == wanted);
    CHECK(minutes.annexes(PaperLanguage::Kyrgyz, Language::Kyrgyz).size() == wanted.size());

    // What is added once the record is closed never went with the minutes, also not with an extract of them.
    HearingService(*minutes.document).closeRecord(hearing.id, protocolTexts);
    minutes.attach(AttachmentKind::Photo, minutes.document.stores().hearings.get(hearing.id).recordClosedAt.addSecs(3600));
    CHECK(minutes.annexes() == wanted);
    CHECK(minutes.annexes(PaperLanguage::Russian, Language::Russian, ProtocolForm::Short).mid(0, wanted.size()) == wanted); // then that it is a true extract

    // The citizens' budget that went with them may be made anew for the notice board.
    minutes.document.clock().advance(48LL * 3600 * 1000);
    PaperService(*minutes.document).noteMade(hearing.id, codeOf(PaperKind::CitizensBudget), QStringLiteral("ky"), QStringLiteral("01"));
    REQUIRE(minutes.document.stores().papers.last(hearing.id, codeOf(PaperKind::CitizensBudget), QStringLiteral("ky"))->contentHash == u"01");
    CHECK(minutes.annexes(PaperLanguage::Russian, Language::Russian, ProtocolForm::Short).mid(0, wanted.size()) == wanted);
}

TEST_CASE("a citizens' budget that was made only after the closing is no annex of an extract", "[report][protocol]")
{
    Minutes minutes;
    HearingService(*minutes.document).closeRecord(minutes.story.hearing, protocolTexts);
    PaperService(*minutes.document).noteMade(minutes.story.hearing, codeOf(PaperKind::CitizensBudget), QStringLiteral("ky"), QStringLiteral("00"));
    for (const QString &annex : minutes.annexes(PaperLanguage::Russian, Language::Russian, ProtocolForm::Short))
        CHECK_FALSE(annex.endsWith(Wording(Language::Russian)("protocol.annex.citizens_budget")));
}

TEST_CASE("the protocol tells who came by what they are, where that is known", "[report][protocol]")
{
    Minutes minutes;
    const auto byRole = [&](PaperLanguage paper, Language language) {
        for (const KeyValues &values : blocksOf<KeyValues>(minutes.part(paper))) {
            for (const auto &[name, value] : values.rows) {
                if (name == Wording(language)("protocol.present.by_role"))
                    return value;
            }
        }
        return QString();
    };
    minutes.participant(QStringLiteral("deputy"));
    minutes.participant(QStringLiteral("resident"));
    minutes.participant({});
    HeadCount counted;
    counted.meetingId = minutes.story.meeting;
    counted.count = 20;
    AttendanceService(*minutes.document).addHeadCount(counted);
    CHECK(byRole(PaperLanguage::Russian, Language::Russian) == u"депутат – 1; житель – 2; не указано – 21");
    CHECK(byRole(PaperLanguage::Kyrgyz, Language::Kyrgyz).startsWith(QStringLiteral("депутат – 1; тургун – 2; ")));

    Minutes unknown;
    for (const Attendance &one : unknown.document.stores().attendances.ofMeeting(unknown.story.meeting)) {
        ParticipantEntry entry = AttendanceService(*unknown.document).entryOf(one.id);
        entry.role.clear();
        AttendanceService(*unknown.document).editParticipant(one.id, entry);
    }
    CHECK_FALSE(textsOf(unknown.part(PaperLanguage::Russian)).join(u'\n').contains(Wording(Language::Russian)("protocol.present.by_role")));
}
