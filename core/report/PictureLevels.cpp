// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a picture is in the tree of its parts.
#include "core/report/BudgetPictures.h"

#include <QHash>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr char16_t kRest[] = u"rest";

Money sizeOf(const PartNode &part, bool changes)
{
    Money size;
    if (changes) {
        size = part.amounts.back() - part.amounts.front();
        return size.isNegative() ? -size : size;
    }
    for (const Money amount : part.amounts)
        size = std::max(size, amount);
    return size;
}

bool isNothing(const PartNode &part)
{
    return std::all_of(part.amounts.begin(), part.amounts.end(),
                       [](Money amount) { return amount.isZero(); });
}

bool opens(const PartNode &part)
{
    return part.children.size() > 1 || (part.children.size() == 1 && opens(part.children.front()));
}

std::vector<Money> lastAmounts(const std::vector<const PartNode *> &parts)
{
    std::vector<Money> amounts;
    for (const PartNode *part : parts)
        amounts.push_back(part->amounts.back());
    return amounts;
}

} // namespace

std::vector<Budget> BudgetPictures::budgets(PictureKind kind, const QStringList &path) const
{
    switch (kind) {
    case PictureKind::RevenueResult:
    case PictureKind::ExpenditureResult:
        return m_book.plansAndResult();
    case PictureKind::Changes:
        if (const auto before = m_book.before())
            return {*before, m_book.budget()};
        return {};
    case PictureKind::Trend:
        for (const Budget &budget : m_book.all()) {
            if (budget.id.text() == path.value(0))
                return {budget};
        }
        return {};
    default:
        return {m_book.budget()};
    }
}

const PartNode &BudgetPictures::tree(PictureKind kind, const QStringList &path) const
{
    // The three divide the same lines by function.
    const bool byFunction = kind == PictureKind::OneSom || kind == PictureKind::PerResident;
    const QString key = codeOf(byFunction ? PictureKind::Functions : kind) + (kind == PictureKind::Trend ? path.value(0) : QString());
    const auto known = m_trees.find(key);
    if (known != m_trees.end())
        return known->second;
    const bool revenue = kind == PictureKind::Revenue || kind == PictureKind::RevenueResult;
    std::vector<std::vector<BudgetLine>> lines;
    for (const Budget &budget : budgets(kind, path))
        lines.push_back(
            m_book.lines(budget.id, revenue ? BudgetSection::Revenue : BudgetSection::Expenditure));
    const PartRule rule = kind == PictureKind::Revenue ? m_book.byRevenue()
        : kind == PictureKind::Items                   ? m_book.byItem()
        : kind == PictureKind::Settlements             ? m_book.bySettlement()
                                                       : m_book.byFunction();
    return m_trees[key] = partTree(lines, rule);
}

BudgetPictures::Level BudgetPictures::begin(const PartNode &node, bool changes) const
{
    // A group whose only part is a group again would be a level without a choice.
    const PartNode *place = &node;
    while (place->children.size() == 1 && !place->children.front().isLine())
        place = &place->children.front();
    Level level;
    level.amounts = place->amounts;
    for (const PartNode &part : place->children) {
        if (!isNothing(part))
            level.parts.push_back(&part);
    }
    std::stable_sort(level.parts.begin(), level.parts.end(), [changes](const PartNode *a, const PartNode *b) {
        return sizeOf(*a, changes) > sizeOf(*b, changes);
    });
    return level;
}

BudgetPictures::Level BudgetPictures::level(PictureKind kind, const QStringList &path,
                                            std::int64_t whole) const
{
    const bool changes = kind == PictureKind::Changes;
    Level level = begin(tree(kind, path), changes);
    level.trail = {title(kind)};
    level.whole = whole;
    QStringList way = path;
    if (kind == PictureKind::Trend) {
        level.trail += m_book.nameOf(budgets(kind, path).front());
        way.removeFirst();
    }
    for (const QString &key : way) {
        const auto shares = completeShares(lastAmounts(level.parts), level.whole);
        if (key == kRest) {
            if (level.parts.size() <= kMostItems)
                break;
            level.trail += m_book.wording()("cb.rest").arg(level.parts.size() - (kMostItems - 1));
            level.whole = 0;
            for (std::size_t i = kMostItems - 1; i < shares.size(); ++i)
                level.whole += shares[i].value_or(0);
            level.parts.erase(level.parts.begin(), level.parts.begin() + (kMostItems - 1));
            level.amounts.assign(level.amounts.size(), Money());
            for (const PartNode *part : level.parts) {
                for (std::size_t i = 0; i < part->amounts.size(); ++i)
                    level.amounts[i] += part->amounts[i];
            }
            continue;
        }
        const auto found = std::find_if(level.parts.begin(), level.parts.end(),
                                        [&](const PartNode *part) { return part->step.key == key; });
        if (found == level.parts.end() || (*found)->isLine())
            break;
        const auto share = shares[static_cast<std::size_t>(found - level.parts.begin())].value_or(0);
        QStringList trail = level.trail;
        trail += m_book.nameOf((*found)->step);
        level = begin(**found, changes);
        level.trail = trail;
        level.whole = share;
    }
    return level;
}

// Lines without a name in the language bear that of their code: where several do, what was written tells them
// apart.
QStringList BudgetPictures::names(const Level &level, std::size_t shown) const
{
    QStringList names;
    QHash<QString, int> seen;
    for (std::size_t i = 0; i < shown; ++i) {
        names += m_book.nameOf(level.parts[i]->step);
        ++seen[names.last()];
    }
    for (std::size_t i = 0; i < shown; ++i) {
        QString &name = names[static_cast<qsizetype>(i)];
        if (seen.value(name) < 2 || !level.parts[i]->isLine())
            continue;
        for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
            const QString &written = level.parts[i]->step.name.of(language);
            if (language != m_book.language() && !written.isEmpty() && written != name) {
                name += QStringLiteral(" (%1)").arg(m_book.nameOf(LocalText::in(language, written)));
                break;
            }
        }
    }
    return names;
}

std::vector<PictureItem> BudgetPictures::items(const Level &level) const
{
    std::vector<PictureItem> result;
    const std::size_t shown = level.parts.size() > kMostItems ? kMostItems - 1 : level.parts.size();
    const QStringList called = names(level, shown);
    for (std::size_t i = 0; i < shown; ++i) {
        const PartNode &part = *level.parts[i];
        result.push_back({part.step.key,
                          called[static_cast<qsizetype>(i)],
                          part.amounts,
                          {},
                          part.allLines(),
                          opens(part)});
    }
    if (shown == level.parts.size())
        return result;
    PictureItem rest;
    rest.key = QString::fromUtf16(kRest);
    rest.name = m_book.wording()("cb.rest").arg(level.parts.size() - shown);
    rest.amounts.resize(level.amounts.size());
    rest.opens = true;
    for (std::size_t i = shown; i < level.parts.size(); ++i) {
        const PartNode &part = *level.parts[i];
        for (std::size_t k = 0; k < part.amounts.size(); ++k)
            rest.amounts[k] += part.amounts[k];
        const auto lines = part.allLines();
        rest.lines.insert(rest.lines.end(), lines.begin(), lines.end());
    }
    result.push_back(std::move(rest));
    return result;
}

} // namespace eldin::core
