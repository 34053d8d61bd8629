// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budget/ImportJob.h"
#include "ui/shell/Workspace.h"

#include <QDialog>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTabBar;

namespace eldin::ui {

class GapPanel;
class ImportDecisions;
class MappingMenus;
class RepairPanel;
class SheetModel;
class SheetView;

/// The import assistant: the sheet as it was understood, the few things to decide, the sums with their gaps, and a
/// button that tells the truth.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, const ImportSource &source, QWidget *parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] const std::vector<core::Id<core::Budget>> &budgets() const { return m_budgets; }

    /// While lines are being written it stops that first, and nothing is kept.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void read();
    void showResult(ImportJob::Result result);
    /// Lays one of the sheets under the eyes: several may become one budget.
    void showPart(int index);
    void showTabs();
    [[nodiscard]] const core::BudgetTable &part() const;
    void showCell(const QString &place);
    using FillMenu = void (MappingMenus::*)(QMenu &, std::uint32_t) const;
    void openMenu(FillMenu fill, int index, const QPoint &place);
    void forget();
    void exportProfile();
    void updateButton();
    void import();
    void setWriting(bool writing);

    Workspace &m_workspace;
    ImportJob *m_job;
    std::optional<ImportJob::Result> m_result;
    /// By sheet; none: as proposed, or as decided last time.
    std::map<QString, core::exchange::TableMapping> m_mappings;
    core::Problems m_inOwnList; ///< what is no entry in the list of synonyms
    std::vector<core::Id<core::Budget>> m_budgets;
    SheetModel *m_model;
    QTabBar *m_parts; ///< where there are several sheets
    SheetView *m_view;
    QLabel *m_head;
    QProgressBar *m_progress;
    ImportDecisions *m_decisions;
    RepairPanel *m_repairs;
    GapPanel *m_gaps;
    QPushButton *m_import;
    QPushButton *m_cancel;
    bool m_fitted = false;
    int m_shown = -1; ///< the sheet under the eyes
    bool m_writing = false;
    std::atomic_bool m_stopped = false; ///< asked by the writing
};

} // namespace eldin::ui
