// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "ui/shell/Page.h"

class QPushButton;
class QStackedWidget;

namespace eldin::ui {

class BudgetColumns;
class ChangesPanel;
struct ImportSource;
class LinesPanel;
class MunicipalityPanel;
class Segments;

/// The budgets of the aimak, seen in several ways, and where they are brought in.
class BudgetPage final : public Page
{
    Q_OBJECT

public:
    explicit BudgetPage(Workspace &workspace);

    /// Budgets that do not balance, and a missing name of the aimak.
    [[nodiscard]] int openItems() const override;
    /// "import", "import:" with the path of a table, "municipality", "changes", or the id of a budget line.
    void reveal(const QString &target) override;

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addBar(QWidget *content);
    void showView(int view);
    void sayPurpose();
    [[nodiscard]] QStringList unbalanced() const;
    void import();
    void import(const ImportSource &source);
    void paste();

    Segments *m_segments;
    BudgetColumns *m_columns;
    QPushButton *m_import;
    QPushButton *m_paste;
    QStackedWidget *m_views;
    LinesPanel *m_lines;
    ChangesPanel *m_changes;
    MunicipalityPanel *m_municipality;
};

} // namespace eldin::ui
