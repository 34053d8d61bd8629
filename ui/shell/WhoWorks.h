// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace eldin::ui {

class Workspace;

/// A line over the page that asks once a day who is working: one click on a name that the document or this laptop knows,
/// or a new one. The history names them. It takes no focus and goes when it is answered or closed.
class WhoWorks final : public QFrame
{
    Q_OBJECT

public:
    explicit WhoWorks(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows it where nobody was asked today and the document may be written.
    void askOnceADay();
    /// Shows it now, to change who it is.
    void ask();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fillNames();
    void answer(const QString &name);
    void leave();

    Workspace &m_workspace;
    QLabel *m_question;
    QBoxLayout *m_names;
    QLineEdit *m_other;
    QPushButton *m_close;
};

} // namespace eldin::ui
