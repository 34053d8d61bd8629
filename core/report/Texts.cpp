// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Texts.h"

#include "core/base/Id.h"
#include "core/report/ExportTexts.h"
#include "core/report/ImportTexts.h"
#include "core/report/MergeTexts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace eldin::core {

namespace {

struct OperationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Operation)
public:
    static QString of(Operation operation);
};

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(Error)
public:
    static QString of(const Error &error);
    static QString ofRule(const QString &rule);
    static QString ofWrongKind(const QString &kind);
};

struct ProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(Problem)
public:
    static QString of(const Problem &problem);
    static QString ofEmpty(const QString &field);
};

QString OperationTexts::of(Operation operation)
{
    switch (operation) {
    case Operation::CreateDocument: return tr("New document");
    case Operation::CreateSample: return tr("Example document");
    case Operation::CreatePractice: return tr("Copy to practise with");
    case Operation::EditMunicipality: return tr("Edit the municipality");
    case Operation::AddSettlement: return tr("Add a village");
    case Operation::EditSettlement: return tr("Edit a village");
    case Operation::RemoveSettlement: return tr("Remove a village");
    case Operation::AddCode: return tr("Add a code");
    case Operation::EditCode: return tr("Edit a code");
    case Operation::RemoveCode: return tr("Remove a code");
    case Operation::ImportClassification: return tr("Import a classification");
    case Operation::ImportBudget: return tr("Import a budget");
    case Operation::ForgetImportProfile: return tr("Forget the choices of an import");
    case Operation::AddBudget: return tr("Add a budget");
    case Operation::EditBudget: return tr("Edit a budget");
    case Operation::ApproveBudget: return tr("Approve a budget");
    case Operation::RemoveBudget: return tr("Remove a budget");
    case Operation::AddBudgetLine: return tr("Add a budget line");
    case Operation::EditBudgetLine: return tr("Edit a budget line");
    case Operation::RemoveBudgetLine: return tr("Remove a budget line");
    case Operation::EditBudgetLines: return tr("Edit several budget lines");
    case Operation::SplitBudgetLine: return tr("Split a budget line");
    case Operation::MoveBudgetLine: return tr("Move a budget line");
    case Operation::SetLegalTerm: return tr("Set a term");
    case Operation::SaveHearingTemplate: return tr("Keep a template of hearings");
    case Operation::RemoveHearingTemplate: return tr("Remove a template of hearings");
    case Operation::AddHearing: return tr("Add a hearing");
    case Operation::EditHearing: return tr("Edit the hearing");
    case Operation::RemoveHearing: return tr("Remove a hearing");
    case Operation::AddMeeting: return tr("Add a meeting");
    case Operation::EditMeeting: return tr("Edit a meeting");
    case Operation::RemoveMeeting: return tr("Remove a meeting");
    case Operation::AddAgendaItem: return tr("Add an agenda item");
    case Operation::EditAgendaItem: return tr("Edit an agenda item");
    case Operation::RemoveAgendaItem: return tr("Remove an agenda item");
    case Operation::MoveAgendaItem: return tr("Move an agenda item");
    case Operation::AddPlanTask: return tr("Add a task");
    case Operation::EditPlanTask: return tr("Edit a task");
    case Operation::RemovePlanTask: return tr("Remove a task");
    case Operation::AddAnnouncement: return tr("Add an announcement");
    case Operation::EditAnnouncement: return tr("Edit an announcement");
    case Operation::RemoveAnnouncement: return tr("Remove an announcement");
    case Operation::NotePaper: return tr("Note that a paper was made");
    case Operation::SignPaper: return tr("Note the signature of a paper");
    case Operation::AddAttachment: return tr("Attach a file");
    case Operation::EditAttachment: return tr("Edit a file");
    case Operation::RemoveAttachment: return tr("Remove an attached file");
    case Operation::SetEmblem: return tr("Change the coat of arms");
    case Operation::EditLetterhead: return tr("Change the look of official papers");
    case Operation::EditWording: return tr("Change the wording of a paper or the list of topics");
    case Operation::AddParticipant: return tr("Register a participant");
    case Operation::EditParticipant: return tr("Edit a participant");
    case Operation::RemoveParticipant: return tr("Remove a participant");
    case Operation::ImportParticipants: return tr("Import participants");
    case Operation::AddHeadCount: return tr("Add a head count");
    case Operation::EditHeadCount: return tr("Edit a head count");
    case Operation::RemoveHeadCount: return tr("Remove a head count");
    case Operation::AddOfficial: return tr("Add an official");
    case Operation::EditOfficial: return tr("Edit an official");
    case Operation::RemoveOfficial: return tr("Remove an official");
    case Operation::AddOfficeHolder: return tr("Add a holder of an office");
    case Operation::EditOfficeHolder: return tr("Edit a holder of an office");
    case Operation::RemoveOfficeHolder: return tr("Remove a holder of an office");
    case Operation::GiveFloor: return tr("Give somebody the floor");
    case Operation::EndTurn: return tr("End a speech");
    case Operation::PauseTurn: return tr("Stop the clock of a speech");
    case Operation::ResumeTurn: return tr("Let a speech go on");
    case Operation::EditTurn: return tr("Correct a speech");
    case Operation::RemoveTurn: return tr("Take somebody off the speakers");
    case Operation::QueueSpeaker: return tr("Put somebody on the list of speakers");
    case Operation::MoveSpeaker: return tr("Move somebody in the list of speakers");
    case Operation::SetSpeakingLimit: return tr("Set how long one may speak");
    case Operation::TakeVote: return tr("Record a vote");
    case Operation::EditVote: return tr("Correct a vote");
    case Operation::RemoveVote: return tr("Remove a vote");
    case Operation::CountHeads: return tr("Count the people in the hall");
    case Operation::AddRemark: return tr("Record a remark");
    case Operation::EditRemark: return tr("Edit a remark");
    case Operation::RemoveRemark: return tr("Remove a remark");
    case Operation::ImportRemarks: return tr("Import remarks");
    case Operation::LinkRemarks: return tr("Put remarks together");
    case Operation::UnlinkRemarks: return tr("Treat remarks separately");
    case Operation::MoveRemarks: return tr("Move remarks");
    case Operation::RestoreLetters: return tr("Restore Kyrgyz letters");
    case Operation::IssueSlips: return tr("Hand out slips");
    case Operation::RemoveSlips: return tr("Take back the handing out of slips");
    case Operation::VoidSlip: return tr("Note a void slip");
    case Operation::RemoveVoidSlip: return tr("Take back a void slip");
    case Operation::AnswerRemark: return tr("Answer on the spot");
    case Operation::AddResponse: return tr("Answer a proposal");
    case Operation::EditResponse: return tr("Edit an answer");
    case Operation::RemoveResponse: return tr("Remove an answer");
    case Operation::ImportResponses: return tr("Import proposals and decisions");
    case Operation::AddFollowUp: return tr("Note on implementation");
    case Operation::KeepScenario: return tr("Keep a fiscal note");
    case Operation::EditScenario: return tr("Change a fiscal note");
    case Operation::RemoveScenario: return tr("Remove a fiscal note");
    case Operation::RemoveFollowUp: return tr("Remove a note on implementation");
    case Operation::TakeIntoBudget: return tr("Take an answer into the draft");
    case Operation::TakeOutOfBudget: return tr("Take an answer out of the draft");
    case Operation::TranslateText: return tr("Translate a text");
    case Operation::MarkAppeal: return tr("Treat a slip as an appeal");
    case Operation::EditAppeal: return tr("Edit an appeal");
    case Operation::RemoveAppeal: return tr("Treat an appeal as a plain remark");
    case Operation::AddCorrection: return tr("Note a correction of the minutes");
    case Operation::RemoveCorrection: return tr("Remove a correction of the minutes");
    case Operation::SetHoliday: return tr("Set a holiday");
    case Operation::RemoveHoliday: return tr("Remove a holiday");
    case Operation::AssignRemark: return tr("Assign an answer to somebody");
    case Operation::AddQuestionnaire: return tr("Add a questionnaire");
    case Operation::EditQuestionnaire: return tr("Edit a questionnaire");
    case Operation::RemoveQuestionnaire: return tr("Remove a questionnaire");
    case Operation::AddQuestion: return tr("Add a question");
    case Operation::EditQuestion: return tr("Edit a question");
    case Operation::RemoveQuestion: return tr("Remove a question");
    case Operation::EnterSheet: return tr("Enter a filled in questionnaire");
    case Operation::EditSheet: return tr("Correct a filled in questionnaire");
    case Operation::RemoveSheet: return tr("Remove a filled in questionnaire");
    case Operation::CloseRecord: return tr("Close the record");
    case Operation::CloseHearing: return tr("Close the hearing");
    case Operation::Merge: return tr("Bring in a copy");
    case Operation::DecideConflict: return tr("Decide a conflict");
    case Operation::ErasePerson: return tr("Erase a person");
    case Operation::TakeOverExport: return tr("Take over exported data");
    case Operation::Undo: return tr("Undo");
    case Operation::Redo: return tr("Redo");
    case Operation::Unknown: return tr("A change made with a newer version of the program");
    }
    return {};
}

QString ErrorTexts::ofRule(const QString &rule)
{
    if (rule == u"record-closed")
        return tr("The record of this hearing is closed: nothing can be added to what was said.");
    if (rule == u"topic-shipped")
        return tr("This topic ships with the program. It can be hidden, so that nobody is offered it any more.");
    if (rule == u"topic-not-shipped")
        return tr("This topic does not ship with the program: it has nothing to be put back to.");
    if (rule == u"topic-used")
        return tr("Remarks are about this topic. Hide it instead: they keep it, and nobody is offered it any more.");
    if (rule == u"record-open")
        return tr("The record of this hearing is not closed yet: correct the record itself.");
    if (rule == u"hearing-closed")
        return tr("This hearing is closed.");
    if (rule == u"not-a-proposal")
        return tr("Only proposals get an answer of the working group.");
    if (rule == u"answered-proposal")
        return tr("This proposal has an answer. Remove the answer first, then it can become something else.");
    if (rule == u"other-hearing")
        return tr("A remark is moved to another hearing on its own, not while it is corrected.");
    if (rule == u"lead-not-proposal")
        return tr("Proposals can only be put under a proposal: only it gets an answer that counts for all of them.");
    if (rule.startsWith(u"two-answers:"))
        return tr("Two of these remarks have an official answer, and a group has one. Remove the answer to %1 first.").arg(rule.section(u':', 1));
    if (rule == u"other-agenda")
        return tr("That item is on the agenda of another meeting. Move the remark to that meeting first.");
    if (rule == u"answered-elsewhere")
        return tr("A proposal that has an answer stays in its hearing. Remove the answer first.");
    if (rule.startsWith(u"slip-not-issued:"))
        return tr("Slip No %1 was not handed out at this meeting. Look at the number, or note that it was handed out.").arg(rule.section(u':', 1));
    if (rule.startsWith(u"slip-used:"))
        return tr("Slip No %1 is entered already.").arg(rule.section(u':', 1));
    if (rule.startsWith(u"slip-void:"))
        return tr("Slip No %1 is noted as void.").arg(rule.section(u':', 1));
    if (rule.startsWith(u"slip-issued:"))
        return tr("Slip No %1 was handed out before at this meeting.").arg(rule.section(u':', 1));
    if (rule.startsWith(u"slip-came-back:"))
        return tr("Slip No %1 has come back, so it was handed out.").arg(rule.section(u':', 1));
    if (rule.startsWith(u"code-in-use:"))
        return tr("The code %1 is used in the document. It can be given an end year, but neither removed nor renamed.").arg(rule.section(u':', 1));
    if (rule == u"not-answered")
        return tr("This proposal has no answer yet. Answer it first; what became of it is noted beside the answer.");
    if (rule == u"not-granted")
        return tr("Only an accepted proposal with an amount goes into the budget. Give the answer an amount first.");
    if (rule == u"no-heard-budget")
        return tr("This hearing has no budget into which the answer could go. Choose the budget of the hearing first.");
    if (rule == u"not-an-expense")
        return tr("Money for a proposal goes into a line of the expenditure.");
    if (rule == u"taken-into-budget")
        return tr("This answer stands in the next draft. Take it out of the draft first.");
    if (rule == u"appeal-without-address")
        return tr("An appeal has a name and an address to answer to. Without them it stays a plain remark.");
    if (rule == u"questionnaire-filled")
        return tr("Filled in questionnaires are entered already, so its questions stay as they were printed.");
    if (rule.startsWith(u"sheet-entered:"))
        return tr("Questionnaire No %1 is entered already.").arg(rule.section(u':', 1));
    if (rule == u"line-too-small")
        return tr("The line holds less than was put into it. Correct its amount first.");
    if (rule == u"budget-fixed")
        return tr("This version of the budget is approved and stays as it is. Make a new version of it to change anything.");
    if (rule == u"budget-in-record")
        return tr("The closed record of a hearing states the figures of this budget. Make a new version of it to change anything.");
    if (rule.startsWith(u"municipality-in-record:"))
        return tr("The closed record of the hearing “%1” bears this name, district and oblast, so they stay. "
                  "If they are new, begin a new document for the municipality.")
            .arg(rule.section(u':', 1));
    if (rule.startsWith(u"village-in-record:"))
        return tr("The closed record of the hearing “%1” names this village, so its name stays. If the village has a new name, "
                  "add it as a new village.")
            .arg(rule.section(u':', 1));
    if (rule == u"import-errors")
        return tr("Nothing was imported: the table has errors.");
    if (rule == u"import-gaps")
        return tr("Nothing was imported: totals of the table do not agree with its lines.");
    if (rule.startsWith(u"unanswered:"))
        return tr("Proposal %1 has no answer yet. Answer it first.").arg(rule.section(u':', 1));
    if (rule.startsWith(u"deferred-without-date:"))
        return tr("Proposal %1 is put off, but not until when. Give the answer a day first.").arg(rule.section(u':', 1));
    if (rule == u"backup-under-way")
        return tr("A backup of this document is being made at this moment. Wait until it is finished.");
    if (const QString merging = mergeRuleText(rule); !merging.isEmpty())
        return merging;
    if (rule == u"document-not-empty")
        return tr("This document has budgets or hearings already. An export is taken over into a new document only.");
    if (rule == u"other-document")
        return tr("This is a backup of another document. Nothing was restored.");
    return tr("The rules of the work do not allow this: %1.").arg(rule);
}

QString ErrorTexts::ofWrongKind(const QString &kind)
{
    if (kind == u"doc")
        return tr("This is a document of an old Word (.doc). Open it in Word or LibreOffice and save it as .docx.");
    if (kind == u"excel95")
        return tr("This workbook was made by Excel 95 or older. Open it in Excel or LibreOffice and save it as .xlsx.");
    if (kind == u"odt" || kind == u"rtf")
        return tr("This is a text document (%1). Open it in Word or LibreOffice and save it as .docx.").arg(kind);
    if (kind == u"ole")
        return tr("This is neither a workbook nor a text document of an old Office. Open it in the program that made it and save the table as .xlsx or .docx.");
    if (kind == u"pdf" || kind == u"binary")
        return tr("This file is no table: it is a PDF, a picture or a program. Ask for the workbook from which it was made.");
    if (kind == u"zip")
        return tr("This file is an archive (.zip). Unpack it and choose the file in it; of a chat of WhatsApp that is _chat.txt.");
    if (kind == u"telegram-html")
        return tr("This chat of Telegram was exported as HTML. Export it again and choose the format JSON: the file result.json can be read.");
    if (kind == u"telegram-account")
        return tr("This file holds several chats of Telegram. Open the chat that you need and export its history alone.");
    if (kind == u"no-chat")
        return tr("This file is no exported chat. In WhatsApp open the chat and choose Export chat without media; in Telegram on a computer "
                  "choose Export chat history as JSON.");
    if (kind == u"no-picture")
        return tr("This file is no picture. Choose a PNG or JPG file.");
    if (kind == u"no-scan")
        return tr("This file is neither a picture nor a PDF. Scan or photograph the paper and choose the JPG, PNG or PDF file.");
    if (kind == u"no-pdf-pictures")
        return tr("PDF files cannot be shown here. Open it with another program.");
    if (kind == u"json")
        return tr("This JSON file is no chat exported from Telegram.");
    if (kind == u"empty")
        return tr("The file is empty.");
    return tr("This kind of file (%1) cannot be read. Open it in a spreadsheet program and save it as .xlsx.").arg(kind);
}

QString ErrorTexts::of(const Error &error)
{
    const QString &detail = error.detail();
    switch (error.code()) {
    case ErrorCode::FileMissing: return tr("The file is not there: %1").arg(detail);
    case ErrorCode::FileExists: return tr("There is a file of this name already: %1").arg(detail);
    case ErrorCode::FileNotOurs: return tr("This file is not a document of Eldin Unu.");
    case ErrorCode::FileWrongKind:
        if (detail == u"empty")
            return tr("The file is empty.");
        return ofWrongKind(detail);
    case ErrorCode::FileTooNew: return tr("%1 was written by a newer version of Eldin Unu. Update the program.").arg(QFileInfo(detail).fileName());
    case ErrorCode::FileTooOld: return tr("This document was written by a test version that is no longer read.");
    case ErrorCode::FileDamaged:
        if (detail == u"table:doctype")
            return tr("The file was refused: it holds definitions (DOCTYPE) that no spreadsheet program writes and that can do harm. Open it in Excel and save it anew as .xlsx.");
        if (detail.startsWith(u"table:"))
            return tr("The file is damaged and cannot be read. Ask its sender for it again, or open it in Excel and save it anew as .xlsx.");
        return tr("The file is damaged. It was left as it is; use the last backup.");
    case ErrorCode::FileHostile: return tr("The file holds parts that Eldin Unu never writes. It was not opened.");
    case ErrorCode::FileEncrypted: return tr("The file is protected by a password. Remove the password and try again.");
    case ErrorCode::FileOverLimit:
        if (detail == u"killed")
            return tr("Reading the file was broken off by the system or by somebody. Close other programs and try again.");
        if (detail == u"document-text")
            return tr("A text in the document is too long to be read: Eldin Unu never writes such texts.");
        return tr("The file is larger than what can be read.");
    case ErrorCode::Locked: return tr("Somebody else has the document open: %1").arg(detail);
    case ErrorCode::ReadOnly:
        if (detail == u"half-done")
            return tr("A change in this file was broken off in the middle and has to be taken back, but nothing can be written where it lies. Copy it into a folder of this computer "
                      "together with the file beside it whose name ends in “-journal”, and open it there.");
        return tr("The document is open for reading only; nothing can be changed.");
    case ErrorCode::DiskFull: return tr("The disk is full. Nothing was lost; free some space and try again.");
    case ErrorCode::Io: return tr("The file could not be read or written. Check the disk or the stick.");
    case ErrorCode::NotFound:
        return detail.isEmpty() || isUuid(detail) ? tr("This is no longer in the document.") : tr("“%1” was not found.").arg(detail);
    case ErrorCode::Ambiguous: return tr("“%1” fits more than one record. Give its id.").arg(detail);
    case ErrorCode::NoSuchSheet: return tr("The file has no sheet or table named “%1”.").arg(detail);
    case ErrorCode::WrongInput: {
        Problem problem;
        problem.where = detail.section(u':', 0, 0);
        problem.code = detail.section(u':', 1, 1);
        problem.value = detail.section(u':', 2);
        return ProblemTexts::of(problem);
    }
    case ErrorCode::RuleBroken: return ofRule(detail);
    case ErrorCode::Conflict: return tr("Something else refers to this or has changed since: %1").arg(detail);
    case ErrorCode::NothingToUndo:
        return detail.toInt() > 0 ? tr("Not so many steps can be undone, only %1. Nothing was undone.").arg(detail)
                                  : tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return detail.toInt() > 0 ? tr("Not so many steps can be redone, only %1. Nothing was redone.").arg(detail)
                                  : tr("There is nothing to redo.");
    case ErrorCode::Overflow: return tr("The amount is too large.");
    case ErrorCode::Cancelled: return tr("Cancelled.");
    case ErrorCode::Internal: break;
    }
    return tr("Something went wrong in the program. Your data are saved up to the last action.");
}

QString ProblemTexts::ofEmpty(const QString &field)
{
    if (field == u"name")
        return tr("The name is missing.");
    if (field == u"code")
        return tr("The code is missing.");
    if (field == u"title")
        return tr("The title is missing.");
    if (field == u"text")
        return tr("The text is missing.");
    if (field == u"reason")
        return tr("The reason is missing: people must learn why.");
    if (field == u"date")
        return tr("The date is missing.");
    if (field == u"start")
        return tr("The beginning is missing.");
    if (field == u"budget")
        return tr("The budget is missing.");
    if (field == u"meeting")
        return tr("The meeting is missing.");
    if (field == u"speaker")
        return tr("It is not said who speaks.");
    if (field == u"file")
        return tr("The file is empty.");
    return tr("Something is missing: %1.").arg(field);
}

QString ProblemTexts::of(const Problem &problem)
{
    if (const QString exported = exportProblemText(problem); !exported.isEmpty())
        return exported;
    if (problem.code == u"empty")
        return ofEmpty(problem.where);
    if (problem.code == u"negative")
        return tr("The number must not be negative.");
    if (problem.code == u"out-of-range")
        return tr("The number is out of range.");
    if (problem.code == u"unusable" && problem.where == u"profile")
        return tr("This is no profile of an import: %1.").arg(problem.value);
    if (problem.code == u"other-hearing")
        return tr("This participant belongs to another hearing.");
    if (problem.code == u"over-present")
        return tr("More voices were counted than people in the hall: %1.").arg(problem.value);
    if (problem.code == u"over-slips")
        return tr("More places were counted than the slips can hold: %1.").arg(problem.value);
    if (problem.code == u"counts-differ")
        return tr("The two counts differ: %1. Count once more.").arg(problem.value);
    if (problem.code == u"not-positive")
        return tr("The amount must be more than nothing.");
    if (problem.code == u"protected-line")
        return tr("This line is protected and gives nothing: %1.").arg(problem.value);
    if (problem.code == u"more-than-asked")
        return tr("More is taken from the lines than was asked for: %1 more.").arg(problem.value);
    if (problem.code == u"more-than-line")
        return tr("This line does not have so much: %1.").arg(problem.value);
    if (problem.code == u"before-start")
        return tr("The end is before the beginning.");
    if (problem.code == u"code-taken")
        return tr("This code is in the list already: %1.").arg(problem.value);
    if (problem.code == u"topic-taken")
        return tr("Another topic is called so already: %1.").arg(problem.value);
    if (problem.code == u"topic-comma")
        return tr("A topic's name has no comma, as several topics are written with commas between: %1.").arg(problem.value);
    if (problem.code == u"unknown-parent")
        return tr("The code above it is not in the list: %1.").arg(problem.value);
    if (problem.code == u"parent-cycle")
        return tr("A code cannot stand below itself: %1.").arg(problem.value);
    if (problem.code == u"years-reversed")
        return tr("The last year is before the first.");
    if (problem.code == u"no-reason")
        return tr("Say why it is not done: people must learn the reason.");
    if (problem.code == u"no-new-date")
        return tr("Say until when it is to be done now: what is not done needs a new date.");
    if (problem.code == u"date-passed")
        return tr("The new date lies before the day of the note: %1.").arg(problem.value);
    if (problem.code == u"too-long")
        return tr("The text is too long.");
    if (problem.code == u"no-web-address")
        return tr("An address has no spaces: %1.").arg(problem.value);
    if (problem.code == u"null-character")
        return tr("A text holds a character that cannot be stored (U+0000, here shown as ␀): %1").arg(problem.value);
    if (problem.code == u"not-14-digits")
        return tr("The territory code has 14 digits.");
    if (problem.code == u"unknown-code")
        return tr("This code is not in the list: %1.").arg(problem.value);
    if (problem.code == u"lossy-kyrgyz")
        return tr("Kyrgyz letters seem to be lost, question marks stand in their place: %1.").arg(problem.value);
    if (problem.code == u"unclosed-quote")
        return tr("A quotation mark is never closed; all that follows was taken as one text.");
    if (problem.code == u"broken-characters")
        return tr("Some characters of the file cannot be read: %1.").arg(problem.value);
    if (const QString imported = importProblemText(problem); !imported.isEmpty())
        return imported;
    return tr("This cannot be used: %1 %2.").arg(problem.where, problem.code);
}

} // namespace

QString operationText(Operation operation)
{
    return OperationTexts::of(operation);
}

QString errorText(const Error &error)
{
    return ErrorTexts::of(error);
}

QString problemText(const Problem &problem)
{
    return ProblemTexts::of(problem);
}

} // namespace eldin::core
