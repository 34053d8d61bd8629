// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/AnswerBlocks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("recurring answers are offered, the most used first, then the shipped ones of the decision", "[report][response]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto answer = [&](Decision decision, const QString &reason) {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.text = QStringLiteral("Жол керек");
        Response response;
        response.remarkId = RemarkService(*document).record(entry);
        response.decision = decision;
        response.reason.ky = reason;
        ResponseService(*document).respond(response);
    };
    const auto shipped = answerBlocks(document.stores(), Decision::Rejected);
    REQUIRE(shipped.size() >= 2);
    for (const LocalText &block : answerBlocks(document.stores(), {})) {
        CHECK_FALSE(block.ky.isEmpty());
        CHECK_FALSE(block.ru.isEmpty());
    }
    answer(Decision::Rejected, QStringLiteral("Бир жолу"));
    answer(Decision::Rejected, QStringLiteral("Эки жолу"));
    answer(Decision::Rejected, QStringLiteral("Эки жолу"));
    answer(Decision::Accepted, QStringLiteral("Кабыл"));
    const auto blocks = answerBlocks(document.stores(), Decision::Rejected);
    REQUIRE(blocks.size() == shipped.size() + 2);
    CHECK(blocks[0].ky == u"Эки жолу");
    CHECK(blocks[1].ky == u"Бир жолу");
    CHECK(std::vector<LocalText>(blocks.begin() + 2, blocks.end()) == shipped);
    answer(Decision::Rejected, shipped.front().ky); // in Kyrgyz alone it is another text
    CHECK(answerBlocks(document.stores(), Decision::Rejected).size() == shipped.size() + 3);
}
