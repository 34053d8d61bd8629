// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/SlipCount.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace eldin::ui {

/// Above the line while slips of paper are keyed in: the number of the slip, which runs on by itself, and what became of
/// those that were handed out: issued = returned + void + missing.
class SlipStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit SlipStrip(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    /// Counts anew and, where the number is free to move, proposes the next one.
    void refresh();
    void retranslate();
    /// The number in the field; 0: none, or none that could be.
    [[nodiscard]] int number() const;
    /// After a slip was saved.
    void goOn();
    void focusFirst();

Q_SIGNALS:
    void settled(); ///< the number is right: on to the words
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void handOut();
    void noteVoid();
    void showCount();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    core::SlipCount m_count;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QPushButton *m_void;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    QPushButton *m_handOut;
    QPushButton *m_print;
    QLabel *m_sum;
    QLabel *m_missing;
};

} // namespace eldin::ui
