// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace eldin::ui {

/// Draws what was found on one line: a name in soft ink, then the text with the words that were looked for in bold.
class FoundDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        Name = Qt::UserRole + 1, ///< QString
        Marks, ///< QVariantList of QPoint(at, length) in the item's text
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace eldin::ui
