// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("responses are given, replaced and removed with undo", "[service][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Жарык керек");
    Response response;
    response.remarkId = RemarkService(*document).record(entry);
    response.decision = Decision::Partly;
    response.reason.ky = QStringLiteral("Каражат жетишсиз");
    ResponseService service(*document);
    checkDoUndoRedo(document, [&] { response.id = service.respond(response); });
    CHECK(document.stores().responses.get(response.id).decidedOn == QDate(2026, 12, 10));
    response.decision = Decision::Accepted;
    checkDoUndoRedo(document, [&] { CHECK(service.respond(response) == response.id); });
    FollowUp followUp;
    followUp.responseId = response.id;
    followUp.status = FollowUpStatus::Implemented;
    checkDoUndoRedo(document, [&] { service.addFollowUp(followUp); });
    checkDoUndoRedo(document, [&] { service.remove(response.id); });
}

TEST_CASE("an answer needs a reason, and a closed hearing takes none", "[service][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.text = QStringLiteral("Рахмат");
    Response response;
    response.remarkId = RemarkService(*document).record(entry);
    response.reason.ru = QStringLiteral("  ");
    ResponseService service(*document);
    CHECK_ERROR(service.respond(response), ErrorCode::WrongInput);
    HearingService(*document).closeHearing(story.hearing);
    response.reason.ru = QStringLiteral("Причина");
    CHECK_ERROR(service.respond(response), ErrorCode::RuleBroken);
}
