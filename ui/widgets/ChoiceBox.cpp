// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceBox.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace eldin::ui {

namespace {

/// What there is room for.
QString shortened(const QComboBox &box, const QStyleOptionComboBox &option)
{
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width());
}

} // namespace

void ChoiceBox::showPopup()
{
    m_wasOpened = true;
    QComboBox::showPopup();
}

void ChoiceBox::hidePopup()
{
    QComboBox::hidePopup();
    Q_EMIT closed();
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const bool whole = shortened(*this, option) == option.currentText;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole ? QString() : option.currentText, this);
        return true;
    }
    return QComboBox::event(event);
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shortened(*this, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace eldin::ui
