// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace eldin::ui {

class HeadCountModel;

/// Keying in how many people are in the hall. Digits begin a cell, Enter and Tab go on to the next, Ctrl+Enter saves the
/// whole grid, Esc leaves it as it was.
class HeadCountView final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadCountView(Workspace &workspace, QWidget *parent = nullptr);

    void open(const core::Id<core::Meeting> &meeting);
    void retranslate();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void goOn();
    void showTotal();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    HeadCountModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_total;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace eldin::ui
