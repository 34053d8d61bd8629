// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Picture.h"

namespace eldin::core {

namespace {

/// Figures as a spreadsheet reads them: no spaces between thousands, a plain minus; a dash is an empty cell.
QString plainCell(const QString &cell)
{
    bool figure = !cell.isEmpty();
    QString plain;
    for (const QChar c : cell) {
        if (c == u'\u2212')
            plain += u'-';
        else if (c != u'\u00a0')
            plain += c;
        figure = figure && (c.isDigit() || QStringView(u"\u2212\u00a0+,.%").contains(c));
    }
    if (cell == u"–")
        return {};
    if (figure)
        return plain;
    QString words = cell;
    return words.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QString clipboardText(const report::Table &table)
{
    QString text;
    const auto add = [&](const QStringList &cells) {
        QStringList plain;
        for (const QString &cell : cells)
            plain += plainCell(cell);
        text += plain.join(u'\t') + u'\n';
    };
    QStringList head;
    for (const report::TableColumn &column : table.columns)
        head += column.title;
    add(head);
    for (const report::TableRow &row : table.rows)
        add(row.cells);
    return text;
}

} // namespace eldin::core
