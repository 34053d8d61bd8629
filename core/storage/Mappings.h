// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/AppealAnswer.h"
#include "core/domain/Attachment.h"
#include "core/domain/BudgetMove.h"
#include "core/domain/Classification.h"
#include "core/domain/Correction.h"
#include "core/domain/HearingTemplate.h"
#include "core/domain/ImportProfile.h"
#include "core/domain/LegalTerm.h"
#include "core/domain/Letterhead.h"
#include "core/domain/Paper.h"
#include "core/domain/Phrase.h"
#include "core/domain/PopulationGroup.h"
#include "core/domain/Questionnaire.h"
#include "core/domain/Remark.h"
#include "core/domain/RemarkApart.h"
#include "core/domain/SecondCount.h"
#include "core/domain/Scenario.h"
#include "core/domain/Slip.h"
#include "core/domain/Speaking.h"
#include "core/domain/Topic.h"
#include "core/domain/WallConsent.h"
#include "core/storage/Mapping.h"

namespace eldin::core::mapping {

#define ELDIN_TABLE(Type, tableName, ...)                                                                              \
    template <>                                                                                                        \
    struct Table<Type>                                                                                                 \
    {                                                                                                                  \
        static constexpr const char *name = tableName;                                                                 \
        using R = Type;                                                                                                \
        static constexpr auto columns() { return std::tuple {__VA_ARGS__}; }                                           \
    };

/// The same for a record whose words stand apart; both lists in brackets.
#define ELDIN_UNPACKED(...) __VA_ARGS__
#define ELDIN_TABLE_WITH_WORDS(Type, tableName, columnList, wordList)                                                  \
    template <>                                                                                                        \
    struct Table<Type>                                                                                                 \
    {                                                                                                                  \
        static constexpr const char *name = tableName;                                                                 \
        using R = Type;                                                                                                \
        static constexpr auto columns() { return std::tuple {ELDIN_UNPACKED columnList}; }                             \
        static constexpr auto words() { return std::tuple {ELDIN_UNPACKED wordList}; }                                 \
    };

ELDIN_TABLE(Municipality, "municipality", column("id", &R::id), column("name", &R::name), column("soate", &R::soate),
            column("district", &R::district), column("oblast", &R::oblast), column("population", &R::population),
            column("contacts", &R::contacts))
ELDIN_TABLE(Settlement, "settlement", column("id", &R::id), column("name", &R::name),
            column("population", &R::population), column("households", &R::households),
            column("position", &R::position))
ELDIN_TABLE(ClassificationItem, "classification_item", column("id", &R::id), column("kind", &R::kind),
            column("code", &R::code), column("parent_code", &R::parentCode), column("name", &R::name),
            column("verified", &R::verified), column("valid_from", &R::validFrom), column("valid_to", &R::validTo))
ELDIN_TABLE_WITH_WORDS(TableImport, "table_import",
                       (column("id", &R::id), column("file_name", &R::fileName),
                        column("file_sha256", &R::fileSha256), column("sheet", &R::sheet),
                        column("format", &R::format), column("unit", &R::unit), column("imported_at", &R::importedAt)),
                       (column("accepted_gaps", &R::acceptedGaps)))
ELDIN_TABLE(ImportProfile, "import_profile", column("id", &R::id), column("file_name", &R::name),
            column("shape", &R::shape), column("mapping", &R::mapping))
ELDIN_TABLE(Budget, "budget", column("id", &R::id), column("year", &R::year), column("stage", &R::stage),
            column("version", &R::version), column("unit", &R::unit), column("executed_until", &R::executedUntil),
            column("approved_on", &R::approvedOn))
ELDIN_TABLE_WITH_WORDS(AcceptedGap, "accepted_gap",
                       (column("id", &R::id), column("import_id", &R::importId), column("budget_id", &R::budgetId),
                        column("cell", &R::cell), column("title", &R::name), column("stated", &R::stated),
                        column("computed", &R::computed), column("cause", &R::cause)),
                       (column("reason", &R::reason)))
ELDIN_TABLE(BudgetLine, "budget_line", column("id", &R::id), column("budget_id", &R::budgetId),
            column("section", &R::section), column("position", &R::position), column("code", &R::code),
            column("revenue_code", &R::revenueCode), column("function_code", &R::functionCode),
            column("economic_code", &R::economicCode), column("institution_code", &R::institutionCode),
            column("name", &R::name),
            column("settlement_id", &R::settlementId), column("project", &R::project),
            column("money_source", &R::moneySource), column("is_protected", &R::isProtected),
            column("amount", &R::amount), column("import_id", &R::importId), column("cell", &R::cell))
ELDIN_TABLE(Hearing, "hearing", column("id", &R::id), column("kind", &R::kind), column("title", &R::title),
            column("date", &R::date), column("state", &R::state), column("budget_id", &R::budgetId),
            column("plan_budget_id", &R::planBudgetId), column("ordinance_number", &R::ordinanceNumber),
            column("ordinance_date", &R::ordinanceDate), column("record_closed_at", &R::recordClosedAt), column("closed_at", &R::closedAt), column("template_id", &R::templateId))
ELDIN_TABLE(Meeting, "meeting", column("id", &R::id), column("hearing_id", &R::hearingId),
            column("settlement_id", &R::settlementId), column("place", &R::place), column("starts_at", &R::startsAt),
            column("ends_at", &R::endsAt), column("expected_minutes", &R::expectedMinutes),
            column("position", &R::position))
ELDIN_TABLE_WITH_WORDS(HearingTemplate, "hearing_template", (column("id", &R::id), column("kind", &R::kind)),
                       (column("title", &R::title), column("outline", &R::outline)))
ELDIN_TABLE_WITH_WORDS(AgendaItem, "agenda_item",
                       (column("id", &R::id), column("meeting_id", &R::meetingId), column("kind", &R::kind),
                        column("planned_minutes", &R::plannedMinutes), column("started_at", &R::startedAt),
                        column("ended_at", &R::endedAt), column("position", &R::position)),
                       (column("title", &R::title), column("presenter", &R::presenter),
                        column("summary", &R::summary), column("decision", &R::decision)))
ELDIN_TABLE_WITH_WORDS(Vote, "vote",
                       (column("id", &R::id), column("agenda_item_id", &R::agendaItemId),
                        column("in_favour", &R::inFavour), column("against", &R::against),
                        column("abstained", &R::abstained), column("present", &R::present),
                        column("taken_at", &R::takenAt), column("method", &R::method),
                        column("money_limit", &R::moneyLimit), column("step", &R::step)),
                       (column("title", &R::title)))
ELDIN_TABLE_WITH_WORDS(VoteOption, "vote_option",
                       (column("id", &R::id), column("vote_id", &R::voteId), column("votes", &R::votes),
                        column("position", &R::position), column("second", &R::second), column("third", &R::third),
                        column("cost", &R::cost), column("remark_id", &R::remarkId)),
                       (column("title", &R::title)))
ELDIN_TABLE_WITH_WORDS(PlanTask, "plan_task",
                       (column("id", &R::id), column("hearing_id", &R::hearingId), column("stage", &R::stage),
                        column("days_from", &R::daysFrom), column("due", &R::due), column("state", &R::state),
                        column("done_on", &R::doneOn), column("paper", &R::paper), column("position", &R::position)),
                       (column("title", &R::title), column("responsible", &R::responsible)))
ELDIN_TABLE_WITH_WORDS(Announcement, "announcement",
                       (column("id", &R::id), column("hearing_id", &R::hearingId), column("channel", &R::channel),
                        column("date", &R::date), column("count", &R::count), column("place", &R::place),
                        column("position", &R::position)),
                       (column("responsible", &R::responsible)))
ELDIN_TABLE_WITH_WORDS(LegalTerm, "legal_term",
                       (column("id", &R::id), column("code", &R::code), column("days", &R::days),
                        column("working_days", &R::workingDays), column("checked_on", &R::checkedOn)),
                       (column("source", &R::source)))
ELDIN_TABLE_WITH_WORDS(Letterhead, "letterhead",
                       (column("id", &R::id), column("left_mm", &R::left), column("right_mm", &R::right),
                        column("top_mm", &R::top), column("bottom_mm", &R::bottom), column("letters", &R::letters),
                        column("line_spacing", &R::lineSpacing)),
                       (column("text", &R::text)))
ELDIN_TABLE_WITH_WORDS(Phrase, "wording", (column("id", &R::id), column("key", &R::key)), (column("text", &R::text)))
ELDIN_TABLE_WITH_WORDS(Paper, "paper",
                       (column("id", &R::id), column("hearing_id", &R::hearingId), column("kind", &R::kind),
                        column("language", &R::language), column("made_at", &R::madeAt),
                        column("content_hash", &R::contentHash), column("printed_on", &R::printedOn),
                        column("signed_on", &R::signedOn)),
                       (column("number", &R::number), column("signed_by", &R::signedBy)))
ELDIN_TABLE_WITH_WORDS(Attachment, "attachment",
                       (column("id", &R::id), column("hearing_id", &R::hearingId), column("paper_id", &R::paperId),
                        column("kind", &R::kind), column("media_type", &R::mediaType), column("size", &R::size),
                        column("hash", &R::hash), column("added_at", &R::addedAt), column("meeting_id", &R::meetingId),
                        column("common_second", &R::commonSecond), column("common_at", &R::commonAt),
                        column("keep_until", &R::keepUntil)),
                       (column("file_name", &R::name)))
ELDIN_TABLE(Attendance, "attendance", column("id", &R::id), column("meeting_id", &R::meetingId),
            column("number", &R::number), column("sex", &R::sex), column("age_group", &R::ageGroup),
            column("settlement_id", &R::settlementId), column("role", &R::role), column("arrived_at", &R::arrivedAt),
            column("left_at", &R::leftAt))
ELDIN_TABLE(HeadCount, "head_count", column("id", &R::id), column("meeting_id", &R::meetingId),
            column("sex", &R::sex), column("age_group", &R::ageGroup), column("settlement_id", &R::settlementId),
            column("count", &R::count))
ELDIN_TABLE(Person, "person", column("id", &R::id), column("name", &R::name), column("phone", &R::phone),
            column("address", &R::address), column("consent", &R::consent))
ELDIN_TABLE(PersonAttendance, "person_attendance", column("id", &R::id), column("person_id", &R::personId),
            column("attendance_id", &R::attendanceId))
ELDIN_TABLE(PersonRemark, "person_remark", column("id", &R::id), column("person_id", &R::personId),
            column("remark_id", &R::remarkId))
ELDIN_TABLE(PersonDuty, "person_duty", column("id", &R::id), column("person_id", &R::personId),
            column("meeting_id", &R::meetingId), column("duty", &R::duty), column("office", &R::office),
            column("position", &R::position))
ELDIN_TABLE(OfficeHolder, "office_holder", column("id", &R::id), column("person_id", &R::personId),
            column("office", &R::office), column("since", &R::since), column("until", &R::until), column("acting", &R::acting))
ELDIN_TABLE(SpeakingLimit, "speaking_limit", column("id", &R::id), column("kind", &R::kind), column("seconds", &R::seconds))
ELDIN_TABLE_WITH_WORDS(SpeakingTurn, "speaking_turn",
                       (column("id", &R::id), column("meeting_id", &R::meetingId),
                        column("agenda_item_id", &R::agendaItemId), column("attendance_id", &R::attendanceId),
                        column("kind", &R::kind), column("sex", &R::sex), column("age_group", &R::ageGroup),
                        column("settlement_id", &R::settlementId), column("allowed_seconds", &R::allowedSeconds),
                        column("position", &R::position), column("asked_at", &R::askedAt),
                        column("began_at", &R::beganAt), column("ended_at", &R::endedAt),
                        column("is_about", &R::isAbout)),
                       (column("description", &R::description)))
ELDIN_TABLE(SpeakingPause, "speaking_pause", column("id", &R::id), column("turn_id", &R::turnId),
            column("began_at", &R::beganAt), column("ended_at", &R::endedAt))
ELDIN_TABLE(Remark, "remark", column("id", &R::id), column("hearing_id", &R::hearingId),
            column("meeting_id", &R::meetingId), column("kind", &R::kind), column("channel", &R::channel),
            column("attendance_id", &R::attendanceId), column("settlement_id", &R::settlementId),
            column("amount", &R::amount), column("line_code", &R::lineCode), column("label_device", &R::labelDevice),
            column("label_number", &R::labelNumber), column("number", &R::number), column("said_at", &R::saidAt),
            column("received_after_closing", &R::receivedAfterClosing), column("turn_id", &R::turnId),
            column("slip_number", &R::slipNumber), column("agenda_item_id", &R::agendaItemId))
ELDIN_TABLE(RemarkLink, "remark_link", column("id", &R::id), column("kind", &R::kind),
            column("remark_id", &R::remarkId), column("lead_id", &R::leadId))
ELDIN_TABLE(SlipBatch, "slip_batch", column("id", &R::id), column("meeting_id", &R::meetingId),
            column("first_number", &R::first), column("last_number", &R::last), column("issued_at", &R::issuedAt))
ELDIN_TABLE(VoidSlip, "void_slip", column("id", &R::id), column("meeting_id", &R::meetingId), column("number", &R::number))
ELDIN_TABLE(RemarkText, "remark_text", column("id", &R::id), column("text", &R::text),
            column("language", &R::language), column("translation", &R::translation), column("answer", &R::answer), column("answered_by", &R::answeredBy))
ELDIN_TABLE(RemarkTopic, "remark_topic", column("id", &R::id), column("remark_id", &R::remarkId),
            column("topic", &R::topic))
ELDIN_TABLE_WITH_WORDS(Response, "response",
                       (column("id", &R::id), column("remark_id", &R::remarkId), column("decision", &R::decision),
                        column("amount", &R::amount), column("deadline", &R::deadline),
                        column("line_code", &R::lineCode), column("decided_on", &R::decidedOn)),
                       (column("reason", &R::reason), column("money_source", &R::moneySource),
                        column("responsible", &R::responsible)))
ELDIN_TABLE_WITH_WORDS(FollowUp, "follow_up",
                       (column("id", &R::id), column("response_id", &R::responseId), column("date", &R::date),
                        column("status", &R::status), column("new_date", &R::newDate), column("spent", &R::spent)),
                       (column("note", &R::note)))
ELDIN_TABLE_WITH_WORDS(Scenario, "scenario",
                       (column("id", &R::id), column("remark_id", &R::remarkId), column("budget_id", &R::budgetId),
                        column("settlement_id", &R::settlementId), column("amount", &R::amount),
                        column("made_at", &R::madeAt)),
                       (column("title", &R::title)))
ELDIN_TABLE(ScenarioChange, "scenario_change", column("id", &R::id), column("scenario_id", &R::scenarioId),
            column("line_id", &R::lineId), column("amount", &R::amount), column("position", &R::position))
ELDIN_TABLE(BudgetMove, "budget_move", column("id", &R::id), column("response_id", &R::responseId),
            column("budget_id", &R::budgetId), column("line_id", &R::lineId), column("creates_line", &R::createsLine),
            column("amount", &R::amount))
ELDIN_TABLE_WITH_WORDS(Appeal, "appeal",
                       (column("id", &R::id), column("remark_id", &R::remarkId), column("received_on", &R::receivedOn),
                        column("answered_on", &R::answeredOn)),
                       (column("number", &R::number)))
ELDIN_TABLE_WITH_WORDS(Correction, "correction",
                       (column("id", &R::id), column("hearing_id", &R::hearingId), column("date", &R::date)),
                       (column("text", &R::text)))
ELDIN_TABLE_WITH_WORDS(Holiday, "holiday",
                       (column("id", &R::id), column("date", &R::date), column("is_working", &R::isWorking)),
                       (column("title", &R::title)))
ELDIN_TABLE_WITH_WORDS(Assignment, "assignment",
                       (column("id", &R::id), column("remark_id", &R::remarkId), column("due", &R::due)),
                       (column("assignee", &R::assignee)))
ELDIN_TABLE_WITH_WORDS(Questionnaire, "questionnaire",
                       (column("id", &R::id), column("hearing_id", &R::hearingId), column("copies", &R::copies),
                        column("position", &R::position)),
                       (column("title", &R::title)))
ELDIN_TABLE_WITH_WORDS(Question, "question",
                       (column("id", &R::id), column("questionnaire_id", &R::questionnaireId), column("kind", &R::kind),
                        column("steps", &R::steps), column("position", &R::position)),
                       (column("title", &R::title)))
ELDIN_TABLE_WITH_WORDS(QuestionOption, "question_option",
                       (column("id", &R::id), column("question_id", &R::questionId), column("position", &R::position)),
                       (column("title", &R::title)))
ELDIN_TABLE(AnswerSheet, "answer_sheet", column("id", &R::id), column("questionnaire_id", &R::questionnaireId),
            column("number", &R::number), column("stage", &R::stage), column("entered_at", &R::enteredAt))
ELDIN_TABLE(Answer, "answer", column("id", &R::id), column("sheet_id", &R::sheetId), column("question_id", &R::questionId),
            column("option_id", &R::optionId), column("step", &R::step))
ELDIN_TABLE(SecondCount, "second_count", column("id", &R::id), column("figures", &R::figures))
ELDIN_TABLE(RemarkApart, "remark_apart", column("id", &R::id), column("first_id", &R::firstId), column("second_id", &R::secondId))
ELDIN_TABLE_WITH_WORDS(Topic, "topic",
                       (column("id", &R::id), column("key", &R::key), column("position", &R::position), column("is_hidden", &R::isHidden)),
                       (column("name", &R::name), column("keywords", &R::keywords)))
ELDIN_TABLE(TopicName, "topic_name", column("id", &R::id), column("topic_id", &R::topicId), column("called", &R::name))
ELDIN_TABLE(PopulationGroup, "population_group", column("id", &R::id), column("sex", &R::sex), column("age_group", &R::ageGroup),
            column("count", &R::count))
ELDIN_TABLE(WallConsent, "wall_consent", column("id", &R::id), column("person_id", &R::personId), column("attendance_id", &R::attendanceId),
            column("name", &R::name))
ELDIN_TABLE(AnswerWords, "answer_words", column("id", &R::id), column("text", &R::text))
ELDIN_TABLE(AppealAnswer, "appeal_answer", column("id", &R::id), column("text", &R::text), column("answered_by", &R::answeredBy))

#undef ELDIN_TABLE
#undef ELDIN_TABLE_WITH_WORDS
#undef ELDIN_UNPACKED

} // namespace eldin::core::mapping
