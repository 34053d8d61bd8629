// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "ui/shell/Page.h"

class QPushButton;
class QStackedWidget;

namespace eldin::ui {

class BalanceStrip;
class BudgetColumns;
class ChangesPanel;
class ClassificationPanel;
class TopicsPanel;
class ExcelButton;
class FormWriter;
struct ImportSource;
class LinesPanel;
class MunicipalityPanel;
class PicturesPanel;
class Segments;
class VersionStrip;

/// The budgets of the aimak, seen in several ways, and where they are brought in.
class BudgetPage final : public Page
{
    Q_OBJECT

public:
    explicit BudgetPage(Workspace &workspace);

    /// Budgets that do not balance, and a missing name of the aimak.
    [[nodiscard]] static int openItems(const Workspace &workspace);
    /// "import", "import:" with the path of a table, "municipality", "changes", "codes", or the id of a budget line.
    void reveal(const QString &target) override;

protected:
    void retranslate() override;
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBar(QWidget *content);
    void fitColumns();
    void addForms();
    void writeForm(const std::optional<core::Budget> &budget);
    void showView(int view);
    void showLines(const QString &title, const std::vector<core::Id<core::BudgetLine>> &lines);
    void offerWayOut(const core::Error &error);
    void sayPurpose();
    [[nodiscard]] static QStringList unbalanced(const core::Stores &stores);
    void import();
    void import(const ImportSource &source);
    void paste();

    Segments *m_segments;
    BudgetColumns *m_columns;
    ExcelButton *m_forms;
    QAction *m_filledForm;
    QAction *m_emptyForm;
    FormWriter *m_writer;
    QPushButton *m_import;
    QPushButton *m_paste;
    VersionStrip *m_version;
    QStackedWidget *m_views;
    BalanceStrip *m_balance;
    LinesPanel *m_lines;
    PicturesPanel *m_pictures;
    ChangesPanel *m_changes;
    ClassificationPanel *m_classification;
    TopicsPanel *m_topics;
    MunicipalityPanel *m_municipality;
};

} // namespace eldin::ui
