// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/HandOver.h"
#include "core/report/HearingName.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/OfficeService.h"
#include "core/service/PaperService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 12, 1);
const FilePlaces kPlaces {u"бюджет/ак-булак.eldin"_s, u"бюджет/көчүрмөлөр"_s, QDateTime(QDate(2026, 11, 30), QTime(9, 12))};

std::vector<HandOverPart> parts(Stores &stores, const QDate &today = kToday, Language language = Language::English)
{
    return handOver(stores, today, kPlaces, Wording(language));
}

HandOverPart part(Stores &stores, HandOverTopic topic, const QDate &today = kToday)
{
    for (HandOverPart &each : parts(stores, today)) {
        if (each.topic == topic)
            return std::move(each);
    }
    FAIL("no such part");
    return {};
}

/// "what | state | due", with "!" before what is late.
QStringList lines(const HandOverPart &part)
{
    QStringList result;
    for (const HandOverItem &item : part.items)
        result += (item.isLate ? u"! "_s : QString()) + QStringList {item.what, item.state, item.due.toString(Qt::ISODate)}.join(u" | "_s);
    return result;
}

Id<Remark> propose(TestDocument &document, const TestDocument::Story &story, const QString &text = u"Жолду оңдогула, 0555 123456"_s)
{
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.attendanceId = story.participant;
    entry.kind = RemarkKind::Proposal;
    entry.text = text;
    entry.topics = {u"жол"_s};
    return RemarkService(*document).record(entry);
}

Id<Response> answer(TestDocument &document, const Id<Remark> &remark, Decision decision, const QDate &deadline = {})
{
    Response response;
    response.remarkId = remark;
    response.decision = decision;
    response.reason.en = u"As the budget allows"_s;
    response.deadline = deadline;
    return ResponseService(*document).respond(response);
}

} // namespace

TEST_CASE("a document in which nothing was done has nothing to hand over but empty offices and the file", "[report][handover]")
{
    TestDocument document;
    for (const HandOverPart &each : parts(document.stores())) {
        INFO(each.title.toStdString());
        if (each.topic == HandOverTopic::Offices || each.topic == HandOverTopic::File)
            CHECK(each.items.size() == 4);
        else
            CHECK((each.items.empty() && !each.none.isEmpty()));
    }
}

TEST_CASE("a hearing is handed over with its state and next step until it is closed", "[report][handover]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto hearingLine = [&] { return lines(part(document.stores(), HandOverTopic::Hearings)).join(u'\n'); };
    CHECK(hearingLine().contains(u"planned; announce it to the residents | 2026-12-10"_s));
    CHECK(part(document.stores(), HandOverTopic::Hearings).items.front().hearing == story.hearing);
    CHECK(part(document.stores(), HandOverTopic::Hearings, QDate(2026, 12, 11)).items.front().isLate);
    HearingService(*document).closeRecord(story.hearing);
    CHECK(hearingLine().contains(u"answer the proposals and close the hearing"_s));
    HearingService(*document).closeHearing(story.hearing);
    CHECK(hearingLine().isEmpty());
}

TEST_CASE("overdue tasks come first, and done ones do not come", "[report][handover]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService hearings(*document);
    const auto add = [&](const QString &title, const QDate &due, TaskState state) {
        PlanTask task;
        task.hearingId = story.hearing;
        task.title.en = title;
        task.due = due;
        task.state = state;
        hearings.addTask(task);
    };
    add(u"Print the cards"_s, QDate(2026, 12, 5), TaskState::Open);
    add(u"Book the hall"_s, QDate(2026, 11, 20), TaskState::Started);
    add(u"Write the order"_s, QDate(2026, 11, 1), TaskState::Done);
    add(u"Some day"_s, {}, TaskState::Open);
    CHECK(lines(part(document.stores(), HandOverTopic::Tasks))
          == QStringList {u"! Book the hall | nobody responsible is named | 2026-11-20"_s, u"Print the cards | nobody responsible is named | 2026-12-05"_s,
                          u"Some day | nobody responsible is named | "_s});
}

TEST_CASE("proposals wait for their answer until the term is over, and deferred ones until their day", "[report][handover]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto remark = propose(document, story);
    const auto open = part(document.stores(), HandOverTopic::Proposals);
    REQUIRE(open.items.size() == 1);
    // Fifteen days after the hearing, as the term says.
    CHECK(open.items.front().due == QDate(2026, 12, 25));
    CHECK_FALSE(open.items.front().isLate);
    CHECK(open.items.front().target == remark.text());
    CHECK(part(document.stores(), HandOverTopic::Proposals, QDate(2026, 12, 26)).items.front().isLate);
    answer(document, remark, Decision::Deferred, QDate(2027, 3, 1));
    CHECK(lines(part(document.stores(), HandOverTopic::Proposals)).front().endsWith(u"deferred | 2027-03-01"_s));
    answer(document, remark, Decision::Rejected);
    CHECK(part(document.stores(), HandOverTopic::Proposals).items.empty());
}

TEST_CASE("a promise is handed over until it is noted as kept", "[report][handover]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto response = answer(document, propose(document, story), Decision::Accepted, QDate(2026, 11, 1));
    const auto promises = [&] { return lines(part(document.stores(), HandOverTopic::Promises)); };
    REQUIRE(promises().size() == 1);
    CHECK(promises().front().startsWith(u'!'));
    CHECK(promises().front().contains(u"nothing is noted of it"_s));
    FollowUp followUp;
    followUp.responseId = response;
    followUp.date = QDate(2026, 11, 20);
    followUp.status = FollowUpStatus::InProgress;
    ResponseService(*document).addFollowUp(followUp);
    CHECK(promises().front().contains(u"in progress"_s));
    followUp.date = QDate(2026, 11, 30);
    followUp.status = FollowUpStatus::Implemented;
    ResponseService(*document).addFollowUp(followUp);
    CHECK(promises().isEmpty());
}

TEST_CASE("a paper that needs a signature is handed over until it has one", "[report][handover]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    PaperService papers(*document);
    papers.noteMade(story.hearing, u"poster"_s, u"ky"_s, u"aa"_s); // nobody signs it
    const auto id = papers.noteMade(story.hearing, u"ordinance"_s, u"ky"_s, u"bb"_s);
    const auto unsignedOnes = [&] { return part(document.stores(), HandOverTopic::Papers).items; };
    REQUIRE(unsignedOnes().size() == 1);
    CHECK(unsignedOnes().front().target == u"ordinance");
    papers.sign(id, kToday, u"12"_s, u"Башчы"_s);
    CHECK(unsignedOnes().empty());
}

TEST_CASE("offices are handed over with who holds them and since when", "[report][handover]")
{
    TestDocument document;
    OfficeService(*document).add({u"Токтогулов Б."_s, Office::Head, QDate(2025, 1, 15), {}, true});
    OfficeService(*document).add({u"Жолдошева Н."_s, Office::FinanceHead, QDate(2019, 1, 15), {}, false}); // longer, but not the first
    const auto offices = lines(part(document.stores(), HandOverTopic::Offices));
    CHECK(offices.front().contains(u"Токтогулов Б. | 2025-01-15"_s));
    CHECK(offices.front().contains(u"cting"_s));
    CHECK(offices.last().contains(u"nobody is named"_s));
}

TEST_CASE("it is said where the file lies, where its backups are and when the last was made", "[report][handover]")
{
    TestDocument document;
    const QString said = lines(part(document.stores(), HandOverTopic::File)).join(u'\n');
    CHECK(said.contains(u"ак-булак.eldin"_s));
    CHECK(said.contains(u"көчүрмөлөр"_s));
    CHECK(said.contains(u"30 November 2026, 09:12"_s));
    const auto none = handOver(document.stores(), kToday, {u"а.eldin"_s, u"б"_s, {}}, Wording(Language::English)).back();
    CHECK(lines(none).join(u'\n').contains(u"! Last backup | none yet"_s));
}

TEST_CASE("of thousands of proposals some are named and the rest is counted", "[report][handover]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    for (int i = 0; i < kMostOfAPart + 3; ++i)
        propose(document, story);
    const auto open = part(document.stores(), HandOverTopic::Proposals);
    CHECK(open.items.size() == kMostOfAPart);
    CHECK(open.more == 3);
}

TEST_CASE("nobody but holders of offices is named to whoever takes over, in any language", "[report][handover]")
{
    SampleDocument sample;
    QSet<QString> officials;
    for (const OfficeHolder &holder : sample.stores().holders.all())
        officials.insert(sample.stores().persons.get(holder.personId).name);
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English, PaperLanguage::KyrgyzAndRussian}) {
        const report::Report paper = handOverPaper(sample.stores(), kToday, kPlaces, language);
        const QString text = textsOf(paper).join(u'\n');
        CHECK(paper.parts.size() == languagesOf(language).size());
        for (const report::Part &each : paper.parts)
            CHECK(blocksOf<report::Heading>(each).size() == 9);
        for (const Hearing &hearing : sample.stores().hearings.all()) {
            for (const Meeting &meeting : sample.stores().meetings.ofHearing(hearing.id)) {
                for (const PersonAttendance &link : sample.stores().personAttendances.ofMeeting(meeting.id)) {
                    const Person person = sample.stores().persons.get(link.personId);
                    if (officials.contains(person.name))
                        continue;
                    CHECK_FALSE(text.contains(person.name));
                    CHECK_FALSE((!person.phone.isEmpty() && text.contains(person.phone)));
                }
            }
            for (const RemarkText &words : sample.stores().remarkTexts.ofHearing(hearing.id))
                CHECK_FALSE(text.contains(words.text));
        }
    }
}

TEST_CASE("of several hearings the things of one stand together, the open ones first", "[report][handover]")
{
    SampleDocument sample;
    QStringList groups;
    for (const HandOverItem &item : part(sample.stores(), HandOverTopic::Proposals).items) {
        if (groups.isEmpty() || groups.last() != item.group)
            groups += item.group;
    }
    const Wording english(Language::English);
    CHECK(groups == QStringList {hearingName(sample.stores(), sample.openHearing(), english), hearingName(sample.stores(), sample.closedHearing(), english)});
}
