// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Codes.h"

namespace eldin::core {

/// Every paper of a hearing, in the order in which it is needed. The codes are the command line's (cli: document).
enum class PaperKind {
    Ordinance,
    Plan,
    Announcement,
    Invitation,
    Poster,
    Cards,
    Agenda,
    AttendanceSheet,
    CitizensBudget,
    Leaflet,
    VillageBudget,
    Slides,
    Questionnaire,
    Slips,
    Message,
    Loudspeaker,
    Brief,
    Protocol,
    Synopsis,
    CouncilPackage,
    ResponseReport,
    HearingChanges,
    Letters,
    Press,
    Ledger,
    ExecutionReport,
    Indicators,
    Statistics,
    OwnQuestionnaire,
    QuestionnaireResults,
    Evidence,
    Preview,
};

template <>
struct Codes<PaperKind>
{
    static constexpr std::pair<PaperKind, const char16_t *> list[] {
        {PaperKind::Ordinance, u"ordinance"},
        {PaperKind::Plan, u"plan"},
        {PaperKind::Announcement, u"announcement"},
        {PaperKind::Invitation, u"invitation"},
        {PaperKind::Poster, u"poster"},
        {PaperKind::Cards, u"cards"},
        {PaperKind::Agenda, u"agenda"},
        {PaperKind::AttendanceSheet, u"attendance-sheet"},
        {PaperKind::CitizensBudget, u"citizens-budget"},
        {PaperKind::Leaflet, u"leaflet"},
        {PaperKind::VillageBudget, u"village-budget"},
        {PaperKind::Slides, u"slides"},
        {PaperKind::Questionnaire, u"questionnaire"},
        {PaperKind::Slips, u"slips"},
        {PaperKind::Message, u"message"},
        {PaperKind::Loudspeaker, u"loudspeaker"},
        {PaperKind::Brief, u"brief"},
        {PaperKind::Protocol, u"protocol"},
        {PaperKind::Synopsis, u"synopsis"},
        {PaperKind::CouncilPackage, u"council-package"},
        {PaperKind::ResponseReport, u"response-report"},
        {PaperKind::HearingChanges, u"hearing-changes"},
        {PaperKind::Letters, u"letters"},
        {PaperKind::Press, u"press"},
        {PaperKind::Ledger, u"ledger"},
        {PaperKind::ExecutionReport, u"execution-report"},
        {PaperKind::Indicators, u"indicators"},
        {PaperKind::Statistics, u"statistics"},
        {PaperKind::OwnQuestionnaire, u"own-questionnaire"},
        {PaperKind::QuestionnaireResults, u"questionnaire-results"},
        {PaperKind::Evidence, u"evidence"},
        {PaperKind::Preview, u"preview"},
    };
};

} // namespace eldin::core
