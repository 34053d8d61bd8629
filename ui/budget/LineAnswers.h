// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"

#include <QWidget>

class QLabel;

namespace eldin::ui {

class ProposalList;
class Workspace;

/// What answers to proposals put into a line of the budget; each leads to its answer. Hidden where none did.
class LineAnswers final : public QWidget
{
    Q_OBJECT

public:
    explicit LineAnswers(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void setLine(const core::BudgetLine &line);

private:
    Workspace &m_workspace;
    QLabel *m_title;
    ProposalList *m_proposals;
};

} // namespace eldin::ui
