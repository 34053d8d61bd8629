// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Classification.h"
#include "ui/models/RowsModel.h"

#include <QSortFilterProxyModel>

namespace eldin::ui {

/// Shows the codes that begin with what is typed, or whose name in any language contains it; missing Kyrgyz letters aside.
class CodeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CodeFilter(const RowsModel<core::ClassificationItem> &codes, QObject *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const RowsModel<core::ClassificationItem> &m_codes;
    QString m_words; ///< folded
};

/// Whether the folded words find the entry.
[[nodiscard]] bool findsCode(const QString &foldedWords, const core::ClassificationItem &item);

} // namespace eldin::ui
