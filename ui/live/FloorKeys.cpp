// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/FloorKeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace eldin::ui {

namespace {

bool isAtEnd(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->cursorPosition() == line->text().size();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text == nullptr || text->textCursor().atEnd();
}

} // namespace

void FloorKeys::listenTo(QWidget *field)
{
    field->installEventFilter(this);
}

bool FloorKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool ours = (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier
        && (key->key() == Qt::Key_End || key->key() == Qt::Key_Right);
    if (!ours || !isAtEnd(watched))
        return QObject::eventFilter(watched, event);
    event->ignore(); // the field would claim it
    return true;
}

} // namespace eldin::ui
