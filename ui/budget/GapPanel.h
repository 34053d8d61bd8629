// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BudgetImport.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace eldin::ui {

class Workspace;

/// What stands against an import: the sums that their lines do not give, and what else was noticed; and the reason for
/// which the sums are accepted all the same.
class GapPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GapPanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(const core::BudgetTable &table);
    [[nodiscard]] bool isAccepted() const;
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void acceptanceChanged();
    void cellRequested(const QString &cell);

private:
    void showGaps(const core::BudgetTable &table, const core::BudgetTable &part);
    void showProblems(const core::BudgetTable &table, const core::BudgetTable &part, core::Severity severity);
    void add(const QString &text, const QString &cell, core::Severity severity);

    Workspace &m_workspace;
    QListWidget *m_list;
    QCheckBox *m_accept;
    QLineEdit *m_reason;
};

} // namespace eldin::ui
