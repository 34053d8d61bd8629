// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include "core/base/Error.h"
#include "core/exchange/budget/TableMapping.h"

#include <QJsonDocument>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

/// Words that no program could know: two columns of figures, one of them a plan that nobody calls so.
Sheet riddle()
{
    return sheetOf({{"Аталышы", "А", "Б"},
                    {"Салык", "10,0", "11,0"},
                    {"Жыйым", "20,0", "22,0"},
                    {"Сыйлык", "5,0", "5,0"},
                    {"Бардыгы", "30,0", "33,0"}});
}

BudgetReading readWith(const Sheet &sheet, const TableMapping &mapping)
{
    UnderstandOptions options;
    options.mapping = mapping;
    options.year = 2027;
    options.stage = BudgetStage::Draft;
    options.unit = MoneyUnit::ThousandSom;
    return understandBudget(sheet, options);
}

QString meaning(const BudgetReading &reading, std::uint32_t column)
{
    for (const ColumnMeaning &one : reading.columns) {
        if (one.column == column)
            return columnRoleName(one.role);
    }
    return {};
}

} // namespace

TEST_CASE("a column means what a person says it means", "[exchange][budget][mapping]")
{
    TableMapping mapping;
    mapping.columns[1] = {ColumnRole::Ignored, CodeKind::None, {}, {}};
    mapping.columns[2] = {ColumnRole::Amount, CodeKind::None, 2028, BudgetStage::Forecast};
    const BudgetReading reading = readWith(riddle(), mapping);
    REQUIRE(reading.budgets.size() == 1);
    CHECK(reading.budgets[0].column == 2);
    CHECK(reading.budgets[0].year == 2028);
    CHECK(reading.budgets[0].stage == BudgetStage::Forecast);
    CHECK(meaning(reading, 1) == u"ignored");
}

TEST_CASE("a row is what a person says it is", "[exchange][budget][mapping]")
{
    // 10 + 20 + 5 is not 30: something is counted that should not be.
    TableMapping mapping;
    mapping.columns[2] = {ColumnRole::Ignored, CodeKind::None, {}, {}};
    CHECK(readWith(riddle(), mapping).gaps.size() == 1);
    mapping.rows[3] = RowChoice::NotCounted;
    const BudgetReading proved = readWith(riddle(), mapping);
    CHECK(proved.gaps.empty());
    CHECK(proved.lines.size() == 2);
    REQUIRE(proved.leftOut.size() == 1);
    CHECK(proved.leftOut[0].why == u"chosen");
    // And a total may be meant as a line, a line as a sum, and a section begin where nobody says so.
    mapping.rows = {{4, RowChoice::Line}};
    CHECK(readWith(riddle(), mapping).lines.size() == 4);
    mapping.rows = {{3, RowChoice::Sum}};
    CHECK(readWith(riddle(), mapping).lines.size() == 2);
    mapping.rows = {{1, RowChoice::Revenue}, {2, RowChoice::Financing}};
    const BudgetReading sections = readWith(riddle(), mapping);
    REQUIRE(sections.lines.size() >= 2);
    CHECK(sections.lines[0].section == BudgetSection::Revenue);
    CHECK(sections.lines[1].section == BudgetSection::Financing);
}

TEST_CASE("the head is where a person says it is", "[exchange][budget][mapping]")
{
    const Sheet sheet = sheetOf({{"Ат", "7", "8"}, {"Жол", "1,0", "2,0"}, {"Суу", "3,0", "4,0"}});
    TableMapping mapping;
    mapping.firstHeader = 0;
    mapping.lastHeader = 0;
    mapping.columns[1] = {ColumnRole::Amount, CodeKind::None, 2026, BudgetStage::Approved};
    mapping.columns[2] = {ColumnRole::Amount, CodeKind::None, 2027, BudgetStage::Draft};
    const BudgetReading reading = readWith(sheet, mapping);
    CHECK(reading.headerRows == std::vector<std::uint32_t> {0});
    CHECK(reading.lines.size() == 2);
    CHECK(reading.budgets.size() == 2);
}

TEST_CASE("the language of the names is that of their words unless a person says another", "[exchange][budget][mapping]")
{
    const Sheet sheet = sheetOf({{"Код", "Наименование", "2027, проект, сом"}, {"7063", "Водоснабжение сельских населённых пунктов", "10"}, {"7045", "Ремонт дорог", "20"}});
    UnderstandOptions options;
    CHECK(understandBudget(sheet, options).language == Language::Russian);
    options.mapping.language = Language::English;
    CHECK(understandBudget(sheet, options).language == Language::English);
    options.language = Language::Kyrgyz;
    CHECK(understandBudget(sheet, options).language == Language::Kyrgyz);
}

TEST_CASE("a mapping is kept as JSON and read back the same", "[exchange][budget][mapping]")
{
    TableMapping mapping;
    mapping.firstHeader = 3;
    mapping.lastHeader = 5;
    mapping.unit = MoneyUnit::Som;
    mapping.language = Language::Russian;
    mapping.columns[0] = {ColumnRole::Code, CodeKind::Function, {}, {}};
    mapping.columns[27] = {ColumnRole::Amount, CodeKind::None, 2027, BudgetStage::Revised};
    mapping.rows = {{9, RowChoice::Sum}, {12, RowChoice::Financing}};
    const auto text = QJsonDocument(toJson(mapping)).toJson();
    CHECK(text.contains("\"AB\""));
    CHECK((mappingFromJson(QJsonDocument::fromJson(text).object()) == mapping));
    const TableMapping next = mapping.forNextTime();
    CHECK(next.rows.empty());
    CHECK_FALSE(next.columns.at(27).year.has_value());
    CHECK(next.columns.at(27).stage == BudgetStage::Revised);
}

TEST_CASE("what is no mapping is refused by name", "[exchange][budget][mapping]")
{
    for (const char *text : {R"({"columns":{"1":{"role":"name"}}})", R"({"columns":{"AAAAAAA":{"role":"name"}}})",
                             R"({"columns":{"A":{"role":"song"}}})", R"({"columns":{"A":{"role":"amount","year":99999}}})",
                             R"({"columns":{"A":{"role":"amount","stage":"song"}}})", R"({"rows":{"0":"line"}})", R"({"rows":{"1":"song"}})",
                             R"({"first_header_row":-1})", R"({"first_header_row":5,"last_header_row":2})", R"({"unit":"euro"})", R"({"language":"song"})", R"({"song":1})"}) {
        INFO(text);
        CHECK_ERROR(static_cast<void>(mappingFromJson(QJsonDocument::fromJson(text).object())), ErrorCode::WrongInput);
    }
}

TEST_CASE("this year's file has the shape of last year's, and another table another one", "[exchange][budget][mapping]")
{
    const auto shape = [](const char *year, const char *word) {
        return shapeOf(sheetOf({{"Бюджет", ""}, {"Коду", "Аталышы", std::string(word) + " " + year}, {"7011", "Аппарат", "10,0"}}));
    };
    CHECK_FALSE(shape("2026", "План").isEmpty());
    CHECK(shape("2026", "План") == shape("2027", "План"));
    CHECK(shape("2026", "План") != shape("2026", "Факт"));
    CHECK(shapeOf(Sheet()).isEmpty());
}
