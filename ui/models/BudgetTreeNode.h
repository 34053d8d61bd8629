// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/BudgetTreeModel.h"

namespace eldin::ui {

/// A node of the model with its place; `value.children` stays empty, the children stand here.
struct BudgetTreeModel::Node
{
    core::BudgetNode value;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] static std::unique_ptr<Node> make(core::BudgetNode from, Node *parent)
    {
        auto result = std::make_unique<Node>();
        auto below = std::move(from.children);
        from.children.clear();
        result->value = std::move(from);
        result->parent = parent;
        for (core::BudgetNode &child : below)
            result->children.push_back(make(std::move(child), result.get()));
        return result;
    }
    [[nodiscard]] int count() const { return static_cast<int>(children.size()); }
    [[nodiscard]] Node *child(int row) const { return children[static_cast<std::size_t>(row)].get(); }
    [[nodiscard]] int rowOf(const Node *node) const
    {
        for (int i = 0; i < count(); ++i) {
            if (child(i) == node)
                return i;
        }
        return -1;
    }
    [[nodiscard]] int find(const QString &id, int from) const;
    [[nodiscard]] const Node *findLine(const core::Id<core::BudgetLine> &line) const
    {
        for (const auto &each : value.lines) {
            if (each == line)
                return this;
        }
        for (const auto &each : children) {
            if (const Node *found = each->findLine(line))
                return found;
        }
        return nullptr;
    }
};

/// What stays when figures and names change: a line is its record, a group its code.
[[nodiscard]] inline QString identity(const core::BudgetNode &node)
{
    for (const auto &line : node.lines) {
        if (!line.isNull())
            return line.text();
    }
    return node.key;
}

[[nodiscard]] inline bool sameFigures(const core::BudgetNode &a, const core::BudgetNode &b)
{
    return a.key == b.key && a.code == b.code && a.name == b.name && a.amounts == b.amounts && a.lines == b.lines
        && a.isProtected == b.isProtected;
}

inline int BudgetTreeModel::Node::find(const QString &id, int from) const
{
    for (int i = from; i < count(); ++i) {
        if (identity(child(i)->value) == id)
            return i;
    }
    return -1;
}

} // namespace eldin::ui
