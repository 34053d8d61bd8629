// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/LineClipboard.h"

#include "core/base/MoneyText.h"
#include "core/report/CopiedCell.h"
#include "core/service/BudgetService.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTreeView>

namespace eldin::ui {

std::optional<PastedAmounts> amountsIn(const QString &text, core::MoneyUnit unit)
{
    PastedAmounts rows;
    bool any = false;
    QString all = text;
    all.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (all.endsWith(u'\n'))
        all.chop(1);
    for (const QString &line : all.split(u'\n')) {
        auto &row = rows.emplace_back();
        for (const QString &cell : line.split(u'\t')) {
            const QString figure = cell.trimmed();
            const bool none = figure.isEmpty() || figure == u"-" || figure == u"–";
            const auto amount = none ? std::nullopt : core::parseMoney(figure, unit);
            if (!none && !amount)
                return std::nullopt;
            any = any || amount;
            row.push_back(amount);
        }
    }
    return any ? std::optional(std::move(rows)) : std::nullopt;
}

LineClipboard::LineClipboard(Workspace &workspace, QTreeView &tree, BudgetTreeModel &model)
    : m_workspace(workspace)
    , m_tree(tree)
    , m_model(model)
{
}

void LineClipboard::copy()
{
    const core::Language language = m_workspace.language();
    QStringList rows;
    QModelIndexList chosen = m_tree.selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end(),
              [this](const QModelIndex &a, const QModelIndex &b) { return m_tree.visualRect(a).top() < m_tree.visualRect(b).top(); });
    for (const QModelIndex &index : std::as_const(chosen)) {
        const core::BudgetNode *node = m_model.node(index);
        QStringList cells {core::copiedCell(index.data().toString(), language), core::copiedCell(node->code, language)};
        for (const core::Money amount : node->amounts)
            cells += core::copiedCell(core::moneyFigure(amount, m_model.budgets().back().unit, language), language);
        rows += cells.join(u'\t');
    }
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(rows.join(u'\n') + u'\n');
    m_workspace.runner().say(tr("%n row(s) copied: paste them into Excel.", nullptr, static_cast<int>(rows.size())));
}

bool LineClipboard::paste()
{
    const QModelIndex current = m_tree.currentIndex();
    const core::BudgetNode *node = m_model.node(current);
    const bool amountCell = node != nullptr && node->isLine() && current.column() >= BudgetTreeModel::FirstAmountColumn;
    const auto amounts = amountCell ? amountsIn(QGuiApplication::clipboard()->text(), m_model.budgets().back().unit) : std::nullopt;
    if (amounts)
        pasteAmounts(*amounts);
    return amounts.has_value();
}

void LineClipboard::pasteAmounts(const PastedAmounts &rows)
{
    const int firstBudget = m_tree.currentIndex().column() - BudgetTreeModel::FirstAmountColumn;
    std::vector<core::BudgetLine> changed;
    bool fits = true;
    const bool read = m_workspace.runner().run([&] {
        QModelIndex row = m_tree.currentIndex().siblingAtColumn(BudgetTreeModel::NameColumn);
        for (const auto &cells : rows) {
            while (row.isValid() && !m_model.node(row)->isLine())
                row = m_tree.indexBelow(row);
            fits = fits && row.isValid() && firstBudget + static_cast<int>(cells.size()) <= static_cast<int>(m_model.budgets().size());
            if (!fits)
                return;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (!cells[i])
                    continue;
                core::BudgetLine line = m_model.lineFor(row, firstBudget + static_cast<int>(i));
                line.amount = *cells[i];
                changed.push_back(std::move(line));
            }
            row = m_tree.indexBelow(row);
        }
    });
    if (!read)
        return;
    if (!fits)
        return m_workspace.runner().warn(tr("More cells were copied than there are lines or columns from here on. Nothing was pasted."));
    m_workspace.runner().run(tr("%n amount(s) pasted.", nullptr, static_cast<int>(changed.size())),
                             [&] { core::BudgetService(m_workspace.document()).editLines(changed); });
}

} // namespace eldin::ui
