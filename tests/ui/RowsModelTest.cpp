// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "ui/models/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTableView>

#include <random>

using namespace eldin;
using core::test::TestDocument;

namespace {

struct Entry
{
    QString id;
    int value = 0;
    bool operator==(const Entry &) const = default;
};

/// Shows whatever it is given, and counts what that costs.
class Entries final : public ui::RowsModel<Entry>
{
public:
    explicit Entries(core::Document &document)
        : RowsModel(document, {})
    {
        const auto count = [this] { ++steps; };
        connect(this, &QAbstractItemModel::rowsInserted, this, count);
        connect(this, &QAbstractItemModel::rowsRemoved, this, count);
        connect(this, &QAbstractItemModel::rowsMoved, this, count);
        connect(this, &QAbstractItemModel::layoutChanged, this, count);
        connect(this, &QAbstractItemModel::modelReset, this, count);
        connect(this, &QAbstractItemModel::dataChanged, this, [this] { ++told; });
    }
    void show(std::vector<Entry> entries)
    {
        steps = told = 0;
        m_wanted = std::move(entries);
        const std::size_t rows = this->rows().size() + m_wanted.size();
        looked = 0;
        reload();
        CHECK(looked == rows);
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override { return role == Qt::DisplayRole ? QVariant(row(index.row()).value) : QVariant(); }

    int steps = 0; ///< in which rows came, went or changed their places
    int told = 0; ///< of cells
    mutable std::size_t looked = 0; ///< how often a row was asked who it is

protected:
    std::vector<Entry> read() const override { return m_wanted; }
    QString idOf(const Entry &entry) const override
    {
        ++looked;
        return entry.id;
    }

private:
    std::vector<Entry> m_wanted;
};

std::vector<Entry> numbered(int count)
{
    std::vector<Entry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back({QString::number(i), i});
    return entries;
}

} // namespace

TEST_CASE("a long list becomes another in a few steps, whatever changes, and no row is looked at twice", "[ui][model]")
{
    TestDocument document;
    Entries model(*document);
    constexpr int kRows = 20'000;
    model.show(numbered(kRows));
    CHECK(model.steps == 1);
    const QPersistentModelIndex chosen(model.index(10'000, 0));
    std::vector<Entry> next = numbered(kRows);

    SECTION("every third row goes, as a filter does it")
    {
        next.erase(std::remove_if(next.begin(), next.end(), [](const Entry &entry) { return entry.value % 3 == 0; }), next.end());
        model.show(next);
        CHECK(model.steps == 2); // put together, taken out
        CHECK(model.told == 0);
        CHECK(chosen.row() == model.rowOf(QStringLiteral("10000")));
        model.show(numbered(kRows));
        CHECK(model.steps == 2); // put at the end, put into their places
        CHECK(chosen.row() == 10'000);
    }
    SECTION("all are turned about")
    {
        std::reverse(next.begin(), next.end());
        model.show(next);
        CHECK(model.steps == 1);
        CHECK(chosen.row() == kRows - 1 - 10'000);
    }
    SECTION("one is added, one removed and one changed")
    {
        next.insert(next.begin() + 5, {QStringLiteral("new"), -1});
        next.erase(next.begin() + 700);
        next[15'000].value = -2;
        model.show(next);
        CHECK(model.steps == 2);
        CHECK(model.told == 1);
        CHECK(chosen.row() == 10'000);
    }
    SECTION("all are others")
    {
        for (Entry &entry : next)
            entry.id += u'a';
        model.show(next);
        CHECK(model.steps == 2);
        CHECK_FALSE(chosen.isValid());
    }
    SECTION("cells that stand together are told of together")
    {
        for (int i = 100; i < 9'000; ++i)
            next[static_cast<std::size_t>(i)].value = -i;
        model.show(next);
        CHECK(model.steps == 0);
        CHECK(model.told == 1);
    }
}

TEST_CASE("whatever a list becomes, views are told the truth and what is chosen stays chosen", "[ui][model]")
{
    TestDocument document;
    Entries model(*document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(20261127);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 300; ++round) {
        std::vector<Entry> from;
        for (int i = below(40); i > 0; --i)
            from.push_back({QString::number(below(60)), below(3)}); // some ids twice
        std::vector<Entry> to = from;
        if (below(3) == 0)
            std::shuffle(to.begin(), to.end(), random);
        to.erase(std::remove_if(to.begin(), to.end(), [&](const Entry &) { return below(4) == 0; }), to.end());
        // In every third round one list is a part of the other.
        const bool isPart = round % 3 == 0;
        if (isPart && round % 2 == 0)
            std::swap(from, to);
        for (int i = isPart ? 0 : below(30); i > 0; --i)
            to.insert(to.begin() + below(static_cast<int>(to.size()) + 1), {QString::number(100 + below(60)), below(3)});
        model.show(from);
        std::vector<std::pair<QString, QPersistentModelIndex>> kept;
        for (int i = 0; i < model.rowCount(); ++i) {
            const auto is = [&](const Entry &entry) { return entry.id == from[static_cast<std::size_t>(i)].id; };
            if (std::count_if(from.begin(), from.end(), is) == 1 && std::count_if(to.begin(), to.end(), is) <= 1)
                kept.emplace_back(from[static_cast<std::size_t>(i)].id, model.index(i, 0));
        }
        model.show(to);
        CAPTURE(round);
        REQUIRE(model.rows() == to);
        for (const auto &[id, index] : kept)
            CHECK(index.row() == model.rowOf(id));
    }
}

TEST_CASE("where the chosen row goes with many others, its neighbour is chosen", "[ui][model]")
{
    TestDocument document;
    Entries model(*document);
    QTableView view;
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const auto mode : {QAbstractItemView::SingleSelection, QAbstractItemView::ExtendedSelection}) {
        view.setSelectionMode(mode);
        model.show(numbered(1'000));
        view.setCurrentIndex(model.index(501, 0));
        std::vector<Entry> even = numbered(1'000);
        even.erase(std::remove_if(even.begin(), even.end(), [](const Entry &entry) { return entry.value % 2 != 0; }), even.end());
        model.show(even);
        const int neighbour = mode == QAbstractItemView::SingleSelection ? 502 : 500; // as Qt chooses where one row goes
        CHECK(model.idAt(view.currentIndex().row()) == QString::number(neighbour));
        model.show(numbered(1'000));
        CHECK(view.currentIndex().row() == neighbour);
    }
}
