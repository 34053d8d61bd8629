// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/CodeFilter.h"

#include "core/base/Text.h"

namespace eldin::ui {

CodeFilter::CodeFilter(const RowsModel<core::ClassificationItem> &codes, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_codes(codes)
{
}

void CodeFilter::setWords(const QString &words)
{
    m_words = core::foldedWithoutKyrgyzLetters(words);
    invalidateFilter();
}

bool CodeFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return findsCode(m_words, m_codes.row(row));
}

bool findsCode(const QString &foldedWords, const core::ClassificationItem &item)
{
    if (foldedWords.isEmpty() || core::foldedWithoutKyrgyzLetters(item.code).startsWith(foldedWords))
        return true;
    for (const QString *name : {&item.name.ky, &item.name.ru, &item.name.en}) {
        if (core::foldedWithoutKyrgyzLetters(*name).contains(foldedWords))
            return true;
    }
    return false;
}

} // namespace eldin::ui
