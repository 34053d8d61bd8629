// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace eldin::ui {

/// A text written in one go: Enter ends it, Shift+Enter begins a new line in it. It grows with what is written.
class EntryText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit EntryText(QWidget *parent = nullptr);
    void setLines(int least, int most);

Q_SIGNALS:
    void submitted();
    void submittedWithAnswer(); ///< Ctrl+Enter
    void submittedAndOn(); ///< Ctrl+Shift+Enter: more of the same follows
    void escaped();
    void left();                ///< the focus went elsewhere
    void downPressed();         ///< there is no line below

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    int m_least = 2;
    int m_most = 5;
};

} // namespace eldin::ui
