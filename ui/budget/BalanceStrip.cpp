// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/BalanceStrip.h"

#include "core/base/Shares.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace eldin::ui {

namespace {

QLabel *sign(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::font(Type::Large, QFont::DemiBold));
    label->setProperty("kind", QStringLiteral("soft"));
    return label;
}

} // namespace

BalanceStrip::BalanceStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_protected(new QLabel)
    , m_verdict(new QLabel)
{
    setObjectName(QStringLiteral("balanceStrip"));
    setProperty("kind", QStringLiteral("card"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid, theme::kGrid * 2, theme::kGrid);
    layout->setSpacing(theme::kGrid * 3 / 2);
    m_revenue = addCell();
    layout->addWidget(sign(QStringLiteral("+")));
    m_opening = addCell();
    m_financingSign = sign(QStringLiteral("+"));
    layout->addWidget(m_financingSign);
    m_financing = addCell();
    layout->addWidget(sign(QStringLiteral("=")));
    m_expenditure = addCell();
    m_closingSign = sign(QStringLiteral("+"));
    layout->addWidget(m_closingSign);
    m_closing = addCell();
    layout->addWidget(m_protected, 0, Qt::AlignBottom);
    layout->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title, 0, Qt::AlignRight);
    words->addWidget(m_verdict, 0, Qt::AlignRight);
    layout->addLayout(words);
    m_title->setProperty("kind", QStringLiteral("small"));
    m_protected->setObjectName(QStringLiteral("protectedShare"));
    m_protected->setProperty("kind", QStringLiteral("small"));
    m_verdict->setObjectName(QStringLiteral("balanceVerdict"));
}

BalanceStrip::Cell BalanceStrip::addCell()
{
    Cell cell {new QLabel, new QLabel};
    cell.name->setProperty("kind", QStringLiteral("small"));
    cell.figure->setProperty("kind", QStringLiteral("heading"));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(cell.name);
    column->addWidget(cell.figure);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    return cell;
}

void BalanceStrip::show(const Workspace &workspace, const core::Budget &budget)
{
    const core::BudgetTotals totals = workspace.stores().lines.totals(budget.id);
    const auto figure = [&](core::Money amount) { return core::moneyFigure(amount, budget.unit, workspace.language()); };
    m_title->setText(QStringLiteral("%1 · %2").arg(budgetTitle(budget), core::unitName(budget.unit, workspace.language())));
    m_revenue.name->setText(sectionName(core::BudgetSection::Revenue));
    m_revenue.figure->setText(figure(totals.revenue));
    m_opening.name->setText(tr("Opening balance"));
    m_opening.figure->setText(figure(totals.opening));
    m_financing.name->setText(sectionName(core::BudgetSection::Financing));
    m_financing.figure->setText(figure(totals.otherFinancing()));
    for (QLabel *part : {m_financingSign, m_financing.name, m_financing.figure})
        part->setVisible(!totals.otherFinancing().isZero());
    m_expenditure.name->setText(sectionName(core::BudgetSection::Expenditure));
    m_expenditure.figure->setText(figure(totals.expenditure));
    m_protected->setText(tr("protected: %1").arg(core::percentText(core::shareTenths(totals.protectedItems, totals.expenditure), workspace.language())));
    m_protected->setToolTip(tr("Protected items: %1").arg(figure(totals.protectedItems)));
    m_protected->setVisible(!totals.protectedItems.isZero());
    const core::Money gap = totals.balance();
    const bool left = gap > core::Money();
    m_closing.name->setText(tr("Closing balance"));
    m_closing.figure->setText(figure(gap));
    for (QLabel *part : {m_closingSign, m_closing.name, m_closing.figure})
        part->setVisible(left);
    m_verdict->setText(gap.isNegative() ? tr("%1 missing").arg(figure(-gap)) : tr("balanced"));
    m_verdict->setProperty("kind", gap.isNegative() ? QStringLiteral("warning") : QStringLiteral("positive"));
    m_verdict->style()->polish(m_verdict);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_title->text(), m_verdict->text()));
}

} // namespace eldin::ui
