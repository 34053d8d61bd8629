// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/exchange/SheetSource.h"
#include "core/exchange/budget/UnderstandBudget.h"
#include "tests/corpus/AllCases.h"
#include "tests/corpus/BaseBudgets.h"
#include "tests/corpus/Outcome.h"
#include "tests/support/DocxBuilder.h"
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

TEST_CASE("the three tables of a budget in a Word document are each read as they are", "[exchange][budget][corpus]")
{
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const std::vector<CorpusCase> tables = financedTables(seed);
        std::string body;
        for (const CorpusCase &table : tables) {
            std::vector<std::vector<std::string>> rows;
            for (std::uint32_t row = 1; row < table.sheet.rows; ++row) {
                rows.emplace_back();
                for (std::uint32_t column = 0; column < table.sheet.columns; ++column)
                    rows.back().push_back(table.sheet.textAt(row, column).replace(u'.', u',').toStdString());
            }
            body += docxParagraph(table.sheet.textAt(0, 0).toStdString()) + docxTable(rows);
        }
        const QString path = folder.filePath(QStringLiteral("%1.docx").arg(seed));
        docxZip(body).write(path.toStdString());
        const std::vector<Sheet> sheets = readSheets(path, options);
        REQUIRE(sheets.size() == tables.size());
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const Judgement judgement = judge(tables[i], understandBudget(sheets[i]));
            INFO(seed << " table " << i << ": " << judgement.reason.toStdString());
            CHECK(judgement.outcome == Outcome::EqualsTruth);
        }
    }
}
