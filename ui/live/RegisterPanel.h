// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace eldin::ui {

class Segments;

/// Registers who came late without leaving the record: name, sex, village; the next number is given.
class RegisterPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RegisterPanel(Workspace &workspace, QWidget *parent = nullptr);

    void open(const core::Id<core::Meeting> &meeting, const QString &name);
    void retranslate();

Q_SIGNALS:
    void registered(const QString &attendance);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    QLabel *m_title;
    QLineEdit *m_name;
    Segments *m_sex;
    QComboBox *m_village;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
