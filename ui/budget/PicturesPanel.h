// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetFindings.h"
#include "core/report/BudgetPictures.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace eldin::ui {

class EmptyState;
class FindingList;
class PicturePane;

/// The budgets as pictures, and what can be said of them: a list of what there is to see, and at its right
/// the findings or one picture with all levels below it.
class PicturesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturesPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~PicturesPanel() override;

    using QWidget::show;
    /// The budgets chosen, oldest first; the last is the one looked at. What is shown stays as far as it is
    /// still there. Read anew when the panel is next seen, or now. Call it after every change.
    void show(std::vector<core::Budget> budgets);
    void retranslate();
    /// Opens a picture, at a level below if its path is given.
    void choose(core::PictureKind kind, const QStringList &path = {});

Q_SIGNALS:
    /// Somebody wants to see the lines behind a part of a picture or a finding.
    void linesAsked(const QString &title, const std::vector<eldin::core::Id<eldin::core::BudgetLine>> &lines);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFindings();
    void read();
    void showChosen();
    void fitChooser();
    void open(int item);
    void askLines(int item);
    void askLines(const core::BudgetFinding &finding);
    [[nodiscard]] static std::vector<core::BudgetFinding>
    findingsAbout(const std::vector<core::BudgetFinding> &findings, const core::Picture &picture);
    [[nodiscard]] core::BudgetBook bookForPaper() const;
    [[nodiscard]] core::report::Report picturePaper() const;
    [[nodiscard]] core::report::Report findingsPaper() const;
    using Act = void (*)(Workspace &, QWidget *, const core::report::Report &);
    using Paper = core::report::Report (PicturesPanel::*)() const;
    void give(Act act, Paper paper);

    Workspace &m_workspace;
    QListWidget *m_chooser;
    QStackedWidget *m_views;
    FindingList *m_findings;
    PicturePane *m_pane;
    QPushButton *m_save;
    QPushButton *m_print;
    EmptyState *m_missing;
    std::vector<core::Budget> m_budgets;
    std::unique_ptr<core::BudgetBook> m_book;
    std::unique_ptr<core::BudgetPictures> m_pictures;
    QStringList m_path;
    bool m_stale = true;
};

} // namespace eldin::ui
