// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed document is damaged at random, as by a bad disk or a clerk with a database tool. ELDIN_TAMPER_CASES sets how
// many bytes are changed, and values as many; ELDIN_TAMPER_SEED which.
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/SealCheck.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

#include <QCryptographicHash>
#include <QFile>

#include <iostream>
#include <random>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

constexpr int kUsualBytes = 300;
constexpr int kUsualValues = 150;

/// A small document whose hearing is closed, as bytes.
struct Victim
{
    TestDocument document;
    QByteArray bytes;

    Victim()
    {
        const auto story = document.seedHearing();
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.attendanceId = story.participant;
        entry.kind = RemarkKind::Proposal;
        entry.text = QStringLiteral("Көчөгө жарык керек");
        entry.topics = {QStringLiteral("жарык")};
        Response response;
        response.remarkId = RemarkService(*document).record(entry);
        response.reason.ky = QStringLiteral("Каражат бар");
        response.decidedOn = QDate(2026, 12, 12);
        HearingService(*document).closeRecord(story.hearing, protocolTexts);
        ResponseService(*document).respond(response);
        HearingService(*document).closeHearing(story.hearing, protocolTexts);
        document.close();
        QFile file(document.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
    }
    void write(const QByteArray &content) const
    {
        QFile file(document.path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    enum class Found { Refused, Verified, Nothing };
    [[nodiscard]] Found look()
    {
        try {
            const auto opened = Document::open(document.path(), document.environment(), Access::ReadOnly);
            return checkSeals(*opened).ok ? Found::Nothing : Found::Verified;
        } catch (const Error &) {
            return Found::Refused;
        }
    }
};

/// Everything that the file says in its tables, the history included; nothing where it cannot be read.
QByteArray saidBy(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    sqlite::Connection connection(path, sqlite::OpenMode::ReadOnly);
    auto tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.step()) {
        // What is done next and by whom is no record: neither the steps of undo nor the laptops.
        if (QStringList {QStringLiteral("undo_step"), QStringLiteral("device"), QStringLiteral("document_info")}.contains(tables.text(0)))
            continue;
        auto rows = connection.prepare("SELECT * FROM \"" + tables.text(0).toUtf8() + "\" ORDER BY 1");
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                hash.addData(rows.isNull(column) ? "n" : rows.isBlob(column) ? "b" : "v");
                hash.addData(rows.blob(column));
            }
        }
    }
    return hash.result();
}

int casesOf(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("ELDIN_TAMPER_CASES");
    return wanted > 0 ? wanted : usual;
}

std::mt19937 generator()
{
    return std::mt19937(static_cast<std::mt19937::result_type>(qEnvironmentVariableIntValue("ELDIN_TAMPER_SEED")));
}

} // namespace

TEST_CASE("a byte changed anywhere is refused, found, or in a place that says nothing", "[property][seal]")
{
    Victim victim;
    REQUIRE(victim.look() == Victim::Found::Nothing);
    const QByteArray said = saidBy(victim.document.path());
    auto random = generator();
    const int cases = casesOf(kUsualBytes);
    int counts[3] {};
    for (int i = 0; i < cases; ++i) {
        QByteArray bytes = victim.bytes;
        const auto at = std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(random);
        const char other = static_cast<char>(std::uniform_int_distribution<int>(1, 255)(random));
        bytes[at] = static_cast<char>(bytes[at] ^ other);
        victim.write(bytes);
        const auto found = victim.look();
        ++counts[static_cast<int>(found)];
        if (found != Victim::Found::Nothing)
            continue;
        INFO("byte " << at << " of " << bytes.size() << ", changed by " << static_cast<int>(static_cast<unsigned char>(other)));
        CHECK(saidBy(victim.document.path()) == said);
    }
    std::cout << "bytes changed: " << cases << ", refused: " << counts[0] << ", found: " << counts[1] << ", said nothing: " << counts[2] << '\n';
}

TEST_CASE("a value changed in any table of the data is refused or found", "[property][seal]")
{
    Victim victim;
    auto random = generator();
    const int cases = casesOf(kUsualValues);
    const auto below = [&](qsizetype count) { return std::uniform_int_distribution<qsizetype>(0, count - 1)(random); };
    for (int i = 0; i < cases; ++i) {
        victim.write(victim.bytes);
        QString what;
        {
            sqlite::Connection connection(victim.document.path(), sqlite::OpenMode::ReadWrite);
            connection.run("PRAGMA foreign_keys = OFF");
            QString table;
            qint64 rows = 0;
            while (rows == 0) {
                table = dataTableNames()[below(dataTableNames().size())];
                auto count = connection.prepare("SELECT count(*) FROM " + table.toUtf8());
                rows = count.step() ? count.integer(0) : 0;
            }
            const QStringList columns = columnNames(connection, table);
            const QString column = columns[below(columns.size())];
            what = table + u'.' + column;
            auto change = connection.prepare("UPDATE " + table.toUtf8() + " SET " + column.toUtf8() + " = CASE typeof(" + column.toUtf8() + ") WHEN 'integer' THEN "
                                             + column.toUtf8() + " + ?1 ELSE coalesce(" + column.toUtf8()
                                             + ", '') || ?1 END WHERE rowid = (SELECT rowid FROM " + table.toUtf8() + " LIMIT 1 OFFSET ?2)");
            change.with(static_cast<qint64>(1 + below(9)), static_cast<qint64>(below(rows))).execute();
        }
        INFO(what.toStdString());
        CHECK(victim.look() != Victim::Found::Nothing);
    }
    std::cout << "values changed: " << cases << ", all refused or found\n";
}
