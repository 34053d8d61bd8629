// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PartTree.h"

#include "core/domain/BudgetComparison.h"

#include <map>
#include <memory>

namespace eldin::core {

namespace {

/// A node while its tree grows: children are found by key, for budgets have lines by the ten thousand.
class Growing final
{
public:
    Growing(PartStep step, std::size_t budgets)
    {
        m_node.step = std::move(step);
        m_node.amounts.resize(budgets);
    }

    Growing &child(const PartStep &step)
    {
        const auto [place, isNew] = m_places.try_emplace(step.key, m_children.size());
        if (isNew)
            m_children.push_back(std::make_unique<Growing>(step, m_node.amounts.size()));
        return *m_children[place->second];
    }

    void add(std::size_t budget, Money amount) { m_node.amounts[budget] += amount; }
    void setLine(std::size_t budget, const Id<BudgetLine> &line)
    {
        m_node.lines.resize(m_node.amounts.size());
        m_node.lines[budget] = line;
    }

    [[nodiscard]] PartNode grown()
    {
        for (const auto &child : m_children)
            m_node.children.push_back(child->grown());
        return std::move(m_node);
    }

private:
    PartNode m_node;
    std::map<QString, std::size_t> m_places;
    std::vector<std::unique_ptr<Growing>> m_children; // apart, so that a child stays where it is
};

/// By what a line is found again in the last budget: the id of its twin there, else its own.
std::vector<QString> keysOf(const std::vector<BudgetLine> &lines, const std::vector<BudgetLine> &last)
{
    std::vector<QString> keys;
    keys.reserve(lines.size());
    for (const BudgetLine &line : lines)
        keys.push_back(line.id.text());
    if (&lines == &last)
        return keys;
    const auto twins = matchLines(lines, last);
    for (std::size_t i = 0; i < twins.size(); ++i) {
        if (twins[i])
            keys[*twins[i]] = last[i].id.text();
    }
    return keys;
}

void collect(const PartNode &node, std::optional<std::size_t> budget, std::vector<Id<BudgetLine>> &lines)
{
    for (std::size_t i = 0; i < node.lines.size(); ++i) {
        if (!node.lines[i].isNull() && (!budget || *budget == i))
            lines.push_back(node.lines[i]);
    }
    for (const PartNode &child : node.children)
        collect(child, budget, lines);
}

} // namespace

std::vector<Id<BudgetLine>> PartNode::allLines(std::optional<std::size_t> budget) const
{
    std::vector<Id<BudgetLine>> result;
    collect(*this, budget, result);
    return result;
}

PartNode partTree(const std::vector<std::vector<BudgetLine>> &budgets, const PartRule &rule)
{
    Growing root({}, budgets.size());
    // The last budget first: its lines give the names.
    for (std::size_t i = budgets.size(); i-- > 0;) {
        const std::vector<QString> keys = keysOf(budgets[i], budgets.back());
        for (std::size_t k = 0; k < keys.size(); ++k) {
            const BudgetLine &line = budgets[i][k];
            Growing *node = &root;
            node->add(i, line.amount);
            for (const PartStep &step : rule.steps(line)) {
                node = &node->child(step);
                node->add(i, line.amount);
            }
            Growing &leaf = node->child({QStringLiteral("line:") + keys[k], line.code, rule.name(line)});
            leaf.add(i, line.amount);
            leaf.setLine(i, line.id);
        }
    }
    return root.grown();
}

} // namespace eldin::core
