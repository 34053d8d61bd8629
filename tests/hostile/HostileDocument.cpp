// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/HostileDocument.h"

#include "tests/sqlite/RawSqlite.h"
#include "tests/support/Printing.h"

#include "core/service/Sample.h"
#include "core/sqlite/Connection.h"

#include <QDir>
#include <QFile>

namespace eldin::core::test {

namespace {

bool isHistory(const QByteArray &table)
{
    static const QByteArrayList tables {"document_info", "device", "commit", "commit_parent", "commit_part", "commit_piece", "head", "undo_step", "shelved_commit", "merge_commit", "conflict", "attachment_content"};
    return tables.contains(table);
}

/// Words stand in tables of their own, in columns of languages, or are what only people write.
bool isFree(sqlite::Connection &connection, const QByteArray &table, const QByteArray &column)
{
    if (isHistory(table))
        return false;
    if (table.endsWith("_text") || table.endsWith("_words") || table == "person" || column.endsWith("_ky") || column.endsWith("_ru") || column.endsWith("_en"))
        return true;
    return connection.prepare("SELECT 1 FROM \"" + table + "\" WHERE \"" + column + "\" GLOB '*[а-яА-Я]*' LIMIT 1").step();
}

std::vector<HostileDocument::Column> columnsOf(const QString &path)
{
    sqlite::Connection connection(path, sqlite::OpenMode::ReadOnly);
    auto rows = connection.prepare("SELECT t.name, c.name, c.type FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%'"
                                   " AND c.pk = 0 AND c.name NOT LIKE '%\\_id' ESCAPE '\\' AND c.type IN ('TEXT', 'INTEGER') ORDER BY 1, c.cid");
    std::vector<HostileDocument::Column> columns;
    while (rows.step()) {
        const QByteArray table = rows.text(0).toUtf8();
        const QByteArray name = rows.text(1).toUtf8();
        const bool isText = rows.text(2) == u"TEXT";
        columns.push_back({table, name, isText, !isText, isText && isFree(connection, table, name), isHistory(table)});
    }
    return columns;
}

} // namespace

HostileDocument::HostileDocument()
{
    static const QByteArray sample = [this] {
        createSample(path(), SampleSize::Small);
        return bytes();
    }();
    m_sample = sample;
    restore();
    m_columns = columnsOf(path());
}

QByteArray HostileDocument::bytes() const
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void HostileDocument::restore() const
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(m_sample) == m_sample.size());
}

void HostileDocument::change(const QByteArray &sql) const
{
    raw::Database database(path());
    INFO(sql.left(300).toStdString());
    database.run("PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON; PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF");
    REQUIRE_NOTHROW(database.run(sql.constData()));
}

void HostileDocument::overwrite(qint64 offset, const QByteArray &bytes) const
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    REQUIRE(file.write(bytes) == bytes.size());
}

bool HostileDocument::isAlone() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList {QStringLiteral("угуу.eldin")};
}

const std::vector<Poison> &poisons()
{
    static const std::vector<Poison> list {
        {"text that ends at a NUL", "CAST(x'd0905f00d0b1' AS TEXT)", {}},
        {"bytes that are no UTF-8", "CAST(x'fffec080eda080f4908080d0' AS TEXT)", {}},
        {"halves of letters", "CAST(x'eda0bdeda0bd41edb88061' AS TEXT)", {}},
        {"marks of direction", "char(8238) || 'gpj.' || char(8294) || char(8207) || 'exe' || char(8233) || char(65279) || char(1564)", {}},
        {"marks beside letters by the hundred", "'з' || replace(hex(zeroblob(400)), '00', char(769))", {}},
        {"markup", '\'' + QString::fromUtf16(kMarkup).replace(u'\'', QStringLiteral("''")).toUtf8() + '\'', {}},
        {"a formula", "'=HYPERLINK(\"http://x.invalid\";\"К\")'", {}},
        {"control letters", "CAST(x'1b5b324a07080c0b7f0dc285c29b' AS TEXT)", {}},
        {"nothing", "''", "0"},
        {"blanks", "'   ' || char(10, 9, 160, 8203)", "1"},
        {"a page of one word", "hex(zeroblob(300))", "999999"},
        {"a name that leads out", "'../../../C:\\con.txt'", "-1"},
        {"a day that is none", "'9999-99-99T99:99:99'", "2147483648"},
        {"a day of long ago", "'-4713-11-24'", "-2147483649"},
        {"the last day", "'9999-12-31T23:59:59Z'", "9999"},
        {"the largest number", {}, "9223372036854775807"},
        {"the least number", {}, "-9223372036854775807 - 1"},
        {"two to the 62nd", {}, "4611686018427387904"},
        {"millions of rows", {}, "2000000"},
    };
    return list;
}

const Poison &poisonNamed(const char *name)
{
    for (const Poison &poison : poisons()) {
        if (std::string_view(poison.name) == name)
            return poison;
    }
    FAIL(name);
    std::abort();
}

void HostileDocument::poisonAll(const Poison &poison, bool wordsAlone) const
{
    QByteArray sql;
    for (const Column &column : columns()) {
        if (wordsAlone ? column.isFree : !column.isHistory)
            sql += poisoning(column, poison);
    }
    REQUIRE_FALSE(sql.isEmpty());
    change("BEGIN; " + sql + "COMMIT");
}

QByteArray poisoning(const HostileDocument::Column &column, const Poison &poison)
{
    const QByteArray &value = column.isText ? poison.text : poison.number;
    return value.isEmpty() ? QByteArray() : "UPDATE \"" + column.table + "\" SET \"" + column.name + "\" = " + value + ";\n";
}

} // namespace eldin::core::test
