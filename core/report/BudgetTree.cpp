// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/BudgetTree.h"

#include "core/base/Text.h"
#include "core/report/CodeTable.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <map>
#include <memory>

namespace eldin::core {

namespace {

/// A node while its tree grows: children are found by key in one step, for budgets have lines by the ten thousand.
class GrowingNode final
{
public:
    explicit GrowingNode(BudgetNode node)
        : value(std::move(node))
    {
    }

    GrowingNode &child(const QString &key, const QString &code, const LocalText &name)
    {
        const auto [place, isNew] = m_places.try_emplace(key, m_children.size());
        if (isNew) {
            BudgetNode node;
            node.key = key;
            node.code = code;
            node.name = name;
            node.amounts.resize(value.amounts.size());
            m_children.push_back(std::make_unique<GrowingNode>(std::move(node)));
        }
        return *m_children[place->second];
    }

    [[nodiscard]] BudgetNode grown()
    {
        for (const auto &child : m_children)
            value.children.push_back(child->grown());
        return std::move(value);
    }

    BudgetNode value;

private:
    std::map<QString, std::size_t> m_places;
    std::vector<std::unique_ptr<GrowingNode>> m_children; // apart, so that a child stays where it is
};

QString lineKey(const BudgetLine &line)
{
    return QStringList {line.code, line.revenueCode, line.functionCode, line.economicCode, line.settlementId.text(),
                        folded(line.project.best(Language::Kyrgyz)), folded(line.name.best(Language::Kyrgyz))}
        .join(u'\x1f');
}

} // namespace

BudgetNode budgetTree(const Stores &stores, BudgetSection section, const std::vector<Id<Budget>> &budgets)
{
    const bool revenue = section == BudgetSection::Revenue;
    const CodeTable main(stores, revenue ? ClassificationKind::Revenue : ClassificationKind::Function);
    const CodeTable economic(stores, ClassificationKind::Economic);
    BudgetNode top;
    top.key = codeOf(section);
    top.amounts.resize(budgets.size());
    GrowingNode root(std::move(top));
    for (std::size_t i = 0; i < budgets.size(); ++i) {
        std::map<QString, int> seen; // equal lines within one budget stay apart
        for (const BudgetLine &line : stores.lines.ofBudget(budgets[i])) {
            if (line.section != section)
                continue;
            auto path = main.path(revenue ? line.revenueCode : line.functionCode);
            // "1 Revenue" is the root itself.
            if (revenue && path.size() > 1 && path.front()->code == u"1")
                path.erase(path.begin());
            GrowingNode *node = &root;
            node->value.amounts[i] += line.amount;
            for (const ClassificationItem *item : path) {
                node = &node->child(item->code, item->code, item->name);
                node->value.amounts[i] += line.amount;
            }
            const QString key = lineKey(line);
            const int repeated = seen[key]++;
            BudgetNode &leaf = node->child(QStringLiteral("line:%1:").arg(repeated) + key,
                                           line.economicCode.isEmpty() ? line.code : line.economicCode,
                                           lineName(line, path, economic))
                                   .value;
            leaf.lines.resize(budgets.size());
            leaf.lines[i] = line.id;
            leaf.amounts[i] += line.amount;
            leaf.isProtected = leaf.isProtected || line.isProtected;
        }
    }
    return root.grown();
}

BudgetNode economicTree(const Stores &stores, const Id<Budget> &budget)
{
    const CodeTable economic(stores, ClassificationKind::Economic);
    BudgetNode top;
    top.amounts.resize(1);
    GrowingNode root(std::move(top));
    for (const BudgetLine &line : stores.lines.ofBudget(budget)) {
        if (line.section != BudgetSection::Expenditure)
            continue;
        GrowingNode *node = &root;
        node->value.amounts[0] += line.amount;
        const auto path = economic.path(line.economicCode);
        if (path.empty()) {
            root.child(QString(), {}, {}).value.amounts[0] += line.amount;
            continue;
        }
        for (const ClassificationItem *item : path) {
            node = &node->child(item->code, item->code, item->name);
            node->value.amounts[0] += line.amount;
        }
    }
    return root.grown();
}

} // namespace eldin::core
