// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Connection.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// From now on the file may not grow: SQLite answers as on a full disk.
void fillDisk(Document &document)
{
    auto pages = document.connection().prepare("PRAGMA page_count");
    REQUIRE(pages.step());
    const qint64 count = pages.integer(0);
    document.connection().run("PRAGMA max_page_count = " + QByteArray::number(count));
}

void emptyDisk(Document &document)
{
    document.connection().run("PRAGMA max_page_count = 1000000");
}

RemarkEntry longRemark(const TestDocument::Story &story)
{
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.attendanceId = story.participant;
    entry.text = QString(9000, u'ү');
    return entry;
}

/// Letters that cannot be packed to next to nothing.
QString mixedLetters(unsigned seed)
{
    QString text;
    for (int i = 0; i < 18'000; ++i) {
        seed = seed * 1'103'515'245U + 12'345U;
        text += QChar(static_cast<char16_t>(u'а' + (seed >> 16) % 32));
    }
    return text;
}

} // namespace

TEST_CASE("a full disk is said, changes nothing and leaves the document usable", "[document][fault]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const QStringList before = document.dump();
    const QStringList heads = document->commits().heads();
    const auto undo = document->undoOperation();
    bool told = false;
    const auto connection
        = QObject::connect(&*document, &Document::changed, &*document, [&] { told = true; });

    fillDisk(*document);
    CHECK_ERROR(RemarkService(*document).record(longRemark(story)), ErrorCode::DiskFull);
    CHECK_FALSE(told);
    CHECK_FALSE(document->connection().inTransaction());
    CHECK(document.dump() == before);
    CHECK(document->commits().heads() == heads);
    CHECK(document->undoOperation() == undo);

    emptyDisk(*document);
    QObject::disconnect(connection);
    const auto id = RemarkService(*document).record(longRemark(story));
    document.reopen();
    CHECK(document.stores().remarkTexts.get(id).text.size() == 9000);
    CHECK(verifyDocument(*document).empty());
    document->undo();
    CHECK(document.dump() == before);
}

TEST_CASE("a full disk in the middle of undo leaves what was done done", "[document][fault]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry = longRemark(story);
    entry.text = mixedLetters(1);
    const auto id = RemarkService(*document).record(entry);
    entry.text = mixedLetters(2);
    RemarkService(*document).edit(id, entry);
    const QStringList before = document.dump();
    // The commit of an undo holds both texts once more, and taking the words back frees no page for them.
    fillDisk(*document);
    CHECK_ERROR(document->undo(), ErrorCode::DiskFull);
    CHECK(document.dump() == before);
    CHECK(document->undoOperation() == Operation::EditRemark);
    emptyDisk(*document);
    document->undo();
    CHECK(document.stores().remarkTexts.get(id).text == mixedLetters(1));
    document->redo();
    CHECK(document.dump() == before);
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("a disk that fills up again and again loses nothing that was acknowledged", "[document][fault]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    std::vector<Id<Remark>> acknowledged;
    int refused = 0;
    for (int i = 0; i < 40; ++i) {
        if (i % 3 == 0)
            fillDisk(*document);
        else
            emptyDisk(*document);
        try {
            acknowledged.push_back(RemarkService(*document).record(longRemark(story)));
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::DiskFull);
            ++refused;
        }
    }
    CHECK(refused > 0);
    CHECK(acknowledged.size() > 20);
    document.reopen();
    CHECK(document.stores().remarks.all().size() == acknowledged.size());
    for (const auto &id : acknowledged)
        CHECK(document.stores().remarkTexts.find(id).has_value());
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("a commit that another reader blocks is refused as locked and nothing is changed",
          "[document][fault]")
{
    TestDocument document;
    document->connection().run("PRAGMA busy_timeout = 50");
    const QStringList before = document.dump();
    Settlement settlement;
    settlement.name.ky = QStringLiteral("Тогуз-Булак");
    {
        sqlite::Connection reader(document.path(), sqlite::OpenMode::ReadOnly);
        reader.run("BEGIN");
        auto rows = reader.prepare("SELECT * FROM settlement UNION ALL SELECT * FROM settlement");
        auto one = reader.prepare("SELECT count(*) FROM classification_item");
        REQUIRE(one.step());
        CHECK_ERROR(MunicipalityService(*document).addSettlement(settlement), ErrorCode::Locked);
    }
    CHECK(document.dump() == before);
    MunicipalityService(*document).addSettlement(settlement);
    CHECK(document.dump() != before);
    CHECK(verifyDocument(*document).empty());
}
