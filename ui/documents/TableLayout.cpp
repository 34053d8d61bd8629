// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/TableLayout.h"

#include "ui/documents/ColumnWidths.h"

#include <QPainter>

#include <algorithm>

namespace eldin::ui::documents {

using namespace core::report;

namespace {

constexpr qreal kPadX = millimetres(1.4);
constexpr qreal kPadY = millimetres(0.9);
constexpr std::size_t kShortTable = 8;
constexpr std::size_t kLookedAt = 60; // rows
constexpr qreal kShortHeight = millimetres(80); // a taller one would leave a third of a page empty
constexpr int kTallRow = 14; // lines: a taller row may be split between pages

} // namespace

TableLayout::TableLayout(const Table &table, const PaperStyle &style, qreal width)
    : m_table(table)
    , m_style(style)
    , m_width(width)
    , m_lefts {0}
{
    for (const qreal column : columnWidths(table, style.tableFont(true), style.metrics(), width, kPadX))
        m_lefts.push_back(m_lefts.back() + column);
}

TableLayout::Row TableLayout::row(const QStringList &cells, RowStyle style, bool head) const
{
    Row result;
    result.style = style;
    result.head = head;
    const QFont font = m_style.tableFont(head || style != RowStyle::Normal);
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        const QString text = cells.value(static_cast<qsizetype>(column));
        Align align = m_table.columns[column].align;
        const qreal cellWidth = m_lefts[column + 1] - m_lefts[column] - 2 * kPadX;
        result.cells.emplace_back(text, font, cellWidth, align, m_style.metrics());
        result.lines = std::max(result.lines, result.cells.back().lines());
        result.lineHeight = result.cells.back().lineHeight();
    }
    if (!head)
        result.lines = std::max(result.lines, m_table.rowLines);
    return result;
}

Piece TableLayout::piece(const std::shared_ptr<const Row> &row, int firstLine, int lines) const
{
    const bool first = firstLine == 0;
    const bool last = firstLine + lines >= row->lines;
    Piece piece;
    piece.height = lines * row->lineHeight + (first ? kPadY : 0) + (last ? kPadY : 0);
    const qreal height = piece.height;
    const std::vector<qreal> lefts = m_lefts;
    const QColor ink = m_style.ink();
    const QColor fill = m_style.fill();
    const QColor rule = m_style.rule();
    const qreal width = m_width;
    const bool forWriting = m_table.rowLines > 1;
    piece.draw = [=](QPainter &painter, QPointF at) {
        if (row->style == RowStyle::Total || row->head)
            painter.fillRect(QRectF(at, QSizeF(width, height)), fill);
        const qreal top = at.y() + (first ? kPadY : 0);
        for (std::size_t column = 0; column < row->cells.size(); ++column) {
            const TextBlock &cell = row->cells[column];
            for (int line = firstLine; line < std::min(firstLine + lines, cell.lines()); ++line)
                cell.drawLine(painter, line, QPointF(at.x() + lefts[column] + kPadX, top + (line - firstLine) * row->lineHeight), ink);
        }
        if (forWriting) {
            painter.setPen(QPen(rule, points(0.4)));
            for (const qreal left : lefts)
                painter.drawLine(QPointF(at.x() + left, at.y()), QPointF(at.x() + left, at.y() + height));
        }
        if (last) {
            painter.setPen(QPen(row->head || row->style == RowStyle::Total ? ink : rule, points(row->head ? 0.8 : 0.4)));
            painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + width, at.y() + height));
        }
    };
    return piece;
}

bool TableLayout::tearsWords() const
{
    const auto torn = [](const TextBlock &cell) {
        for (int line = 0; line + 1 < cell.lines(); ++line) {
            const QString before = cell.lineText(line);
            const QString after = cell.lineText(line + 1);
            if (!before.isEmpty() && !after.isEmpty() && before.back().isLetterOrNumber() && after.front().isLetterOrNumber())
                return true;
        }
        return false;
    };
    QStringList titles;
    for (const TableColumn &column : m_table.columns)
        titles += column.title;
    std::vector<QStringList> rows {titles};
    for (std::size_t i = 0; i < std::min(m_table.rows.size(), kLookedAt); ++i)
        rows.push_back(m_table.rows[i].cells);
    return std::any_of(rows.begin(), rows.end(), [&](const QStringList &cells) {
        const Row one = row(cells, RowStyle::Normal, cells == titles);
        return std::any_of(one.cells.begin(), one.cells.end(), torn);
    });
}

Pieces TableLayout::pieces() const
{
    QStringList titles;
    for (const TableColumn &column : m_table.columns)
        titles += column.title;
    const auto headRow = std::make_shared<const Row>(row(titles, RowStyle::Normal, true));
    Piece head = piece(headRow, 0, headRow->lines);
    const auto repeated = std::make_shared<const Piece>(head);
    head.gapBefore = points(6);
    head.keepWithNext = true;
    Pieces result {head};
    qreal height = head.height;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        const auto shared = std::make_shared<const Row>(row(m_table.rows[i].cells, m_table.rows[i].style, false));
        const int step = shared->lines > kTallRow ? kTallRow / 2 : std::max(1, shared->lines);
        for (int line = 0; line < std::max(1, shared->lines); line += step) {
            Piece one = piece(shared, line, std::min(step, shared->lines - line));
            one.repeatedHead = repeated;
            // A total is not left alone on a page, nor is the head of a group.
            const bool beforeTotal = i + 2 == m_table.rows.size() && m_table.rows.back().style == RowStyle::Total;
            one.keepWithNext = beforeTotal || (m_table.rows[i].style == RowStyle::Subtotal && i + 1 < m_table.rows.size());
            height += one.height;
            result.push_back(std::move(one));
        }
    }
    if (m_table.rows.size() <= kShortTable && height <= kShortHeight) {
        for (std::size_t i = 0; i + 1 < result.size(); ++i)
            result[i].keepWithNext = true;
    }
    return result;
}

} // namespace eldin::ui::documents
