// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ClockDoubt.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace eldin::ui {

/// "It is 14:03 on 23 November, right?" before a meeting begins, where the clock may be wrong. Enter says yes, Esc leaves it
/// for later, when the clock is set.
class ClockQuestion final : public QFrame
{
    Q_OBJECT

public:
    explicit ClockQuestion(Workspace &workspace, QWidget *parent = nullptr);

    /// True where there is no doubt, or it was settled for this meeting; else the question stands on the page.
    [[nodiscard]] bool isSettled(const core::Id<core::Meeting> &meeting);
    void retranslate();

Q_SIGNALS:
    /// The clock is right: the meeting may begin.
    void confirmed();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWords();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    core::Id<core::Meeting> m_settled; ///< the meeting whose beginning was confirmed
    core::ClockDoubt m_doubt = core::ClockDoubt::None;
    QLabel *m_question;
    QLabel *m_why;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace eldin::ui
