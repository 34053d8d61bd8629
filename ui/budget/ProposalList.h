// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "ui/shell/Workspace.h"

#include <QListWidget>

namespace eldin::ui {

/// A few proposals, a line each; a click or Enter leads to the words as they were said, or to the answers.
class ProposalList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ProposalList(Workspace &workspace, PageKey page = PageKey::Remarks, QWidget *parent = nullptr);

    void setProposals(const std::vector<core::RemarkRow> &proposals);

private:
    void goTo(const QListWidgetItem *item);

    Workspace &m_workspace;
    PageKey m_page; ///< to which an entry leads
};

} // namespace eldin::ui
