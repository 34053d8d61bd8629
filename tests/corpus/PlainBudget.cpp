// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/BaseBudgets.h"

#include <algorithm>
#include <random>

namespace eldin::corpus {

using namespace core;
using namespace core::exchange;

namespace {

struct Section
{
    BudgetSection section;
    const char *total; ///< above or below its lines
    const char *heading; ///< above them, with a bare total below
    std::vector<const char *> names;
};

const std::vector<Section> &sections()
{
    static const std::vector<Section> both{
        {BudgetSection::Revenue, "Доходы, всего", "Доходы",
         {"Подоходный налог", "Земельный налог", "Добровольный патент", "Роялти", "Аренда земли", "Госпошлина"}},
        {BudgetSection::Expenditure, "Расходы, всего", "Расходы",
         {"Заработная плата", "Питьевая вода", "Содержание дорог", "Услуги связи", "Текущий ремонт", "Топливо"}}};
    return both;
}

enum class Order { TotalAbove, TotalBelow, HeadingAndBareTotal };

class Writer
{
public:
    Writer(unsigned seed, bool wrong)
        : m_random(seed)
        , m_wrong(wrong)
    {
        m_table.name = QStringLiteral("plain %1").arg(seed);
        m_table.truth.nameColumn = 0;
        m_table.truth.budgets.push_back({1, 2024, BudgetStage::Approved});
        m_table.sheet.name = QStringLiteral("Бюджет");
    }

    CorpusCase write()
    {
        put(QStringLiteral("Бюджет айылного аймака, тыс. сом"));
        put(QStringLiteral("Наименование"));
        m_table.put({m_row - 1, 1}, {CellKind::Text, false, QStringLiteral("2024 утверждено")});
        m_table.truth.dataStart = m_row;
        const auto order = static_cast<Order>(next(3));
        const bool expenditureOnly = next(3) == 0;
        for (const Section &section : sections()) {
            if (!expenditureOnly || section.section == BudgetSection::Expenditure)
                write(section, order);
        }
        return std::move(m_table);
    }

private:
    [[nodiscard]] std::uint32_t next(std::uint32_t bound) { return static_cast<std::uint32_t>(m_random() % bound); }

    /// Round figures, such as budgets have, and others.
    [[nodiscard]] int amount() { return next(2) == 0 ? 50 * static_cast<int>(1 + next(30)) : static_cast<int>(10 + next(9000)); }

    void put(const QString &name, std::optional<int> amount = {})
    {
        m_table.put({m_row, 0}, {CellKind::Text, false, name});
        if (amount)
            m_table.put({m_row, 1}, {CellKind::Number, false, QString::number(*amount)});
        ++m_row;
    }

    /// What the total says: now and then without one line, only one line, or something else.
    int stated(const std::vector<int> &amounts, int sum)
    {
        if (!m_wrong || m_table.fault || next(2) == 0)
            return sum;
        switch (next(4)) {
        case 0: return sum - amounts.front();
        case 1: return sum - amounts.back();
        case 2: return amounts[next(static_cast<std::uint32_t>(amounts.size()))];
        default: return sum + 10 * static_cast<int>(1 + next(60));
        }
    }

    void putTotal(const QString &name, const std::vector<int> &amounts)
    {
        int sum = 0;
        for (const int amount : amounts)
            sum += amount;
        const int says = stated(amounts, sum);
        if (says != sum)
            m_table.fault = Fault{{}, {{m_row, 1}}};
        for (TrueLine &line : m_table.truth.lines)
            line.parent = line.parent == -1 ? m_row : line.parent;
        put(name, says);
    }

    void write(const Section &section, Order order)
    {
        std::vector<int> amounts(2 + next(5));
        std::generate(amounts.begin(), amounts.end(), [this] { return amount(); });
        if (order == Order::TotalAbove)
            putTotal(QString::fromUtf8(section.total), amounts);
        else if (order == Order::HeadingAndBareTotal)
            put(QString::fromUtf8(section.heading));
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            TrueLine line;
            line.row = m_row;
            line.name = QString::fromUtf8(section.names.at(i));
            line.section = section.section;
            line.amounts = {Money::fromTyiyn(std::int64_t {amounts[i]} * 100'000)};
            m_table.truth.lines.push_back(line);
            put(line.name, amounts[i]);
        }
        if (order == Order::TotalBelow)
            putTotal(section.section == BudgetSection::Revenue ? QStringLiteral("Всего доходов") : QStringLiteral("Всего расходов"), amounts);
        else if (order == Order::HeadingAndBareTotal)
            putTotal(QStringLiteral("Итого"), amounts);
    }

    std::mt19937 m_random;
    bool m_wrong;
    CorpusCase m_table;
    std::uint32_t m_row = 0;
};

} // namespace

CorpusCase plainBudget(unsigned seed, bool wrong)
{
    return Writer(seed, wrong).write();
}

} // namespace eldin::corpus
