// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/BudgetBook.h"
#include "core/report/Picture.h"

namespace eldin::core {

/// Makes the pictures of a book and of every level below them. Amounts are sums of lines, exact to the tyiyn;
/// shares that are shown together add up to 100 % (and the tyiyn of one som to 100).
class BudgetPictures final
{
public:
    explicit BudgetPictures(const BudgetBook &book); ///< which must outlive it

    /// At most so many parts of a level are shown; the last then stands for all others and opens them.
    static constexpr std::size_t kMostItems = 11;

    /// `path`: the keys of the items opened, from the top. What is not there any more is left out.
    /// Error{Overflow}.
    [[nodiscard]] Picture picture(PictureKind kind, const QStringList &path = {}) const;
    [[nodiscard]] QString title(PictureKind kind) const;
    /// The lines behind an item. Those of a year are read when asked for: Error{NotFound}.
    [[nodiscard]] std::vector<Id<BudgetLine>> linesOf(const Picture &picture, std::size_t item) const;
    /// The picture to be printed or saved: chart, note, findings about it, table.
    [[nodiscard]] report::Report paper(const Picture &picture, const QStringList &findings) const;

private:
    /// The parts of a place in a tree, the largest first, without those that are nothing.
    struct Level
    {
        QStringList trail;
        std::vector<const PartNode *> parts;
        std::vector<Money> amounts; ///< of all parts together
        std::int64_t whole = 0; ///< what the level is of a whole that is divided from the top
    };
    [[nodiscard]] std::vector<Budget> budgets(PictureKind kind, const QStringList &path) const;
    [[nodiscard]] const PartNode &tree(PictureKind kind, const QStringList &path) const;
    /// `whole`: divided among the parts on the way down; 0 where nothing is.
    [[nodiscard]] Level level(PictureKind kind, const QStringList &path, std::int64_t whole) const;
    [[nodiscard]] Level begin(const PartNode &node, bool changes) const;
    [[nodiscard]] QStringList names(const Level &level, std::size_t shown) const;
    [[nodiscard]] std::vector<PictureItem> items(const Level &level) const;
    /// Of the items of a level: they add up to `whole`.
    [[nodiscard]] std::vector<std::optional<std::int64_t>> shares(const Level &level,
                                                                  std::int64_t whole) const;
    [[nodiscard]] QString missing(PictureKind kind) const;

    void addShares(Picture &picture, const Level &level) const;
    void addOneSom(Picture &picture, const Level &level) const;
    void addPerResident(Picture &picture, const Level &level) const;
    void addResult(Picture &picture, const Level &level) const;
    void addChanges(Picture &picture, const Level &level) const;
    void addTrend(Picture &picture) const;
    void addChart(Picture &picture, report::ChartKind kind,
                  const std::vector<std::pair<QString, std::vector<Money>>> &series) const;
    void setColumns(Picture &picture, const QStringList &titles) const;
    void addRow(Picture &picture, const QStringList &cells, bool total = false) const;
    [[nodiscard]] QString figure(Money amount) const;
    [[nodiscard]] QString signedFigure(Money amount) const;
    [[nodiscard]] QString changeText(Money from, Money to) const;

    const BudgetBook &m_book;
    mutable std::map<QString, PartNode> m_trees;
};

} // namespace eldin::core
