// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What tables say unclearly: totals without a word, ends of tables, sections and codes that are left to the reader.
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include "core/exchange/budget/BudgetWords.h"

#include <algorithm>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

BudgetReading read(std::vector<std::vector<std::string>> rows)
{
    rows.insert(rows.begin(), {"Код", "Аталышы", "2027-жыл, долбоор, миң сом"});
    return understandBudget(sheetOf(rows));
}

std::vector<std::string> leftOut(const BudgetReading &reading)
{
    std::vector<std::string> result;
    for (const LeftOut &left : reading.leftOut)
        result.push_back((left.cell + u' ' + left.why).toStdString());
    return result;
}

} // namespace

TEST_CASE("a row that no word calls a total is no line where it sums the others and looks like it", "[exchange][budget]")
{
    const auto once = [](const BudgetReading &reading, std::int64_t thousands) {
        CHECK(reading.budgets[0].expenditure + reading.budgets[0].revenue == tenths(thousands * 10));
        CHECK(hasProblem(reading, u"taken-as-total"));
        CHECK(reading.canImport());
    };
    // The others have names or codes and the last one has none.
    once(read({{"", "Эмгек акы", "200"}, {"", "Соцфонд", "100"}, {"", "Оңдоо", "450"}, {"", "", "750"}}), 750);
    once(read({{"11111100", "Салык", "100"}, {"11122100", "Жыйым", "200"}, {"", "Ак-Булак АА", "300"}}), 300);
    once(read({{"", "Ак-Булак АА", "300"}, {"11111100", "Салык", "100"}, {"11122100", "Жыйым", "200"}}), 300);
    // Of a part of the revenue.
    once(read({{"11111100", "Салык", "100"}, {"11122100", "Жыйым", "200"}, {"", "Өздүк", "300"}, {"13311100", "Трансферт", "50"}}), 350);
    // The sheet computes it and nothing else.
    once(read({{"", "Эмгек акы", "#200"}, {"", "Соцфонд", "#100"}, {"", "Оңдоо", "#450"}, {"", "Аймак боюнча", "=750"}}), 750);
    // Together with the opening balance.
    const auto balance = read({{"11111100", "Салык", "100"}, {"13311100", "Трансферт", "450"}, {"", "Ак-Булак", "550"}, {"", "Жыл башындагы калдык", "20"}, {"", "Аймак", "570"}});
    CHECK(balance.budgets[0].revenue == tenths(5500));
    CHECK(balance.budgets[0].financing == tenths(200));
    // A label and a figure that are both wrong.
    CHECK(hasProblem(read({{"11111100", "Салык", "100"}, {"11122100", "Жыйым", "200"}, {"", "Ак-Булак АА", "310"}}), u"near-total"));
    // Sections by codes, a sum below each, and one of all.
    once(read({{"11111100", "Салык", "100"}, {"13311100", "Трансферт", "450"}, {"", "", "550"}, {"7011", "Аппарат", "300"}, {"7045", "Жолдор", "250"}, {"", "", "550"}}), 1100);
}

TEST_CASE("a line of the same amount as the total above it is never dropped", "[exchange][budget]")
{
    for (const char *code : {"", "11122100"}) {
        const auto reading = read({{code, "Салык", "100"}, {code, "Патент", "200"}, {"", "Итого налоговые", "300"}, {"", "Трансферт", "300"}});
        CHECK(reading.lines.size() == 3);
        CHECK_FALSE(hasProblem(reading, u"taken-as-total"));
        CHECK((hasProblem(reading, u"total-or-line") || hasProblem(reading, u"beside-total")));
        const auto nameless = read({{code, "Салык", "100"}, {code, "Патент", "200"}, {"", "Итого налоговые", "300"}, {"", "", "300"}});
        CHECK(nameless.lines.size() == 2);
    }
}

TEST_CASE("a first or last row that sums all others by its amounts only waits for an answer", "[exchange][budget]")
{
    const std::vector<std::vector<std::string>> below {{"", "Эмгек акы", "200"}, {"", "Соцфонд", "100"}, {"", "Оңдоо", "450"}, {"", "Айыл аймагы", "750"}};
    std::vector<std::vector<std::string>> above = below;
    std::rotate(above.begin(), above.begin() + 3, above.end());
    for (const auto &rows : {below, above}) {
        const auto reading = read(rows);
        CHECK(hasProblem(reading, u"total-or-line"));
        CHECK_FALSE(reading.canImport());
    }
    auto rows = below;
    rows.insert(rows.begin(), {"Код", "Аталышы", "2027-жыл, долбоор, миң сом"});
    UnderstandOptions options;
    options.mapping.rows[4] = RowChoice::Line;
    const auto line = understandBudget(sheetOf(rows), options);
    CHECK(line.canImport());
    CHECK(line.lines.size() == 4);
    options.mapping.rows[4] = RowChoice::Sum;
    const auto sum = understandBudget(sheetOf(rows), options);
    CHECK(sum.canImport());
    CHECK(sum.lines.size() == 3);
    CHECK_FALSE(hasProblem(sum, u"total-or-line"));
    CHECK_FALSE(hasProblem(sum, u"taken-as-total"));
}

TEST_CASE("rows that may sum the rows below them are told, and stop the import where they explain the whole table", "[exchange][budget]")
{
    const auto flat = read({{"", "Ижара", "70"}, {"", "Роялти", "300"}, {"", "Салык", "200"}, {"", "Жыйым", "100"}, {"", "Айып", "20"}});
    CHECK(hasProblem(flat, u"may-be-sum"));
    CHECK(flat.canImport());
    CHECK(flat.lines.size() == 5);
    const std::vector<std::vector<std::string>> grouped {{"", "Аппарат", "#300"}, {"", "Эмгек акы", "#200"}, {"", "Соцфонд", "#100"},
                                                         {"", "Жолдор", "#510"},  {"", "Оңдоо", "#450"},     {"", "Май", "#60"}};
    CHECK_FALSE(read(grouped).canImport());
    auto computed = grouped;
    computed[0][2] = "=300";
    computed[3][2] = "=510";
    const auto sums = read(computed);
    CHECK(sums.canImport());
    CHECK(sums.lines.size() == 4);
}

TEST_CASE("rows below the last readable amount are named and never vanish", "[exchange][budget]")
{
    const std::vector<std::vector<std::string>> begin {{"11111100", "Салык", "100"}, {"11122100", "Жыйым", "200"}};
    const auto with = [&](std::vector<std::vector<std::string>> more) {
        more.insert(more.begin(), begin.begin(), begin.end());
        return read(more);
    };
    for (const char *text : {"7OO", "12.05.2026", "700-", "сумма 700", "такталууда"}) {
        INFO(text);
        const auto reading = with({{"11122200", "Патент", text}, {}, {"", "Финансист", "Асанов А."}});
        CHECK(hasProblem(reading, u"not-a-number"));
        CHECK(leftOut(reading) == std::vector<std::string> {"C4 unreadable-amount"});
    }
    CHECK(hasProblem(with({{"", "Бардыгы", "3OO,0"}}), u"not-a-number"));
    CHECK(hasProblem(with({{"", "", "3OO,0"}}), u"not-a-number"));
    CHECK(hasProblem(with({{"", "Көпүрө", "такталууда"}}), u"not-a-number"));
    CHECK(with({{"11122200", "Патент", "7OO"}, {"11122300", "Алым", "8OO"}}).leftOut.size() == 2);
    CHECK(leftOut(with({{"11122200", "Патент", ""}})) == std::vector<std::string> {"C4 no-amount"});
    for (const std::vector<std::string> &below :
         {std::vector<std::string> {"", "Финансист", "Асанов А."}, {"", "Айыл өкмөтүнүн башчысы", "12.05.2026"}, {"", "", "10.12.2026"},
          {"12.05.2026", "", ""}, {"Исп. Касымова тел:", "", "0700 12-34-56"}, {"", "", "А. Асанов"}, {"", "Дата", "12.05.2026"}}) {
        INFO(below[0] << below[1] << below[2]);
        const auto reading = with({{}, below});
        CHECK_FALSE(hasProblem(reading, u"not-a-number"));
        CHECK(reading.lines.size() == 2);
        CHECK(reading.leftOut.empty());
    }
}

TEST_CASE("loans below a bare heading of financing are no expenditure", "[exchange][budget]")
{
    for (const char *heading : {"III. Финансирование", "ФИНАНСИРОВАНИЕ", "Финансирование бюджета", "III. Финансирование дефицита бюджета", "Каржылоо"}) {
        INFO(heading);
        const auto reading = read({{"", "I. ДОХОДЫ"}, {"11111100", "Налог", "300"}, {"", "Итого доходов", "300"}, {"", "II. РАСХОДЫ"}, {"7011", "Аппарат", "400"}, {"", "Итого расходов", "400"},
                                   {"", heading}, {"", "Остаток на начало года", "30"}, {"", "Получение кредита", "90"}, {"", "Погашение кредита", "-20"}});
        CHECK(reading.budgets[0].expenditure == tenths(4000));
        CHECK(reading.budgets[0].financing == tenths(1000));
        CHECK_FALSE(hasProblem(reading, u"beside-total"));
    }
    CHECK(words::section(words::key(QStringLiteral("Финансирование культуры"))) != BudgetSection::Financing);
}

TEST_CASE("figures beside signatures and numbers of pages are no lines", "[exchange][budget]")
{
    const auto with = [](const std::vector<std::string> &row) {
        return read({{"11111100", "Салык", "100"}, {"11122100", "Жыйым", "200"}, {"", "Бардык кирешелер", "300"}, {}, row});
    };
    for (const std::vector<std::string> &row : {std::vector<std::string> {"", "Главный бухгалтер", "#2026"}, {"тел.", "", "#996700123456"}, {"", "Стр. 1 из 3", "#3"},
                                                {"", "2-бет", "#2"}, {"", "Айыл өкмөтүнүн башчысы", "0700123456"}}) {
        INFO(row[0] << row[1] << row[2]);
        const auto reading = with(row);
        CHECK(reading.canImport());
        CHECK(reading.lines.size() == 2);
        CHECK_FALSE(hasProblem(reading, u"beside-total"));
        CHECK(leftOut(reading) == std::vector<std::string> {"C6 signature"});
    }
    // Posts are lines of a staff's budget.
    CHECK(with({"", "Башкы бухгалтердин айлыгы", "#240"}).lines.size() == 3);
    CHECK(with({"", "Главный бухгалтер", "#240"}).lines.size() == 3);
    CHECK(read({{"", "Глава", "#2026"}, {"", "Салык", "#5"}}).lines.size() == 2);
}

TEST_CASE("an opening balance above the revenue may be summed with it", "[exchange][budget]")
{
    for (const char *total : {"Всего с остатком", "Всего доходов с остатком на начало года"}) {
        INFO(total);
        const auto reading = read({{"", "Остаток на 01.01.2026", "40"}, {"", "I. ДОХОДЫ"}, {"11111100", "Налог", "100"}, {"13311100", "Трансферт", "200"}, {"", "Итого доходов", "300"}, {"", total, "340"},
                                   {"", "II. РАСХОДЫ"}, {"7011", "Аппарат", "280"}, {"7045", "Дороги", "60"}, {"", "Итого расходов", "340"}});
        CHECK(reading.gaps.empty());
        CHECK(reading.budgets[0].revenue == tenths(3000));
        CHECK(reading.budgets[0].financing == tenths(400));
        CHECK(reading.budgets[0].expenditure == tenths(3400));
    }
}

TEST_CASE("the numbers of the columns on a new page are no row", "[exchange][budget]")
{
    for (const auto &numbers : {std::vector<std::string> {"#1", "#2", "#3"}, {"1", "2", "3"}}) {
        const auto reading = read({numbers, {"11111100", "Налог", "100"}, {"Код", "Аталышы", "2027-жыл, долбоор, миң сом"}, numbers, {"11122100", "Патент", "200"}, numbers, {"11122200", "Алым", "50"}, {"", "Итого доходов", "350"}});
        CHECK(reading.gaps.empty());
        CHECK(reading.lines.size() == 3);
        CHECK(leftOut(reading) == std::vector<std::string> {"A4 repeated-header", "A5 repeated-header", "A7 repeated-header"});
    }
}

TEST_CASE("it is noted where a table states no sum that could prove it", "[exchange][budget]")
{
    CHECK(hasProblem(read({{"11111100", "Налог", "100"}, {"11122100", "Патент", "200"}}), u"no-total"));
    CHECK_FALSE(hasProblem(read({{"11111100", "Налог", "100"}, {"11122100", "Патент", "200"}, {"", "Итого", "300"}}), u"no-total"));
    CHECK_FALSE(hasProblem(read({{"11111100", "Налог", "100"}, {"11122100", "Патент", "200"}, {"", "Итого", "310"}}), u"no-total"));
}

TEST_CASE("parts of a line keep its code", "[exchange][budget]")
{
    const auto reading = read({{"11111100", "Налог, в том числе:", "100"}, {"", "физлица", "60"}, {"", "юрлица", "40"}, {"11122100", "Патент", "200"}, {"", "Всего доходов", "300"}});
    REQUIRE(reading.lines.size() == 3);
    CHECK(reading.lines[0].code == u"11111100");
    CHECK(reading.lines[1].code == u"11111100");
    CHECK(reading.lines[2].code == u"11122100");
}

TEST_CASE("function and item in one cell are two codes", "[exchange][budget]")
{
    const auto reading = read({{"7091 2111", "Эмгек акы", "168"}, {"7011 2215", "Кызматтар", "32"}, {"", "Бардык чыгашалар", "200"}});
    REQUIRE(reading.lines.size() == 2);
    CHECK(reading.lines[0].functional == u"7091");
    CHECK(reading.lines[0].economic == u"2111");
    CHECK(reading.lines[0].code == u"7091 2111");
    CHECK(reading.lines[1].economic == u"2215");
}

TEST_CASE("sections that lost their leading zero get it back and are told", "[exchange][budget]")
{
    const auto reading = understandBudget(sheetOf({{"Раздел", "Подраздел", "Наименование", "2027, проект, тыс. сом"}, {"#1", "#4", "Аппарат", "#10"}, {"#7", "#1", "Сады", "#30"}, {"#7", "#10", "Школы", "#5"}, {"", "", "Итого", "#45"}}));
    REQUIRE(reading.lines.size() == 3);
    CHECK(reading.lines[0].functional == u"0104");
    CHECK(reading.lines[1].functional == u"0701");
    CHECK(reading.lines[2].functional == u"0710");
    CHECK(hasProblem(reading, u"code-padded"));
}
