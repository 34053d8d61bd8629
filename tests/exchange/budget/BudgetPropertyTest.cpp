// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include <rapidcheck.h>

#include <numeric>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

struct Branch
{
    std::vector<Branch> parts;
    std::int64_t amount = 0; ///< of a line, in tenths of thousand som
    [[nodiscard]] std::int64_t sum() const
    {
        return parts.empty() ? amount
                             : std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                                               [](std::int64_t s, const Branch &b) { return s + b.sum(); });
    }
};

Branch randomBranch(int depth)
{
    Branch branch;
    const int parts = depth >= 4 ? 0 : *rc::gen::inRange(0, 5);
    for (int i = 0; i < parts; ++i)
        branch.parts.push_back(randomBranch(depth + 1));
    branch.amount = *rc::gen::inRange(1, 2'000'000);
    return branch;
}

std::vector<Branch> randomBudget()
{
    std::vector<Branch> budget;
    const int groups = *rc::gen::inRange(1, 5);
    for (int i = 0; i < groups; ++i)
        budget.push_back(randomBranch(1));
    return budget;
}

std::string amountText(std::int64_t amount)
{
    return std::to_string(amount / 10) + "," + std::to_string(amount % 10);
}

struct Printed
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::pair<std::string, std::int64_t>> lines; ///< name, amount
    std::vector<std::size_t> sums; ///< rows that state a sum of several or one
};

void print(const Branch &branch, const std::string &code, int depth, bool coded, Printed &out)
{
    const auto indent = static_cast<std::size_t>(coded ? *rc::gen::inRange(0, 6) : depth * 2);
    const std::string name = "Сап " + code;
    out.rows.push_back({coded ? code : "", std::string(indent, ' ') + name, amountText(branch.sum())});
    if (branch.parts.empty())
        out.lines.emplace_back(name, branch.amount);
    else
        out.sums.push_back(out.rows.size() - 1);
    for (std::size_t i = 0; i < branch.parts.size(); ++i)
        print(branch.parts[i], code + std::to_string(i + 1), depth + 1, coded, out);
}

Printed printed(const std::vector<Branch> &budget, bool coded)
{
    Printed out;
    out.rows.push_back({"Код", "Чыгашалардын аталышы", "2027-жыл, долбоор, миң сом"});
    std::int64_t total = 0;
    for (std::size_t i = 0; i < budget.size(); ++i) {
        print(budget[i], std::to_string(i + 1) + "1", 0, coded, out);
        total += budget[i].sum();
    }
    out.sums.push_back(out.rows.size());
    out.rows.push_back({"", "БАРДЫГЫ", amountText(total)});
    return out;
}

std::vector<std::pair<std::string, std::int64_t>> linesOf(const BudgetReading &reading)
{
    std::vector<std::pair<std::string, std::int64_t>> result;
    for (const ReadLine &line : reading.lines)
        result.emplace_back(line.name.toStdString(), line.amounts.at(0).amount.tyiyn() / 10'000);
    return result;
}

} // namespace

TEST_CASE("any tree printed with codes is read back whatever its indentation", "[exchange][budget]")
{
    CHECK(rc::check([] {
        const Printed table = printed(randomBudget(), true);
        const BudgetReading reading = understandBudget(sheetOf(table.rows));
        RC_ASSERT(linesOf(reading) == table.lines);
        RC_ASSERT(reading.gaps.empty());
        RC_ASSERT(reading.subtotals == table.sums.size());
    }));
}

TEST_CASE("any tree printed with indentation alone is read back", "[exchange][budget]")
{
    CHECK(rc::check([] {
        const Printed table = printed(randomBudget(), false);
        const BudgetReading reading = understandBudget(sheetOf(table.rows));
        RC_ASSERT(linesOf(reading) == table.lines);
        RC_ASSERT(reading.gaps.empty());
    }));
}

TEST_CASE("one changed sum gives exactly one gap and at its cell", "[exchange][budget]")
{
    CHECK(rc::check([] {
        Printed table = printed(randomBudget(), true);
        const std::size_t row = table.sums[*rc::gen::inRange<std::size_t>(0, table.sums.size())];
        const BudgetReading before = understandBudget(sheetOf(table.rows));
        const std::int64_t change = *rc::gen::inRange(1, 5'000'000);
        const StatedSum *stated = nullptr;
        const QString cell = QStringLiteral("C%1").arg(row + 1);
        for (const StatedSum &sum : before.sums) {
            if (sum.cell == cell)
                stated = &sum;
        }
        RC_ASSERT(stated != nullptr);
        table.rows[row][2] = amountText(stated->stated.tyiyn() / 10'000 + change);
        const BudgetReading reading = understandBudget(sheetOf(table.rows));
        RC_ASSERT(reading.gaps.size() == 1U);
        RC_ASSERT(reading.gaps[0].cell == cell);
        RC_ASSERT(reading.gaps[0].difference == tenths(change));
        RC_ASSERT(linesOf(reading) == table.lines);
    }));
}

TEST_CASE("no sheet of random cells makes the reading fail", "[exchange][budget]")
{
    CHECK(rc::check([] {
        const std::vector<std::string> cells{"",
                                             "1",
                                             "2,5",
                                             "Бардыгы",
                                             "анын ичинде",
                                             "I. КИРЕШЕЛЕР",
                                             "7011",
                                             "2111",
                                             "01",
                                             "00",
                                             "-",
                                             "?",
                                             "!#REF!",
                                             "#1E3",
                                             "2027",
                                             "долбоор",
                                             "Код",
                                             "Аталышы",
                                             "миң сом",
                                             "Жыл башындагы калдык",
                                             "за счет гранта",
                                             "  Салык",
                                             "99999999999999"};
        std::vector<std::vector<std::string>> rows(*rc::gen::inRange<std::size_t>(0, 14));
        for (auto &row : rows) {
            for (int i = 0; i < 4; ++i)
                row.push_back(cells[*rc::gen::inRange<std::size_t>(0, cells.size())]);
        }
        const BudgetReading reading = understandBudget(sheetOf(rows));
        Money lines;
        Money budgets;
        for (const ReadLine &line : reading.lines) {
            for (const LineAmount &amount : line.amounts)
                lines += amount.amount;
        }
        for (const ReadBudget &budget : reading.budgets)
            budgets += budget.revenue + budget.expenditure + budget.financing;
        RC_ASSERT(lines == budgets);
    }));
}
