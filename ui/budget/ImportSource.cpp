// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ImportSource.h"

#include "core/exchange/ClipboardTable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMimeData>

namespace eldin::ui {

std::optional<core::BudgetFile> pastedTable(const QMimeData &data)
{
    const QByteArray html = data.data(QStringLiteral("text/html"));
    const QString plain = data.text();
    auto sheet = core::exchange::clipboardTable(html, plain, core::exchange::SheetSourceOptions::heldInMemory());
    // One cell is a word that was copied, no table.
    if (!sheet || sheet->rows < 2 || sheet->columns < 2)
        return std::nullopt;
    core::BudgetFile file;
    file.name = QCoreApplication::translate("ImportSource", "clipboard");
    file.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(html.isEmpty() ? plain.toUtf8() : html, QCryptographicHash::Sha256).toHex());
    file.sheets.push_back(*std::move(sheet));
    return file;
}

} // namespace eldin::ui
