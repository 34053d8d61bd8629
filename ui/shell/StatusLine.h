// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ActionRunner.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace eldin::ui {

class Workspace;

/// When it was saved, where, by which laptop; and the quiet messages with Undo beside them.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(Workspace &workspace, QWidget *parent = nullptr);

    /// When the newest backup was made; it is said on the day it is of.
    void setBackup(const QDateTime &at);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show(const Notice &notice);
    void clear();

    Workspace &m_workspace;
    QLabel *m_saved;
    QLabel *m_message;
    QPushButton *m_undo;
    QPushButton *m_open;
    QPushButton *m_details;
    QPushButton *m_close;
    QTimer *m_timer;
    Notice m_notice;
    QDateTime m_backupAt;
};

} // namespace eldin::ui
