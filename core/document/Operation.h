// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Codes.h"

namespace eldin::core {

/// What a user did, in one word; the history and the Undo menu name it.
enum class Operation {
    CreateDocument,
    CreateSample,
    EditMunicipality,
    AddSettlement,
    EditSettlement,
    RemoveSettlement,
    AddCode,
    EditCode,
    RemoveCode,
    ImportClassification,
    ImportBudget,
    ForgetImportProfile,
    AddBudget,
    EditBudget,
    ApproveBudget,
    RemoveBudget,
    AddBudgetLine,
    EditBudgetLine,
    RemoveBudgetLine,
    EditBudgetLines,
    SplitBudgetLine,
    MoveBudgetLine,
    SaveHearingTemplate,
    RemoveHearingTemplate,
    AddHearing,
    EditHearing,
    RemoveHearing,
    AddMeeting,
    EditMeeting,
    RemoveMeeting,
    AddAgendaItem,
    EditAgendaItem,
    RemoveAgendaItem,
    MoveAgendaItem,
    AddPlanTask,
    EditPlanTask,
    RemovePlanTask,
    AddAnnouncement,
    EditAnnouncement,
    RemoveAnnouncement,
    AddParticipant,
    EditParticipant,
    RemoveParticipant,
    ImportParticipants,
    AddHeadCount,
    EditHeadCount,
    RemoveHeadCount,
    AddOfficial,
    EditOfficial,
    RemoveOfficial,
    AddOfficeHolder,
    EditOfficeHolder,
    RemoveOfficeHolder,
    AddRemark,
    EditRemark,
    RemoveRemark,
    ImportRemarks,
    AnswerRemark,
    AddResponse,
    EditResponse,
    RemoveResponse,
    ImportResponses,
    AddFollowUp,
    CloseRecord,
    CloseHearing,
    Undo,
    Redo,
    Unknown, ///< of a newer program: its word is none of these and has no code here
};

template <>
struct Codes<Operation>
{
    static constexpr std::pair<Operation, const char16_t *> list[] {
        {Operation::CreateDocument, u"create-document"},
        {Operation::CreateSample, u"create-sample"},
        {Operation::EditMunicipality, u"edit-municipality"},
        {Operation::AddSettlement, u"add-settlement"},
        {Operation::EditSettlement, u"edit-settlement"},
        {Operation::RemoveSettlement, u"remove-settlement"},
        {Operation::AddCode, u"add-code"},
        {Operation::EditCode, u"edit-code"},
        {Operation::RemoveCode, u"remove-code"},
        {Operation::ImportClassification, u"import-classification"},
        {Operation::ImportBudget, u"import-budget"},
        {Operation::ForgetImportProfile, u"forget-import-profile"},
        {Operation::AddBudget, u"add-budget"},
        {Operation::EditBudget, u"edit-budget"},
        {Operation::ApproveBudget, u"approve-budget"},
        {Operation::RemoveBudget, u"remove-budget"},
        {Operation::AddBudgetLine, u"add-budget-line"},
        {Operation::EditBudgetLine, u"edit-budget-line"},
        {Operation::RemoveBudgetLine, u"remove-budget-line"},
        {Operation::EditBudgetLines, u"edit-budget-lines"},
        {Operation::SplitBudgetLine, u"split-budget-line"},
        {Operation::MoveBudgetLine, u"move-budget-line"},
        {Operation::SaveHearingTemplate, u"save-hearing-template"},
        {Operation::RemoveHearingTemplate, u"remove-hearing-template"},
        {Operation::AddHearing, u"add-hearing"},
        {Operation::EditHearing, u"edit-hearing"},
        {Operation::RemoveHearing, u"remove-hearing"},
        {Operation::AddMeeting, u"add-meeting"},
        {Operation::EditMeeting, u"edit-meeting"},
        {Operation::RemoveMeeting, u"remove-meeting"},
        {Operation::AddAgendaItem, u"add-agenda-item"},
        {Operation::EditAgendaItem, u"edit-agenda-item"},
        {Operation::RemoveAgendaItem, u"remove-agenda-item"},
        {Operation::MoveAgendaItem, u"move-agenda-item"},
        {Operation::AddPlanTask, u"add-plan-task"},
        {Operation::EditPlanTask, u"edit-plan-task"},
        {Operation::RemovePlanTask, u"remove-plan-task"},
        {Operation::AddAnnouncement, u"add-announcement"},
        {Operation::EditAnnouncement, u"edit-announcement"},
        {Operation::RemoveAnnouncement, u"remove-announcement"},
        {Operation::AddParticipant, u"add-participant"},
        {Operation::EditParticipant, u"edit-participant"},
        {Operation::RemoveParticipant, u"remove-participant"},
        {Operation::ImportParticipants, u"import-participants"},
        {Operation::AddHeadCount, u"add-head-count"},
        {Operation::EditHeadCount, u"edit-head-count"},
        {Operation::RemoveHeadCount, u"remove-head-count"},
        {Operation::AddOfficial, u"add-official"},
        {Operation::EditOfficial, u"edit-official"},
        {Operation::RemoveOfficial, u"remove-official"},
        {Operation::AddOfficeHolder, u"add-office-holder"},
        {Operation::EditOfficeHolder, u"edit-office-holder"},
        {Operation::RemoveOfficeHolder, u"remove-office-holder"},
        {Operation::AddRemark, u"add-remark"},
        {Operation::EditRemark, u"edit-remark"},
        {Operation::RemoveRemark, u"remove-remark"},
        {Operation::ImportRemarks, u"import-remarks"},
        {Operation::AnswerRemark, u"answer-remark"},
        {Operation::AddResponse, u"add-response"},
        {Operation::EditResponse, u"edit-response"},
        {Operation::RemoveResponse, u"remove-response"},
        {Operation::ImportResponses, u"import-responses"},
        {Operation::AddFollowUp, u"add-follow-up"},
        {Operation::CloseRecord, u"close-record"},
        {Operation::CloseHearing, u"close-hearing"},
        {Operation::Undo, u"undo"},
        {Operation::Redo, u"redo"},
    };
};

/// Undo stops at these: what stood before cannot be had back.
[[nodiscard]] constexpr bool isBarrier(Operation operation)
{
    switch (operation) {
    case Operation::CreateDocument:
    case Operation::CreateSample:
    case Operation::CloseRecord:
    case Operation::CloseHearing: return true;
    default: return false;
    }
}

} // namespace eldin::core
