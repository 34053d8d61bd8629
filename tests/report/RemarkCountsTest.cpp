// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/RemarkRows.h"
#include "core/report/Summary.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Id<Remark> said(TestDocument &document, const Id<Meeting> &meeting, RemarkKind kind, const QString &answer = {})
{
    RemarkEntry entry;
    entry.meetingId = meeting;
    entry.kind = kind;
    entry.text = QStringLiteral("Көпүрө керек");
    entry.answer.ru = answer;
    return RemarkService(*document).record(entry);
}

void answered(TestDocument &document, const Id<Remark> &remark)
{
    Response response;
    response.remarkId = remark;
    response.decision = Decision::Accepted;
    response.reason.ky = QStringLiteral("Себеби");
    ResponseService(*document).respond(response);
}

/// What the rows say that are read one by one.
void checkCounts(TestDocument &document, const Id<Hearing> &hearing, int openProposals, int openQuestions)
{
    const Stores &stores = document.stores();
    int proposals = 0;
    int questions = 0;
    for (const RemarkRow &row : remarkRows(stores, hearing)) {
        proposals += row.remark.kind == RemarkKind::Proposal && !row.response ? 1 : 0;
        questions += row.remark.kind == RemarkKind::Question && !row.response && row.words.answer.isEmpty() ? 1 : 0;
    }
    CHECK(proposals == openProposals);
    CHECK(questions == openQuestions);
    CHECK(stores.remarks.unanswered(hearing, RemarkKind::Proposal) == openProposals);
    CHECK(stores.remarks.openQuestions(hearing) == openQuestions);
    const HearingSummary summary = summaryOf(stores, stores.hearings.get(hearing));
    CHECK(summary.proposals - summary.answered == openProposals);
}

} // namespace

TEST_CASE("what waits for an answer is counted as it is listed", "[unit][remark]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    checkCounts(document, story.hearing, 0, 0);
    const auto lead = said(document, story.meeting, RemarkKind::Proposal);
    const auto same = said(document, story.meeting, RemarkKind::Proposal);
    const auto sameAgain = said(document, story.meeting, RemarkKind::Proposal);
    const auto part = said(document, story.meeting, RemarkKind::Proposal);
    said(document, story.meeting, RemarkKind::Question);
    said(document, story.meeting, RemarkKind::Question, QStringLiteral("В июне"));
    said(document, story.meeting, RemarkKind::Thanks);
    checkCounts(document, story.hearing, 4, 1);
    RemarkLinks links(*document);
    links.link({same}, lead, LinkKind::Duplicate);
    links.link({sameAgain}, same, LinkKind::Duplicate);
    links.link({part}, lead, LinkKind::Part);
    checkCounts(document, story.hearing, 4, 1);
    answered(document, sameAgain);
    checkCounts(document, story.hearing, 1, 1); // the part has an answer of its own to come
    document->undo();
    checkCounts(document, story.hearing, 4, 1);
}
