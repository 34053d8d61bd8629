// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/LineAnswers.h"

#include "core/report/HearingChanges.h"
#include "core/report/Texts.h"
#include "ui/budget/ProposalList.h"
#include "ui/shell/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kMostSeen = 4; // more are scrolled to

}

LineAnswers::LineAnswers(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_proposals(new ProposalList(workspace, PageKey::Responses))
{
    setObjectName(QStringLiteral("lineAnswers"));
    m_title->setObjectName(QStringLiteral("lineAnswersTitle"));
    m_title->setWordWrap(true);
    m_proposals->setObjectName(QStringLiteral("lineProposals"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_proposals);
}

void LineAnswers::retranslate()
{
    m_proposals->setAccessibleName(tr("Proposals that changed this line"));
    m_proposals->setToolTip(tr("Enter or a click leads to the answer"));
}

void LineAnswers::setLine(const core::BudgetLine &line)
{
    std::vector<core::RemarkRow> proposals;
    core::Money sum;
    bool isCreated = false;
    for (core::LineMove &move : core::movesInto(m_workspace.stores(), line)) {
        sum += move.amount;
        isCreated = isCreated || move.createsLine;
        // What stands in the line: the answer may grant another amount by now.
        if (move.proposal.response)
            move.proposal.response->amount = move.amount;
        proposals.push_back(std::move(move.proposal));
    }
    setVisible(!proposals.empty());
    m_title->setText((isCreated ? tr("Made for accepted proposals; they put in %1:") : tr("Accepted proposals put in %1:"))
                         .arg(core::moneyWithUnit(sum, core::MoneyUnit::Som, m_workspace.language())));
    m_proposals->setProposals(proposals);
    const int seen = std::min(kMostSeen, static_cast<int>(proposals.size()));
    m_proposals->setFixedHeight(2 * m_proposals->frameWidth() + seen * std::max(theme::kRow, m_proposals->sizeHintForRow(0)));
}

} // namespace eldin::ui
