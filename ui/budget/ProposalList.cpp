// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ProposalList.h"

#include "ui/models/RemarkWords.h"

namespace eldin::ui {

namespace {

constexpr int kRemarkRole = Qt::UserRole;
constexpr int kHearingRole = Qt::UserRole + 1;

} // namespace

ProposalList::ProposalList(Workspace &workspace, PageKey page, QWidget *parent)
    : QListWidget(parent)
    , m_workspace(workspace)
    , m_page(page)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemActivated, this, &ProposalList::goTo);
    connect(this, &QListWidget::itemClicked, this, &ProposalList::goTo);
}

void ProposalList::setProposals(const std::vector<core::RemarkRow> &proposals)
{
    clear();
    const core::Language language = m_workspace.language();
    for (const core::RemarkRow &proposal : proposals) {
        QStringList parts {remarkLabel(proposal.remark), decisionText(proposal.response->decision),
                           amountText(proposal.response->amount ? proposal.response->amount : proposal.remark.amount, language),
                           proposal.words.text.simplified()};
        parts.removeAll(QString());
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), this);
        item->setToolTip(proposal.words.text);
        item->setData(kRemarkRole, proposal.remark.id.text());
        item->setData(kHearingRole, proposal.remark.hearingId.text());
    }
}

// Either page shows one hearing: the one of the proposal.
void ProposalList::goTo(const QListWidgetItem *item)
{
    const QString remark = item->data(kRemarkRole).toString();
    m_workspace.setHearing(core::Id<core::Hearing>(item->data(kHearingRole).toString()));
    m_workspace.goTo(m_page, remark);
}

} // namespace eldin::ui
