// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/HearingTemplate.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace eldin::ui {

class RecordTable;

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

    Workspace &m_workspace;
    RecordsModel<core::PlanTask> *m_model;
    RecordTable *m_table;
    core::HearingOutline m_outline; ///< for the names of the stages
    QPushButton *m_usual;
};

/// "T−14", "T", "T+5": how many days from the hearing.
[[nodiscard]] QString dayFromHearing(const QDate &hearing, const QDate &day);

} // namespace eldin::ui
