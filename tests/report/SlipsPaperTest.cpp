// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/TestDocument.h"

#include "core/report/SlipCount.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/SlipService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("printed slips carry the numbers that were noted as handed out, each once", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto print = [&] {
        PaperOrder order;
        order.kind = PaperKind::Slips;
        order.hearing = story.hearing;
        order.language = PaperLanguage::KyrgyzAndRussian; // in one language all the same: no number is handed out twice
        return makePaper(document.stores(), order);
    };
    const auto numbers = [](const report::Report &paper) { return textsOf(paper).filter(QStringLiteral("Баракча №")); };
    CHECK(numbers(print()) == QStringList {QStringLiteral("Баракча № ______")});

    SlipService slips(*document);
    slips.issue({{}, story.meeting, 1, 5, {}});
    slips.issue({{}, story.meeting, 11, 12, {}});
    QStringList wanted;
    for (const int number : {1, 2, 3, 4, 5, 11, 12})
        wanted += QStringLiteral("Баракча № %1").arg(number);
    const report::Report paper = print();
    CHECK(numbers(paper) == wanted);
    CHECK(static_cast<int>(numbers(paper).size()) == slipCount(document.stores(), story.meeting).issued);
    CHECK(blocksOf<report::CutLine>(paper.parts.front()).size() == 5); // between the four of the first page and the three of the second
    CHECK(blocksOf<report::PageBreak>(paper.parts.front()).size() == 1);
}
