// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/BudgetTree.h"

#include "core/base/Text.h"
#include "core/report/CodeTable.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <list>
#include <map>

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

    /// What only a later budget has stands behind the child that stands before it there.
    GrowingNode &child(const QString &key, const QString &code, const LocalText &name, std::size_t budget = 0)
    {
        if (budget != m_budget)
            m_last = m_children.end();
        m_budget = budget;
        const auto [place, isNew] = m_places.try_emplace(key);
        if (isNew) {
            BudgetNode node;
            node.key = key;
            node.code = code;
            node.name = name;
            node.amounts.resize(value.amounts.size());
            const auto before = budget == 0 || m_last == m_children.end() ? m_children.end() : std::next(m_last);
            place->second = m_children.emplace(before, std::move(node));
        }
        m_last = place->second;
        return *m_last;
    }

    [[nodiscard]] BudgetNode grown()
    {
        for (GrowingNode &child : m_children)
            value.children.push_back(child.grown());
        return std::move(value);
    }

    BudgetNode value;

private:
    std::list<GrowingNode> m_children; // a child stays where it is
    std::map<QString, std::list<GrowingNode>::iterator> m_places;
    std::list<GrowingNode>::iterator m_last = m_children.end(); ///< the one asked for last in the same budget
    std::size_t m_budget = 0;
};

QString lineKey(const BudgetLine &line)
{
    return QStringList {line.code, line.revenueCode, line.functionCode, line.economicCode, line.settlementId.text(),
                        folded(line.project.best(Language::Kyrgyz)), folded(line.name.best(Language::Kyrgyz))}
        .join(u'\x1f');
}

/// A group above a line.
struct Group
{
    QString key;
    QString code;
    LocalText name;
};

/// Which groups a line stands in, from the top.
class Grouping final
{
public:
    Grouping(const Stores &stores, const BudgetQuestion &question)
        : m_revenue(question.section == BudgetSection::Revenue)
        , m_by(m_revenue && question.grouping == BudgetGrouping::Item ? BudgetGrouping::Main : question.grouping)
        , m_main(stores, m_revenue ? ClassificationKind::Revenue : ClassificationKind::Function)
        , m_economic(stores, ClassificationKind::Economic)
        , m_institutions(stores, ClassificationKind::Institution)
    {
        for (const Settlement &settlement : stores.settlements.all())
            m_settlements[settlement.id.text()] = settlement.name;
    }

    [[nodiscard]] std::vector<Group> of(const BudgetLine &line) const
    {
        switch (m_by) {
        case BudgetGrouping::Main: return groups(mainPath(line));
        case BudgetGrouping::Item: return groups(m_economic.path(line.economicCode));
        case BudgetGrouping::Institution: return {institution(line.institutionCode)};
        case BudgetGrouping::Settlement: {
            const auto found = m_settlements.find(line.settlementId.text());
            return {found == m_settlements.end() ? Group {} : Group {found->first, {}, found->second}};
        }
        case BudgetGrouping::Project: return {worded(line.project)};
        case BudgetGrouping::Source: return {worded(line.moneySource)};
        case BudgetGrouping::None: return {};
        }
        return {};
    }

    [[nodiscard]] LocalText nameOf(const BudgetLine &line) const { return lineName(line, mainPath(line), m_economic); }

    /// Where the groups say the function, the line says its item; elsewhere it says all.
    [[nodiscard]] QString codeOf(const BudgetLine &line) const
    {
        if (m_by == BudgetGrouping::Main)
            return line.economicCode.isEmpty() ? line.code : line.economicCode;
        QStringList codes {m_revenue ? line.revenueCode : line.functionCode, line.economicCode};
        codes.removeAll(QString());
        return codes.isEmpty() ? line.code : codes.join(u' ');
    }

private:
    [[nodiscard]] std::vector<const ClassificationItem *> mainPath(const BudgetLine &line) const
    {
        auto path = m_main.path(m_revenue ? line.revenueCode : line.functionCode);
        // "1 Revenue" is the root itself.
        if (m_revenue && path.size() > 1 && path.front()->code == u"1")
            path.erase(path.begin());
        return path;
    }

    [[nodiscard]] static std::vector<Group> groups(const std::vector<const ClassificationItem *> &path)
    {
        std::vector<Group> result;
        for (const ClassificationItem *item : path)
            result.push_back({item->code, item->code, item->name});
        return result;
    }

    [[nodiscard]] Group institution(const QString &code) const
    {
        const auto path = m_institutions.path(code);
        const bool known = !path.empty() && path.back()->code == code;
        return {code, code, known ? path.back()->name : LocalText {code, code, code}};
    }

    [[nodiscard]] static Group worded(const LocalText &text) { return {folded(text.best(Language::Kyrgyz)), {}, text}; }

    bool m_revenue;
    BudgetGrouping m_by;
    CodeTable m_main;
    CodeTable m_economic;
    CodeTable m_institutions;
    std::map<QString, LocalText> m_settlements;
};

/// Whether a line is among those that are looked for.
class Search final
{
public:
    explicit Search(const QString &words)
        : m_words(foldedWithoutKyrgyzLetters(words))
    {
    }

    [[nodiscard]] bool finds(const BudgetLine &line, const LocalText &name, const std::vector<Group> &groups) const
    {
        if (m_words.isEmpty())
            return true;
        QStringList all {line.code, line.revenueCode, line.functionCode, line.economicCode, line.institutionCode};
        const auto add = [&all](const LocalText &text) { all << text.ky << text.ru << text.en; };
        for (const LocalText *text : {&name, &line.name, &line.project, &line.moneySource})
            add(*text);
        for (const Group &group : groups) {
            all += group.code;
            add(group.name);
        }
        return foldedWithoutKyrgyzLetters(all.join(u'\n')).contains(m_words);
    }

private:
    QString m_words;
};

} // namespace

BudgetNode budgetTree(const Stores &stores, const BudgetQuestion &question)
{
    const Grouping grouping(stores, question);
    const Search search(question.filter);
    BudgetNode top;
    top.key = codeOf(question.section);
    top.amounts.resize(question.budgets.size());
    GrowingNode root(std::move(top));
    for (std::size_t i = 0; i < question.budgets.size(); ++i) {
        std::map<QString, int> seen; // equal lines within one budget stay apart
        for (const BudgetLine &line : stores.lines.ofBudget(question.budgets[i])) {
            if (line.section != question.section || (!question.only.isEmpty() && !question.only.contains(line.id.text())))
                continue;
            const QString key = lineKey(line);
            const int repeated = seen[key]++;
            const auto groups = grouping.of(line);
            const LocalText name = grouping.nameOf(line);
            if (!search.finds(line, name, groups))
                continue;
            GrowingNode *node = &root;
            node->value.amounts[i] += line.amount;
            for (const Group &group : groups) {
                node = &node->child(group.key, group.code, group.name, i);
                node->value.amounts[i] += line.amount;
            }
            BudgetNode &leaf = node->child(QStringLiteral("line:%1:").arg(repeated) + key, grouping.codeOf(line), name, i).value;
            leaf.lines.resize(question.budgets.size());
            leaf.lines[i] = line.id;
            leaf.amounts[i] += line.amount;
            leaf.isProtected = leaf.isProtected || line.isProtected;
        }
    }
    return root.grown();
}

BudgetNode budgetTree(const Stores &stores, BudgetSection section, const std::vector<Id<Budget>> &budgets)
{
    return budgetTree(stores, {section, budgets, BudgetGrouping::Main, {}, {}});
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
