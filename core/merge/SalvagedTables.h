// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Commit.h"
#include "core/storage/RowAccess.h"

#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace eldin::core {

/// What can be read of the pages of a damaged document, gathered in a database of our schema in a temporary place.
class SalvagedTables final
{
public:
    using GoesOn = std::function<bool()>;

    /// Error{FileMissing}, Error{FileNotOurs} if nothing in the file is a row of ours, Error{Cancelled}.
    SalvagedTables(const QString &damaged, const GoesOn &goesOn);

    [[nodiscard]] sqlite::Connection &connection() const { return *m_connection; }
    /// All rows of the table are there.
    [[nodiscard]] bool isWhole(const QString &table) const { return m_whole.contains(table); }
    /// Rows and pages of the table that could not be read.
    [[nodiscard]] const std::map<QString, qint64> &unreadable() const { return m_unreadable; }
    /// Of rows and pages of which nobody knows the table.
    [[nodiscard]] qint64 unreadableStrays() const { return m_unreadableStrays; }
    /// All data tables could be read to the end.
    [[nodiscard]] bool allTablesAreWhole() const;
    /// The document was a copy that leaves attached files at home.
    [[nodiscard]] bool isLight() const;
    /// By which copies and backups know the document; empty if it could not be read.
    [[nodiscard]] QString documentId() const;

    /// The commits that are what their ids say, with all their parents, parents first.
    [[nodiscard]] const QStringList &commits() const { return m_commits; }
    /// True if no commit is missing among them.
    [[nodiscard]] bool historyIsWhole() const { return m_historyIsWhole; }
    [[nodiscard]] std::optional<Commit> commit(const QString &id) const;

private:
    using Rows = std::vector<std::vector<sqlite::Value>>;

    void readTables(const QString &damaged, const GoesOn &goesOn);
    void findCommits(const GoesOn &goesOn);
    /// Pages of which several tables may be: the one whose rows the history knows by these ids.
    void placeStrays(const GoesOn &goesOn);
    /// Rows that are in no table, but in the parts that can be read of commits of which others are lost.
    void takeFromBrokenCommits(const GoesOn &goesOn);

    QTemporaryDir m_folder;
    std::unique_ptr<sqlite::Connection> m_connection;
    QSet<QString> m_whole;
    std::map<QString, qint64> m_unreadable;
    std::vector<Rows> m_strays;
    qint64 m_unreadableStrays = 0;
    QStringList m_commits;
    bool m_historyIsWhole = false;
};

} // namespace eldin::core
