// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EntryText.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

namespace eldin::ui {

namespace {

constexpr int kMargin = 2;
constexpr int kLeastChrome = 12; // border and padding, before the style has said so

} // namespace

EntryText::EntryText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(kMargin);
    // The margin counts as an edit, which nobody made.
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &EntryText::fitHeight);
    fitHeight();
}

void EntryText::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fitHeight();
}

// A plain text document counts its height in lines.
void EntryText::fitHeight()
{
    const int wanted = static_cast<int>(document()->size().height());
    const int chrome = std::max(kLeastChrome, height() - viewport()->height());
    const int wide = QFontMetrics(document()->defaultFont()).lineSpacing();
    setVerticalScrollBarPolicy(wanted > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(wanted, m_least, m_most) * wide + chrome + 2 * kMargin);
}

void EntryText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

bool EntryText::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    const bool handled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Where nothing was typed since, Undo is that of the document.
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable()))
            event->ignore();
    }
    return handled;
}

void EntryText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void EntryText::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (modifiers == Qt::NoModifier)
            Q_EMIT submitted();
        else if (modifiers == Qt::ControlModifier)
            Q_EMIT submittedWithAnswer();
        else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
            Q_EMIT submittedAndOn();
        else if (modifiers == Qt::ShiftModifier)
            insertPlainText(QStringLiteral("\n"));
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT escaped();
    const QTextLine line = textCursor().block().layout()->lineForTextPosition(textCursor().positionInBlock());
    const bool last = textCursor().block() == document()->lastBlock()
        && (!line.isValid() || line.lineNumber() + 1 == textCursor().block().layout()->lineCount());
    if (event->key() == Qt::Key_Down && modifiers == Qt::NoModifier && last)
        return Q_EMIT downPressed();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace eldin::ui
