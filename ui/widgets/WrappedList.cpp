// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrappedList.h"

namespace eldin::ui {

WrappedList::WrappedList(QWidget *parent)
    : QListView(parent)
{
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void WrappedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (viewport()->width() == m_width)
        return;
    m_width = viewport()->width();
    scheduleDelayedItemsLayout();
}

} // namespace eldin::ui
