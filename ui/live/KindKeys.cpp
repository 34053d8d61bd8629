// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/KindKeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace eldin::ui {

void KindKeys::listenTo(QWidget *field)
{
    field->installEventFilter(this);
}

// The keys of the digits are the same under Russian, Kyrgyz and US layouts.
bool KindKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool ours = (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier && key->key() >= Qt::Key_1
        && key->key() <= Qt::Key_5;
    if (!ours)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        Q_EMIT chosen(static_cast<core::RemarkKind>(key->key() - Qt::Key_1));
    return true;
}

} // namespace eldin::ui
