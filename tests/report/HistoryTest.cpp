// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/report/History.h"
#include "core/report/Texts.h"
#include "core/service/MunicipalityService.h"
#include "core/sqlite/Connection.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// Makes the newest commit one of a program that calls what it did by a word of its own.
void callNewest(TestDocument &document, const QString &word)
{
    const QString old = document->commits().heads().front();
    Commit commit = document->commits().find(old).value();
    commit.operation = Operation::Unknown;
    commit.newerOperation = word;
    const QString id = commitId(commit);
    document.close();
    {
        sqlite::Connection connection(document.path(), sqlite::OpenMode::ReadWrite);
        connection.run("PRAGMA foreign_keys = OFF");
        connection.prepare("UPDATE \"commit\" SET id = ?, operation = ? WHERE id = ?").with(id, word, old).execute();
        for (const char *table : {"commit_parent", "commit_part", "commit_piece", "head", "undo_step"})
            connection.prepare(QByteArray("UPDATE ") + table + " SET commit_id = ? WHERE commit_id = ?").with(id, old).execute();
        connection.prepare("UPDATE undo_step SET operation = ? WHERE commit_id = ?").with(word, id).execute();
    }
    document.reopen();
}

} // namespace

TEST_CASE("a change whose kind this version does not know is told, checked and undone like any other", "[report][history]")
{
    TestDocument document;
    MunicipalityService service(*document);
    const QStringList before = document.dump();
    Settlement village;
    village.name.ky = QStringLiteral("Тогуз-Булак");
    service.addSettlement(village);
    callNewest(document, QStringLiteral("twin-settlement"));

    const auto entries = history(*document, 10);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].operation == Operation::Unknown);
    CHECK(entries[0].operationCode == u"twin-settlement");
    CHECK(operationText(entries[0].operation) == u"A change made with a newer version of the program");
    CHECK(entries[0].tables.at(QStringLiteral("settlement")).inserted == 1);
    CHECK(verifyDocument(*document).empty());

    CHECK(document->undoOperation() == Operation::Unknown);
    document->undo();
    CHECK(document.dump() == before);
    CHECK(history(*document, 1).front().reversed == Operation::Unknown);
    document->redo();
    CHECK(verifyDocument(*document).empty());
}
