// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/HearingTemplate.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace eldin::ui {

class PlanTimeline;
class RecordTable;
class Segments;

/// The tasks of a hearing with their days counted from it.
class PlanPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setColumns();
    void fitColumns();
    void fillMenu(QMenu &menu);
    void add();
    void showTimeline(bool timeline);
    void fillTimeline();

    Workspace &m_workspace;
    RecordsModel<core::PlanTask> *m_model;
    RecordTable *m_table;
    core::HearingOutline m_outline; ///< for the names of the stages
    QPushButton *m_usual;
    Segments *m_view; ///< list or timeline
    QLabel *m_legend;
    QStackedWidget *m_views;
    PlanTimeline *m_timeline;
    QScrollArea *m_scroll;
};

/// "T−14", "T", "T+5": how many days from the hearing.
[[nodiscard]] QString dayFromHearing(const QDate &hearing, const QDate &day);

} // namespace eldin::ui
