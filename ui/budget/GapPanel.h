// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BudgetImport.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace eldin::ui {

class Workspace;

/// What stands against an import: the sums that their lines do not give, and what else was noticed; and the reason for
/// which the sums are accepted all the same: one for all of them, or one of its own for the sum that is chosen.
class GapPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GapPanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(const core::BudgetTable &table);
    [[nodiscard]] bool isAccepted() const;
    [[nodiscard]] core::GapReasons reasons() const;

Q_SIGNALS:
    void acceptanceChanged();
    void cellRequested(const QString &cell);

private:
    void showGaps(const core::BudgetTable &table, const core::BudgetTable &part);
    void showProblems(const core::BudgetTable &table, const core::BudgetTable &part, core::Severity severity);
    QListWidgetItem *add(const QString &text, const QString &cell, core::Severity severity);
    void showCurrent();
    void takeOwnReason(const QString &text);
    [[nodiscard]] bool isCovered() const;

    Workspace &m_workspace;
    QListWidget *m_list;
    QCheckBox *m_accept;
    QLineEdit *m_reason;
    QWidget *m_ownRow;
    QLabel *m_ownName;
    QLineEdit *m_ownReason;
    std::map<std::pair<QString, QString>, QString> m_own; ///< as in core::GapReasons
    int m_gaps = 0;
};

} // namespace eldin::ui
