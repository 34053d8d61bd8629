// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/TopicCommands.h"

namespace eldin::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    const auto add = [&]<typename... C>(std::unique_ptr<C>... each) { (commands.push_back(std::move(each)), ...); };
    add(std::make_unique<CreateCommand>(), std::make_unique<SampleCommand>(), std::make_unique<InfoCommand>(),
        std::make_unique<CheckCommand>(), std::make_unique<ImportBudgetCommand>(), std::make_unique<ImportParticipantsCommand>(),
        std::make_unique<ImportRemarksCommand>(), std::make_unique<ImportResponsesCommand>(), std::make_unique<ImportClassificationCommand>(), std::make_unique<ImportJsonCommand>(), std::make_unique<ExportCommand>(), std::make_unique<FormCommand>(), std::make_unique<AddHearingCommand>(),
        std::make_unique<AddMeetingCommand>(), std::make_unique<AddParticipantCommand>(),
        std::make_unique<AddHeadCountCommand>(), std::make_unique<AddPopulationCommand>(), std::make_unique<AddRemarkCommand>(), std::make_unique<AddVoteCommand>(), std::make_unique<AddSlipsCommand>(), std::make_unique<AddRecordingCommand>(), std::make_unique<AddCorrectionCommand>(), std::make_unique<SearchCommand>(), std::make_unique<SimilarCommand>(), std::make_unique<GroupCommand>(), std::make_unique<UngroupCommand>(), std::make_unique<ApartCommand>(), std::make_unique<AddTopicCommand>(),
        std::make_unique<EditTopicCommand>(), std::make_unique<SuggestTopicsCommand>(), std::make_unique<RecordCommand>(),
        std::make_unique<RespondCommand>(), std::make_unique<AddFollowUpCommand>(), std::make_unique<AppealCommand>(), std::make_unique<CloseCommand>(), std::make_unique<VerifyCommand>(), std::make_unique<ListCommand>(), std::make_unique<CompareCommand>(), std::make_unique<HistoryCommand>(),
        std::make_unique<UndoCommand>(), std::make_unique<RedoCommand>(), std::make_unique<BackupCommand>(),
        std::make_unique<BackupsCommand>(), std::make_unique<RestoreCommand>(),
        std::make_unique<MergeCommand>(), std::make_unique<RenumberCommand>(), std::make_unique<UniteCommand>(), std::make_unique<ConsentCommand>(), std::make_unique<SalvageCommand>(), std::make_unique<ShareCommand>(), std::make_unique<EraseCommand>());
#ifdef ELDIN_WITH_UI
    add(std::make_unique<DocumentCommand>(), std::make_unique<AddAttachmentCommand>());
#endif
    return commands;
}

} // namespace eldin::cli
