// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/BudgetTreeModel.h"

#include "core/domain/BudgetComparison.h"
#include "core/report/ComparisonTexts.h"
#include "core/service/BudgetService.h"
#include "ui/models/BudgetTreeNode.h"
#include "ui/models/MoneyChange.h"
#include "ui/models/DayText.h"
#include "ui/widgets/Icon.h"

#include <QFont>

namespace eldin::ui {

BudgetTreeModel::BudgetTreeModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_root(std::make_unique<Node>())
{
    connect(&workspace.document(), &core::Document::changed, this, [this](const core::ChangeSet &changes) {
        if (changes.concernsAny({u"budget", u"budget_line", u"classification"}))
            m_workspace.runner().run([this] { reload(); });
    });
}

BudgetTreeModel::~BudgetTreeModel() = default;

void BudgetTreeModel::setQuestion(Question question)
{
    if (question == m_question)
        return reload();
    beginResetModel();
    m_question = std::move(question);
    m_root = std::make_unique<Node>();
    endResetModel();
    reload();
}

void BudgetTreeModel::reload()
{
    std::vector<core::BudgetNode> top;
    if (!budgets().empty()) {
        core::BudgetQuestion asked {section(), {}, m_question.grouping, m_question.filter, m_question.only};
        for (const core::Budget &budget : budgets())
            asked.budgets.push_back(budget.id);
        top.push_back(core::budgetTree(m_workspace.stores(), asked));
    }
    become(m_root.get(), std::move(top));
}

void BudgetTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT layoutChanged();
}

void BudgetTreeModel::become(Node *node, std::vector<core::BudgetNode> wanted)
{
    QSet<QString> ids;
    for (const core::BudgetNode &next : wanted)
        ids.insert(identity(next));
    for (int i = node->count() - 1; i >= 0; --i) {
        if (ids.contains(identity(node->child(i)->value)))
            continue;
        beginRemoveRows(indexOf(node), i, i);
        node->children.erase(node->children.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        core::BudgetNode &next = wanted[static_cast<std::size_t>(i)];
        const int at = node->find(identity(next), i);
        if (at < 0) {
            beginInsertRows(indexOf(node), i, i);
            node->children.insert(node->children.begin() + i, Node::make(std::move(next), node));
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows(indexOf(node), at, at, indexOf(node), i);
            const auto first = node->children.begin();
            std::rotate(first + i, first + at, first + at + 1);
            endMoveRows();
        }
        Node *here = node->child(i);
        auto below = std::move(next.children);
        next.children.clear();
        if (!sameFigures(here->value, next)) {
            here->value = std::move(next);
            Q_EMIT dataChanged(indexOf(here), indexOf(here, columnCount() - 1));
        }
        become(here, std::move(below));
    }
}

BudgetTreeModel::Node *BudgetTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex BudgetTreeModel::indexOf(const Node *node, int column) const
{
    if (node == m_root.get())
        return {};
    return createIndex(node->parent->rowOf(node), column, const_cast<Node *>(node));
}

const core::BudgetNode *BudgetTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &nodeOf(index)->value : nullptr;
}

core::Id<core::BudgetLine> BudgetTreeModel::lineAt(const QModelIndex &index) const
{
    const core::BudgetNode *value = node(index);
    if (value == nullptr || !value->isLine())
        return {};
    const auto budget = static_cast<std::size_t>(index.column() - FirstAmountColumn);
    if (index.column() >= FirstAmountColumn && budget < value->lines.size())
        return value->lines[budget];
    for (auto line = value->lines.rbegin(); line != value->lines.rend(); ++line) {
        if (!line->isNull())
            return *line;
    }
    return {};
}

std::vector<std::pair<core::LocalText, core::Money>> BudgetTreeModel::parts(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    if (node == m_root.get())
        node = node->count() > 0 ? node->child(0) : node;
    else if (node->value.isLine())
        node = node->parent;
    std::vector<std::pair<core::LocalText, core::Money>> result;
    for (const auto &child : node->children) {
        if (!child->value.amounts.empty() && !child->value.amounts.back().isZero())
            result.emplace_back(child->value.name, child->value.amounts.back());
    }
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return result;
}

QModelIndex BudgetTreeModel::indexOfLine(const core::Id<core::BudgetLine> &line) const
{
    const Node *found = m_root->findLine(line);
    return found == nullptr ? QModelIndex() : indexOf(found);
}

QModelIndex BudgetTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->child(row));
}

QModelIndex BudgetTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int BudgetTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeOf(parent)->count();
}

int BudgetTreeModel::columnCount(const QModelIndex &) const
{
    return FirstAmountColumn + static_cast<int>(budgets().size()) + (hasDifference() ? 2 : 0);
}

QString BudgetTreeModel::nameOf(const Node &node) const
{
    if (node.parent == m_root.get())
        return (m_question.filter.isEmpty() && m_question.only.isEmpty() ? tr("%1, total") : tr("%1, found lines")).arg(sectionName(section()));
    return node.value.name.isEmpty() ? groupWithoutName() : node.value.name.best(m_workspace.language());
}

QString BudgetTreeModel::groupWithoutName() const
{
    switch (m_question.grouping) {
    case core::BudgetGrouping::Settlement: return tr("whole aimak");
    case core::BudgetGrouping::Institution: return tr("institution not stated");
    case core::BudgetGrouping::Project: return tr("outside projects");
    case core::BudgetGrouping::Source: return tr("source not stated");
    case core::BudgetGrouping::Main:
    case core::BudgetGrouping::Item:
    case core::BudgetGrouping::None: break;
    }
    return {};
}

QString BudgetTreeModel::figure(core::Money amount) const
{
    const core::MoneyUnit unit = budgets().empty() ? core::MoneyUnit::ThousandSom : budgets().back().unit;
    return amount.isZero() ? QStringLiteral("–") : core::moneyFigure(amount, unit, m_workspace.language());
}

core::Money BudgetTreeModel::difference(const Node &node) const
{
    const auto &amounts = node.value.amounts;
    return amounts.size() < 2 ? core::Money() : amounts.back() - amounts[amounts.size() - 2];
}

QVariant BudgetTreeModel::display(const Node &node, int column) const
{
    if (column == NameColumn)
        return nameOf(node);
    if (column == CodeColumn)
        return node.value.code;
    const auto budget = static_cast<std::size_t>(column - FirstAmountColumn);
    if (budget < node.value.amounts.size())
        return figure(node.value.amounts[budget]);
    return column == columnCount() - 1 ? percentText(node) : changeText(node);
}

QString BudgetTreeModel::changeText(const Node &node) const
{
    const core::MoneyUnit unit = budgets().empty() ? core::MoneyUnit::ThousandSom : budgets().back().unit;
    return differenceText(difference(node), unit, m_workspace.language());
}

QString BudgetTreeModel::percentText(const Node &node) const
{
    const auto &amounts = node.value.amounts;
    const auto points = core::AmountChange {amounts[amounts.size() - 2], amounts.back()}.basisPoints();
    return points && *points != 0 ? core::percentChange(*points, m_workspace.language()) : QStringLiteral("–");
}

QVariant BudgetTreeModel::colour(const Node &node, int column) const
{
    if (column == CodeColumn)
        return theme::color(Token::InkSoft);
    if (column >= FirstAmountColumn + static_cast<int>(budgets().size())) {
        return differenceColour(difference(node));
    }
    return {};
}

QVariant BudgetTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::ToolTipRole:
        if (hasDifference() && index.column() == columnCount() - 2)
            return QStringLiteral("%1 (%2)").arg(changeText(node), percentText(node));
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return display(node, index.column());
    case Qt::EditRole:
        if (index.column() == NameColumn)
            return node.value.name.of(m_workspace.language());
        return index.column() >= FirstAmountColumn && display(node, index.column()) == QStringLiteral("–")
            ? QVariant(QString())
            : display(node, index.column());
    case Qt::DecorationRole:
        return index.column() == NameColumn && node.value.isProtected
            ? QVariant(lineIcon(QStringLiteral("lock"), Token::InkSoft))
            : QVariant();
    case Qt::ForegroundRole: return colour(node, index.column());
    case Qt::FontRole: {
        const bool total = node.parent == m_root.get();
        return theme::font(Type::Base, total || (!node.value.isLine() && node.parent->parent == m_root.get())
                                           ? QFont::DemiBold
                                           : QFont::Normal);
    }
    case Qt::TextAlignmentRole:
        return int((index.column() >= FirstAmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant BudgetTreeModel::approvalMark(int section, int role) const
{
    const auto budget = static_cast<std::size_t>(section - FirstAmountColumn);
    if (section < FirstAmountColumn || budget >= budgets().size() || !budgets()[budget].isFixed())
        return {};
    if (role == Qt::ToolTipRole)
        return approvalText(budgets()[budget]);
    return lineIcon(QStringLiteral("lock"), Token::InkSoft);
}

QVariant BudgetTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= FirstAmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DecorationRole || role == Qt::ToolTipRole)
        return approvalMark(section, role);
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Name");
    if (section == CodeColumn)
        return tr("Code");
    const auto budget = static_cast<std::size_t>(section - FirstAmountColumn);
    if (budget < budgets().size())
        return budgetTitle(budgets()[budget]);
    return section == columnCount() - 1 ? QStringLiteral("%") : tr("Change");
}

Qt::ItemFlags BudgetTreeModel::flags(const QModelIndex &index) const
{
    auto result = QAbstractItemModel::flags(index);
    if (!index.isValid() || m_workspace.document().isReadOnly() || !nodeOf(index)->value.isLine())
        return result;
    const int amounts = static_cast<int>(budgets().size());
    if (index.column() == NameColumn
        || (index.column() >= FirstAmountColumn && index.column() < FirstAmountColumn + amounts))
        result |= Qt::ItemIsEditable;
    return result;
}

bool BudgetTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Node &node = *nodeOf(index);
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    return index.column() == NameColumn ? setName(node, value.toString())
                                        : setAmount(node, index.column() - FirstAmountColumn, value.toString());
}

bool BudgetTreeModel::setName(const Node &node, const QString &name)
{
    const auto id = lineAt(indexOf(&node));
    return m_workspace.runner().run([&] {
        core::BudgetLine line = m_workspace.stores().lines.get(id);
        line.name.of(m_workspace.language()) = name.trimmed();
        core::BudgetService(m_workspace.document()).editLine(line);
    });
}

bool BudgetTreeModel::setAmount(const Node &node, int budget, const QString &text)
{
    const core::Budget &owner = budgets()[static_cast<std::size_t>(budget)];
    const auto amount = text.trimmed().isEmpty() ? core::Money() : core::parseMoney(text, owner.unit);
    if (!amount) {
        m_workspace.runner().warn(tr("“%1” is no amount. Write it like 1 234,5.").arg(text));
        return false;
    }
    return m_workspace.runner().run([&] {
        core::BudgetService service(m_workspace.document());
        core::BudgetLine line = lineFor(indexOf(&node), budget);
        line.amount = *amount;
        if (line.id.isNull())
            service.addLine(line);
        else
            service.editLine(line);
    });
}

core::BudgetLine BudgetTreeModel::lineFor(const QModelIndex &index, int budget) const
{
    const auto id = nodeOf(index)->value.lines.at(static_cast<std::size_t>(budget));
    if (!id.isNull())
        return m_workspace.stores().lines.get(id);
    core::BudgetLine line = m_workspace.stores().lines.get(lineAt(index.siblingAtColumn(NameColumn)));
    line.id = {};
    line.budgetId = budgets()[static_cast<std::size_t>(budget)].id;
    line.position = 0;
    line.importId = {};
    line.cell.clear();
    return line;
}

std::vector<std::pair<core::Id<core::BudgetLine>, core::Id<core::BudgetLine>>> BudgetTreeModel::linePairs(const QModelIndex &a,
                                                                                                         const QModelIndex &b) const
{
    std::vector<std::pair<core::Id<core::BudgetLine>, core::Id<core::BudgetLine>>> result;
    const core::BudgetNode *first = node(a);
    const core::BudgetNode *second = node(b);
    if (first == nullptr || second == nullptr || !first->isLine() || !second->isLine())
        return result;
    for (std::size_t i = 0; i < first->lines.size(); ++i) {
        if (!first->lines[i].isNull() && !second->lines[i].isNull())
            result.emplace_back(first->lines[i], second->lines[i]);
    }
    return result;
}

QString stageName(core::BudgetStage stage)
{
    switch (stage) {
    case core::BudgetStage::Forecast: return BudgetTreeModel::tr("forecast");
    case core::BudgetStage::Draft: return BudgetTreeModel::tr("draft");
    case core::BudgetStage::Approved: return BudgetTreeModel::tr("approved");
    case core::BudgetStage::Revised: return BudgetTreeModel::tr("revised");
    case core::BudgetStage::Executed: return BudgetTreeModel::tr("executed");
    }
    return {};
}

QString sectionName(core::BudgetSection section)
{
    switch (section) {
    case core::BudgetSection::Revenue: return BudgetTreeModel::tr("Revenue");
    case core::BudgetSection::Expenditure: return BudgetTreeModel::tr("Expenditure");
    case core::BudgetSection::Financing: return BudgetTreeModel::tr("Financing");
    }
    return {};
}

QString budgetTitle(const core::Budget &budget)
{
    QString title = BudgetTreeModel::tr("%1, %2", "year, stage").arg(budget.year).arg(stageName(budget.stage));
    if (budget.executedUntil.isValid())
        title += budget.executedUntil.toString(QStringLiteral(", dd.MM"));
    return budget.version > 1 ? QStringLiteral("%1 (%2)").arg(title).arg(budget.version) : title;
}

QString approvalText(const core::Budget &budget)
{
    return budget.isFixed() ? BudgetTreeModel::tr("approved on %1").arg(dayText(budget.approvedOn)) : QString();
}

} // namespace eldin::ui
