// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {
Settlement village(const QString &name)
{
    Settlement settlement;
    settlement.name.ky = name;
    return settlement;
}
}

TEST_CASE("one action is one commit, one undo step and one notice", "[document]")
{
    TestDocument document;
    const qint64 commits = document->commits().count();
    std::vector<ChangeSet> notices;
    QObject::connect(&*document, &Document::changed, &*document, [&](const ChangeSet &changes) { notices.push_back(changes); });
    const auto id = MunicipalityService(*document).addSettlement(village(QStringLiteral("Тогуз-Булак")));
    CHECK(document->commits().count() == commits + 1);
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].operation == Operation::AddSettlement);
    CHECK(notices[0].tables.size() == 1);
    CHECK(notices[0].tables.at(QStringLiteral("settlement")).inserted == QSet<QString> {id.text()});
    CHECK(document->undoOperation() == Operation::AddSettlement);
    CHECK(document->savedAt().isValid());
}

TEST_CASE("an action that throws has not happened", "[document]")
{
    TestDocument document;
    const QStringList before = document.dump();
    const QStringList heads = document->commits().heads();
    bool told = false;
    QObject::connect(&*document, &Document::changed, &*document, [&] { told = true; });
    CHECK_ERROR(document->transact(Operation::AddSettlement, [&](Stores &stores) {
        Settlement settlement = village(QStringLiteral("x"));
        settlement.id = Id<Settlement>(QStringLiteral("s"));
        stores.settlements.insert(settlement);
        throw Error(ErrorCode::RuleBroken);
    }),
                ErrorCode::RuleBroken);
    CHECK(document.dump() == before);
    CHECK(document->commits().heads() == heads);
    CHECK_FALSE(told);
    CHECK_FALSE(document->undoOperation().has_value());
}

TEST_CASE("an action that changes nothing leaves no trace", "[document]")
{
    TestDocument document;
    const qint64 commits = document->commits().count();
    document->transact(Operation::EditMunicipality, [](Stores &stores) { stores.municipality.update(stores.municipality.one()); });
    CHECK(document->commits().count() == commits);
    CHECK_FALSE(document->undoOperation().has_value());
}

TEST_CASE("an action inside an action is our mistake and undoes both", "[document]")
{
    TestDocument document;
    const QStringList before = document.dump();
    CHECK_ERROR(document->transact(Operation::AddSettlement, [&](Stores &) {
        MunicipalityService(*document).addSettlement(village(QStringLiteral("x")));
    }),
                ErrorCode::Internal);
    CHECK(document.dump() == before);
}

TEST_CASE("a read-only document refuses to change", "[document]")
{
    TestDocument document;
    document.reopen(Access::ReadOnly);
    CHECK_ERROR(MunicipalityService(*document).addSettlement(village(QStringLiteral("x"))), ErrorCode::ReadOnly);
    CHECK_ERROR(document->undo(), ErrorCode::NothingToUndo);
}

TEST_CASE("personal data and words stand in pieces of their own", "[document][commit]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.text = QStringLiteral("Мектептин алдына жарык керек");
    entry.attendanceId = story.participant;
    const auto remark = RemarkService(*document).record(entry);
    const Person person = document.stores().persons.ofAttendance(story.participant).value();
    int personParts = 0;
    int textParts = 0;
    for (const QString &id : document->commits().canonicalOrder()) {
        const auto commit = document->commits().find(id);
        REQUIRE(commit.has_value());
        for (const CommitPart &part : commit->parts) {
            if (part.kind == PartKind::Public) {
                CHECK_FALSE(part.content().contains(person.name.toUtf8()));
                CHECK_FALSE(part.content().contains(person.phone.toUtf8()));
                CHECK_FALSE(part.content().contains(entry.text.toUtf8()));
            }
            if (part.kind == PartKind::Person) {
                ++personParts;
                CHECK(part.owner == person.id.text());
            }
            if (part.kind == PartKind::Text) {
                textParts += part.owner == remark.text() ? 1 : 0;
                CHECK((part.owner == remark.text() || document.stores().agenda.find(Id<AgendaItem>(part.owner))));
            }
        }
    }
    CHECK(personParts == 1);
    CHECK(textParts == 1);
}
