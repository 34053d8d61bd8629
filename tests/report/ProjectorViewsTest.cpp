// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/ProjectorViews.h"
#include "core/service/AttendanceService.h"
#include "core/service/FloorService.h"
#include "core/service/MeetingCourse.h"
#include "core/service/RemarkService.h"
#include "core/service/ScenarioService.h"
#include "core/service/VoteService.h"

#include <set>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// The sample with a meeting under way, somebody with a name and a telephone at the floor, a vote and a fiscal note.
struct Hall
{
    Hall()
    {
        meeting = stores().meetings.ofHearing(document.openHearing().id).front().id;
        const auto items = stores().agenda.ofMeeting(meeting);
        MeetingCourse(*document).beginItem(items[0].id);
        MeetingCourse(*document).beginItem(items[1].id);
        ParticipantEntry entry;
        entry.meetingId = meeting;
        entry.name = QStringLiteral("Сырдыкова Жашыруун");
        entry.phone = QStringLiteral("0777 424242");
        entry.address = QStringLiteral("Жашыруун көчөсү 7");
        entry.consent = true; // to be counted, not to stand on a wall
        entry.settlementId = stores().settlements.all().front().id;
        participant = AttendanceService(*document).registerParticipant(entry);
        turn = FloorService(*document).give(meeting, eldin::core::participant(participant), TurnKind::Speech);
        RemarkEntry remark;
        remark.meetingId = meeting;
        remark.kind = RemarkKind::Proposal;
        remark.text = QStringLiteral("Мен Жашыруун, 0777 424242, суу керек, 500 миң сом");
        remark.attendanceId = participant;
        remark.amount = Money::fromSom(500'000);
        remark.lineCode = QStringLiteral("7063");
        remark.answer.ky = QStringLiteral("Жашыруун жооп Сырдыковага");
        remark.answeredBy.ky = QStringLiteral("Жашыруун кызматкер");
        plan = ScenarioService::planFor(stores(), RemarkService(*document).record(remark));
        plan.scenario.title.ky = QStringLiteral("Суу түтүгү");
        plan.scenario.title.ru = QStringLiteral("Водопровод");
        plan.changes = proposedChanges(whatIf(stores(), plan));
        VoteEntry vote;
        vote.vote.agendaItemId = items[1].id;
        vote.vote.title = items[1].title;
        vote.vote.inFavour = 45;
        vote.vote.against = 3;
        vote.vote.present = 50;
        VoteService(*document).take(vote);
    }
    [[nodiscard]] Stores &stores() { return document.stores(); }
    [[nodiscard]] QDateTime now() { return document->environment().clock.wallTime(); }
    [[nodiscard]] std::vector<wall::ProjectorView> everything(PaperLanguage language)
    {
        const ProjectorViews views(stores(), language);
        const auto budget = document.openHearing().budgetId;
        std::vector<wall::ProjectorView> all {views.agenda(meeting), views.floor(meeting, now()), views.question(meeting), views.budgetLine(meeting, budget, QStringLiteral("7063")),
                views.budgetLine(meeting, budget, {}), views.whatIf(meeting, whatIf(stores(), plan)), views.lastVote(meeting),
                views.slide(views.slides(document.openHearing().id), 0), {{}, wall::Words {QStringLiteral("Ачык бюджет"), QStringLiteral("https://ak-bulak.kg")}}, {}};
        const int pages = std::get<wall::Promises>(views.promises(meeting, 0).content).pages;
        for (int page = 0; page < pages; ++page)
            all.push_back(views.promises(meeting, page));
        return all;
    }

    SampleDocument document;
    Id<Meeting> meeting;
    Id<Attendance> participant;
    Id<SpeakingTurn> turn;
    ScenarioPlan plan;
};

/// Every private field of the document that says something: names, telephones, addresses, what residents said and what
/// they were told, how somebody was described.
QStringList secretsOf(Stores &stores)
{
    QStringList secrets;
    const auto add = [&](const QString &text) {
        if (text.size() > 2)
            secrets += text;
    };
    for (const Hearing &hearing : stores.hearings.all()) {
        for (const RemarkText &words : stores.remarkTexts.ofHearing(hearing.id)) {
            add(words.text);
            for (const LocalText &text : {words.translation, words.answer}) {
                add(text.ky);
                add(text.ru);
                add(text.en);
            }
        }
        for (const PersonRemark &link : stores.personRemarks.ofHearing(hearing.id)) {
            add(stores.persons.get(link.personId).name);
            add(stores.persons.get(link.personId).phone);
        }
        for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id)) {
            for (const PersonAttendance &link : stores.personAttendances.ofMeeting(meeting.id)) {
                const Person person = stores.persons.get(link.personId);
                add(person.name);
                add(person.name.section(u' ', 0, 0));
                add(person.phone);
                add(person.address);
            }
            for (const PersonDuty &duty : stores.duties.ofMeeting(meeting.id))
                add(stores.persons.get(duty.personId).name);
            for (const SpeakingTurn &turn : stores.turns.ofMeeting(meeting.id))
                add(turn.description);
        }
    }
    return secrets;
}

} // namespace

TEST_CASE("no private field stands in any view of the wall", "[unit][wall]")
{
    Hall hall;
    const QStringList secrets = secretsOf(hall.stores()) + QStringList {QStringLiteral("Жашыруун"), QStringLiteral("424242")};
    REQUIRE(secrets.size() > 50);
    std::set<std::size_t> kinds;
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English, PaperLanguage::KyrgyzAndRussian}) {
        for (const wall::ProjectorView &view : hall.everything(language)) {
            kinds.insert(view.content.index());
            const QString shown = wall::textsOf(view).join(u'\n');
            INFO(view.content.index() << ' ' << shown.toStdString());
            for (const QString &secret : secrets) {
                if (shown.contains(secret, Qt::CaseInsensitive))
                    FAIL_CHECK("the wall shows " << secret.toStdString());
            }
        }
    }
    CHECK(kinds.size() == std::variant_size_v<wall::Content>); // none is left out here
}

TEST_CASE("who speaks is named by number and village", "[unit][wall]")
{
    Hall hall;
    const int number = hall.stores().attendances.get(hall.participant).number;
    const auto floor = std::get<wall::Floor>(ProjectorViews(hall.stores(), PaperLanguage::KyrgyzAndRussian).floor(hall.meeting, hall.now()).content);
    REQUIRE(floor.who.size() == 2);
    CHECK(floor.who[0].contains(QStringLiteral("№ %1").arg(number)));
    CHECK(floor.who[0].contains(hall.stores().settlements.all().front().name.ky));
    CHECK(floor.who[1].contains(hall.stores().settlements.all().front().name.ru));
    // Somebody whom the sheet does not know is a participant, however the secretary described them.
    Speaker stranger;
    stranger.description = QStringLiteral("Асан байке, кызыл чапанчан");
    FloorService(*hall.document).give(hall.meeting, stranger, TurnKind::Speech);
    const auto other = std::get<wall::Floor>(ProjectorViews(hall.stores(), PaperLanguage::Kyrgyz).floor(hall.meeting, hall.now()).content);
    CHECK_FALSE(other.isFree);
    CHECK(other.who == QStringList {QStringLiteral("Угуунун катышуучусу")});
}

TEST_CASE("a speaker who let the name be shown stands on the wall with initials, and with nothing else that is private", "[unit][wall]")
{
    Hall hall;
    AttendanceService service(*hall.document);
    ParticipantEntry entry = service.entryOf(hall.participant);
    CHECK_FALSE(entry.mayBeNamed);
    entry.name = QStringLiteral("Жаанбай кызы Сезим");
    entry.mayBeNamed = true;
    service.editParticipant(hall.participant, entry);
    REQUIRE(service.entryOf(hall.participant).mayBeNamed);
    const QString shown = QStringLiteral("Жаанбай кызы С.");
    const auto who = [&](PaperLanguage language) { return std::get<wall::Floor>(ProjectorViews(hall.stores(), language).floor(hall.meeting, hall.now()).content).who; };
    REQUIRE_FALSE(who(PaperLanguage::KyrgyzAndRussian).isEmpty()); // one, where the village is called the same in both
    CHECK(who(PaperLanguage::KyrgyzAndRussian)[0] == shown + QStringLiteral(", ") + hall.stores().settlements.all().front().name.ky);
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English, PaperLanguage::KyrgyzAndRussian}) {
        for (const wall::ProjectorView &view : hall.everything(language)) {
            const QString texts = wall::textsOf(view).join(u'\n');
            INFO(view.content.index() << ' ' << texts.toStdString());
            for (const char *secret : {"Сезим", "424242", "Жашыруун көчөсү", "суу керек"})
                CHECK_FALSE(texts.contains(QString::fromUtf8(secret), Qt::CaseInsensitive));
            CHECK(texts.contains(shown) == std::holds_alternative<wall::Floor>(view.content));
        }
    }
    // It is the speaker who agreed, under this name: taken back, or become somebody else, the number stands again.
    entry.mayBeNamed = false;
    service.editParticipant(hall.participant, entry);
    const QString number = QStringLiteral("№ %1").arg(hall.stores().attendances.get(hall.participant).number);
    CHECK(who(PaperLanguage::Kyrgyz).first().contains(number));
    CHECK_FALSE(who(PaperLanguage::Kyrgyz).first().contains(QStringLiteral("Жаанбай")));
    // The consent to be counted never names anybody here.
    entry.consent = true;
    service.editParticipant(hall.participant, entry);
    CHECK_FALSE(who(PaperLanguage::Kyrgyz).first().contains(QStringLiteral("Жаанбай")));
}

TEST_CASE("the clock on the wall runs, warns and stands as that of the console", "[unit][wall]")
{
    Hall hall;
    const SpeakingTurn turn = hall.stores().turns.get(hall.turn);
    const ProjectorViews views(hall.stores(), PaperLanguage::Russian);
    const auto at = [&](int seconds) { return std::get<wall::Floor>(views.floor(hall.meeting, turn.beganAt.addSecs(seconds)).content); };
    CHECK(at(10).seconds == 10);
    CHECK(at(10).signal == SpeakingSignal::None);
    CHECK(at(turn.allowedSeconds - 5).signal == SpeakingSignal::Gentle);
    CHECK(at(turn.allowedSeconds - 5).words.first().contains(u'5'));
    CHECK(at(turn.allowedSeconds + 1).signal == SpeakingSignal::Final);
    FloorService(*hall.document).pause(hall.turn);
    CHECK(at(turn.allowedSeconds + 100).signal == SpeakingSignal::None);
    FloorService(*hall.document).end(hall.turn);
    CHECK(at(10).isFree);
}

TEST_CASE("the wall knows where the agenda is", "[unit][wall]")
{
    Hall hall;
    const ProjectorViews views(hall.stores(), PaperLanguage::KyrgyzAndRussian);
    const auto agenda = std::get<wall::Agenda>(views.agenda(hall.meeting).content);
    const auto items = hall.stores().agenda.ofMeeting(hall.meeting);
    REQUIRE(agenda.items.size() == items.size());
    CHECK(agenda.items[0].state == wall::Agenda::State::Done);
    CHECK(agenda.items[1].state == wall::Agenda::State::Now);
    CHECK(agenda.items[2].state == wall::Agenda::State::Next);
    CHECK(std::get<wall::Question>(views.question(hall.meeting).content).title.first() == items[1].title.ky);
    CHECK(views.floor(hall.meeting, hall.now()).top.startsWith(QStringLiteral("2 / %1").arg(items.size())));
}

TEST_CASE("a function on the wall is the sum of its lines in each budget", "[unit][wall]")
{
    Hall hall;
    const auto budget = hall.document.openHearing().budgetId;
    const auto view = std::get<wall::BudgetLineView>(ProjectorViews(hall.stores(), PaperLanguage::Kyrgyz).budgetLine(hall.meeting, budget, QStringLiteral("7063")).content);
    Money sum;
    for (const BudgetLine &line : hall.stores().lines.ofBudget(budget)) {
        if (line.section == BudgetSection::Expenditure && line.functionCode.startsWith(u"7063"))
            sum += line.amount;
    }
    CHECK(view.amount == moneyWithUnit(sum, MoneyUnit::ThousandSom, Language::Kyrgyz));
    const auto own = std::find_if(view.bars.begin(), view.bars.end(), [](const wall::Bar &bar) { return bar.isStrong; });
    REQUIRE(own != view.bars.end());
    CHECK(own->amount == sum);
    CHECK(view.bars.size() >= 2);
}

TEST_CASE("what is taken on the wall adds up to what is asked for", "[unit][wall]")
{
    Hall hall;
    const WhatIf seen = whatIf(hall.stores(), hall.plan);
    const auto view = std::get<wall::WhatIfView>(ProjectorViews(hall.stores(), PaperLanguage::Russian).whatIf(hall.meeting, seen).content);
    CHECK(view.title == QStringList {QStringLiteral("Водопровод")});
    CHECK(view.asked == moneyWithUnit(Money::fromSom(500'000), MoneyUnit::Som, Language::Russian));
    Money taken;
    for (const wall::Figure &figure : view.taken)
        taken += -parseMoney(figure.figure, MoneyUnit::ThousandSom).value();
    CHECK(taken == Money::fromSom(500'000));
}

TEST_CASE("a vote on the wall says who has most, and nothing where it is a tie", "[unit][wall]")
{
    Hall hall;
    const ProjectorViews views(hall.stores(), PaperLanguage::Kyrgyz);
    const auto view = std::get<wall::VoteView>(views.lastVote(hall.meeting).content);
    REQUIRE(view.rows.size() == 3);
    CHECK(view.rows[0].isMost);
    CHECK_FALSE(view.rows[1].isMost);
    VoteEntry choice;
    choice.vote.agendaItemId = hall.stores().agenda.ofMeeting(hall.meeting).front().id;
    choice.vote.title.ky = QStringLiteral("Долбоор");
    choice.vote.method = VoteMethod::Choice;
    for (const char16_t *title : {u"Көпүрө", u"Суу"}) {
        VoteOption option;
        option.title.ky = QString::fromUtf16(title);
        option.votes = 9;
        choice.options.push_back(option);
    }
    const Id<Vote> chosen = VoteService(*hall.document).take(choice);
    CHECK(std::get<wall::VoteView>(views.lastVote(hall.meeting).content).counted == wall::Text {QStringLiteral("Добуштар бир жолу саналды")});
    VoteService(*hall.document).confirm({hall.stores().votes.get(chosen), hall.stores().voteOptions.ofVote(chosen)});
    CHECK(std::get<wall::VoteView>(views.lastVote(hall.meeting).content).counted == wall::Text {QStringLiteral("Добуштар эки жолу саналды")});
    VoteEntry tie;
    tie.vote.agendaItemId = hall.stores().agenda.ofMeeting(hall.meeting).front().id;
    tie.vote.title.ky = QStringLiteral("Тең");
    tie.vote.inFavour = tie.vote.against = 7;
    VoteService(*hall.document).take(tie);
    const auto tied = std::get<wall::VoteView>(views.lastVote(hall.meeting).content);
    for (const wall::VoteView::Row &row : tied.rows)
        CHECK_FALSE(row.isMost);
    CHECK(tied.counted.isEmpty()); // hands are counted once as a rule
}
