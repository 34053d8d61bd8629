// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PageWord.h"

namespace eldin::ui::documents {

std::vector<PageWordPiece> pageWordPieces(const QString &pageWord)
{
    using Kind = PageWordPiece::Kind;
    std::vector<PageWordPiece> pieces;
    qsizetype from = 0;
    const auto flush = [&](qsizetype end) {
        if (end > from)
            pieces.push_back({Kind::Text, pageWord.mid(from, end - from)});
    };
    for (qsizetype i = 0; i + 1 < pageWord.size(); ++i) {
        if (pageWord[i] != u'%' || (pageWord[i + 1] != u'1' && pageWord[i + 1] != u'2'))
            continue;
        flush(i);
        pieces.push_back({pageWord[i + 1] == u'1' ? Kind::Page : Kind::Pages, {}});
        from = i + 2;
    }
    flush(pageWord.size());
    return pieces;
}

QString footLine(const core::report::Part &part)
{
    const QString left = part.footer + u'\t';
    return part.dataState.isEmpty() ? left : left + part.dataState + QStringLiteral("  ·  ");
}

} // namespace eldin::ui::documents
