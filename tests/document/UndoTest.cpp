// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/sqlite/Connection.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Id<Settlement> add(TestDocument &document, const char16_t *name)
{
    Settlement settlement;
    settlement.name.ky = QString::fromUtf16(name);
    return MunicipalityService(*document).addSettlement(settlement);
}

}

TEST_CASE("undo and redo walk through many steps and survive closing", "[document][undo]")
{
    TestDocument document;
    std::vector<QStringList> states {document.dump()};
    for (const char16_t *name : {u"Биринчи", u"Экинчи", u"Үчүнчү"}) {
        add(document, name);
        states.push_back(document.dump());
    }
    document->undo();
    CHECK(document.dump() == states[2]);
    document.reopen();
    CHECK(document->redoOperation() == Operation::AddSettlement);
    CHECK(document->undoCount() == 2);
    CHECK(document->redoCount() == 1);
    document->undo();
    document->undo();
    CHECK(document.dump() == states[0]);
    CHECK_ERROR(document->undo(), ErrorCode::NothingToUndo);
    document.reopen();
    for (std::size_t i = 1; i < states.size(); ++i) {
        document->redo();
        CHECK(document.dump() == states[i]);
    }
    CHECK_ERROR(document->redo(), ErrorCode::NothingToRedo);
    document->undo();
    CHECK(document.dump() == states[2]);
}

TEST_CASE("a new action forgets what could be redone", "[document][undo]")
{
    TestDocument document;
    add(document, u"Биринчи");
    document->undo();
    add(document, u"Экинчи");
    CHECK_FALSE(document->redoOperation().has_value());
    document->undo();
    CHECK_FALSE(document->undoOperation().has_value());
}

TEST_CASE("an undo is a commit that names the one it reverses", "[document][undo]")
{
    TestDocument document;
    add(document, u"Биринчи");
    const QString done = document->commits().heads().first();
    document->undo();
    const auto undo = document->commits().find(document->commits().heads().first());
    REQUIRE(undo.has_value());
    CHECK(undo->operation == Operation::Undo);
    CHECK(undo->reverses == done);
    CHECK(undo->parents == QStringList {done});
}

TEST_CASE("undo is refused when the field has changed since and names the record", "[document][undo]")
{
    TestDocument document;
    const auto id = add(document, u"Эски ат");
    Settlement settlement = document.stores().settlements.get(id);
    settlement.name.ky = QStringLiteral("Жаңы ат");
    MunicipalityService(*document).editSettlement(settlement);
    // As a merge will do: a change that is not a step of this undo list.
    document->connection().run("UPDATE settlement SET name_ky = 'Бөлөк ат'");
    const QStringList before = document.dump();
    try {
        document->undo();
        FAIL("undone over a later change");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Conflict);
        CHECK(error.detail() == QStringLiteral("Бөлөк ат"));
    }
    CHECK(document.dump() == before);
    CHECK(document->undoOperation() == Operation::EditSettlement);
}

TEST_CASE("undo is refused when a child came since and names the child", "[document][undo]")
{
    TestDocument document;
    const auto id = add(document, u"Ак-Булак");
    Hearing hearing;
    hearing.title.ky = QStringLiteral("Угуу");
    hearing.date = QDate(2026, 12, 10);
    const auto hearingId = HearingService(*document).add(hearing);
    document->undo();
    document->redo();
    // A meeting that came by another way refers to the hearing.
    document->connection()
        .prepare("INSERT INTO meeting VALUES ('m', ?, ?, 'Клуб', '', '', NULL, NULL, 0, 1)")
        .with(hearingId, id)
        .execute();
    try {
        document->undo();
        FAIL("undone under a child");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Conflict);
        CHECK(error.detail() == QStringLiteral("Клуб"));
    }
    CHECK(document.stores().hearings.find(hearingId).has_value());
}

TEST_CASE("other fields of the same record may change without hindering undo", "[document][undo]")
{
    TestDocument document;
    const auto id = add(document, u"Ак-Булак");
    Settlement settlement = document.stores().settlements.get(id);
    settlement.population = 1200;
    MunicipalityService(*document).editSettlement(settlement);
    document->connection().run("UPDATE settlement SET households = 300");
    document->undo();
    CHECK(document.stores().settlements.get(id).population == 0);
    CHECK(document.stores().settlements.get(id).households == 300);
}

TEST_CASE("closing the record is a barrier", "[document][undo]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService(*document).closeRecord(story.hearing);
    CHECK_FALSE(document->undoOperation().has_value());
    CHECK_ERROR(document->undo(), ErrorCode::NothingToUndo);
}

TEST_CASE("a commit that was changed past the program is not taken back", "[document][undo]")
{
    TestDocument document;
    add(document, u"Биринчи");
    const auto commit = document->commits().find(document->commits().heads().first());
    const QByteArray where = " commit_id = '" + commit->id.toUtf8() + '\'';
    QByteArray forgery;
    SECTION("in its content")
    {
        QByteArray content = commit->parts[0].content();
        REQUIRE(content.contains("Биринчи"));
        content.replace("Биринчи", "Мамытов");
        forgery = "UPDATE commit_piece SET content = x'" + content.toHex() + "' WHERE position = 0 AND" + where;
    }
    SECTION("in its header")
    {
        forgery = "UPDATE \"commit\" SET at = '2020-01-01T00:00:00.000Z' WHERE id = '" + commit->id.toUtf8() + '\'';
    }
    document.close();
    {
        sqlite::Connection connection(document.path(), sqlite::OpenMode::ReadWrite);
        connection.run(forgery);
    }
    document.reopen();
    const QStringList before = document.dump();
    const qint64 commits = document->commits().count();
    CHECK_ERROR(document->undo(), ErrorCode::FileDamaged);
    CHECK(document.dump() == before);
    CHECK(document->commits().count() == commits);
}
