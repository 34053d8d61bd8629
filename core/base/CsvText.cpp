// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CsvText.h"

#include <algorithm>

namespace eldin::core {

namespace {

bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()))
        return false;
    bool isNumber = false;
    static_cast<void>(cell.toDouble(&isNumber));
    return !isNumber;
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool needs = std::any_of(cell.cbegin(), cell.cend(), [](QChar sign) { return sign == u',' || sign == u'"' || sign == u'\n' || sign == u'\r'; });
    return needs ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

void addLine(QString &text, const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line += quoted(cell);
    text += line.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QByteArray csvHead(const QStringList &cells)
{
    return QByteArrayLiteral("\xef\xbb\xbf") + csvLine(cells);
}

QByteArray csvLine(const QStringList &cells)
{
    QString text;
    addLine(text, cells);
    return text.toUtf8();
}

QByteArray csvText(const QStringList &head, const std::vector<QStringList> &rows)
{
    QByteArray text = csvHead(head);
    for (const QStringList &row : rows)
        text += csvLine(row);
    return text;
}

} // namespace eldin::core
