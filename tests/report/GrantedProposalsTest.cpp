// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/GrantedProposals.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("granted proposals go into the budget of the year in which they are to be done", "[report]")
{
    SampleDocument sample;
    const Hearing closed = sample.closedHearing();
    REQUIRE(closed.kind == HearingKind::Execution);
    std::size_t expected = 0;
    for (const RemarkRow &row : remarkRows(sample.stores(), closed.id)) {
        if (!row.response || row.response->deadline.year() != 2027)
            continue;
        const bool accepted = row.response->decision == Decision::Accepted || row.response->decision == Decision::Partly;
        expected += accepted && !(row.response->lineCode.isEmpty() && row.remark.lineCode.isEmpty()) ? 1 : 0;
    }
    REQUIRE(expected > 0);
    CHECK(grantedProposals(sample.stores(), 2027).size() == expected);
    CHECK(grantedProposals(sample.stores(), 2025).empty());
}

TEST_CASE("a proposal names a line by any of its codes or by a group of functions", "[report]")
{
    RemarkRow proposal;
    BudgetLine line;
    line.functionCode = QStringLiteral("7064");
    line.economicCode = QStringLiteral("2225");
    CHECK_FALSE(namesLine(proposal, line));
    proposal.remark.lineCode = QStringLiteral("706");
    CHECK(namesLine(proposal, line));
    proposal.remark.lineCode = QStringLiteral("2225");
    CHECK(namesLine(proposal, line));
    proposal.remark.lineCode = QStringLiteral("22");
    CHECK_FALSE(namesLine(proposal, line));
    // The decision has the last word.
    proposal.remark.lineCode = QStringLiteral("7064");
    proposal.response = Response();
    proposal.response->lineCode = QStringLiteral("7045");
    CHECK_FALSE(namesLine(proposal, line));
}
