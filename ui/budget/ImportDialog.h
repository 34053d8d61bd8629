// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BudgetImport.h"
#include "ui/shell/Workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace eldin::ui {

class ImportJob;
class SheetModel;

/// The import assistant: the sheet as it was understood, the few things to decide, the sums with their gaps, and a
/// button that tells the truth.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] const std::vector<core::Id<core::Budget>> &budgets() const { return m_budgets; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildDecisions();
    void read();
    void showTable(core::BudgetTable table);
    void fillGaps();
    void updateButton();
    void import();

    Workspace &m_workspace;
    QString m_path;
    ImportJob *m_job;
    std::optional<core::BudgetTable> m_table;
    std::vector<core::Id<core::Budget>> m_budgets;
    SheetModel *m_model;
    QTableView *m_view;
    QLabel *m_head;
    QProgressBar *m_progress;
    QSpinBox *m_year;
    QComboBox *m_stage;
    QComboBox *m_unit;
    QLabel *m_sums;
    QListWidget *m_gaps;
    QCheckBox *m_accept;
    QPushButton *m_import;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
