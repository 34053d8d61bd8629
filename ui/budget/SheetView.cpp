// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/SheetView.h"

#include "ui/shell/Theme.h"
#include "ui/widgets/CellDelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace eldin::ui {

SheetView::SheetView(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setItemDelegate(new CellDelegate(this));
    setTabKeyNavigation(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(theme::kRow - 4);
    verticalHeader()->setHighlightSections(false);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &SheetView::requestColumn);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &SheetView::requestRow);
}

void SheetView::requestColumn(int column)
{
    const QHeaderView *header = horizontalHeader();
    Q_EMIT columnMenuRequested(column, header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
}

void SheetView::requestRow(int row)
{
    const QHeaderView *header = verticalHeader();
    Q_EMIT rowMenuRequested(row, header->mapToGlobal(QPoint(header->width(), header->sectionViewportPosition(row))));
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier && currentIndex().isValid();
    if (alt && event->key() == Qt::Key_Down)
        requestColumn(currentIndex().column());
    else if (alt && event->key() == Qt::Key_Right)
        requestRow(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

// What people do first in Excel: the right button on a cell. It is the row that they mean.
void SheetView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT rowMenuRequested(index.row(), event->reason() == QContextMenuEvent::Mouse
                                             ? event->globalPos()
                                             : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

} // namespace eldin::ui
