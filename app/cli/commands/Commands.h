// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/base/Problem.h"

class QJsonArray;

namespace eldin::core {
struct BudgetComparison;
struct Stores;
}

namespace eldin::cli {

/// What `info` and `list` share.
[[nodiscard]] QJsonArray hearingsJson(const core::Stores &stores, core::Language language);
[[nodiscard]] QJsonArray budgetsJson(const core::Stores &stores);
/// The problems of a table with their sentences.
[[nodiscard]] QJsonArray problemsJson(const core::Problems &problems);
/// What `compare` and `import budget` share.
[[nodiscard]] QJsonObject comparisonJson(const core::BudgetComparison &comparison, core::Language language);

/// Rows of `list votes`, the options in the order of the result.
[[nodiscard]] QJsonArray votesJson(core::Document &document, const Context &context);

/// Rows of `list twice`: participants who may be one person, and those who have one number.
[[nodiscard]] QJsonArray twiceJson(core::Document &document, const Context &context);

#define ELDIN_COMMAND(Name, sentence, words, arguments, ...)                                                           \
    class Name final : public Command                                                                                  \
    {                                                                                                                  \
    public:                                                                                                            \
        [[nodiscard]] QStringList name() const override { return QStringLiteral(words).split(u' '); }                  \
        [[nodiscard]] QString description() const override { return Cli::tr(sentence); }                               \
        [[nodiscard]] QStringList positional() const override { return QStringLiteral(arguments).split(u' '); }        \
        [[nodiscard]] Outcome run(const Context &context) const override;                                              \
        __VA_ARGS__                                                                                                    \
    };
#define ELDIN_OPTIONS void addOptions(QCommandLineParser &parser) const override;

ELDIN_COMMAND(CreateCommand, QT_TRANSLATE_NOOP("Cli", "Makes a new document with the shipped classification."), "create", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(SampleCommand, QT_TRANSLATE_NOOP("Cli", "Makes a document with a whole invented aimak."), "sample", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(InfoCommand, QT_TRANSLATE_NOOP("Cli", "Says what is in a document."), "info", "FILE", )
ELDIN_COMMAND(CheckCommand, QT_TRANSLATE_NOOP("Cli", "Checks a document: the file, its links and that the data equal what the commits give."), "check", "FILE", )
ELDIN_COMMAND(ImportBudgetCommand, QT_TRANSLATE_NOOP("Cli", "Imports a budget table, all of it or nothing."), "import budget", "FILE TABLE", ELDIN_OPTIONS)
ELDIN_COMMAND(ImportParticipantsCommand, QT_TRANSLATE_NOOP("Cli", "Imports a list of participants into a meeting, all of it or nothing."), "import participants", "FILE TABLE", ELDIN_OPTIONS)
ELDIN_COMMAND(ImportRemarksCommand, QT_TRANSLATE_NOOP("Cli", "Imports remarks into a meeting or, from before the day, into a hearing: a table, all of it or nothing, or the export of a chat of WhatsApp or Telegram."), "import remarks", "FILE TABLE", ELDIN_OPTIONS)
ELDIN_COMMAND(ImportResponsesCommand, QT_TRANSLATE_NOOP("Cli", "Imports proposals with the decisions on them into a hearing, all of it or nothing."), "import responses", "FILE TABLE", ELDIN_OPTIONS)
ELDIN_COMMAND(ImportClassificationCommand, QT_TRANSLATE_NOOP("Cli", "Imports a code table, all of it or nothing; codes that it does not name stay."), "import classification", "FILE TABLE", ELDIN_OPTIONS)
ELDIN_COMMAND(ImportJsonCommand, QT_TRANSLATE_NOOP("Cli", "Takes over all that export wrote as JSON into a document without budgets and hearings, all of it or nothing."), "import json", "FILE DIR", )
ELDIN_COMMAND(ExportCommand, QT_TRANSLATE_NOOP("Cli", "Writes the data for other programs into a folder: csv and xlsx for tables, json for a copy that import json takes over, fdp for an Open Fiscal Data Package of the budgets."), "export", "FILE", ELDIN_OPTIONS [[nodiscard]] QString aboutLanguage() const override;)
ELDIN_COMMAND(FormCommand, QT_TRANSLATE_NOOP("Cli", "Writes an Excel form that import reads back: budget, participants or proposals; with FILE it is filled."), "form", "KIND [FILE]", ELDIN_OPTIONS)
ELDIN_COMMAND(AddHearingCommand, QT_TRANSLATE_NOOP("Cli", "Adds a hearing."), "add hearing", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(AddMeetingCommand, QT_TRANSLATE_NOOP("Cli", "Adds a meeting of a hearing, with the usual agenda."), "add meeting", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(AddParticipantCommand, QT_TRANSLATE_NOOP("Cli", "Registers a participant."), "add participant", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(AddHeadCountCommand, QT_TRANSLATE_NOOP("Cli", "Adds people counted without a list."), "add headcount", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(AddPopulationCommand, QT_TRANSLATE_NOOP("Cli", "Notes how many residents of a sex and age group the municipality has, in place of what was known; 0 forgets it."), "add population", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(AddRemarkCommand, QT_TRANSLATE_NOOP("Cli", "Adds one remark."), "add remark", "FILE", ELDIN_OPTIONS [[nodiscard]] QString aboutLanguage() const override;)
ELDIN_COMMAND(AddVoteCommand, QT_TRANSLATE_NOOP("Cli", "Adds the tally of a vote: for and against, a choice among projects, or a ranking of them."), "add vote", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(AddSlipsCommand, QT_TRANSLATE_NOOP("Cli", "Notes which numbered slips were handed out at a meeting, or that one came back void."), "add slips", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(AddRecordingCommand, QT_TRANSLATE_NOOP("Cli", "Keeps the recording of a meeting in the document; it goes into no public copy and no dossier, only into working copies."), "add recording", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(AddCorrectionCommand, QT_TRANSLATE_NOOP("Cli", "Notes a correction of the minutes of a closed record; it is printed behind them, their text stays."), "add correction", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(SearchCommand, QT_TRANSLATE_NOOP("Cli", "Finds everything by words in any form, the best first: remarks, answers, hearings, agendas, budget lines, people, attachments, wordings and villages."), "search", "FILE TEXT", ELDIN_OPTIONS [[nodiscard]] QString moreHelp(core::Language language) const override;)
ELDIN_COMMAND(SimilarCommand, QT_TRANSLATE_NOOP("Cli", "Finds remarks of all hearings that say nearly the same: as a text, or all that were said twice."), "similar", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(GroupCommand, QT_TRANSLATE_NOOP("Cli", "Puts remarks that say the same under the first one, whose answer counts for all."), "group", "FILE REMARK…", )
ELDIN_COMMAND(UngroupCommand, QT_TRANSLATE_NOOP("Cli", "Takes remarks from under the one they stand under, or apart what stands under them."), "ungroup", "FILE REMARK…", )
ELDIN_COMMAND(ApartCommand, QT_TRANSLATE_NOOP("Cli", "Notes that remarks do not say the same, so that they are not proposed as a group again."), "apart", "FILE REMARK…", )
ELDIN_COMMAND(RecordCommand, QT_TRANSLATE_NOOP("Cli", "Reads remarks from standard input, one JSON object a line, and prints an id for each that is durable."), "record", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(RespondCommand, QT_TRANSLATE_NOOP("Cli", "Gives the official answer to a proposal."), "respond", "FILE PROPOSAL", ELDIN_OPTIONS)
ELDIN_COMMAND(AddFollowUpCommand, QT_TRANSLATE_NOOP("Cli", "Notes what became of a proposal that was answered: done, in progress, or not done with the reason and a new date."), "add follow-up", "FILE PROPOSAL", ELDIN_OPTIONS)
ELDIN_COMMAND(AppealCommand, QT_TRANSLATE_NOOP("Cli", "Treats a remark as an appeal of a citizen, with its incoming number and its term, and keeps what the letter answers."), "appeal", "FILE REMARK", ELDIN_OPTIONS)
ELDIN_COMMAND(CloseCommand, QT_TRANSLATE_NOOP("Cli", "Closes a hearing: with --record what was said, without it the answers too, once every proposal has one."), "close", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(VerifyCommand, QT_TRANSLATE_NOOP("Cli", "Checks a document against its papers: the history, the data it gives, the seals of closed hearings, and the code at the foot of a paper."), "verify", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(ListCommand, QT_TRANSLATE_NOOP("Cli", "Lists records: budgets, lines, findings, classification, settlements, population, hearings, meetings, plan, agenda, participants, twice, remarks, topics, slips, votes, questionnaires, responses, waiting, appeals, ledger, commits, conflicts, imports, profiles, papers, corrections or attachments."), "list", "FILE WHAT", ELDIN_OPTIONS)
ELDIN_COMMAND(CompareCommand, QT_TRANSLATE_NOOP("Cli", "Says what changed between two budgets or versions."), "compare", "FILE BUDGET_A BUDGET_B", )
ELDIN_COMMAND(HistoryCommand, QT_TRANSLATE_NOOP("Cli", "Shows who did what and when."), "history", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(UndoCommand, QT_TRANSLATE_NOOP("Cli", "Takes back the last action."), "undo", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(RedoCommand, QT_TRANSLATE_NOOP("Cli", "Brings back what was undone."), "redo", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(BackupCommand, QT_TRANSLATE_NOOP("Cli", "Makes a backup, reads it through, and removes backups that are no longer needed."), "backup", "FILE", )
ELDIN_COMMAND(BackupsCommand, QT_TRANSLATE_NOOP("Cli", "Lists the backups of a document, newest first, and reads each of them through."), "backups", "FILE", )
ELDIN_COMMAND(RestoreCommand, QT_TRANSLATE_NOOP("Cli", "Writes a backup as a new document: BACKUP is its path, its name, or latest. The document itself stays as it is."), "restore", "FILE BACKUP", ELDIN_OPTIONS)
ELDIN_COMMAND(MergeCommand, QT_TRANSLATE_NOOP("Cli", "Brings other copies of the document in, after a backup. What two people changed differently stays open, unless --prefer decides it."), "merge", "FILE OTHER…", ELDIN_OPTIONS)
ELDIN_COMMAND(RenumberCommand, QT_TRANSLATE_NOOP("Cli", "Gives a participant the next free number, where two desks gave one number to two people: list twice shows them."), "renumber", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(ConsentCommand, QT_TRANSLATE_NOOP("Cli", "Notes that a participant may be named on the screen of the hall, or that the consent is withdrawn: that can be done at any time."), "consent", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(UniteCommand, QT_TRANSLATE_NOOP("Cli", "Makes one registration of two, where two desks registered the same person: list twice shows them."), "unite", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(SalvageCommand, QT_TRANSLATE_NOOP("Cli", "Makes a new document of all that can still be read of a damaged one, which stays as it is. Ends with 1 where something is lost."), "salvage", "DAMAGED", ELDIN_OPTIONS)
ELDIN_COMMAND(ShareCommand, QT_TRANSLATE_NOOP("Cli", "Writes a verified copy of a document, or with --public one for everybody, without personal data and without any trace of them."), "share", "FILE", ELDIN_OPTIONS)
ELDIN_COMMAND(EraseCommand, QT_TRANSLATE_NOOP("Cli", "Erases a person's data or attached files for good, from the data, the history and the bytes of the file, and lists the backups that hold them still. It cannot be undone."), "erase", "FILE", ELDIN_OPTIONS)
#ifdef ELDIN_WITH_UI
ELDIN_COMMAND(DocumentCommand, QT_TRANSLATE_NOOP("Cli", "Makes a paper of a hearing, or dossier: all of them with the tables and attached files in a folder, or hand-over: where everything stands, for whoever takes over."), "document", "FILE KIND", ELDIN_OPTIONS [[nodiscard]] QString moreHelp(core::Language language) const override; [[nodiscard]] bool draws() const override { return true; })
ELDIN_COMMAND(AddAttachmentCommand, QT_TRANSLATE_NOOP("Cli", "Keeps the scan of a signed paper or a photo of a meeting in the document, shrunk to a readable size."), "add attachment", "FILE", ELDIN_OPTIONS [[nodiscard]] bool draws() const override { return true; })
#endif

#undef ELDIN_OPTIONS
#undef ELDIN_COMMAND

} // namespace eldin::cli
