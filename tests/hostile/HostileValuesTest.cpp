// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents whose rows hold what nobody may write into them: each opens, is read in every way or refused by name, and `check`
// says that it is not what its history made. ELDIN_HOSTILE says how many are made by chance.
#include "tests/hostile/HostileDocument.h"
#include "tests/hostile/Readings.h"
#include "tests/support/Printing.h"

#include "core/document/Verification.h"

#include <cstdio>
#include <random>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// Opens it, reads it in every way; nothing of that changes it.
QStringList readAll(HostileDocument &hostile)
{
    const QByteArray before = hostile.bytes();
    QStringList refused;
    {
        const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadWrite);
        refused = readEverything(*document, hostile.pathOf(QString()));
    }
    CHECK(hostile.bytes() == before);
    CHECK(hostile.isAlone());
    return refused;
}

bool isNamed(HostileDocument &hostile)
{
    const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadOnly);
    return hasError(verifyDocument(*document));
}

} // namespace

TEST_CASE("a document with one kind of poison in every field of its data is read or refused by name", "[hostile]")
{
    HostileDocument hostile;
    for (const Poison &poison : poisons()) {
        DYNAMIC_SECTION(poison.name)
        {
            hostile.poisonAll(poison);
            CHECK(isNamed(hostile));
            for (const QString &refusal : readAll(hostile))
                std::printf("hostile: %s: %s\n", poison.name, qPrintable(refusal.left(160)));
        }
    }
}

TEST_CASE("a document with poison in fields by chance, the history's too, is read or refused by name", "[hostile]")
{
    const int count = qEnvironmentVariableIntValue("ELDIN_HOSTILE") > 0 ? qEnvironmentVariableIntValue("ELDIN_HOSTILE") : 20;
    HostileDocument hostile;
    std::mt19937 dice(20261127);
    int refusedToOpen = 0;
    int unnamed = 0;
    for (int i = 0; i < count; ++i) {
        hostile.restore();
        QByteArray sql;
        for (int fields = 1 << std::uniform_int_distribution<int>(0, 5)(dice); fields > 0; --fields) {
            const auto &columns = hostile.columns();
            const auto &column = columns[std::uniform_int_distribution<std::size_t>(0, columns.size() - 1)(dice)];
            sql += poisoning(column, poisons()[std::uniform_int_distribution<std::size_t>(0, poisons().size() - 1)(dice)]);
        }
        INFO("document " << i << ": " << sql.left(2000).toStdString());
        hostile.change("BEGIN; " + sql + "COMMIT");
        try {
            unnamed += isNamed(hostile) ? 0 : 1;
            static_cast<void>(readAll(hostile));
        } catch (const Error &error) {
            INFO(error.what());
            CHECK(error.code() == ErrorCode::FileDamaged);
            ++refusedToOpen;
        }
    }
    std::printf("hostile: %d documents, %d refused, %d without a change that counts\n", count, refusedToOpen, unnamed);
}
