// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/ColumnWidths.h"

#include "ui/documents/NoBreak.h"

#include <QFontMetricsF>
#include <QRegularExpression>

namespace eldin::ui::documents {

using core::report::Table;
using core::report::TableColumn;

namespace {

constexpr std::size_t kRowsMeasured = 200;
constexpr qreal kWidestWord = 0.4; // of the table: a longer word is broken after all

} // namespace

std::vector<qreal> columnWidths(const Table &table, const QFont &font, QPaintDevice *metricsDevice, qreal width, qreal padding)
{
    int weights = 0;
    for (const TableColumn &column : table.columns)
        weights += std::max(1, column.weight);
    const QFontMetricsF metrics(font, metricsDevice);
    static const QRegularExpression gap(QStringLiteral("[ \n\u2003-]"));
    const auto longestWord = [&](const QString &text) {
        qreal widest = 0;
        const QStringList words = asPrinted(text).split(gap, Qt::SkipEmptyParts);
        for (const QString &word : words)
            widest = std::max(widest, metrics.horizontalAdvance(word + u'-'));
        return widest;
    };
    std::vector<qreal> widths;
    std::vector<qreal> least;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        widths.push_back(width * std::max(1, table.columns[column].weight) / weights);
        qreal word = longestWord(table.columns[column].title);
        for (std::size_t row = 0; row < std::min(table.rows.size(), kRowsMeasured); ++row)
            word = std::max(word, longestWord(table.rows[row].cells.value(static_cast<qsizetype>(column))));
        least.push_back(std::min(word + 2 * padding, width * kWidestWord));
    }
    qreal wanting = 0;
    qreal spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        wanting += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    const qreal given = spare > 0 ? std::min(wanting, spare) / spare : 0;
    const qreal taken = wanting > 0 ? std::min(wanting, spare) / wanting : 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += (least[i] - widths[i]) * (least[i] > widths[i] ? taken : given);
    return widths;
}

} // namespace eldin::ui::documents
