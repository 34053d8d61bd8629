// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetTree.h"
#include "ui/shell/Workspace.h"

#include <QAbstractItemModel>

namespace eldin::ui {

/// One section of the chosen budgets as a tree with the section's total on top. Lines are edited in place. After a
/// change the tree is read anew and compared by key, so what is open and chosen stays so.
class BudgetTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { NameColumn, CodeColumn, FirstAmountColumn };

    explicit BudgetTreeModel(Workspace &workspace, QObject *parent = nullptr);
    ~BudgetTreeModel() override;

    struct Question
    {
        core::BudgetSection section = core::BudgetSection::Revenue;
        std::vector<core::Budget> budgets; ///< oldest first
        core::BudgetGrouping grouping = core::BudgetGrouping::Main;
        QString filter; ///< see core::BudgetQuestion, as the next
        QSet<QString> only;

        bool operator==(const Question &) const = default;
    };
    void setQuestion(Question question);
    void reload();
    void retranslate();
    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] core::BudgetSection section() const { return m_question.section; }
    [[nodiscard]] const std::vector<core::Budget> &budgets() const { return m_question.budgets; }

    /// The node without its children; null for an invalid index.
    [[nodiscard]] const core::BudgetNode *node(const QModelIndex &index) const;
    /// The line that stands in this cell; in columns without an amount that of the last budget that has it.
    [[nodiscard]] core::Id<core::BudgetLine> lineAt(const QModelIndex &index) const;
    /// The children of a node with their amounts in the last budget, largest first; of its parent for a line.
    [[nodiscard]] std::vector<std::pair<core::LocalText, core::Money>> parts(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfLine(const core::Id<core::BudgetLine> &line) const;
    /// From two budgets on the last two columns say what changed from the last but one to the last.
    [[nodiscard]] bool hasDifference() const { return budgets().size() > 1; }
    /// The line of this row in one of the budgets, ready to be saved; where that budget does not have it yet, a new one
    /// (with a null id) made after its neighbour in the other column.
    [[nodiscard]] core::BudgetLine lineFor(const QModelIndex &index, int budget) const;
    /// The lines of two rows, budget by budget, where both have one.
    [[nodiscard]] std::vector<std::pair<core::Id<core::BudgetLine>, core::Id<core::BudgetLine>>> linePairs(const QModelIndex &a,
                                                                                                            const QModelIndex &b) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node, int column = 0) const;
    [[nodiscard]] QString nameOf(const Node &node) const;
    [[nodiscard]] QString figure(core::Money amount) const;
    [[nodiscard]] QString groupWithoutName() const;
    [[nodiscard]] QString changeText(const Node &node) const;
    [[nodiscard]] QString percentText(const Node &node) const;
    [[nodiscard]] QVariant display(const Node &node, int column) const;
    /// The lock in the head of an approved budget, and its day.
    [[nodiscard]] QVariant approvalMark(int section, int role) const;
    [[nodiscard]] QVariant colour(const Node &node, int column) const;
    [[nodiscard]] core::Money difference(const Node &node) const;
    bool setName(const Node &node, const QString &name);
    bool setAmount(const Node &node, int budget, const QString &text);
    void become(Node *node, std::vector<core::BudgetNode> wanted);

    Workspace &m_workspace;
    Question m_question;
    std::unique_ptr<Node> m_root; ///< invisible; its only child is the section's total
};

/// "2027 · draft" and, from the second version on, "· 2".
[[nodiscard]] QString budgetTitle(const core::Budget &budget);
/// "approved on 25.12.2026"; empty for a version that can be changed.
[[nodiscard]] QString approvalText(const core::Budget &budget);
[[nodiscard]] QString stageName(core::BudgetStage stage);
[[nodiscard]] QString sectionName(core::BudgetSection section);

} // namespace eldin::ui
