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

/// Where the list separator is a semicolon, as in Russian Excel, commas and the quotes behind them mean nothing: what follows a semicolon or
/// the end of a line within a cell begins a cell of its own.
QString withoutHiddenFormulas(const QString &cell)
{
    QString safe;
    qsizetype from = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar sign = cell[i];
        if (sign != u';' && sign != u'\n' && sign != u'\r')
            continue;
        const QStringView rest = QStringView(cell).mid(i + 1);
        const auto end = std::find_if(rest.begin(), rest.end(), [](QChar each) { return each == u';' || each == u',' || each == u'\n' || each == u'\r'; });
        if (!looksLikeFormula(rest.left(end - rest.begin()).toString()))
            continue;
        safe += cell.mid(from, i + 1 - from) + u'\'';
        from = i + 1;
    }
    return safe + cell.mid(from);
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    cell = withoutHiddenFormulas(cell);
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
