// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PictureLaws.h"

#include "core/storage/Stores.h"

#include <numeric>

namespace eldin::core::test {

namespace {

class Laws final
{
public:
    Laws(const Stores &stores, const BudgetBook &book, PictureKind kind)
        : m_stores(stores)
        , m_pictures(book)
        , m_kind(kind)
    {
    }

    QStringList broken()
    {
        walk({}, nullptr);
        return m_broken;
    }

private:
    void law(bool holds, const QStringList &path, const char *what)
    {
        if (!holds)
            m_broken
                += codeOf(m_kind) + u'/' + path.join(u'/') + QStringLiteral(": ") + QString::fromLatin1(what);
    }

    void walk(const QStringList &path, const PictureItem *opened)
    {
        const Picture picture = m_pictures.picture(m_kind, path);
        if (!picture.missing.isEmpty()) {
            law(picture.items.empty() && picture.table.rows.empty(), path,
                "a missing picture shows something");
            return;
        }
        law(!picture.items.empty() && picture.trail.size() == path.size() + 1, path,
            "the level cannot be reached");
        checkTable(picture, path);
        const bool way = m_kind == PictureKind::Changes;
        if (m_kind != PictureKind::Trend || !path.isEmpty()) {
            checkLines(picture, path);
            if (opened != nullptr && !way)
                law(sum(picture) == opened->amounts || m_kind == PictureKind::Trend, path,
                    "the parts are not the whole");
        }
        if (way)
            checkWay(picture, path, opened);
        checkShares(picture, path);
        for (const PictureItem &item : picture.items) {
            if (item.opens && path.size() < 8)
                walk(path + QStringList{item.key}, &item);
        }
    }

    void checkTable(const Picture &picture, const QStringList &path)
    {
        const std::size_t rows = picture.table.rows.size();
        law(rows == picture.items.size() || rows == picture.items.size() + 1, path, "rows are not items");
        for (const report::TableRow &row : picture.table.rows)
            law(row.cells.size() == static_cast<qsizetype>(picture.table.columns.size()), path,
                "a row is too short");
        law(picture.chart.categories.size() == static_cast<qsizetype>(picture.items.size()), path,
            "categories are not items");
        law(picture.chart.figures.size() == picture.chart.categories.size(), path, "figures are not items");
        for (const report::ChartSeries &series : picture.chart.series)
            law(series.values.size() == picture.items.size(), path, "a series is too short");
    }

    void checkLines(const Picture &picture, const QStringList &path)
    {
        for (const PictureItem &item : picture.items) {
            std::map<Id<Budget>, Money> sums;
            for (const Id<BudgetLine> &id : item.lines) {
                const BudgetLine line = m_stores.lines.get(id);
                sums[line.budgetId] += line.amount;
            }
            std::vector<Money> found;
            for (const auto &[budget, amount] : sums) {
                if (!amount.isZero())
                    found.push_back(amount);
            }
            auto told = item.amounts;
            std::erase(told, Money());
            std::sort(found.begin(), found.end());
            std::sort(told.begin(), told.end());
            law(found == told, path, "the lines are not the amount");
        }
    }

    void checkWay(const Picture &picture, const QStringList &path, const PictureItem *opened)
    {
        const auto &values = picture.chart.series.front().values;
        const Money end = std::accumulate(values.begin(), values.end() - 1, Money());
        law(end == values.back(), path, "the changes do not lead to the end");
        law(opened == nullptr
                || (values.front() == opened->amounts[0] && values.back() == opened->amounts[1]),
            path, "the way has other ends");
    }

    void checkShares(const Picture &picture, const QStringList &path)
    {
        std::int64_t shares = 0;
        bool all = true;
        for (const PictureItem &item : picture.items) {
            all = all && item.share;
            shares += item.share.value_or(0);
        }
        law(!all || shares == kWholeInTenths, path, "the shares are not the whole");
        if (m_kind != PictureKind::OneSom || !path.isEmpty())
            return;
        const auto &values = picture.chart.series.front().values;
        const Money som = std::accumulate(values.begin(), values.end(), Money());
        // Of nothing, or of less, no som is divided; then the total does not say so either.
        const bool none = som.isZero() && picture.table.rows.back().cells.at(1) == u"–";
        law(som == Money::fromSom(1) || none, path, "the tyiyn are not a som");
    }

    [[nodiscard]] static std::vector<Money> sum(const Picture &picture)
    {
        std::vector<Money> sums(picture.items.front().amounts.size());
        for (const PictureItem &item : picture.items) {
            for (std::size_t i = 0; i < sums.size(); ++i)
                sums[i] += item.amounts[i];
        }
        return sums;
    }

    const Stores &m_stores;
    BudgetPictures m_pictures;
    PictureKind m_kind;
    QStringList m_broken;
};

} // namespace

QStringList brokenLaws(const Stores &stores, const BudgetBook &book, PictureKind kind)
{
    return Laws(stores, book, kind).broken();
}

} // namespace eldin::core::test
