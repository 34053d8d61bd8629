// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/MunicipalityService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Commit example()
{
    Commit commit;
    commit.parents = {QString(64, u'a'), QString(64, u'b')};
    commit.lamport = 7;
    commit.device = QStringLiteral("device");
    commit.at = QDateTime(QDate(2026, 12, 10), QTime(10, 0), Qt::UTC);
    commit.operation = Operation::AddRemark;
    commit.parts = {{PartKind::Public, {}, QString(64, u'c'), QByteArray(32, 's'), {PackedBytes("content")}}};
    return commit;
}

}

TEST_CASE("everything in the header is part of a commit's identity", "[document][commit]")
{
    const QString id = commitId(example());
    CHECK(id.size() == 64);
    CHECK(commitId(example()) == id);
    const auto changed = [&](auto change) {
        Commit commit = example();
        change(commit);
        CHECK(commitId(commit) != id);
    };
    changed([](Commit &c) { c.parents.removeLast(); });
    changed([](Commit &c) { c.lamport = 8; });
    changed([](Commit &c) { c.device = QStringLiteral("other"); });
    changed([](Commit &c) { c.at = c.at.addMSecs(1); });
    changed([](Commit &c) { c.operation = Operation::EditRemark; });
    changed([](Commit &c) { c.reverses = QString(64, u'd'); });
    changed([](Commit &c) { c.parts[0].hash = QString(64, u'd'); });
    changed([](Commit &c) { c.parts[0].owner = QStringLiteral("o"); });
    changed([](Commit &c) { c.parts[0].kind = PartKind::Author; });
}

TEST_CASE("erasing a piece leaves the identity as it is", "[document][commit]")
{
    Commit commit = example();
    const QString id = commitId(commit);
    commit.parts[0].salt.clear();
    commit.parts[0].blocks.clear();
    CHECK(commitId(commit) == id);
    CHECK(commit.parts[0].isErased());
}

TEST_CASE("stored commits read back whole and verify", "[document][commit]")
{
    TestDocument document;
    document.seedHearing();
    const QStringList order = document->commits().canonicalOrder();
    REQUIRE(order.size() == 5);
    QString parent;
    qint64 lamport = 0;
    for (const QString &id : order) {
        const auto commit = document->commits().find(id);
        REQUIRE(commit.has_value());
        CHECK(commitId(*commit) == id);
        CHECK(commit->parents == (parent.isEmpty() ? QStringList() : QStringList {parent}));
        CHECK(commit->lamport == ++lamport);
        for (const CommitPart &part : commit->parts) {
            CHECK(part.salt.size() == 32);
            CHECK(saltedHash(part.salt, part.blocks) == part.hash);
        }
        parent = id;
    }
    CHECK(document->commits().heads() == QStringList {parent});
}
