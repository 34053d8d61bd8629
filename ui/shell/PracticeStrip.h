// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/PracticeScript.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace eldin::ui {

/// Says over every page of a practice copy that nothing counts, and holds the script: what is read aloud in the hall, and
/// what is done at the laptop meanwhile, a step at a time. Ctrl+PageDown and Ctrl+PageUp turn it from wherever one writes.
class PracticeStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PracticeStrip(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const core::PracticeStep &step() const;
    [[nodiscard]] bool isLast() const;
    void next();
    void back();

Q_SIGNALS:
    void tourRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void turnScript();
    void go(int step);
    void retranslate();
    [[nodiscard]] QString keysText() const;

    Workspace &m_workspace;
    int m_step = 0;
    QLabel *m_title;
    QLabel *m_place;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_fold;
    QPushButton *m_tour;
    QWidget *m_script;
    QLabel *m_who;
    QLabel *m_said;
    QLabel *m_now;
    QLabel *m_todo;
    QLabel *m_keys;
};

} // namespace eldin::ui
