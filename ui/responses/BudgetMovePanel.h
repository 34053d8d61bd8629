// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace eldin::ui {

class LocalTextField;
class Workspace;

/// From the answer to the budget: the line of the next draft into which the granted amount goes, and what of it stands there
/// already.
class BudgetMovePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetMovePanel(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// The saved answer; a null id hides the panel.
    void setResponse(const core::Response &response);
    /// Puts the amount into the line chosen; false if something is missing, which then is said.
    bool take();

private:
    void fillLines();
    void takeOut();
    void showNewName();
    [[nodiscard]] bool isNewLine() const;
    [[nodiscard]] core::BudgetLine newLine() const;

    Workspace &m_workspace;
    core::Response m_response;
    std::vector<core::BudgetLine> m_lines; ///< to choose from
    QLabel *m_state;
    QComboBox *m_line;
    LocalTextField *m_name; ///< of a new line
    QPushButton *m_take;
    QPushButton *m_takeOut;
    QPushButton *m_show; ///< the line that it stands in
};

} // namespace eldin::ui
