// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's numbers are those that SQL counts without any of the program's code.
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Ledger.h"
#include "core/report/LedgerTexts.h"
#include "core/service/BudgetMoveService.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/sqlite/Connection.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

int counted(Document &document, const QByteArray &query)
{
    auto rows = document.connection().prepare(query.constData());
    return rows.step() ? static_cast<int>(rows.integer(0)) : -1;
}

const QByteArray kAccepted = "FROM response r JOIN remark m ON m.id = r.remark_id WHERE r.decision IN ('accepted', 'partly')";
const QByteArray kLast = "(SELECT f.status FROM follow_up f WHERE f.response_id = r.id ORDER BY f.date DESC, f.id DESC LIMIT 1)";
// The newest date: of the last note that sets one, else of the answer.
const QByteArray kYear = "substr(coalesce((SELECT f.new_date FROM follow_up f WHERE f.response_id = r.id AND f.new_date IS NOT NULL ORDER BY f.date DESC, f.id DESC "
                         "LIMIT 1), r.deadline), 1, 4)";
const QByteArray kCode = "(CASE WHEN r.line_code <> '' THEN r.line_code ELSE m.line_code END)";
// The line that the answer went into, by its code and name, in what was adopted or spent in that year.
const QByteArray kLineFunded = "EXISTS (SELECT 1 FROM budget_move v JOIN budget d ON d.id = v.budget_id JOIN budget_line o ON o.id = v.line_id JOIN budget b ON b.year = d.year "
                               "JOIN budget_line l ON l.budget_id = b.id WHERE v.response_id = r.id AND b.stage IN ('approved', 'revised', 'executed') AND l.amount > 0 "
                               "AND l.function_code = o.function_code AND l.name_ky = o.name_ky)";
const QByteArray kCodeFunded = "(coalesce(" + kLast + ", '') <> 'not_implemented' AND EXISTS (SELECT 1 FROM budget b JOIN budget_line l ON l.budget_id = b.id "
                               "WHERE b.stage IN ('approved', 'revised', 'executed') AND l.section = 'expenditure' AND b.year = " + kYear + " AND " + kCode + " <> '' "
                               "AND (l.function_code LIKE " + kCode + " || '%' OR l.economic_code = " + kCode + " OR l.code = " + kCode + ")))";

LedgerCounts countedBySql(Document &document)
{
    LedgerCounts counts;
    counts.proposals = counted(document, "SELECT count(*) FROM remark WHERE kind = 'proposal'");
    counts.accepted = counted(document, "SELECT count(*) " + kAccepted);
    counts.done = counted(document, "SELECT count(*) " + kAccepted + " AND " + kLast + " = 'implemented'");
    counts.inProgress = counted(document, "SELECT count(*) " + kAccepted + " AND " + kLast + " = 'in_progress'");
    counts.notDone = counted(document, "SELECT count(*) " + kAccepted + " AND " + kLast + " = 'not_implemented'");
    counts.silent = counted(document, "SELECT count(*) " + kAccepted + " AND " + kLast + " IS NULL");
    counts.funded = counted(document,
                            "SELECT count(*) " + kAccepted + " AND (EXISTS (SELECT 1 FROM follow_up f WHERE f.response_id = r.id AND f.spent > 0) OR (r.amount > 0 AND CASE WHEN "
                            "EXISTS (SELECT 1 FROM budget_move v WHERE v.response_id = r.id) THEN " + kLineFunded + " ELSE " + kCodeFunded + " END))");
    counts.granted = Money::fromTyiyn(counted(document, "SELECT coalesce(sum(r.amount), 0) " + kAccepted));
    counts.spent = Money::fromTyiyn(counted(document, "SELECT coalesce(sum((SELECT f.spent FROM follow_up f WHERE f.response_id = r.id AND f.spent IS NOT NULL ORDER BY f.date DESC, "
                                                      "f.id DESC LIMIT 1)), 0) " + kAccepted));
    return counts;
}

void checkCounts(const LedgerCounts &made, const LedgerCounts &wanted)
{
    CHECK(made.proposals == wanted.proposals);
    CHECK(made.accepted == wanted.accepted);
    CHECK(made.funded == wanted.funded);
    CHECK(made.done == wanted.done);
    CHECK(made.inProgress == wanted.inProgress);
    CHECK(made.notDone == wanted.notDone);
    CHECK(made.silent == wanted.silent);
    CHECK((made.granted == wanted.granted));
    CHECK((made.spent == wanted.spent));
}

/// Two years of a small aimak: 12 proposals in the first, 8 in the second.
class TwoYears
{
public:
    TwoYears()
    {
        const auto story = m_document.seedHearing();
        m_village = story.village;
        first = hearing(2024, HearingKind::Draft, 12, budget(2025, BudgetStage::Draft));
        second = hearing(2025, HearingKind::Execution, 8, {});
        approved = budget(2025, BudgetStage::Approved);
        executed = budget(2025, BudgetStage::Executed);
        // Of the first twelve seven are accepted: four done, one in progress, one not done, one of which nobody noted anything.
        const QDate in2025(2025, 9, 1);
        for (int i = 0; i < 12; ++i)
            responses.push_back(respond(first, i, i < 5 ? Decision::Accepted : i < 7 ? Decision::Partly : i < 10 ? Decision::Rejected : Decision::Deferred, in2025, i == 6));
        for (int i = 0; i < 4; ++i) {
            note(responses[static_cast<std::size_t>(i)], FollowUpStatus::InProgress, QDate(2025, 5, 2));
            note(responses[static_cast<std::size_t>(i)], FollowUpStatus::Implemented, QDate(2025, 8, 20), 90'000 + i);
        }
        note(responses[4], FollowUpStatus::InProgress, QDate(2025, 7, 1));
        note(responses[5], FollowUpStatus::NotImplemented, QDate(2025, 9, 2), {}, QDate(2026, 6, 1));
        // Of the next eight two are accepted, for a year without any budget.
        for (int i = 0; i < 2; ++i)
            responses.push_back(respond(second, i, Decision::Accepted, QDate(2026, 8, 1), false));
    }

    TestDocument &document() { return m_document; }
    [[nodiscard]] Hearing get(const Id<Hearing> &id) { return m_document.stores().hearings.get(id); }

    Id<Hearing> first;
    Id<Hearing> second;
    Id<Budget> approved;
    Id<Budget> executed;
    std::vector<Id<Response>> responses;

    [[nodiscard]] LedgerRow promise(std::size_t response)
    {
        const Id<Remark> remark = m_document.stores().responses.get(responses.at(response)).remarkId;
        return ledgerRowOf(m_document.stores(), remark).value();
    }

    Id<BudgetLine> add(const Id<Budget> &budget, const QString &name, std::int64_t tyiyn)
    {
        return BudgetService(*m_document).addLine(line(budget, name, tyiyn));
    }

    [[nodiscard]] static BudgetLine line(const Id<Budget> &budget, const QString &name, std::int64_t tyiyn)
    {
        BudgetLine line;
        line.budgetId = budget;
        line.section = BudgetSection::Expenditure;
        line.functionCode = QStringLiteral("7064");
        line.code = line.functionCode;
        line.name.ky = name;
        line.amount = Money::fromTyiyn(tyiyn);
        return line;
    }

    Id<Budget> budget(int year, BudgetStage stage)
    {
        const auto id = BudgetService(*m_document).add(year, stage, MoneyUnit::Som);
        add(id, QStringLiteral("Көчө жарыгы"), stage == BudgetStage::Executed ? 70'000'000 : 80'000'000);
        return id;
    }

    void note(const Id<Response> &response, FollowUpStatus status, const QDate &date, std::optional<std::int64_t> spent = {}, const QDate &newDate = {})
    {
        FollowUp note;
        note.responseId = response;
        note.status = status;
        note.date = date;
        note.note.ky = QStringLiteral("Тендер болгон жок");
        note.newDate = newDate;
        if (spent)
            note.spent = Money::fromTyiyn(*spent);
        ResponseService(*m_document).addFollowUp(note);
    }

private:
    Id<Hearing> hearing(int year, HearingKind kind, int proposals, const Id<Budget> &budget)
    {
        Hearing hearing;
        hearing.kind = kind;
        hearing.title.ky = QStringLiteral("Угуу %1").arg(year);
        hearing.date = QDate(year, 11, 20);
        hearing.budgetId = budget;
        const auto id = HearingService(*m_document).add(hearing);
        Meeting meeting;
        meeting.hearingId = id;
        meeting.place.ky = QStringLiteral("Клуб");
        meeting.settlementId = m_village;
        meeting.startsAt = QDateTime(hearing.date, QTime(10, 0));
        const auto place = HearingService(*m_document).addMeeting(meeting);
        for (int i = 0; i < proposals; ++i) {
            RemarkEntry entry;
            entry.meetingId = place;
            entry.kind = RemarkKind::Proposal;
            entry.text = QStringLiteral("Көчөгө жарык керек, %1").arg(i);
            m_proposals[id].push_back(RemarkService(*m_document).record(entry));
        }
        return id;
    }

    Id<Response> respond(const Id<Hearing> &hearing, int proposal, Decision decision, const QDate &deadline, bool withoutLine)
    {
        Response response;
        response.remarkId = m_proposals[hearing].at(static_cast<std::size_t>(proposal));
        response.decision = decision;
        response.reason.ky = QStringLiteral("Себеби бар");
        response.deadline = deadline;
        if (isGranted(decision)) {
            response.amount = Money::fromTyiyn(100'000);
            response.lineCode = withoutLine ? QString() : QStringLiteral("7064");
        }
        return ResponseService(*m_document).respond(response);
    }

    TestDocument m_document;
    Id<Settlement> m_village;
    std::map<Id<Hearing>, std::vector<Id<Remark>>> m_proposals;
};

} // namespace

TEST_CASE("the ledger of the sample counts what SQL counts", "[report][ledger]")
{
    SampleDocument sample;
    const LedgerCounts counts = sumOf(ledgers(sample.stores()));
    REQUIRE(counts.accepted > 5);
    REQUIRE(counts.done > 0);
    checkCounts(counts, countedBySql(*sample));
    CHECK(counts.accepted == counts.done + counts.inProgress + counts.notDone + counts.silent);
}

TEST_CASE("the ledger of two years counts what SQL counts and what was told", "[report][ledger]")
{
    TwoYears years;
    const auto all = ledgers(years.document().stores());
    REQUIRE(all.size() == 2);
    const LedgerCounts sum = sumOf(all);
    checkCounts(sum, countedBySql(*years.document()));
    const LedgerCounts &first = all[0].counts;
    CHECK(first.proposals == 12);
    CHECK(first.accepted == 7);
    CHECK(first.done == 4);
    CHECK(first.inProgress == 1);
    CHECK(first.notDone == 1);
    CHECK(first.silent == 1);
    CHECK(first.open() == 3);
    // One names no line; the money of the one that was put off is asked of 2026, which has no budget.
    CHECK(first.funded == 5);
    CHECK((first.granted == Money::fromTyiyn(700'000)));
    CHECK((first.spent == Money::fromTyiyn(360'006)));
    CHECK(all[1].counts.accepted == 2);
    CHECK(all[1].counts.funded == 0);
    const Wording wording(Language::Kyrgyz);
    CHECK(ledgerSentence(sum, wording) == u"Түшкөн сунуштар – 20. Анын ичинен кабыл алынганы – 9, каражат бөлүнгөнү – 5, аткарылганы – 4, аткарыла элеги – 5.");
}

TEST_CASE("proposals that say the same are kept each, and their money is counted once", "[report][ledger]")
{
    TwoYears years;
    const LedgerCounts before = ledgerOf(years.document().stores(), years.get(years.second)).counts;
    REQUIRE(before.accepted == 2);
    // The third and the fourth say what the first says, which was accepted.
    std::vector<Id<Remark>> said;
    for (const Remark &remark : years.document().stores().remarks.ofHearing(years.second))
        said.push_back(remark.id);
    const Id<Remark> lead = years.document().stores().responses.get(years.responses.at(12)).remarkId;
    std::erase(said, lead);
    std::erase(said, years.document().stores().responses.get(years.responses.at(13)).remarkId);
    RemarkLinks(*years.document()).link({said[0], said[1]}, lead, LinkKind::Duplicate);
    const HearingLedger ledger = ledgerOf(years.document().stores(), years.get(years.second));
    CHECK(ledger.rows.size() == 2);
    CHECK(ledger.counts.proposals == before.proposals);
    CHECK(ledger.counts.accepted == 4);
    CHECK(ledger.counts.silent == before.silent + 2);
    CHECK(ledger.counts.granted == before.granted);
    // Asked of one that was not answered itself, the promise is that of its group.
    REQUIRE(ledgerRowOf(years.document().stores(), said[0]));
    CHECK(ledgerRowOf(years.document().stores(), said[0])->response().id == years.responses.at(12));
    CHECK(ledgerRowOf(years.document().stores(), said[0])->proposal.remark.id == lead);
    // Nothing but the four that were never answered keeps the hearing open.
    CHECK(openProposals(years.document().stores(), years.second).size() == 4);
}

TEST_CASE("a promise names its line, its money and the newest date", "[report][ledger]")
{
    TwoYears years;
    const HearingLedger ledger = ledgerOf(years.document().stores(), years.get(years.first));
    REQUIRE(ledger.rows.size() == 7);
    const LedgerRow &done = ledger.rows[0];
    CHECK(done.code == u"7064");
    CHECK(done.year == 2025);
    CHECK((done.planned == Money::fromTyiyn(80'000'000)));
    CHECK((done.executed == Money::fromTyiyn(70'000'000)));
    CHECK((done.spent() == Money::fromTyiyn(90'000)));
    CHECK(done.notes.size() == 2);
    CHECK_FALSE(done.isLate(QDate(2030, 1, 1)));
    const LedgerRow &putOff = ledger.rows[5];
    CHECK(putOff.due() == QDate(2026, 6, 1));
    CHECK(putOff.year == 2026);
    CHECK((putOff.funding == Funding::None));
    CHECK_FALSE(putOff.isLate(QDate(2026, 6, 1)));
    CHECK(putOff.isLate(QDate(2026, 6, 2)));
    CHECK_FALSE(putOff.owesReason());
    const Wording wording(Language::Kyrgyz);
    CHECK(outcomeText(putOff, wording).contains(QStringLiteral("Тендер болгон жок")));
    CHECK(outcomeText(putOff, wording).contains(wording.date(QDate(2026, 6, 1))));
    CHECK(outcomeText(ledger.rows[6], wording) == wording("ledger.silent"));
}

// The fifth stands in progress without a note of money; street lights of 2025 have money under its code.
TEST_CASE("a promise that was put into a line is paid by that line alone", "[report][ledger]")
{
    TwoYears years;
    Document &document = *years.document();
    const QString name = QStringLiteral("Ак-Булактын жарыгы");
    CHECK((years.promise(4).funding == Funding::Funded)); // by the code, for nothing else is known
    CHECK(years.promise(4).line.isNull());
    BudgetMoveService(document).takeAsNewLine(years.responses[4], TwoYears::line({}, name, 0));
    const auto moved = BudgetMoveService::current(years.document().stores(), years.document().stores().responses.get(years.responses[4]));
    REQUIRE(moved);
    // Neither the adopted budget nor its report has the line; what others have under 7064 is not its money.
    LedgerRow row = years.promise(4);
    CHECK((row.line == moved->lineId));
    CHECK(row.lineName.ky == name);
    CHECK((row.funding == Funding::None));
    CHECK_FALSE(row.planned);
    CHECK_FALSE(row.executed);
    checkCounts(sumOf(ledgers(years.document().stores())), countedBySql(document));

    years.add(years.approved, name, 100'000);
    row = years.promise(4);
    CHECK((row.funding == Funding::Funded));
    CHECK((row.planned == Money::fromTyiyn(100'000)));
    CHECK_FALSE(row.executed);
    CHECK(executedText(row, Wording(Language::Russian)).isEmpty());
    years.add(years.executed, name, 70'000);
    row = years.promise(4);
    CHECK((row.executed == Money::fromTyiyn(70'000)));
    const Wording wording(Language::Russian);
    CHECK(executedText(row, wording) == wording("ledger.executed.line").arg(wording.money(Money::fromTyiyn(70'000), MoneyUnit::ThousandSom)));
    // The first names the same code and stands in no line: all under the code, as before.
    CHECK((years.promise(0).planned == Money::fromTyiyn(80'100'000)));
    CHECK(executedText(years.promise(0), wording) == wording("ledger.executed.code").arg(wording.money(Money::fromTyiyn(70'070'000), MoneyUnit::ThousandSom)));
    checkCounts(sumOf(ledgers(years.document().stores())), countedBySql(document));
}

TEST_CASE("a line that has no money in the adopted budget funds nothing", "[report][ledger]")
{
    TwoYears years;
    BudgetMoveService(*years.document()).takeAsNewLine(years.responses[4], TwoYears::line({}, QStringLiteral("Ак-Булактын жарыгы"), 0));
    years.add(years.approved, QStringLiteral("Ак-Булактын жарыгы"), 0);
    CHECK((years.promise(4).funding == Funding::None));
    CHECK((years.promise(4).planned == Money()));
    checkCounts(sumOf(ledgers(years.document().stores())), countedBySql(*years.document()));
}

TEST_CASE("the adopted copy of a draft hands the line on, and without the answer it does not fund it", "[report][ledger]")
{
    TwoYears years;
    Document &document = *years.document();
    Stores &stores = years.document().stores();
    BudgetMoveService moves(document);
    const auto draft = stores.budgets.latest(2025, BudgetStage::Draft);
    REQUIRE(draft);
    const Id<BudgetLine> heard = stores.lines.ofBudget(draft->id).front().id;
    const BudgetMove move = stores.moves.get(moves.take(years.responses[4], heard));
    const auto adopted = BudgetService(document).copy(move.budgetId, 2025, BudgetStage::Approved);
    LedgerRow row = years.promise(4);
    CHECK((row.funding == Funding::Funded));
    CHECK((row.planned == Money::fromTyiyn(80'100'000)));
    CHECK((row.executed == Money::fromTyiyn(70'000'000)));
    checkCounts(sumOf(ledgers(stores)), countedBySql(document));
    // Put off after all: the line stands with the money of others, in the newest version only.
    const auto second = BudgetService(document).copy(adopted, 2025, BudgetStage::Revised);
    moves.takeOut(stores.moves.ofBudget(second).front().id);
    row = years.promise(4);
    CHECK((row.funding == Funding::None));
    CHECK_FALSE(row.planned);
    CHECK_FALSE(row.executed);
}

// A forecast is copied from the budget with its moves, and a new date often falls into its year.
TEST_CASE("a forecast with the same line takes no money from a promise", "[report][ledger]")
{
    TwoYears years;
    Document &document = *years.document();
    Stores &stores = years.document().stores();
    const auto draft = stores.budgets.latest(2025, BudgetStage::Draft);
    REQUIRE(draft);
    const BudgetMove move = stores.moves.get(BudgetMoveService(document).take(years.responses[4], stores.lines.ofBudget(draft->id).front().id));
    const auto adopted = BudgetService(document).copy(move.budgetId, 2025, BudgetStage::Approved);
    years.note(years.responses[4], FollowUpStatus::InProgress, QDate(2025, 8, 1), {}, QDate(2026, 3, 1));
    const auto check = [&] {
        const LedgerRow row = years.promise(4);
        CHECK((row.funding == Funding::Funded));
        CHECK(row.year == 2025);
    };
    check();
    BudgetService(document).copy(adopted, 2026, BudgetStage::Forecast);
    check();
    // Nor does a draft of the year after, which was begun from it, where neither is the year of the promise.
    BudgetService(document).copy(adopted, 2027, BudgetStage::Draft);
    check();
}

TEST_CASE("a draft alone does not fund the line", "[report][ledger]")
{
    TwoYears years;
    Document &document = *years.document();
    Stores &stores = years.document().stores();
    BudgetService(document).remove(years.executed);
    BudgetService(document).remove(years.approved);
    const BudgetMove move = stores.moves.get(BudgetMoveService(document).takeAsNewLine(years.responses[4], TwoYears::line({}, QStringLiteral("Ак-Булактын жарыгы"), 0)));
    CHECK((years.promise(4).funding == Funding::Drafted));
    CHECK((years.promise(4).planned == Money::fromTyiyn(100'000)));
    BudgetMoveService(document).takeOut(move.id);
    CHECK(years.promise(4).line.isNull());
}

// The sixth was put off to 2026.
TEST_CASE("what is not done is not funded by other money under its code", "[report][ledger]")
{
    TwoYears years;
    years.budget(2026, BudgetStage::Approved);
    CHECK((years.promise(5).status() == FollowUpStatus::NotImplemented));
    CHECK((years.promise(5).planned == Money::fromTyiyn(80'000'000)));
    CHECK((years.promise(5).funding == Funding::None));
    CHECK(executedText(years.promise(5), Wording(Language::Kyrgyz)).isEmpty());
    checkCounts(sumOf(ledgers(years.document().stores())), countedBySql(*years.document()));
    // Nor by the line of the year that has passed.
    BudgetMoveService(*years.document()).takeAsNewLine(years.responses[5], TwoYears::line({}, QStringLiteral("Көпүрө"), 0));
    CHECK((years.promise(5).funding == Funding::None));
    CHECK(years.promise(5).year == 2026);
}

TEST_CASE("a reason or a date that is owed is named", "[report][ledger]")
{
    // As it comes from another copy: the service takes no such note.
    LedgerRow row;
    row.proposal.response = Response();
    FollowUp note;
    note.status = FollowUpStatus::NotImplemented;
    row.notes = {note};
    const Wording wording(Language::Russian);
    CHECK(row.owesReason());
    CHECK(outcomeText(row, wording).contains(wording("ledger.no_reason")));
    CHECK(outcomeText(row, wording).contains(wording("ledger.no_date")));
    row.notes.back().note.ru = QStringLiteral("Нет подрядчика");
    CHECK(row.owesReason());
    row.notes.back().newDate = QDate(2027, 5, 1);
    CHECK_FALSE(row.owesReason());
}

// With two hearings a year, one answer to the hearing of December would hide all that the one of spring promised.
TEST_CASE("the next hearing looks back at all earlier ones", "[report][ledger]")
{
    TwoYears years;
    Stores &stores = years.document().stores();
    CHECK(ledgersBefore(stores, years.get(years.first)).empty());
    CHECK(ledgersBefore(stores, years.get(years.second)).size() == 1);
    const auto before = ledgersBefore(stores, stores.hearings.all().back());
    REQUIRE(before.size() == 2);
    CHECK((before[0].hearing.id == years.first));
    CHECK((before[1].hearing.id == years.second));
    const Wording wording(Language::English);
    CHECK(lookBackSentence(hearingsOf({before[0]}), before[0].counts, wording).startsWith(QStringLiteral("The last hearing (") + wording.date(QDate(2024, 11, 20)) + u')'));
    CHECK(lookBackSentence(hearingsOf(before), sumOf(before), wording) == QStringLiteral("Earlier hearings (20.11.2024, 20.11.2025). ") + ledgerSentence(sumOf(before), wording));
}

TEST_CASE("what is promised for later is said to be not due yet", "[report][ledger]")
{
    TwoYears years;
    const auto all = ledgers(years.document().stores());
    // In progress and silent until September 2025, and two of the second year; the one that was put off is not done.
    CHECK(notDueOn(all, QDate(2025, 8, 31)) == 4);
    CHECK(notDueOn(all, QDate(2025, 9, 1)) == 2);
    CHECK(notDueOn(all, QDate(2026, 8, 1)) == 0);
    CHECK(notDueOn(all, {}) == 0);
    const Wording wording(Language::Russian);
    const LedgerCounts sum = sumOf(all);
    CHECK(ledgerSentence(sum, wording, 0) == ledgerSentence(sum, wording));
    CHECK(ledgerSentence(sum, wording, 2) == ledgerSentence(sum, wording) + QStringLiteral(" Из невыполненных срок ещё не наступил – 2."));
}

TEST_CASE("many earlier hearings are named by the first and the last of their days", "[report][ledger]")
{
    std::vector<Hearing> hearings(5);
    for (int i = 0; i < 5; ++i)
        hearings[static_cast<std::size_t>(i)].date = QDate(2021 + i, 11, 20);
    hearings[2].date = {};
    const Wording wording(Language::Russian);
    CHECK(lookBackSentence(hearings, {}, wording).startsWith(QStringLiteral("Прошлые слушания (20.11.2021 – 20.11.2025). ")));
}

TEST_CASE("a number is told with the year of its hearing, and with the day where a year has two", "[report][ledger]")
{
    std::vector<Hearing> hearings(3);
    const QDate days[] {QDate(2025, 12, 4), QDate(2026, 5, 12), QDate(2026, 12, 3)};
    for (std::size_t i = 0; i < hearings.size(); ++i) {
        hearings[i].id = Id<Hearing>(QStringLiteral("hearing%1").arg(i));
        hearings[i].date = days[i];
    }
    Remark remark;
    remark.number = 12;
    remark.hearingId = hearings[0].id;
    CHECK(numberText(remark, {hearings[0]}) == u"12");
    CHECK(numberText(remark, hearings) == u"12 · 2025");
    remark.hearingId = hearings[1].id;
    CHECK(numberText(remark, hearings) == u"12 · 12.05.2026");
}
