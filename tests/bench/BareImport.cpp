// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareImport.h"

#include "core/sqlite/Connection.h"
#include "core/sqlite/Journal.h"
#include "core/sqlite/Statement.h"
#include "core/sqlite/Transaction.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <stdexcept>

#include <expat.h>
#include <zip.h>

namespace eldin::bench {
namespace {

constexpr std::size_t kColumns = 10;
constexpr int kPiece = 64 * 1024;

/// Puts each row of the sheet into the table of the database as it ends.
class Rows
{
public:
    explicit Rows(core::sqlite::Statement &insert)
        : m_insert(insert)
        , m_parser(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, &Rows::begin, &Rows::end);
        XML_SetCharacterDataHandler(m_parser, &Rows::words);
    }
    ~Rows() { XML_ParserFree(m_parser); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    void take(const char *bytes, int count, bool last)
    {
        if (XML_Parse(m_parser, bytes, count, last) != XML_STATUS_OK)
            throw std::runtime_error("the sheet cannot be parsed");
    }

private:
    static void begin(void *self, const XML_Char *name, const XML_Char **)
    {
        auto &rows = *static_cast<Rows *>(self);
        if (std::strcmp(name, "c") == 0 && rows.m_column < kColumns)
            rows.m_cells[rows.m_column].clear();
        rows.m_inside = std::strcmp(name, "t") == 0 || std::strcmp(name, "v") == 0;
    }
    static void end(void *self, const XML_Char *name)
    {
        auto &rows = *static_cast<Rows *>(self);
        rows.m_inside = false;
        if (std::strcmp(name, "c") == 0)
            ++rows.m_column;
        if (std::strcmp(name, "row") == 0) {
            for (std::size_t i = 0; i < kColumns; ++i)
                rows.m_insert.bind(static_cast<int>(i) + 1, QString::fromUtf8(rows.m_cells[i]));
            rows.m_insert.execute();
            rows.m_column = 0;
        }
    }
    static void words(void *self, const XML_Char *text, int length)
    {
        auto &rows = *static_cast<Rows *>(self);
        if (rows.m_inside && rows.m_column < kColumns)
            rows.m_cells[rows.m_column].append(text, static_cast<std::size_t>(length));
    }

    core::sqlite::Statement &m_insert;
    XML_Parser m_parser;
    std::array<std::string, kColumns> m_cells;
    std::size_t m_column = 0;
    bool m_inside = false;
};

void import(const std::string &table, const std::string &database)
{
    QFile::remove(QString::fromStdString(database));
    core::sqlite::Connection connection(QString::fromStdString(database), core::sqlite::OpenMode::Create);
    core::sqlite::emptyJournalAtCommit(connection); // as durable as ours
    connection.run("CREATE TABLE line (a, b, c, d, e, f, g, h, i, j)");
    core::sqlite::Transaction transaction(connection);
    auto insert = connection.prepare("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Rows rows(insert);
    int error = 0;
    zip_t *archive = zip_open(table.c_str(), ZIP_RDONLY, &error);
    zip_file_t *sheet = archive != nullptr ? zip_fopen(archive, "xl/worksheets/sheet1.xml", 0) : nullptr;
    if (sheet == nullptr)
        throw std::runtime_error("there is no sheet");
    std::array<char, kPiece> piece {};
    for (zip_int64_t count = 1; count > 0;) {
        count = zip_fread(sheet, piece.data(), piece.size());
        rows.take(piece.data(), static_cast<int>(std::max<zip_int64_t>(count, 0)), count <= 0);
    }
    zip_fclose(sheet);
    zip_discard(archive);
    transaction.commit();
}

} // namespace

MeasuredRun bareImport(const std::string &table, const std::string &database)
{
    return measuredWork([&] { import(table, database); });
}

} // namespace eldin::bench
