// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Changeset.h"

#include <QFile>
#include <QSet>

#include <functional>
#include <set>

namespace eldin::core::sqlite {

/// Reads the rows of a database file that SQLite itself refuses, page by page, by the published file format
/// (https://sqlite.org/fileformat2.html). Nothing in it is believed: every page, offset and length is checked, each page is
/// read once, and what cannot be read is counted and passed over. The file is only read.
class DamagedFile final
{
public:
    using Row = std::vector<Value>;
    using Take = std::function<void(const Row &)>;

    /// A table as sqlite_schema tells of it.
    struct Root
    {
        QString table;
        quint32 page = 0;
        bool isIndexTree = false; ///< WITHOUT ROWID
    };

    /// Error{FileMissing}, Error{Io}; Error{FileNotOurs} where it is smaller than one page.
    explicit DamagedFile(const QString &path);

    /// Lets SQLite take back what a journal beside the file says was cut off. What it refuses stays as it is.
    static void rollBack(const QString &path);

    /// As far as sqlite_schema can be read.
    [[nodiscard]] std::vector<Root> roots();
    /// Each row of the tree that can be read, in the order of the tree. False if something in it could not be.
    bool read(const Root &root, const Take &take);
    /// Rows of pages that no tree has led to, a page at a time: a damaged page above them hides them. Pages that the
    /// list of free pages names hold what was deleted, and are left out.
    void readStrays(bool indexTree, const std::function<void(const std::vector<Row> &page)> &take);

    /// Cells and pages that could not be read.
    [[nodiscard]] qint64 unreadable() const { return m_unreadable; }

private:
    struct Page
    {
        QByteArray bytes;
        int start = 0; ///< of the header: behind that of the file on the first page
        quint8 kind = 0;
        int cells = 0;
        mutable quint64 cellBytes = 0; ///< of the cells that were read
    };
    [[nodiscard]] std::optional<QByteArray> bytesOf(quint32 number);
    [[nodiscard]] std::optional<Page> page(quint32 number);
    [[nodiscard]] std::optional<QByteArray> payload(const Page &page, qsizetype at, quint64 size);
    [[nodiscard]] std::optional<Row> cell(const Page &page, int index);
    [[nodiscard]] std::vector<quint32> children(const Page &page) const;
    bool readTree(quint32 number, bool indexTree, int depth, const Take &take);
    [[nodiscard]] QSet<quint32> freePages();

    QFile m_file;
    quint32 m_pages = 0;
    int m_pageSize = 4096;
    int m_usable = 4096; ///< without what is reserved at the end of each page
    QSet<quint32> m_visited;
    qint64 m_unreadable = 0;
};

} // namespace eldin::core::sqlite
