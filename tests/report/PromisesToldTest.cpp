// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a hall is told at the opening of what became of the proposals of earlier hearings: on slides, on the wall, in the minutes.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/OpenTables.h"
#include "core/report/Papers.h"
#include "core/report/PlainText.h"
#include "core/report/ProjectorViews.h"
#include "core/report/PromisesTold.h"
#include "core/report/SealCheck.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/TemplateService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

struct Opening
{
    SampleDocument document;
    Hearing hearing = document.openHearing();
    Id<Meeting> meeting = document.stores().meetings.ofHearing(hearing.id).front().id;

    [[nodiscard]] Stores &stores() { return document.stores(); }
    [[nodiscard]] PromisesTold told() { return promisesTold(stores(), hearing).value(); }
    [[nodiscard]] report::Part slides(PaperKind kind = PaperKind::Slides) { return makePaper(stores(), {kind, hearing.id, {}, PaperLanguage::Kyrgyz, {}}).parts.at(0); }
    [[nodiscard]] wall::Promises page(int number, PaperLanguage language = PaperLanguage::Kyrgyz)
    {
        return std::get<wall::Promises>(ProjectorViews(stores(), language).promises(meeting, number).content);
    }
    /// The item on earlier promises, with no word written down.
    AgendaItem itemUntold()
    {
        for (AgendaItem item : stores().agenda.ofMeeting(meeting)) {
            if (!isAboutPromises(item))
                continue;
            item.summary = {};
            HearingService(*document).editAgendaItem(item);
            return item;
        }
        throw std::runtime_error("the sample has no such item");
    }
    [[nodiscard]] QString minutes(PaperLanguage language, ProtocolForm form = ProtocolForm::Full)
    {
        return report::toPlainText(protocol(stores(), hearing.id, {}, language, form));
    }
    /// What the table of promises says of the state of this one, as everybody may have it or as the municipality has.
    [[nodiscard]] QString openStatus(const LedgerRow &row, bool forPublic)
    {
        QString found;
        for (const OpenTable &table : openTables(stores(), {Language::Kyrgyz, forPublic, false}).tables) {
            if (table.name != u"ledger")
                continue;
            const auto column = std::find_if(table.columns.begin(), table.columns.end(), [](const OpenColumn &one) { return one.name == u"status"; });
            table.eachRow([&](const OpenRow &cells) {
                if (openText(cells[0]) == row.response().id.text())
                    found = openText(cells[static_cast<std::size_t>(column - table.columns.begin())]);
            });
        }
        return found;
    }
    /// A hearing after the closed one with two proposals, of which one is answered: that one.
    Id<Remark> hearingBetween()
    {
        Hearing between;
        between.title.ky = QStringLiteral("Жазгы угуу");
        between.date = document.closedHearing().date.addMonths(5);
        between.id = HearingService(*document).add(between);
        Meeting place;
        place.hearingId = between.id;
        place.place.ky = QStringLiteral("Клуб");
        place.startsAt = QDateTime(between.date, QTime(10, 0));
        place.id = HearingService(*document).addMeeting(place);
        std::vector<Id<Remark>> said;
        for (const char16_t *words : {u"Көпүрө оңдолсун", u"Клуб оңдолсун"}) {
            RemarkEntry entry;
            entry.meetingId = place.id;
            entry.kind = RemarkKind::Proposal;
            entry.text = QString::fromUtf16(words);
            said.push_back(RemarkService(*document).record(entry));
        }
        Response response;
        response.remarkId = said.front();
        response.decision = Decision::Accepted;
        response.reason.ky = QStringLiteral("Каражат бар");
        response.deadline = between.date.addMonths(9);
        ResponseService(*document).respond(response);
        return said.front();
    }
    /// A note as another copy may bring it, without what it owes: the service refuses it.
    void say(const LedgerRow &row, const QString &reason, const QDate &newDate)
    {
        FollowUp note;
        note.id = Id<FollowUp>::create(document->environment().clock, document->environment().random);
        note.responseId = row.response().id;
        note.date = QDate(2026, 12, 1);
        note.status = FollowUpStatus::NotImplemented;
        note.note.ky = reason;
        note.newDate = newDate;
        document->transact(Operation::AddFollowUp, [&](Stores &stores) { stores.followUps.insert(note); });
    }
};

AgendaItem titled(const char16_t *title, AgendaKind kind = AgendaKind::Report)
{
    AgendaItem item;
    item.kind = kind;
    item.title.ru = QString::fromUtf16(title);
    return item;
}

} // namespace

TEST_CASE("slides and cards open with what became of the last hearing's promises, in numbers and one by one", "[report][ledger]")
{
    Opening opening;
    const Wording wording(Language::Kyrgyz);
    const PromisesTold told = opening.told();
    REQUIRE(told.counts == ledgerOf(opening.stores(), opening.document.closedHearing()).counts);
    REQUIRE(static_cast<int>(told.open.size()) == told.counts.open());
    const TopicList topics(opening.stores());
    for (const PaperKind kind : {PaperKind::Slides, PaperKind::Cards}) {
        const report::Part part = opening.slides(kind);
        const QStringList texts = textsOf(part);
        INFO(texts.join(u'\n').toStdString());
        CHECK(texts.contains(promisesSentence(told, wording)));
        const auto charts = blocksOf<report::Chart>(part);
        CHECK(std::any_of(charts.begin(), charts.end(), [&](const report::Chart &chart) { return chart.title == wording("ledger.chart"); }));
        for (const LedgerRow &row : told.open) {
            CHECK(texts.contains(promiseText(told, row, topics, wording)));
            CHECK(texts.contains(outcomeText(row, wording)));
        }
        CHECK(part.draftMark.isEmpty());
    }
    // Once this hearing's own proposals are recorded, slides tell of those.
    HearingService(*opening.document).closeRecord(opening.hearing.id, protocolTexts);
    CHECK_FALSE(textsOf(opening.slides()).contains(wording("ledger.told.title")));
}

TEST_CASE("an answer to the last hearing hides nothing of what the ones before it promised", "[report][ledger]")
{
    Opening opening;
    const Wording wording(Language::Kyrgyz);
    const PromisesTold alone = opening.told();
    REQUIRE(alone.hearings.size() == 1);
    const Id<Remark> accepted = opening.hearingBetween();
    const PromisesTold told = opening.told();
    REQUIRE(told.hearings.size() == 2);
    CHECK(told.counts.proposals == alone.counts.proposals + 2);
    CHECK(told.counts.accepted == alone.counts.accepted + 1);
    CHECK(told.counts.done == alone.counts.done);
    REQUIRE(told.open.size() == alone.open.size() + 1);
    CHECK(told.open.back().proposal.remark.id == accepted);
    const QString sentence = promisesSentence(told, wording);
    CHECK(sentence.startsWith(QStringLiteral("Мурунку угуулар (%1, %2). ")
                                  .arg(alone.hearings.front().date.toString(QStringLiteral("dd.MM.yyyy")), told.hearings.back().date.toString(QStringLiteral("dd.MM.yyyy")))));
    const TopicList topics(opening.stores());
    // The report on execution counts the same.
    CHECK(textsOf(opening.slides(PaperKind::ExecutionReport)).contains(ledgerSentence(told.counts, wording)));
    for (const PaperKind kind : {PaperKind::Slides, PaperKind::Cards, PaperKind::Brief, PaperKind::Press}) {
        INFO(codeOf(kind).toStdString());
        CHECK(textsOf(opening.slides(kind)).contains(sentence));
    }
    CHECK(textsOf(opening.slides(PaperKind::Brief)).contains(wording("hp.brief.promises.several")));
    QStringList wall;
    for (int page = 0; page < opening.page(0).pages; ++page)
        wall += wall::textsOf({{}, opening.page(page)});
    CHECK(wall.contains(sentence));
    CHECK(wall.contains(wording("ledger.told.title.several")));
    for (const LedgerRow &row : told.open) {
        CHECK(promiseText(told, row, topics, wording).startsWith(QStringLiteral("№ %1 · ").arg(numberText(row.proposal.remark))));
        CHECK(textsOf(opening.slides()).contains(promiseText(told, row, topics, wording)));
        CHECK(wall.contains(promiseText(told, row, topics, wording)));
    }
    // The minutes tell it, and an extract of them goes on doing so when they are closed.
    opening.itemUntold();
    CHECK(opening.minutes(PaperLanguage::Kyrgyz).contains(sentence));
    HearingService(*opening.document).closeRecord(opening.hearing.id, protocolTexts);
    FollowUp done;
    done.responseId = told.open.back().response().id;
    done.status = FollowUpStatus::Implemented;
    ResponseService(*opening.document).addFollowUp(done);
    REQUIRE(promisesSentence(opening.told(), wording) != sentence);
    CHECK(opening.minutes(PaperLanguage::Kyrgyz).contains(sentence));
}

TEST_CASE("the agenda that is shipped has a place for the promises, so the minutes tell them with nothing typed", "[report][ledger]")
{
    for (const HearingKind kind : {HearingKind::Draft, HearingKind::Execution}) {
        Opening opening;
        const auto about = [](const std::vector<AgendaItem> &agenda) { return std::count_if(agenda.begin(), agenda.end(), &isAboutPromises); };
        const HearingOutline &outline = shippedOutline(kind);
        REQUIRE(about(outline.agenda) == 1);
        CHECK(outline.agenda[0].kind == AgendaKind::Opening);
        CHECK(isAboutPromises(outline.agenda[1])); // before the new budget is spoken of
        for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            AgendaItem alone = outline.agenda[1];
            alone.title = LocalText::in(language, alone.title.of(language)); // found in each language by itself
            CHECK(isAboutPromises(alone));
        }
        const QDate day(2027, 11, 20);
        const Id<Hearing> hearing = TemplateService(*opening.document).addHearing(hearingFrom(outline, 2028, day), outline);
        Meeting meeting;
        meeting.hearingId = hearing;
        meeting.place.ky = QStringLiteral("Клуб");
        meeting.startsAt = QDateTime(day, QTime(10, 0));
        meeting.id = HearingService(*opening.document).addMeeting(meeting);
        CHECK(about(opening.stores().agenda.ofMeeting(meeting.id)) == 1);
        ParticipantEntry participant;
        participant.meetingId = meeting.id;
        AttendanceService(*opening.document).registerParticipant(participant);
        const auto told = promisesTold(opening.stores(), opening.stores().hearings.get(hearing));
        REQUIRE(told);
        for (const auto &[language, paper] : {std::pair {Language::Kyrgyz, PaperLanguage::Kyrgyz}, std::pair {Language::Russian, PaperLanguage::Russian}})
            CHECK(report::toPlainText(protocol(opening.stores(), hearing, {}, paper)).contains(promisesSentence(*told, Wording(language))));
    }
}

TEST_CASE("the wall tells the promises page by page, and a page beyond the last is the last", "[report][wall]")
{
    Opening opening;
    const PromisesTold told = opening.told();
    const wall::Promises both = opening.page(0, PaperLanguage::KyrgyzAndRussian);
    CHECK(both.sentence == QStringList {promisesSentence(told, Wording(Language::Kyrgyz)), promisesSentence(told, Wording(Language::Russian))});
    CHECK(both.bars.empty()); // they have a page of their own
    const wall::Promises bars = opening.page(1, PaperLanguage::KyrgyzAndRussian);
    REQUIRE(bars.bars.size() == 4);
    CHECK(bars.bars[0].title == Wording(Language::Kyrgyz)("ledger.chart.accepted"));
    CHECK(bars.bars[0].translation == Wording(Language::Russian)("ledger.chart.accepted"));
    CHECK(opening.page(0).bars.at(0).translation.isEmpty());
    const wall::Promises first = opening.page(0);
    CHECK(first.sentence == QStringList {promisesSentence(told, Wording(Language::Kyrgyz))});
    REQUIRE(first.bars.size() == 4);
    CHECK(first.bars[0].figure == QString::number(told.counts.accepted));
    CHECK(first.bars[3].figure == QString::number(told.counts.open()));
    CHECK(first.open.empty());
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::KyrgyzAndRussian}) {
        const int pages = opening.page(0, language).pages;
        std::size_t shown = 0;
        for (int page = 1; page < pages; ++page) {
            const wall::Promises view = opening.page(page, language);
            CHECK(view.page == page);
            CHECK(view.sentence.isEmpty());
            CHECK(view.open.empty() != view.bars.empty());
            shown += view.open.size();
        }
        CHECK(shown == told.open.size());
        CHECK(opening.page(pages + 5, language) == opening.page(pages - 1, language));
        CHECK(opening.page(-3, language).page == 0);
    }
    // A first hearing has nothing to tell.
    const Id<Meeting> earliest = opening.stores().meetings.ofHearing(opening.document.closedHearing().id).front().id;
    CHECK(std::holds_alternative<wall::Blank>(ProjectorViews(opening.stores(), PaperLanguage::Kyrgyz).promises(earliest, 0).content));
}

TEST_CASE("what is not done is not shown to a hall before its reason and new date are there, only counted", "[report][ledger]")
{
    Opening opening;
    const Wording wording(Language::Kyrgyz);
    const LedgerRow row = opening.told().open.front();
    const QString what = promiseText(opening.told(), row, TopicList(opening.stores()), wording);
    const auto onWall = [&] {
        QStringList texts;
        for (int page = 0; page < opening.page(0).pages; ++page)
            texts += wall::textsOf({{}, opening.page(page)});
        return texts;
    };
    REQUIRE(onWall().contains(what));
    const LedgerCounts before = opening.told().counts;
    opening.say(row, {}, {});
    CHECK(opening.told().counts.open() == before.open());
    CHECK(opening.told().counts.withheld == row.voices);
    const QString untold = wording("ledger.told.withheld").arg(row.voices);
    CHECK_FALSE(onWall().contains(what));
    CHECK(onWall().contains(untold));
    CHECK_FALSE(textsOf(opening.slides()).contains(what));
    CHECK(textsOf(opening.slides()).contains(untold));
    CHECK_FALSE(opening.slides().draftMark.isEmpty());
    CHECK(opening.openStatus(row, true).isEmpty());
    CHECK(opening.openStatus(row, false) == u"not_implemented");
    opening.say(row, QStringLiteral("Тендерге эч ким катышкан жок"), QDate(2027, 6, 1));
    CHECK(onWall().contains(what));
    CHECK(textsOf(opening.slides()).contains(what));
    CHECK(opening.openStatus(row, true) == u"not_implemented");
    CHECK(onWall().join(u'\n').contains(QStringLiteral("Тендерге эч ким катышкан жок")));
    CHECK_FALSE(onWall().contains(untold));
}

TEST_CASE("what is not done stands in no paper for everybody before its reason and new date are there", "[report][ledger]")
{
    Opening opening;
    const Wording wording(Language::Kyrgyz);
    const LedgerRow row = opening.told().open.front();
    const Id<Hearing> earlier = opening.document.closedHearing().id;
    const auto part = [&](PaperKind kind) {
        const bool isOfEarlier = kind == PaperKind::Ledger || kind == PaperKind::Synopsis;
        return makePaper(opening.stores(), {kind, isOfEarlier ? earlier : opening.hearing.id, {}, PaperLanguage::Kyrgyz, {}}).parts.at(0);
    };
    const auto text = [&](PaperKind kind) { return textsOf(part(kind)).join(u'\n'); };
    const QString notDone = statusText(FollowUpStatus::NotImplemented, wording);
    const QString reason = QStringLiteral("Подрядчик табылган жок");
    constexpr PaperKind kForAll[] {PaperKind::Ledger, PaperKind::ExecutionReport, PaperKind::Synopsis, PaperKind::CitizensBudget, PaperKind::Leaflet, PaperKind::Slides};
    // Neither without both of them nor with one alone.
    for (const auto &[said, day] : {std::pair {QString(), QDate()}, std::pair {reason, QDate()}, std::pair {QString(), QDate(2027, 6, 1)}}) {
        opening.say(row, said, day);
        for (const PaperKind kind : kForAll) {
            INFO(codeOf(kind).toStdString());
            CHECK_FALSE(text(kind).contains(reason));
            CHECK_FALSE(text(kind).contains(wording("ledger.no_reason")));
            CHECK_FALSE(text(kind).contains(wording("ledger.no_date")));
        }
        for (const PaperKind kind : {PaperKind::Ledger, PaperKind::ExecutionReport}) {
            INFO(codeOf(kind).toStdString());
            CHECK(text(kind).contains(wording("ledger.withheld")));
            CHECK(text(kind).contains(wording("ledger.told.withheld").arg(row.voices)));
            CHECK_FALSE(part(kind).draftMark.isEmpty());
        }
        // The head sees it whole.
        CHECK(text(PaperKind::Preview).contains(wording("after.preview.hidden").section(u'%', 0, 0) + notDone));
    }
    opening.say(row, reason, QDate(2027, 6, 1));
    for (const PaperKind kind : {PaperKind::Ledger, PaperKind::ExecutionReport}) {
        INFO(codeOf(kind).toStdString());
        CHECK(text(kind).contains(notDone + QStringLiteral(" (")));
        CHECK(text(kind).contains(QStringLiteral("): ") + reason));
        CHECK_FALSE(text(kind).contains(wording("ledger.withheld")));
    }
}

TEST_CASE("an item of the agenda that is about earlier promises is known by its title", "[report][ledger]")
{
    for (const char16_t *title : {u"Мурунку угууда берилген сунуштардын аткарылышы жөнүндө маалымат", u"Былтыркы убадалардын аткарылышы", u"Информация об исполнении предложений предыдущих слушаний",
                                  u"О выполнении принятых предложений", u"Исполнение наказов жителей", u"О реализации предложений жителей", u"Об исполнении решений и предложений",
                                  u"Сунуштарды аткаруу жөнүндө", u"Сунуштардын ишке ашырылышы", u"Что стало с предложениями прошлого года", u"What became of the proposals of the previous hearing"}) {
        INFO(QString::fromUtf16(title).toStdString());
        CHECK(isAboutPromises(titled(title)));
        CHECK_FALSE(isAboutPromises(titled(title, AgendaKind::Speeches)));
    }
    for (const char16_t *title : {u"2025-жылдын бюджетинин аткарылышы жөнүндө баяндама", u"Бюджеттин аткарылышы боюнча сунуштар", u"Доклад об исполнении местного бюджета и предложениях жителей",
                                  u"Выступления и предложения", u"Execution of the budget and proposals", u""}) {
        INFO(QString::fromUtf16(title).toStdString());
        CHECK_FALSE(isAboutPromises(titled(title)));
    }
}

TEST_CASE("the minutes say what was told of earlier promises where nobody wrote it down", "[report][protocol]")
{
    Opening opening;
    const AgendaItem untold = opening.itemUntold();
    for (const auto &[paper, language] : {std::pair(PaperLanguage::Kyrgyz, Language::Kyrgyz), std::pair(PaperLanguage::Russian, Language::Russian)})
        CHECK(opening.minutes(paper).contains(promisesSentence(opening.told(), Wording(language))));
    AgendaItem item = untold;
    item.summary.ky = QStringLiteral("Башчы сунуштар жөнүндө айтып берди.");
    HearingService(*opening.document).editAgendaItem(item);
    CHECK(opening.minutes(PaperLanguage::Kyrgyz).contains(item.summary.ky));
    CHECK_FALSE(opening.minutes(PaperLanguage::Kyrgyz).contains(promisesSentence(opening.told(), Wording(Language::Kyrgyz))));
}

TEST_CASE("an extract of closed minutes tells of earlier promises what the minutes told", "[report][seal]")
{
    Opening opening;
    opening.itemUntold();
    const QString sealed = promisesSentence(opening.told(), Wording(Language::Kyrgyz));
    HearingService(*opening.document).closeRecord(opening.hearing.id, protocolTexts);
    FollowUp done;
    done.responseId = opening.told().open.front().response().id;
    done.status = FollowUpStatus::Implemented;
    ResponseService(*opening.document).addFollowUp(done);
    const QString now = promisesSentence(opening.told(), Wording(Language::Kyrgyz));
    REQUIRE(now != sealed);
    for (const ProtocolForm form : {ProtocolForm::Full, ProtocolForm::Short}) {
        CHECK(opening.minutes(PaperLanguage::Kyrgyz, form).contains(sealed));
        CHECK_FALSE(opening.minutes(PaperLanguage::Kyrgyz, form).contains(now));
    }
}
