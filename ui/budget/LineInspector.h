// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace eldin::ui {

class CodeCompleter;
class HistoryReader;
class LineAnswers;
class PartsChart;

/// What is known of the chosen line of the budget: codes, village, protection, where the amount came from, its
/// history, the answers that changed it; and below, the parts of the group as a chart.
class LineInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit LineInspector(Workspace &workspace, QWidget *parent = nullptr);

    /// The line shown; null for a group.
    [[nodiscard]] const core::Id<core::BudgetLine> &line() const { return m_line; }
    /// A null id shows the group's name alone.
    void showLine(const QString &title, const core::Id<core::BudgetLine> &line);
    void retranslate();
    [[nodiscard]] PartsChart &chart() const { return *m_chart; }
    void setChartTitle(const QString &title);

private:
    void fill();
    [[nodiscard]] QWidget *buildForm();
    /// The codes that a field proposes: those of the year of the line's budget.
    using KindOf = core::ClassificationKind (*)(const core::BudgetLine &);
    [[nodiscard]] std::vector<core::ClassificationItem> codesFor(KindOf kindOf) const;
    void saveCodeOf(QLineEdit *field, CodeCompleter *completer, QString &(*code)(core::BudgetLine &));
    void saveTextOf(QLineEdit *field, core::LocalText core::BudgetLine::*text);
    void fillSource(const core::BudgetLine &line);
    void fillHistory(const core::BudgetLine &line);
    void save(const std::function<void(core::BudgetLine &)> &change);

    Workspace &m_workspace;
    core::Id<core::BudgetLine> m_line;
    core::Id<core::BudgetLine> m_typedFor; ///< the line for which a code was typed last
    QLabel *m_title;
    QWidget *m_form;
    QFormLayout *m_rows;
    QLineEdit *m_mainCode;
    QLineEdit *m_economicCode;
    QLineEdit *m_institution;
    CodeCompleter *m_mainCompleter;
    CodeCompleter *m_economicCompleter;
    CodeCompleter *m_institutionCompleter;
    QComboBox *m_village;
    QLineEdit *m_project;
    QLineEdit *m_money;
    QCheckBox *m_protected;
    QLabel *m_source;
    QLabel *m_history;
    HistoryReader *m_historyReader;
    LineAnswers *m_answers;
    QLabel *m_chartTitle;
    PartsChart *m_chart;
};

} // namespace eldin::ui
