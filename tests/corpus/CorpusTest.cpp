// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/exchange/SheetSource.h"
#include "core/exchange/budget/UnderstandBudget.h"
#include "tests/corpus/AllCases.h"
#include "tests/corpus/Outcome.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"

#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace eldin::core;
using namespace eldin::core::exchange;
using namespace eldin::corpus;

namespace {

Judgement run(const CorpusCase &table, const QString &folder, std::size_t number)
{
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    const QString path = writeCase(table, folder, number);
    return judge(table, understandBudget(readSheets(path, options).front()));
}

} // namespace

TEST_CASE("every table of the corpus is read as it is or its fault is named", "[exchange][budget][corpus]")
{
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const std::vector<CorpusCase> cases = allCases();
    std::map<Outcome, std::size_t> counts;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Judgement judgement = run(cases[i], folder.path(), i);
        ++counts[judgement.outcome];
        INFO(i << " " << cases[i].name.toStdString() << ": " << judgement.reason.toStdString());
        if (judgement.outcome == Outcome::NamedElsewhere || judgement.outcome == Outcome::Doubted)
            std::printf("%s: %s: %s\n", qPrintable(outcomeName(judgement.outcome)), qPrintable(cases[i].name),
                        qPrintable(judgement.reason));
        CHECK(judgement.outcome != Outcome::SilentError);
        CHECK(judgement.outcome != Outcome::FalseAlarm);
        CHECK(judgement.outcome != Outcome::Doubted);
        CHECK(judgement.outcome != Outcome::NamedElsewhere);
    }
    std::printf("%zu tables\n", cases.size());
    for (const auto &[outcome, count] : counts)
        std::printf("%5zu %s\n", count, qPrintable(outcomeName(outcome)));
    CHECK(cases.size() >= 200);
}
