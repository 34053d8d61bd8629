// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/PaperMaker.h"

#include "core/report/DataState.h"
#include "core/report/HearingName.h"
#include "core/report/OfficialHead.h"
#include "core/report/ProtocolPart.h"
#include "core/report/papers/AgendaPaper.h"
#include "core/report/papers/AnnouncementPaper.h"
#include "core/report/papers/AttendancePaper.h"
#include "core/report/papers/BriefPaper.h"
#include "core/report/papers/CardsPaper.h"
#include "core/report/papers/CouncilPaper.h"
#include "core/report/papers/EvidencePaper.h"
#include "core/report/papers/ExecutionReportPaper.h"
#include "core/report/papers/HearingChangesPaper.h"
#include "core/report/papers/IndicatorsPaper.h"
#include "core/report/papers/InvitationPaper.h"
#include "core/report/papers/LedgerPaper.h"
#include "core/report/papers/LettersPaper.h"
#include "core/report/papers/OrdinancePaper.h"
#include "core/report/papers/OwnQuestionnairePaper.h"
#include "core/report/papers/PlanPaper.h"
#include "core/report/papers/PosterPaper.h"
#include "core/report/papers/PressPaper.h"
#include "core/report/papers/PreviewPaper.h"
#include "core/report/papers/QuestionnairePaper.h"
#include "core/report/papers/QuestionnaireResultsPaper.h"
#include "core/report/papers/ResponseReportPaper.h"
#include "core/report/papers/SlidesPaper.h"
#include "core/report/papers/SlipsPaper.h"
#include "core/report/papers/SpokenPapers.h"
#include "core/report/papers/StatisticsPaper.h"
#include "core/report/papers/SynopsisPaper.h"
#include "core/report/papers/VillageBudgetPaper.h"

namespace eldin::core {

using namespace report;

namespace {

template <typename Paper>
Report inLanguages(const Stores &stores, const PaperOrder &order, Look look = Look::Official)
{
    Report result;
    result.look = look;
    result.kind = codeOf(order.kind);
    const auto wordings = wordingsOf(stores, order.language);
    for (const Wording &wording : wordings) {
        result.parts.push_back(Paper(stores, order, wording).make(&wording != &wordings.front()));
        // Numbers are counted when they come back: none is handed out twice, once in each language.
        if (order.kind == PaperKind::Slips || order.kind == PaperKind::OwnQuestionnaire)
            break;
    }
    const Wording &original = wordings.front();
    result.title = original.text(QStringLiteral("paper.") + codeOf(order.kind)) + QStringLiteral(" – ") + hearingName(stores, stores.hearings.get(order.hearing), original);
    return result;
}

Report ofKind(const Stores &stores, const PaperOrder &order)
{
    switch (order.kind) {
    case PaperKind::Ordinance: return inLanguages<OrdinancePaper>(stores, order);
    case PaperKind::Plan: return inLanguages<PlanPaper>(stores, order);
    case PaperKind::Announcement: return inLanguages<AnnouncementPaper>(stores, order);
    case PaperKind::Invitation: return inLanguages<InvitationPaper>(stores, order);
    case PaperKind::Poster: return inLanguages<PosterPaper>(stores, order, Look::Poster);
    case PaperKind::Cards: return inLanguages<CardsPaper>(stores, order, Look::Card);
    case PaperKind::Agenda: return inLanguages<AgendaPaper>(stores, order);
    case PaperKind::AttendanceSheet: return inLanguages<AttendancePaper>(stores, order);
    case PaperKind::CitizensBudget: return citizensBudget(stores, order.hearing, order.language);
    case PaperKind::Leaflet: return leaflet(stores, order.hearing, order.language);
    case PaperKind::VillageBudget: return inLanguages<VillageBudgetPaper>(stores, order, Look::Brochure);
    case PaperKind::Slides: return inLanguages<SlidesPaper>(stores, order, Look::Slides);
    case PaperKind::Questionnaire: return inLanguages<QuestionnairePaper>(stores, order);
    case PaperKind::Slips: return inLanguages<SlipsPaper>(stores, order);
    case PaperKind::Message: return inLanguages<MessagePaper>(stores, order);
    case PaperKind::Loudspeaker: return inLanguages<LoudspeakerPaper>(stores, order);
    case PaperKind::Brief: return inLanguages<BriefPaper>(stores, order);
    case PaperKind::CouncilPackage: return inLanguages<CouncilPaper>(stores, order);
    case PaperKind::Synopsis: return inLanguages<SynopsisPaper>(stores, order);
    case PaperKind::ResponseReport: return inLanguages<ResponseReportPaper>(stores, order);
    case PaperKind::HearingChanges: return inLanguages<HearingChangesPaper>(stores, order);
    case PaperKind::Letters: return inLanguages<LettersPaper>(stores, order);
    case PaperKind::Press: return inLanguages<PressPaper>(stores, order);
    case PaperKind::Ledger: return inLanguages<LedgerPaper>(stores, order);
    case PaperKind::ExecutionReport: return inLanguages<ExecutionReportPaper>(stores, order);
    case PaperKind::Indicators: return inLanguages<IndicatorsPaper>(stores, order);
    case PaperKind::Statistics: return inLanguages<StatisticsPaper>(stores, order);
    case PaperKind::OwnQuestionnaire: return inLanguages<OwnQuestionnairePaper>(stores, order);
    case PaperKind::QuestionnaireResults: return inLanguages<QuestionnaireResultsPaper>(stores, order);
    case PaperKind::Evidence: return inLanguages<EvidencePaper>(stores, order);
    case PaperKind::Preview: return inLanguages<PreviewPaper>(stores, order);
    case PaperKind::Protocol: return protocol(stores, order.hearing, order.meeting, order.language, order.shortForm ? ProtocolForm::Short : ProtocolForm::Full);
    }
    return {};
}

} // namespace

Report makePaper(const Stores &stores, const PaperOrder &order)
{
    Report paper = makeUnnumbered(stores, order);
    writeNumber(paper, stores, order);
    return paper;
}

Report makeUnnumbered(const Stores &stores, const PaperOrder &order)
{
    Report paper = ofKind(stores, order);
    paper.largePrint = order.largePrint;
    paper.tiled = order.tiled && order.kind == PaperKind::Poster;
    if (paper.look == Look::Official) {
        paper.form = officialForm(stores);
        paper.oneSheet = order.kind == PaperKind::Brief || order.kind == PaperKind::Questionnaire || order.kind == PaperKind::Announcement
            || order.kind == PaperKind::Indicators;
    }
    sayDataState(paper, stores);
    return paper;
}

void writeNumber(Report &paper, const Stores &stores, const PaperOrder &order)
{
    const QString number = order.kind == PaperKind::Protocol ? protocolNumber(stores, order.hearing) : QString();
    if (number.isEmpty())
        return;
    for (Part &part : paper.parts) {
        for (Block &block : part.blocks) {
            if (auto *title = std::get_if<Paragraph>(&block); title && title->style == TextStyle::Title)
                title->text.replace(kNoNumberYet, number);
        }
    }
}

bool isSigned(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Ordinance:
    case PaperKind::Plan:
    case PaperKind::AttendanceSheet:
    case PaperKind::Protocol:
    case PaperKind::CouncilPackage:
    case PaperKind::Letters:
    case PaperKind::Preview: return true;
    default: return false;
    }
}

bool isPrivate(PaperKind kind)
{
    return kind == PaperKind::Letters;
}

bool isForOffice(PaperKind kind)
{
    return kind == PaperKind::Brief || kind == PaperKind::Slips || kind == PaperKind::Questionnaire || kind == PaperKind::Preview;
}

bool holdsNames(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Letters:
    case PaperKind::AttendanceSheet:
    case PaperKind::Protocol:
    case PaperKind::Preview: return true;
    default: return false;
    }
}

QString paperTitle(PaperKind kind, Language language)
{
    return Wording(language).text(QStringLiteral("paper.") + codeOf(kind));
}

} // namespace eldin::core
