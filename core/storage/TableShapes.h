// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace eldin::core {

/// What a column of a data table means, beyond how it is stored.
enum class ColumnKind {
    Key,
    Link,    ///< the id of another record
    Text,
    Integer,
    Boolean, ///< 0 or 1
    Amount,  ///< tyiyn
    Day,     ///< ISO date
    Moment,  ///< ISO date and time
    Word,    ///< one of a list of words
};

struct ShapedColumn
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
    QStringList words {}; ///< of a Word; an empty one stands for "not known" where the list has it
};

/// A data table as the records say it: what is for programs that work on all tables alike and need to know what stands in
/// each column.
struct TableShape
{
    QString name;
    std::vector<ShapedColumn> columns; ///< the key first
    std::vector<ShapedColumn> words;   ///< those of the table beside it that can be erased (`_text`), without its key
    [[nodiscard]] QString wordsTable() const { return words.empty() ? QString() : name + QStringLiteral("_text"); }
};

/// All data tables that hold what people entered, parents before children. Left out are decided conflicts and acts of
/// erasing: they mean nothing without the history of their own document.
[[nodiscard]] const std::vector<TableShape> &tableShapes();
/// Null for a name that is none.
[[nodiscard]] const TableShape *tableShape(const QString &name);

} // namespace eldin::core
