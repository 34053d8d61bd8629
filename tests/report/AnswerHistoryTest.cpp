// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/AnswerHistory.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("the history of an answer shows how it read before", "[report][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Жарык керек");
    Response response;
    response.remarkId = RemarkService(*document).record(entry);
    response.decision = Decision::Deferred;
    response.reason.ky = QStringLiteral("Кийин");
    ResponseService service(*document);
    response.id = service.respond(response);
    response.decision = Decision::Accepted;
    response.amount = Money::fromSom(500);
    response.reason.ru = QStringLiteral("Средства найдены");
    service.respond(response);
    response.reason.ky = QStringLiteral("Каражат табылды");
    service.respond(response);
    document->undo();

    const auto versions = answerHistory(*document, response.id);
    REQUIRE(versions.size() == 4);
    CHECK(versions[0].operation == Operation::EditResponse);
    CHECK(versions[0].reason.ky == QStringLiteral("Кийин"));
    CHECK(versions[0].reason.ru == QStringLiteral("Средства найдены"));
    CHECK(versions[1].reason.ky == QStringLiteral("Каражат табылды"));
    CHECK((versions[1].amount == Money::fromSom(500)));
    CHECK(versions[3].operation == Operation::AddResponse);
    CHECK(versions[3].decision == Decision::Deferred);
    CHECK(versions[3].reason.ru.isEmpty());
    CHECK_FALSE(versions[3].amount);
    service.remove(response.id);
    CHECK_FALSE(answerHistory(*document, response.id).front().decision);
}
