// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budget/ImportJob.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace eldin::ui {

class Workspace;

/// The few things to decide about a whole table, and what comes of them.
class ImportDecisions final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportDecisions(Workspace &workspace, QWidget *parent = nullptr);

    /// Writes what is chosen here into the options.
    void writeTo(core::BudgetTableOptions &options) const;
    void show(const ImportJob::Result &result);
    /// The year chosen, or this one.
    [[nodiscard]] int year() const;

Q_SIGNALS:
    void changed();
    /// Another sheet: what was decided about the present one does not fit.
    void sheetChanged();
    void forgetRequested();
    void exportRequested();

private:
    void addSheets(const QStringList &names);
    void showSheets(const ImportJob::Result &result);
    [[nodiscard]] QString budgetWords(const ImportJob::Result &result, std::size_t index) const;

    Workspace &m_workspace;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet; ///< data: the names of the sheets, several where they are taken together
    bool m_sheetChosen = false; ///< by a person: else the program proposes anew
    QSpinBox *m_year;
    QComboBox *m_stage;
    QComboBox *m_unit;
    QComboBox *m_language; ///< of the names
    QLabel *m_profile;
    QPushButton *m_forget;
    QPushButton *m_export;
    QLabel *m_sums;
};

} // namespace eldin::ui
