// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/HtmlTokens.h"
#include "core/exchange/reader/ReadOptions.h"
#include "core/exchange/Sheet.h"

#include <map>

namespace eldin::core::exchange {

/// Lays HTML out as a sheet: tables one below the other, paragraphs between them as rows of one cell, a table inside a
/// cell as text of that cell. What runs over the limits is Error FileOverLimit.
class HtmlTable
{
public:
    explicit HtmlTable(const ReadLimits &limits)
        : m_limits(limits)
    {
    }
    void add(const HtmlToken &token);
    /// True once a table came.
    [[nodiscard]] bool found() const { return m_found; }
    [[nodiscard]] Sheet take();

private:
    void start(const HtmlToken &token);
    void end(const QString &name);
    void text(QStringView text);
    void breakLine();
    void beginTable();
    void beginRow(const HtmlToken &token);
    void beginCell(const HtmlToken &token);
    void column(const HtmlToken &token);
    void endCell();
    void endRow();
    void endParagraph();
    [[nodiscard]] std::uint32_t freeColumn(std::uint32_t column) const;
    void put(std::uint32_t column, SheetCell cell);

    /// Columns that a cell of a row above still covers.
    struct Covered {
        std::uint32_t lastColumn = 0;
        std::uint32_t lastRow = 0;
    };

    const ReadLimits &m_limits;
    Sheet m_sheet;
    bool m_found = false;
    std::size_t m_depth = 0;   ///< of tables
    std::size_t m_deleted = 0; ///< of tracked deletions
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_space = false; ///< a space is due before the next sign
    std::uint32_t m_row = 0;
    std::uint32_t m_rowSpan = 1; ///< rows that one row of the HTML stands for
    std::uint32_t m_column = 0;
    std::uint32_t m_listedColumns = 0;
    std::map<std::uint32_t, Covered> m_covered; ///< by first column
    std::uint64_t m_cells = 0;
    HtmlToken m_cell; ///< the tag of the open cell
    QString m_text;
};

} // namespace eldin::core::exchange
