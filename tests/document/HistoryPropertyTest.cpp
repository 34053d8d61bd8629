// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/RandomActions.h"
#include "tests/document/RandomBudgetActions.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/service/HearingService.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <set>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

bool isRefusal(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::NotFound:
    case ErrorCode::WrongInput:
    case ErrorCode::RuleBroken:
    case ErrorCode::Conflict:
        return true;
    default:
        return false;
    }
}

/// What a document should be after each step: the states that undo and redo walk through.
struct Walk
{
    TestDocument document;
    std::vector<QStringList> states;
    std::size_t position = 0;

    Walk()
    {
        document.seedHearing();
        seedBudget(*document);
        document.reopen();
        while (document->undoOperation()) {
            states.insert(states.begin(), document.dump());
            document->undo();
        }
        states.insert(states.begin(), document.dump());
        while (document->redoOperation())
            document->redo();
        position = states.size() - 1;
        RC_ASSERT(document.dump() == states[position]);
    }
    void act()
    {
        const qint64 commits = document->commits().count();
        try {
            doSomething(*document);
        } catch (const Error &error) {
            RC_LOG() << error.what() << std::endl;
            RC_ASSERT(isRefusal(error));
            RC_ASSERT(document->commits().count() == commits);
            RC_ASSERT(document.dump() == states[position]);
            return;
        }
        const QStringList now = document.dump();
        if (document->commits().count() == commits) {
            RC_ASSERT(now == states[position]);
            return;
        }
        RC_ASSERT(document->commits().count() == commits + 1);
        RC_ASSERT(now != states[position]);
        states.resize(++position);
        states.push_back(now);
    }
    void undo()
    {
        if (position == 0) {
            RC_ASSERT(!document->undoOperation().has_value());
            return;
        }
        document->undo();
        RC_ASSERT(document.dump() == states[--position]);
    }
    void redo()
    {
        if (position + 1 == states.size()) {
            RC_ASSERT(!document->redoOperation().has_value());
            return;
        }
        document->redo();
        RC_ASSERT(document.dump() == states[++position]);
    }
    void check()
    {
        const Problems findings = verifyDocument(*document);
        for (const Problem &finding : findings)
            RC_LOG() << (finding.where + u' ' + finding.code + u' ' + finding.value).toStdString()
                     << std::endl;
        RC_ASSERT(findings.empty());
    }
};

/// Every case makes a file and commits durably: fewer of them than usual.
bool checkSome(const std::function<void()> &property)
{
    rc::detail::TestParams parameters = rc::detail::configuration().testParams;
    parameters.maxSuccess = 25;
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), parameters);
    rc::detail::printResultMessage(result, std::cerr);
    return result.is<rc::detail::SuccessResult>();
}

} // namespace

TEST_CASE("whatever was done, undoing all gives the first state and redoing all the last", "[document][undo]")
{
    std::set<Operation> done;
    CHECK(checkSome([&] {
        Walk walk;
        const int actions = *rc::gen::inRange(1, 30);
        for (int i = 0; i < actions; ++i)
            walk.act();
        walk.check();
        for (const QString &id : walk.document->commits().canonicalOrder())
            done.insert(walk.document->commits().find(id)->operation);
        const QStringList last = walk.document.dump();
        while (walk.position > 0)
            walk.undo();
        walk.undo();
        walk.check();
        walk.document.reopen();
        while (walk.position + 1 < walk.states.size())
            walk.redo();
        walk.redo();
        RC_ASSERT(walk.document.dump() == last);
        walk.check();
    }));
    CHECK(done.size() > 12); // the walks went to many places
    // Bulk work and moves among lines, of which a few may be left out by chance.
    const auto reached = [&](Operation operation) { return done.count(operation) > 0; };
    constexpr std::array kBulky {Operation::EditBudgetLines, Operation::SplitBudgetLine, Operation::MoveBudgetLine, Operation::ImportBudget,
                                 Operation::ImportParticipants, Operation::ImportRemarks};
    CHECK(std::count_if(kBulky.begin(), kBulky.end(), reached) >= 3);
}

TEST_CASE("actions, undo, redo and closing in any order walk through the states they made",
          "[document][undo]")
{
    CHECK(checkSome([] {
        Walk walk;
        const int steps = *rc::gen::inRange(1, 40);
        for (int i = 0; i < steps; ++i) {
            switch (*rc::gen::inRange(0, 8)) {
            case 0:
            case 1:
                walk.undo();
                break;
            case 2:
                walk.redo();
                break;
            case 3:
                walk.document.reopen();
                break;
            default:
                walk.act();
                break;
            }
        }
        walk.check();
    }));
}
