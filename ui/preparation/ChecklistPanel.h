// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Checklist.h"
#include "core/service/TermService.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace eldin::ui {

class RecordTable;

/// The twenty points by which a hearing is judged, with their state; Enter or a double click leads to where a point is
/// mended. Below them the terms that the municipality goes by.
class ChecklistPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void lead(int row);

    Workspace &m_workspace;
    QListWidget *m_points;
    QLabel *m_termsTitle;
    RecordsModel<core::LegalTerm> *m_terms;
    RecordTable *m_table;
};

} // namespace eldin::ui
