// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LostLetters.h"

namespace eldin::core::exchange {

namespace {

constexpr int kMostNotes = 20;

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() < 0x0500;
}

} // namespace

bool hasLostLetters(QStringView text)
{
    for (qsizetype i = text.indexOf(u'?'); i >= 0; i = text.indexOf(u'?', i + 1)) {
        if (i + 1 >= text.size() || !isCyrillic(text[i + 1]))
            continue;
        // `жокпу?Качан` is a forgotten space, not a lost letter.
        const bool sentence = i > 0 && isCyrillic(text[i - 1]) && text[i - 1].isLower() && text[i + 1].isUpper();
        if (!sentence)
            return true;
    }
    return false;
}

void noteUnusableLetters(Sheet &sheet)
{
    int notes = 0;
    for (const auto &[row, line] : sheet.cells) {
        for (const auto &[column, cell] : line) {
            if (cell.kind != CellKind::Text)
                continue;
            const bool null = cell.text.contains(QChar(QChar::Null));
            if (!null && !hasLostLetters(cell.text))
                continue;
            if (notes++ == kMostNotes)
                return;
            sheet.problems.push_back({QString::fromStdString(cellAddress(row, column)), null ? Severity::Error : Severity::Warning,
                                      null ? QStringLiteral("null-character") : QStringLiteral("lossy-kyrgyz"),
                                      cell.text.left(80).replace(QChar(QChar::Null), QChar(0x2400))});
        }
    }
}

} // namespace eldin::core::exchange
