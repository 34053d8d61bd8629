// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "core/domain/Classification.h"
#include "core/domain/HearingTemplate.h"
#include "core/domain/ImportProfile.h"
#include "core/domain/LegalTerm.h"
#include "core/domain/Letterhead.h"
#include "core/domain/Paper.h"
#include "core/domain/Phrase.h"
#include "core/domain/Remark.h"
#include "core/domain/Scenario.h"
#include "core/domain/Slip.h"
#include "core/domain/Speaking.h"
#include "core/storage/AfterStores.h"
#include "core/storage/AttachmentContents.h"
#include "core/storage/Rows.h"

#include <QStringList>

namespace eldin::core {

/// One class per table with the queries that services and reports ask; every list has a stable order.
class MunicipalityStore final : public Rows<Municipality>
{
public:
    using Rows::Rows;
    /// The one municipality of the document.
    [[nodiscard]] Municipality one() const;
};

class SettlementStore final : public Rows<Settlement>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Settlement> all() const;
};

class ClassificationStore final : public Rows<ClassificationItem>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<ClassificationItem> ofKind(ClassificationKind kind) const;
    /// In the revenue, function or economic table.
    [[nodiscard]] bool hasCode(const QString &code) const;
    [[nodiscard]] std::optional<ClassificationItem> withCode(ClassificationKind kind, const QString &code) const;
    /// Whether a budget line, remark, response or participant carries the code.
    [[nodiscard]] bool isUsed(ClassificationKind kind, const QString &code) const;
};

class TableImportStore final : public Rows<TableImport>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<TableImport> all() const;
};

class BudgetStore final : public Rows<Budget>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Budget> all() const;
    /// 0 if there is none of that year and stage.
    [[nodiscard]] int lastVersion(int year, BudgetStage stage) const;
    /// The newest version of the year and stage.
    [[nodiscard]] std::optional<Budget> latest(int year, BudgetStage stage) const;
};

class ImportProfileStore final : public Rows<ImportProfile>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<ImportProfile> all() const;
    [[nodiscard]] std::optional<ImportProfile> ofShape(const QString &shape) const;
};

class AcceptedGapStore final : public Rows<AcceptedGap>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<AcceptedGap> ofBudget(const Id<Budget> &budget) const; ///< in the order of the table
    [[nodiscard]] std::vector<AcceptedGap> ofImport(const Id<TableImport> &import) const;
};

class BudgetLineStore final : public Rows<BudgetLine>
{
public:
    using Rows::Rows;
    /// For many at once.
    [[nodiscard]] BulkRows<BudgetLine> bulk();
    [[nodiscard]] std::vector<BudgetLine> ofBudget(const Id<Budget> &budget) const;
    [[nodiscard]] BudgetTotals totals(const Id<Budget> &budget) const;
    [[nodiscard]] int lastPosition(const Id<Budget> &budget) const;
    [[nodiscard]] bool usesSettlement(const Id<Settlement> &settlement) const;
    /// As one of the codes of any line.
    [[nodiscard]] bool hasCode(const QString &code) const;
};

class LegalTermStore final : public Rows<LegalTerm>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<LegalTerm> all() const;
};

class LetterheadStore final : public Rows<Letterhead>
{
public:
    using Rows::Rows;
    /// The one of the document, or the shipped one with a null id.
    [[nodiscard]] Letterhead one() const;
};

class PhraseStore final : public Rows<Phrase>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Phrase> all() const; ///< by key
    [[nodiscard]] std::optional<Phrase> ofKey(const QString &key) const;
};

class HearingTemplateStore final : public Rows<HearingTemplate>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<HearingTemplate> ofKind(HearingKind kind) const; ///< in the order they were made
};

class HearingStore final : public Rows<Hearing>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Hearing> all() const; ///< by date, then id
    /// The first whose record is closed.
    [[nodiscard]] std::optional<Hearing> firstClosed() const;
    /// The first closed record that names the village: met there, or people or remarks came from there.
    [[nodiscard]] std::optional<Hearing> firstClosedNaming(const Id<Settlement> &village) const;
};

class MeetingStore final : public Rows<Meeting>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Meeting> all() const;
    [[nodiscard]] std::vector<Meeting> ofHearing(const Id<Hearing> &hearing) const;
};

class AgendaItemStore final : public Rows<AgendaItem>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<AgendaItem> ofMeeting(const Id<Meeting> &meeting) const;
};

class VoteStore final : public Rows<Vote>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Vote> ofMeeting(const Id<Meeting> &meeting) const;
};

class VoteOptionStore final : public Rows<VoteOption>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<VoteOption> ofVote(const Id<Vote> &vote) const;
    [[nodiscard]] std::vector<VoteOption> ofRemark(const Id<Remark> &remark) const;
};

class PlanTaskStore final : public Rows<PlanTask>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<PlanTask> ofHearing(const Id<Hearing> &hearing) const;
};

class AnnouncementStore final : public Rows<Announcement>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Announcement> ofHearing(const Id<Hearing> &hearing) const;
};

class PaperStore final : public Rows<Paper>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Paper> ofHearing(const Id<Hearing> &hearing) const; ///< as they were made
    /// The one made last of the kind and language.
    [[nodiscard]] std::optional<Paper> last(const Id<Hearing> &hearing, const QString &kind, const QString &language) const;
};

class AttachmentStore final : public Rows<Attachment>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Attachment> all() const; ///< in the order they were added
    [[nodiscard]] std::vector<Attachment> ofMeeting(const Id<Meeting> &meeting, AttachmentKind kind) const;
    [[nodiscard]] std::vector<Attachment> ofPaper(const Id<Paper> &paper) const;
    /// The coat of arms; of several that were merged, the newest.
    [[nodiscard]] std::optional<Attachment> emblem() const;
};

class AttendanceStore final : public Rows<Attendance>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Attendance> ofMeeting(const Id<Meeting> &meeting) const;
    [[nodiscard]] int lastNumber(const Id<Meeting> &meeting) const;
};

class HeadCountStore final : public Rows<HeadCount>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<HeadCount> ofMeeting(const Id<Meeting> &meeting) const;
};

class SpeakingLimitStore final : public Rows<SpeakingLimit>
{
public:
    using Rows::Rows;
    /// What was set here; of several that were merged, the newest.
    [[nodiscard]] std::optional<SpeakingLimit> ofKind(TurnKind kind) const;
};

class SpeakingTurnStore final : public Rows<SpeakingTurn>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<SpeakingTurn> ofMeeting(const Id<Meeting> &meeting) const; ///< that began, as they began
    [[nodiscard]] std::vector<SpeakingTurn> waiting(const Id<Meeting> &meeting) const; ///< in the order of the queue
    /// Who speaks. One at a time, as long as nothing was merged.
    [[nodiscard]] std::vector<SpeakingTurn> atFloor(const Id<Meeting> &meeting) const;
    [[nodiscard]] std::optional<SpeakingTurn> last(const Id<Meeting> &meeting) const; ///< that began
    [[nodiscard]] std::vector<SpeakingTurn> ofAgendaItem(const Id<AgendaItem> &item) const;
    [[nodiscard]] std::vector<SpeakingTurn> ofAttendance(const Id<Attendance> &attendance) const;
};

class SpeakingPauseStore final : public Rows<SpeakingPause>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<SpeakingPause> ofMeeting(const Id<Meeting> &meeting) const;
    [[nodiscard]] std::vector<SpeakingPause> ofTurn(const Id<SpeakingTurn> &turn) const;
};

class PersonStore final : public Rows<Person>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Person> all() const; ///< by id
    /// The person behind a participant, if known.
    [[nodiscard]] std::optional<Person> ofAttendance(const Id<Attendance> &attendance) const;
};

class PersonAttendanceStore final : public Rows<PersonAttendance>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<PersonAttendance> ofMeeting(const Id<Meeting> &meeting) const;
    [[nodiscard]] std::vector<PersonAttendance> ofPerson(const Id<Person> &person) const;
    [[nodiscard]] std::optional<PersonAttendance> ofAttendance(const Id<Attendance> &attendance) const;
};

class PersonRemarkStore final : public Rows<PersonRemark>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<PersonRemark> ofHearing(const Id<Hearing> &hearing) const;
    [[nodiscard]] std::vector<PersonRemark> ofPerson(const Id<Person> &person) const;
    [[nodiscard]] std::optional<PersonRemark> ofRemark(const Id<Remark> &remark) const;
};

class PersonDutyStore final : public Rows<PersonDuty>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<PersonDuty> ofMeeting(const Id<Meeting> &meeting) const;
};

class OfficeHolderStore final : public Rows<OfficeHolder>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<OfficeHolder> all() const; ///< by office, then as they followed each other
    /// Who holds the office on the day: of several the one who came last.
    [[nodiscard]] std::optional<OfficeHolder> onDay(Office office, const QDate &day) const;
};

class RemarkStore final : public Rows<Remark>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<Remark> ofHearing(const Id<Hearing> &hearing) const; ///< as they came
    [[nodiscard]] std::vector<Remark> ofMeeting(const Id<Meeting> &meeting) const;
    [[nodiscard]] std::vector<Remark> ofTurn(const Id<SpeakingTurn> &turn) const;
    [[nodiscard]] std::vector<Remark> ofAgendaItem(const Id<AgendaItem> &item) const; ///< those that were put there
    [[nodiscard]] std::vector<Remark> newestOfMeeting(const Id<Meeting> &meeting, int limit) const; ///< newest first
    [[nodiscard]] int countOfMeeting(const Id<Meeting> &meeting) const;
    /// Remarks of a meeting that came on numbered slips, by number.
    [[nodiscard]] std::vector<Remark> onSlips(const Id<Meeting> &meeting) const;
    [[nodiscard]] int countOfKind(const Id<Hearing> &hearing, RemarkKind kind) const;
    /// Those of a kind to which the working group gave no answer, neither to the remark nor to one whose duplicate it is.
    [[nodiscard]] int unanswered(const Id<Hearing> &hearing, RemarkKind kind) const;
    /// Questions with no answer at all: none on the spot either.
    [[nodiscard]] int openQuestions(const Id<Hearing> &hearing) const;
    /// Where the remarks of a meeting came from.
    [[nodiscard]] std::vector<RemarkOrigins> originsOfMeeting(const Id<Meeting> &meeting) const;
    [[nodiscard]] std::vector<Remark> all() const;
    /// The highest label count of a laptop in the hearing.
    [[nodiscard]] int lastLabelNumber(const Id<Hearing> &hearing, int device) const;
};

class RemarkTextStore final : public Rows<RemarkText>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<RemarkText> all() const; ///< of all hearings, by id
    [[nodiscard]] std::vector<RemarkText> ofHearing(const Id<Hearing> &hearing) const;
};

class RemarkLinkStore final : public Rows<RemarkLink>
{
public:
    using Rows::Rows;
    /// To its lead; of several that were merged, the first.
    [[nodiscard]] std::optional<RemarkLink> ofRemark(const Id<Remark> &remark) const;
    /// The lead of the group of duplicates within the hearing: the remark itself where it says what no other says.
    [[nodiscard]] Id<Remark> leadOf(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<RemarkLink> allOfRemark(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<RemarkLink> toLead(const Id<Remark> &lead) const;
    /// Of the hearing's remarks.
    [[nodiscard]] std::vector<RemarkLink> ofHearing(const Id<Hearing> &hearing) const;
};

class SlipBatchStore final : public Rows<SlipBatch>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<SlipBatch> ofMeeting(const Id<Meeting> &meeting) const; ///< by number
};

class VoidSlipStore final : public Rows<VoidSlip>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<VoidSlip> ofMeeting(const Id<Meeting> &meeting) const; ///< by number
};

class RemarkTopicStore final : public Rows<RemarkTopic>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<RemarkTopic> ofRemark(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<RemarkTopic> ofHearing(const Id<Hearing> &hearing) const;
    /// Every topic used so far, most used first.
    [[nodiscard]] QStringList used() const;
};

class ResponseStore final : public Rows<Response>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::optional<Response> ofRemark(const Id<Remark> &remark) const;
    /// Its own, or that of the lead of its group of duplicates.
    [[nodiscard]] std::optional<Response> forRemark(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<Response> ofHearing(const Id<Hearing> &hearing) const;
};

class FollowUpStore final : public Rows<FollowUp>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<FollowUp> ofHearing(const Id<Hearing> &hearing) const;
    [[nodiscard]] std::vector<FollowUp> ofResponse(const Id<Response> &response) const;
};

class ScenarioStore final : public Rows<Scenario>
{
public:
    using Rows::Rows;
    /// The one kept last, should two laptops have kept one each.
    [[nodiscard]] std::optional<Scenario> ofRemark(const Id<Remark> &remark) const;
    [[nodiscard]] std::vector<Scenario> allOfRemark(const Id<Remark> &remark) const;
};

class ScenarioChangeStore final : public Rows<ScenarioChange>
{
public:
    using Rows::Rows;
    [[nodiscard]] std::vector<ScenarioChange> ofScenario(const Id<Scenario> &scenario) const; ///< in their order
};

/// All tables of the data, over one connection.
struct Stores
{
    explicit Stores(sqlite::Connection &connection);

    /// When the data was changed last.
    [[nodiscard]] QDateTime lastChange() const;

    MunicipalityStore municipality;
    SettlementStore settlements;
    ClassificationStore classification;
    TableImportStore imports;
    ImportProfileStore profiles;
    BudgetStore budgets;
    AcceptedGapStore gaps;
    BudgetLineStore lines;
    LegalTermStore terms;
    LetterheadStore letterhead;
    PhraseStore phrases;
    HearingTemplateStore templates;
    HearingStore hearings;
    MeetingStore meetings;
    AgendaItemStore agenda;
    VoteStore votes;
    VoteOptionStore voteOptions;
    PlanTaskStore tasks;
    AnnouncementStore announcements;
    PaperStore papers;
    AttachmentStore attachments;
    AttachmentContents contents;
    AttendanceStore attendances;
    HeadCountStore headCounts;
    SpeakingLimitStore speakingLimits;
    SpeakingTurnStore turns;
    SpeakingPauseStore pauses;
    PersonStore persons;
    PersonAttendanceStore personAttendances;
    PersonRemarkStore personRemarks;
    PersonDutyStore duties;
    OfficeHolderStore holders;
    RemarkStore remarks;
    RemarkTextStore remarkTexts;
    RemarkLinkStore remarkLinks;
    SlipBatchStore slipBatches;
    VoidSlipStore voidSlips;
    RemarkTopicStore topics;
    ResponseStore responses;
    FollowUpStore followUps;
    ScenarioStore scenarios;
    ScenarioChangeStore scenarioChanges;
    BudgetMoveStore moves;
    AppealStore appeals;
    CorrectionStore corrections;
    HolidayStore holidays;
    AssignmentStore assignments;
    QuestionnaireStore questionnaires;
    QuestionStore questions;
    QuestionOptionStore questionOptions;
    AnswerSheetStore sheets;
    AnswerStore answers;
    AnswerWordsStore answerWords;

private:
    sqlite::Connection &m_connection;
};

} // namespace eldin::core
