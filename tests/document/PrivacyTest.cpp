// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/service/AttendanceService.h"
#include "core/service/BudgetService.h"
#include "core/service/ChatImport.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/Sample.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// Every name and telephone of the document, as bytes.
QByteArrayList personalData(Document &document)
{
    QByteArrayList data;
    auto rows = document.connection().prepare("SELECT name, phone, address FROM person");
    while (rows.step()) {
        for (int column = 0; column < 3; ++column) {
            if (!rows.text(column).isEmpty())
                data += rows.text(column).toUtf8();
        }
    }
    return data;
}

QByteArrayList wordsAsSaid(Document &document)
{
    QByteArrayList data;
    auto rows = document.connection().prepare("SELECT text FROM remark_text");
    while (rows.step())
        data += rows.text(0).toUtf8();
    return data;
}

void checkPublicParts(Document &document, const QByteArrayList &secrets)
{
    int publicParts = 0;
    for (const QString &id : document.commits().canonicalOrder()) {
        const auto commit = document.commits().find(id);
        for (const CommitPart &part : commit->parts) {
            if (part.kind != PartKind::Public)
                continue;
            ++publicParts;
            CHECK(part.owner.isEmpty());
            for (const QByteArray &secret : secrets) {
                if (part.content().contains(secret))
                    FAIL_CHECK(secret.toStdString() << " stands in a public part of " << id.toStdString());
            }
        }
    }
    CHECK(publicParts > 0);
}

void checkPublicTables(Document &document, const QByteArrayList &secrets)
{
    for (const QString &line : dumpData(document.connection())) {
        const DataTable *table = dataTable(line.section(u'|', 0, 0));
        if (!table || table->tableClass != TableClass::Public)
            continue;
        for (const QByteArray &secret : secrets) {
            if (line.toUtf8().contains(secret))
                FAIL_CHECK(secret.toStdString() << " stands in " << line.toStdString());
        }
    }
}

} // namespace

TEST_CASE("no public row or part of the sample holds a name, a telephone or words as said",
          "[document][private]")
{
    TestDocument other;
    const QString path = other.pathOf(QStringLiteral("sample.eldin"));
    createSample(path, SampleSize::Small);
    const auto document = Document::open(path, other.environment(), Access::ReadOnly);
    const QByteArrayList secrets = personalData(*document) + wordsAsSaid(*document);
    REQUIRE(secrets.size() > 50);
    checkPublicParts(*document, secrets);
    checkPublicTables(*document, secrets);
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("changes, removals, undo and redo of a person leave nothing in public parts", "[document][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService service(*document);
    QByteArrayList secrets = personalData(*document);
    ParticipantEntry entry = service.entryOf(story.participant);
    entry.name = QStringLiteral("Токтогулова Айжамал");
    entry.phone = QStringLiteral("0700 998877");
    entry.address = QStringLiteral("Манас көчөсү, 17");
    entry.ageGroup = QStringLiteral("36-59"); // a public change in the same action
    service.editParticipant(story.participant, entry);
    secrets += personalData(*document);
    REQUIRE(secrets.size() == 5);
    document->undo();
    document->redo();
    service.removeParticipant(story.participant);
    document->undo();
    OfficialEntry official;
    official.meetingId = story.meeting;
    official.name = QStringLiteral("Бакиров Нурлан");
    official.duty = Duty::Chair;
    service.removeOfficial(service.addOfficial(official));
    secrets += official.name.toUtf8();
    checkPublicParts(*document, secrets);
    checkPublicTables(*document, secrets);
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("every private part belongs to one person or one text", "[document][private]")
{
    TestDocument other;
    const QString path = other.pathOf(QStringLiteral("sample.eldin"));
    createSample(path, SampleSize::Small);
    const auto document = Document::open(path, other.environment(), Access::ReadOnly);
    for (const QString &id : document->commits().canonicalOrder()) {
        const auto commit = document->commits().find(id);
        QSet<QString> owners;
        QSet<QByteArray> salts;
        for (const CommitPart &part : commit->parts) {
            CHECK(part.salt.size() == 32);
            salts.insert(part.salt);
            if (part.kind != PartKind::Person && part.kind != PartKind::Text)
                continue;
            CHECK(isUuid(part.owner));
            CHECK_FALSE(owners.contains(part.owner));
            owners.insert(part.owner);
            for (const auto &change : sqlite::decodeChangeset(part.content())) {
                const DataTable *table = dataTable(change.table);
                REQUIRE(table);
                CHECK((table->tableClass
                       == (part.kind == PartKind::Person ? TableClass::Person : TableClass::Text)));
            }
        }
        CHECK(salts.size() == std::ssize(commit->parts));
    }
}

TEST_CASE("names that officials write into answers, agenda, tasks, votes, topics, reasons and notes stand in no public row or part",
          "[document][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const QString name = QStringLiteral("Жумабекова Назгүл");
    HearingService hearings(*document);
    AgendaItem item;
    item.meetingId = story.meeting;
    item.title.ky = name;
    item.id = hearings.addAgendaItem(item);
    item.presenter.ky = item.summary.ky = item.decision.ky = item.title.ky;
    hearings.editAgendaItem(item);
    PlanTask task;
    task.hearingId = story.hearing;
    task.title.ky = task.responsible.ky = name;
    hearings.addTask(task);
    const auto budget = BudgetService(*document).add(2027, BudgetStage::Draft, MoneyUnit::Som);
    document->transact(Operation::ImportBudget, [&](Stores &stores) {
        const auto &environment = document->environment();
        TableImport import;
        import.id = Id<TableImport>::create(environment.clock, environment.random);
        import.acceptedGaps = name;
        import.importedAt = environment.clock.now();
        stores.imports.insert(import);
        AcceptedGap gap;
        gap.id = Id<AcceptedGap>::create(environment.clock, environment.random);
        gap.importId = import.id;
        gap.budgetId = budget;
        gap.reason = name;
        stores.gaps.insert(gap);
    });
    document->transact(Operation::EditAgendaItem, [&](Stores &stores) {
        Vote vote;
        vote.id = Id<Vote>::create(document->environment().clock, document->environment().random);
        vote.agendaItemId = item.id;
        vote.title.ky = name;
        vote.inFavour = 3;
        stores.votes.insert(vote);
    });
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көчөгө жарык керек");
    entry.topics = {name};
    ResponseService responses(*document);
    Response response;
    response.remarkId = RemarkService(*document).record(entry);
    response.decision = Decision::Accepted;
    response.reason.ky = response.moneySource.ky = response.responsible.ky = name;
    response.id = responses.respond(response);
    FollowUp note;
    note.responseId = response.id;
    note.date = QDate(2027, 1, 1);
    note.note.ky = name;
    responses.addFollowUp(note);
    document->undo();
    document->redo();
    checkPublicParts(*document, {name.toUtf8()});
    checkPublicTables(*document, {name.toUtf8()});
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("who wrote to a chat stands in no public row or part", "[document][private]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    ChatImport service(*document);
    const auto chat = exchange::chatOf("12.11.2026, 09:17 - Назгүл Жумабекова: Көчөгө жарык коюлсун\n"
                                       "12.11.2026, 09:18 - +996 700 123 456: Суу качан келет?\n");
    REQUIRE(chat);
    service.import(service.plan(*chat, story.hearing, {}));
    const QByteArrayList secrets = personalData(*document) + wordsAsSaid(*document);
    CHECK(secrets.contains("+996 700 123 456"));
    CHECK(secrets.contains(QStringLiteral("Назгүл Жумабекова").toUtf8()));
    document->undo();
    document->redo();
    RemarkService(*document).remove(document.stores().remarks.ofHearing(story.hearing).front().id);
    checkPublicParts(*document, secrets);
    checkPublicTables(*document, secrets);
    CHECK(verifyDocument(*document).empty());
}
