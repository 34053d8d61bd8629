// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/FairnessMirror.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace eldin::ui {

class PictureView;
class ReportTableModel;
class Segments;
class SpeechesTable;

/// Who spoke how much at a meeting: by sex, age group and village, as a chart and as a table; and each of the speeches,
/// to put its times right.
class MirrorView final : public QWidget
{
    Q_OBJECT

public:
    explicit MirrorView(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void retranslate();
    void refresh();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_back;
    Segments *m_sides;
    PictureView *m_chart;
    QTableView *m_table;
    ReportTableModel *m_rows;
    SpeechesTable *m_speeches;
};

} // namespace eldin::ui
