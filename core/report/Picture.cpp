// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Picture.h"

#include "core/report/CopiedCell.h"

namespace eldin::core {

QString clipboardText(const report::Table &table, Language language)
{
    QString text;
    const auto add = [&](const QStringList &cells) {
        QStringList plain;
        for (const QString &cell : cells)
            plain += copiedCell(cell, language);
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
