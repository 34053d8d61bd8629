// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/BudgetWords.h"
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

using TextRows = std::vector<std::vector<std::string>>;

const std::vector<std::string> kHead {"Код", "Аталышы", "2027-жыл, долбоор, миң сом"};

BudgetReading read(TextRows rows, const UnderstandOptions &options = {}, const char *sheetName = "")
{
    rows.insert(rows.begin(), kHead);
    Sheet sheet = sheetOf(rows);
    sheet.name = QString::fromUtf8(sheetName);
    return understandBudget(sheet, options);
}

UnderstandOptions knowing(std::initializer_list<std::pair<const char *, BudgetSection>> codes)
{
    UnderstandOptions options;
    for (const auto &[code, section] : codes)
        options.knownCodes[QString::fromLatin1(code)] = {section, section == BudgetSection::Revenue ? CodeKind::Revenue : CodeKind::Economic, 0, 0};
    return options;
}

/// The seed's classification knows 3 and 31, nothing of 32 and 33.
UnderstandOptions shipped()
{
    return knowing({{"11111100", BudgetSection::Revenue}, {"2", BudgetSection::Expenditure}, {"2111", BudgetSection::Expenditure}, {"3", BudgetSection::Expenditure}, {"31", BudgetSection::Expenditure}});
}

} // namespace

TEST_CASE("codes that nobody knows do not make expenditure of what a heading calls financing", "[exchange][budget]")
{
    for (const UnderstandOptions &options : {UnderstandOptions(), shipped()}) {
        for (const char *heading : {"III. Каржылоо", "Финансирование дефицита", "III. Бюджеттин тартыштыгын каржылоо булактары", "Источники внутреннего финансирования дефицита бюджета",
                                    "Покрытие дефицита", "ФИНАНСИРОВАНИЕ"}) {
            for (const auto &[receipt, repaid] : {std::pair("321", "331"), std::pair("32", "33"), std::pair("3211", "3314"), std::pair("501", "101")}) {
                INFO(heading << ' ' << receipt);
                const auto reading = read({{"", "I. Кирешелер"}, {"11111100", "Салык", "300"}, {"", "Кирешелердин баары", "300"}, {"", "II. Чыгашалар"}, {"2111", "Эмгек акы", "100"},
                                           {"", "Чыгашалардын баары", "100"}, {"", heading}, {receipt, "Насыя алуу", "250"}, {repaid, "Насыяны кайтаруу", "-50"}},
                                          options);
                CHECK(reading.budgets[0].revenue == tenths(3000));
                CHECK(reading.budgets[0].expenditure == tenths(1000));
                CHECK(reading.budgets[0].financing == tenths(2000));
                // 101 looks like revenue: that is said.
                CHECK(hasProblem(reading, u"heading-over-code") == (std::string_view(repaid) == "101"));
            }
        }
    }
}

TEST_CASE("a table of financing is known by its title, its sheet or its total", "[exchange][budget]")
{
    const TextRows rows {{"321", "Насыя алуу", "250"}, {"331", "Насыяны кайтаруу", "-50"}};
    const auto named = read(rows, shipped(), "Каржылоо");
    CHECK(named.budgets[0].financing == tenths(2000));
    Sheet titled = sheetOf({{"Финансирование дефицита бюджета"}, kHead, rows[0], rows[1]});
    CHECK(understandBudget(titled, shipped()).budgets[0].financing == tenths(2000));
    auto summed = rows;
    summed.push_back({"", "Каржылоо бардыгы", "200"});
    CHECK(read(summed, shipped()).budgets[0].financing == tenths(2000));
    auto coded = rows;
    coded.insert(coded.begin(), {"3", "Каржылоо", "200"});
    CHECK(read(coded).budgets[0].financing == tenths(2000));
}

TEST_CASE("a heading of revenue or expenditure goes before what unknown codes look like", "[exchange][budget]")
{
    const auto revenue = read({{"", "I. ДОХОДЫ"}, {"210", "Налог", "300"}, {"220", "Патент", "50"}, {"", "II. РАСХОДЫ"}, {"101", "Аппарат", "90"}, {"102", "Дороги", "60"}});
    CHECK(revenue.budgets[0].revenue == tenths(3500));
    CHECK(revenue.budgets[0].expenditure == tenths(1500));
    CHECK(hasProblem(revenue, u"heading-over-code"));
    // Below its total a heading says nothing more.
    const auto ended = read({{"", "ДОХОДЫ"}, {"11111100", "Налог", "300"}, {"", "Итого доходов", "300"}, {"2111", "Зарплата", "90"}, {"2211", "Поездки", "60"}, {"", "Итого расходов", "150"}});
    CHECK(ended.budgets[0].expenditure == tenths(1500));
    CHECK_FALSE(hasProblem(ended, u"heading-over-code"));
    // An item of revenue in a column of the economic classification, which holds them too.
    TextRows economic {{"Экономикалык классификация", "Аталышы", "2027-жыл, долбоор, миң сом"}, {"14151100", "Ижара акысы", "70"}, {"2111", "Эмгек акы", "60"}};
    const auto both = understandBudget(sheetOf(economic));
    CHECK(both.budgets[0].revenue == tenths(700));
    CHECK(both.budgets[0].expenditure == tenths(600));
}

TEST_CASE("a code that is known goes before a heading, and the contradiction is named", "[exchange][budget]")
{
    const auto reading = read({{"", "I. ДОХОДЫ"}, {"11111100", "Налог", "300"}, {"2111", "Заработная плата", "90"}, {"2111", "Оклады", "10"}}, shipped());
    CHECK(reading.budgets[0].revenue == tenths(3000));
    CHECK(reading.budgets[0].expenditure == tenths(1000));
    std::size_t told = 0;
    for (const Problem &problem : reading.problems) {
        if (problem.code == u"code-over-heading") {
            ++told;
            CHECK(problem.where == QStringLiteral("C4"));
            CHECK(problem.value == QStringLiteral("expenditure"));
        }
    }
    CHECK(told == 1);
    CHECK(hasProblem(read({{"2111", "Заработная плата", "90"}}, shipped(), "Доходы"), u"code-over-heading"));
}

TEST_CASE("a person's choice of the section goes before every code", "[exchange][budget]")
{
    UnderstandOptions options = shipped();
    options.mapping.rows = {{2, RowChoice::Financing}};
    const auto reading = read({{"11111100", "Налог", "300"}, {"2111", "Возврат", "90"}, {"321", "Кредит", "10"}}, options);
    CHECK(reading.budgets[0].revenue == tenths(3000));
    CHECK(reading.budgets[0].financing == tenths(1000));
}

TEST_CASE("balances keep their meaning where they have a code", "[exchange][budget]")
{
    const auto reading = read({{"", "I. ДОХОДЫ"}, {"11111100", "Налог", "300"}, {"", "Итого доходов", "300"}, {"9111", "Остаток на начало года", "40"}, {"", "II. РАСХОДЫ"}, {"2111", "Зарплата", "320"},
                               {"", "Итого расходов", "320"}, {"9112", "Остаток на конец года", "20"}},
                              shipped());
    CHECK(reading.budgets[0].revenue == tenths(3000));
    CHECK(reading.budgets[0].expenditure == tenths(3200));
    CHECK(reading.budgets[0].financing == tenths(400));
    CHECK(reading.budgets[0].closingBalance == tenths(200));
}

TEST_CASE("what is financed is expenditure, and a title of all sections names none", "[exchange][budget]")
{
    CHECK(words::section(words::key(QStringLiteral("Билим берүүнү каржылоо"))) != BudgetSection::Financing);
    CHECK(words::section(words::key(QStringLiteral("Финансирование культуры"))) != BudgetSection::Financing);
    CHECK(words::section(words::key(QStringLiteral("Каржылоо булактары"))) == BudgetSection::Financing);
    const auto whole = read({{"2211", "Поездки", "300"}, {"2111", "Зарплата", "90"}}, {}, "Доходы, расходы, источники финансирования");
    CHECK(whole.budgets[0].expenditure == tenths(3900));
}
