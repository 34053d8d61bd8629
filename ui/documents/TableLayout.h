// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/documents/PaperStyle.h"
#include "ui/documents/Piece.h"
#include "ui/documents/TextBlock.h"

namespace eldin::ui::documents {

/// A table as pieces: the head is repeated on every page, a row stays whole unless it is very tall.
class TableLayout final
{
public:
    TableLayout(const core::report::Table &table, const PaperStyle &style, qreal width);

    [[nodiscard]] Pieces pieces() const;
    /// A column is narrower than a word of its head or its first rows.
    [[nodiscard]] bool tearsWords() const;

private:
    struct Row
    {
        std::vector<TextBlock> cells;
        core::report::RowStyle style = core::report::RowStyle::Normal;
        bool head = false;
        int lines = 0;
        qreal lineHeight = 0;
    };
    [[nodiscard]] Row row(const QStringList &cells, core::report::RowStyle style, bool head) const;
    [[nodiscard]] Piece piece(const std::shared_ptr<const Row> &row, int firstLine, int lines) const;

    const core::report::Table &m_table;
    const PaperStyle &m_style;
    qreal m_width;
    std::vector<qreal> m_lefts; ///< one more than columns
};

} // namespace eldin::ui::documents
