// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Stores.h"

#include "core/domain/OpeningBalance.h"
#include "core/storage/AtHearing.h"
#include "core/storage/RowQueries.h"

namespace eldin::core {

template class Rows<Municipality>;
template class Rows<Settlement>;
template class Rows<ClassificationItem>;
template class Rows<BudgetLine>;
template class Rows<TableImport>;
template class Rows<Budget>;
template class Rows<ImportProfile>;
template class Rows<AcceptedGap>;
template class Rows<LegalTerm>;
template class Rows<Letterhead>;
template class Rows<Phrase>;
template class Rows<HearingTemplate>;
template class Rows<Hearing>;
template class Rows<Meeting>;
template class Rows<PlanTask>;
template class Rows<Announcement>;
template class Rows<Paper>;
template class Rows<Attachment>;
template class Rows<Person>;
template class Rows<PersonAttendance>;
template class Rows<PersonRemark>;
template class Rows<PersonDuty>;
template class Rows<OfficeHolder>;
template class Rows<Scenario>;
template class Rows<ScenarioChange>;
template class BulkRows<BudgetLine>;

Stores::Stores(sqlite::Connection &connection)
    : municipality(connection)
    , settlements(connection)
    , classification(connection)
    , imports(connection)
    , profiles(connection)
    , budgets(connection)
    , gaps(connection)
    , lines(connection)
    , terms(connection)
    , letterhead(connection)
    , phrases(connection)
    , templates(connection)
    , hearings(connection)
    , meetings(connection)
    , agenda(connection)
    , votes(connection)
    , voteOptions(connection)
    , tasks(connection)
    , announcements(connection)
    , papers(connection)
    , attachments(connection)
    , contents(connection)
    , attendances(connection)
    , headCounts(connection)
    , speakingLimits(connection)
    , turns(connection)
    , pauses(connection)
    , persons(connection)
    , personAttendances(connection)
    , personRemarks(connection)
    , duties(connection)
    , holders(connection)
    , remarks(connection)
    , remarkTexts(connection)
    , remarkLinks(connection)
    , slipBatches(connection)
    , voidSlips(connection)
    , topics(connection)
    , responses(connection)
    , followUps(connection)
    , scenarios(connection)
    , scenarioChanges(connection)
    , moves(connection)
    , appeals(connection)
    , corrections(connection)
    , holidays(connection)
    , assignments(connection)
    , questionnaires(connection)
    , questions(connection)
    , questionOptions(connection)
    , sheets(connection)
    , answers(connection)
    , answerWords(connection)
    , m_connection(connection)
{
}

QDateTime Stores::lastChange() const
{
    auto rows = m_connection.prepare("SELECT at FROM \"commit\" ORDER BY lamport DESC, id DESC LIMIT 1");
    return rows.step() ? QDateTime::fromString(rows.text(0), Qt::ISODate) : QDateTime();
}

Municipality MunicipalityStore::one() const
{
    auto rows = select("ORDER BY id LIMIT 1");
    if (!rows.step())
        throw Error(ErrorCode::NotFound, QStringLiteral("municipality"));
    return mapping::readAll<Municipality>(rows);
}

std::vector<Settlement> SettlementStore::all() const
{
    return list("ORDER BY position, id");
}

std::vector<ClassificationItem> ClassificationStore::ofKind(ClassificationKind kind) const
{
    return list("WHERE kind = ? ORDER BY code, id", codeOf(kind));
}

bool ClassificationStore::hasCode(const QString &code) const
{
    return !list("WHERE code = ? AND kind IN ('revenue', 'function', 'economic') LIMIT 1", code).empty();
}

bool BudgetLineStore::hasCode(const QString &code) const
{
    return !list("WHERE ?1 IN (code, revenue_code, function_code, economic_code) LIMIT 1", code).empty();
}

std::optional<ClassificationItem> ClassificationStore::withCode(ClassificationKind kind, const QString &code) const
{
    auto found = list("WHERE kind = ? AND code = ? ORDER BY id LIMIT 1", codeOf(kind), code);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

bool ClassificationStore::isUsed(ClassificationKind kind, const QString &code) const
{
    const auto any = [&](const char *sql) {
        auto rows = connection().prepare(sql);
        rows.bind(1, code);
        return rows.step();
    };
    switch (kind) {
    case ClassificationKind::Revenue: return any("SELECT 1 FROM budget_line WHERE revenue_code = ? LIMIT 1");
    case ClassificationKind::Function:
        return any("SELECT 1 FROM budget_line WHERE function_code = ? LIMIT 1") || any("SELECT 1 FROM remark WHERE line_code = ? LIMIT 1")
            || any("SELECT 1 FROM response WHERE line_code = ? LIMIT 1");
    case ClassificationKind::Economic: return any("SELECT 1 FROM budget_line WHERE economic_code = ? LIMIT 1");
    case ClassificationKind::Institution: return any("SELECT 1 FROM budget_line WHERE institution_code = ? LIMIT 1");
    case ClassificationKind::AgeGroup:
        return any("SELECT 1 FROM attendance WHERE age_group = ? LIMIT 1") || any("SELECT 1 FROM head_count WHERE age_group = ? LIMIT 1")
            || any("SELECT 1 FROM population_group WHERE age_group = ? LIMIT 1");
    case ClassificationKind::Role: return any("SELECT 1 FROM attendance WHERE role = ? LIMIT 1");
    }
    return false;
}

std::vector<TableImport> TableImportStore::all() const
{
    return list("ORDER BY imported_at, file_sha256, sheet, id"); // sheets of one file come in the same moment
}

std::vector<Budget> BudgetStore::all() const
{
    return list("ORDER BY year, CASE stage WHEN 'forecast' THEN 0 WHEN 'draft' THEN 1 WHEN 'approved' THEN 2 "
                "WHEN 'revised' THEN 3 ELSE 4 END, version, id");
}

int BudgetStore::lastVersion(int year, BudgetStage stage) const
{
    auto rows = connection().prepare("SELECT coalesce(max(version), 0) FROM budget WHERE year = ? AND stage = ?");
    rows.with(year, codeOf(stage));
    return rows.step() ? static_cast<int>(rows.integer(0)) : 0;
}

std::optional<Budget> BudgetStore::latest(int year, BudgetStage stage) const
{
    auto found = list("WHERE year = ? AND stage = ? ORDER BY version DESC, id LIMIT 1", year, codeOf(stage));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

// Shorter addresses of one column come first: E9 before E17.
std::vector<ImportProfile> ImportProfileStore::all() const
{
    return list("ORDER BY file_name, id");
}

std::optional<ImportProfile> ImportProfileStore::ofShape(const QString &shape) const
{
    auto found = list("WHERE shape = ? ORDER BY id LIMIT 1", shape);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<AcceptedGap> AcceptedGapStore::ofBudget(const Id<Budget> &budget) const
{
    return list("WHERE budget_id = ? ORDER BY length(cell), cell, id", budget);
}

std::vector<AcceptedGap> AcceptedGapStore::ofImport(const Id<TableImport> &import) const
{
    return list("WHERE import_id = ? ORDER BY length(cell), cell, id", import);
}

BulkRows<BudgetLine> BudgetLineStore::bulk()
{
    return BulkRows<BudgetLine>(connection());
}

std::vector<BudgetLine> BudgetLineStore::ofBudget(const Id<Budget> &budget) const
{
    return list("WHERE budget_id = ? ORDER BY CASE section WHEN 'revenue' THEN 0 WHEN 'expenditure' THEN 1 ELSE 2 END, "
                "position, id",
                budget);
}

BudgetTotals BudgetLineStore::totals(const Id<Budget> &budget) const
{
    BudgetTotals totals;
    // In two halves: sum() of SQLite ends with an error of its own where the whole would overflow, Money with one of ours.
    auto sums = connection().prepare("SELECT section, count(*), sum(amount / 1000000), sum(amount % 1000000), "
                                     "sum(iif(is_protected <> 0, amount / 1000000, 0)), sum(iif(is_protected <> 0, amount % 1000000, 0)) "
                                     "FROM budget_line WHERE budget_id = ? GROUP BY section"); // in the order of the index: nothing is sorted
    sums.bind(1, budget);
    while (sums.step()) {
        totals.lines += static_cast<int>(sums.integer(1));
        const auto sumAt = [&](int column) { return Money::fromTyiyn(sums.integer(column)).times(1'000'000) + Money::fromTyiyn(sums.integer(column + 1)); };
        const Money sum = sumAt(2);
        const QString section = sums.text(0);
        if (section == codeOf(BudgetSection::Revenue))
            totals.revenue += sum;
        else if (section == codeOf(BudgetSection::Financing))
            totals.financing += sum;
        else
            totals.expenditure += sum;
        if (section == codeOf(BudgetSection::Expenditure))
            totals.protectedItems += sumAt(4);
    }
    auto rows = connection().prepare("SELECT amount, name_ky, name_ru, name_en FROM budget_line WHERE budget_id = ? AND section = ?");
    rows.with(budget, codeOf(BudgetSection::Financing));
    while (rows.step()) {
        if (isOpeningBalance({rows.text(1), rows.text(2), rows.text(3)}))
            totals.opening += rows.money(0);
    }
    return totals;
}

int BudgetLineStore::lastPosition(const Id<Budget> &budget) const
{
    auto rows = connection().prepare("SELECT coalesce(max(position), 0) FROM budget_line WHERE budget_id = ?");
    rows.bind(1, budget);
    return rows.step() ? static_cast<int>(rows.integer(0)) : 0;
}

bool BudgetLineStore::usesSettlement(const Id<Settlement> &settlement) const
{
    auto rows = select("WHERE settlement_id = ? LIMIT 1");
    rows.bind(1, settlement);
    return rows.step();
}

std::vector<LegalTerm> LegalTermStore::all() const
{
    return list("ORDER BY code, id");
}

Letterhead LetterheadStore::one() const
{
    auto found = list("ORDER BY id LIMIT 1");
    return found.empty() ? Letterhead {} : found.front();
}

std::vector<Phrase> PhraseStore::all() const
{
    return list("ORDER BY key, id");
}

std::optional<Phrase> PhraseStore::ofKey(const QString &key) const
{
    auto found = list("WHERE key = ? ORDER BY id LIMIT 1", key);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<HearingTemplate> HearingTemplateStore::ofKind(HearingKind kind) const
{
    return list("WHERE kind = ? ORDER BY id", codeOf(kind));
}

std::vector<Hearing> HearingStore::all() const
{
    return list("ORDER BY date, id");
}

std::optional<Hearing> HearingStore::firstClosed() const
{
    const auto found = list("WHERE record_closed_at IS NOT NULL ORDER BY date, id LIMIT 1");
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Hearing> HearingStore::firstClosedNaming(const Id<Settlement> &village) const
{
    const auto found = list("WHERE record_closed_at IS NOT NULL AND id IN ("
                            "SELECT hearing_id FROM meeting WHERE settlement_id = ?1 "
                            "UNION SELECT m.hearing_id FROM attendance a JOIN meeting m ON m.id = a.meeting_id WHERE a.settlement_id = ?1 "
                            "UNION SELECT m.hearing_id FROM head_count c JOIN meeting m ON m.id = c.meeting_id WHERE c.settlement_id = ?1 "
                            "UNION SELECT hearing_id FROM remark WHERE settlement_id = ?1) ORDER BY date, id LIMIT 1",
                            village);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Meeting> MeetingStore::all() const
{
    return list("ORDER BY starts_at, id");
}

std::vector<Meeting> MeetingStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE hearing_id = ? ORDER BY position, starts_at, id", hearing);
}

std::vector<PlanTask> PlanTaskStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE hearing_id = ? ORDER BY due, position, id", hearing);
}

std::vector<Announcement> AnnouncementStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE hearing_id = ? ORDER BY date, position, id", hearing);
}

std::vector<Paper> PaperStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE hearing_id = ? ORDER BY made_at, id", hearing);
}

std::optional<Paper> PaperStore::last(const Id<Hearing> &hearing, const QString &kind, const QString &language) const
{
    auto found = list("WHERE hearing_id = ? AND kind = ? AND language = ? ORDER BY made_at DESC, id DESC LIMIT 1", hearing, kind, language);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Attachment> AttachmentStore::all() const
{
    return list("ORDER BY added_at, id");
}

std::vector<Attachment> AttachmentStore::ofMeeting(const Id<Meeting> &meeting, AttachmentKind kind) const
{
    return list("WHERE meeting_id = ? AND kind = ? ORDER BY added_at, id", meeting, codeOf(kind));
}

std::vector<Attachment> AttachmentStore::ofPaper(const Id<Paper> &paper) const
{
    return list("WHERE paper_id = ? ORDER BY added_at, id", paper);
}

std::optional<Attachment> AttachmentStore::emblem() const
{
    auto found = list("WHERE kind = ? ORDER BY added_at DESC, id DESC LIMIT 1", codeOf(AttachmentKind::Emblem));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Person> PersonStore::all() const
{
    return list("ORDER BY id");
}

std::optional<Person> PersonStore::ofAttendance(const Id<Attendance> &attendance) const
{
    auto rows = select("WHERE id = (SELECT person_id FROM person_attendance WHERE attendance_id = ? ORDER BY id LIMIT 1)");
    rows.bind(1, attendance);
    return rows.step() ? std::optional(mapping::readAll<Person>(rows)) : std::nullopt;
}

std::vector<PersonAttendance> PersonAttendanceStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE attendance_id IN (SELECT id FROM attendance WHERE meeting_id = ?) ORDER BY id", meeting);
}

std::vector<PersonAttendance> PersonAttendanceStore::ofPerson(const Id<Person> &person) const
{
    return list("WHERE person_id = ? ORDER BY id", person);
}

std::optional<PersonAttendance> PersonAttendanceStore::ofAttendance(const Id<Attendance> &attendance) const
{
    auto found = list("WHERE attendance_id = ? ORDER BY id LIMIT 1", attendance);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<PersonRemark> PersonRemarkStore::ofHearing(const Id<Hearing> &hearing) const
{
    return list("WHERE " + isOfRemarkAt(connection(), table(), hearing) + " ORDER BY id", hearing);
}

std::vector<PersonRemark> PersonRemarkStore::ofPerson(const Id<Person> &person) const
{
    return list("WHERE person_id = ? ORDER BY id", person);
}

std::optional<PersonRemark> PersonRemarkStore::ofRemark(const Id<Remark> &remark) const
{
    auto found = list("WHERE remark_id = ? ORDER BY id LIMIT 1", remark);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<PersonDuty> PersonDutyStore::ofMeeting(const Id<Meeting> &meeting) const
{
    return list("WHERE meeting_id = ? ORDER BY position, id", meeting);
}

std::vector<OfficeHolder> OfficeHolderStore::all() const
{
    return list("ORDER BY office, since, id");
}

std::optional<OfficeHolder> OfficeHolderStore::onDay(Office office, const QDate &day) const
{
    std::optional<OfficeHolder> found;
    for (const OfficeHolder &holder : list("WHERE office = ? ORDER BY since, id", codeOf(office))) {
        if (holder.holdsOn(day))
            found = holder;
    }
    return found;
}

std::optional<Scenario> ScenarioStore::ofRemark(const Id<Remark> &remark) const
{
    auto found = list("WHERE remark_id = ? ORDER BY id DESC LIMIT 1", remark);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Scenario> ScenarioStore::allOfRemark(const Id<Remark> &remark) const
{
    return list("WHERE remark_id = ? ORDER BY id", remark);
}

std::vector<ScenarioChange> ScenarioChangeStore::ofScenario(const Id<Scenario> &scenario) const
{
    return list("WHERE scenario_id = ? ORDER BY position, id", scenario);
}

} // namespace eldin::core
