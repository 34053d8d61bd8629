// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

using RowNumbers = std::vector<std::uint32_t>;

const ColumnMeaning &column(const BudgetReading &reading, std::uint32_t at)
{
    for (const ColumnMeaning &meaning : reading.columns) {
        if (meaning.column == at)
            return meaning;
    }
    FAIL("no column " << at);
    throw 0;
}

} // namespace

TEST_CASE("a head of two levels with merges and a row of column numbers is found", "[exchange][budget]")
{
    Sheet sheet = sheetOf({{"Кашка-Булак айыл өкмөтүнүн бюджетинин аткарылышы"},
                           {"", "", "", "", "мин сом"},
                           {"Код", "Чыгашалардын\nаталышы", "2025-жыл", "", "Аткаруу\nпайызы"},
                           {"", "", "такталган\nплан", "аткарылышы", ""},
                           {"1", "2", "3", "4", "5"},
                           {"7063", "Суу менен камсыздоо", "120,5", "118,0", "97,9"}});
    sheet.merges = {{2, 0, 3, 0}, {2, 1, 3, 1}, {2, 2, 2, 3}, {2, 4, 3, 4}};
    const BudgetReading reading = understandBudget(sheet);
    CHECK(reading.titleRows == RowNumbers{0, 1});
    CHECK(reading.headerRows == RowNumbers{2, 3});
    CHECK(reading.dataStart == 5);
    CHECK(reading.unit == MoneyUnit::ThousandSom);
    CHECK(reading.unitCell == QStringLiteral("E2"));
    REQUIRE(reading.budgets.size() == 2);
    CHECK(reading.budgets[0].year == 2025);
    CHECK(reading.budgets[0].stage == BudgetStage::Revised);
    CHECK(reading.budgets[1].stage == BudgetStage::Executed);
    CHECK(column(reading, 4).role == ColumnRole::Percent);
    CHECK(reading.budgets[0].expenditure == tenths(1205));
    CHECK(reading.canImport());
}

TEST_CASE("words divided at line breaks are joined again in heads", "[exchange][budget]")
{
    const BudgetReading reading = understandBudget(sheetOf(
        {{"Наименование", "Раз-\nдел", "Под-\nраз-\nдел", "Вид расхо-\nдов", "Сумма на 2022 год, т.р."},
         {"Дума", "01", "03", "120", "#60667.5"}}));
    CHECK(column(reading, 1).header == QStringLiteral("Раздел"));
    CHECK(column(reading, 1).code == CodeKind::Section);
    CHECK(column(reading, 2).code == CodeKind::Subsection);
    CHECK(column(reading, 3).code == CodeKind::Kind);
    REQUIRE(reading.lines.size() == 1);
    CHECK(reading.lines[0].code == QStringLiteral("01 03 120"));
    CHECK(reading.lines[0].functional == QStringLiteral("0103"));
}

TEST_CASE("years as bare numbers under a head are columns of amounts", "[exchange][budget]")
{
    const BudgetReading reading
        = understandBudget(sheetOf({{"аталышы", "#2021", "#2022", "#2023"},
                                    {"жергиликтүү кирешелер", "2520,8", "2947,1", "2949,5"},
                                    {"теңдештирүүчү грант", "6033,6", "5651,5", "5650,9"},
                                    {"бардыгы", "8554,4", "85986", ""}}));
    REQUIRE(reading.budgets.size() == 3);
    CHECK(reading.budgets[2].year == 2023);
    CHECK(reading.budgets[1].revenue == tenths(85986));
    REQUIRE(reading.gaps.size() == 1);
    CHECK(reading.gaps[0].cell == QStringLiteral("C4"));
    CHECK(reading.gaps[0].cause == QStringLiteral("lost-decimal-comma"));
    CHECK(hasProblem(reading, u"unit-assumed"));
    CHECK_FALSE(reading.canImport());
    CHECK(reading.canImport(true));
}

TEST_CASE("columns by source of money are attributes and only the total counts", "[exchange][budget]")
{
    Sheet sheet = sheetOf({{"Чыгашалардын аталышы", "2027-жыл, долбоор, миң сом", "", ""},
                           {"", "бардыгы", "жергиликтүү бюджет", "грант"},
                           {"Көчө жарыгы", "500,0", "300,0", "200,0"},
                           {"БАРДЫК ЧЫГАШАЛАР", "500,0", "300,0", "200,0"}});
    sheet.merges = {{0, 0, 1, 0}, {0, 1, 0, 3}};
    const BudgetReading reading = understandBudget(sheet);
    REQUIRE(reading.budgets.size() == 1);
    CHECK(reading.budgets[0].stage == BudgetStage::Draft);
    CHECK(reading.budgets[0].expenditure == tenths(5000));
    REQUIRE(reading.lines.size() == 1);
    REQUIRE(reading.lines[0].sources.size() == 2);
    CHECK(reading.lines[0].sources[1].amount == tenths(2000));
    CHECK(reading.lines[0].sources[1].cell == QStringLiteral("D3"));
}

TEST_CASE("units are found in heads and cells in all their spellings", "[exchange][budget]")
{
    const auto unitOf = [](const char *text) {
        const auto reading
            = understandBudget(sheetOf({{"", text}, {"Аталышы", "2027, долбоор"}, {"Салык", "#5"}}));
        return std::pair(reading.unit, reading.unitCell);
    };
    for (const char *text : {"миң сом", "мин сом", "(миң сом)", "тыс. сом", "тыс.сом", "т.р.", "тыс. рублей",
                             "МИҢ СОМ", "миӊ сом", "thousand soms", "миңдеген сом", "в тысячах сомов"}) {
        INFO(text);
        CHECK(unitOf(text) == std::pair(MoneyUnit::ThousandSom, QStringLiteral("B1")));
    }
    for (const char *text : {"сом", "сом менен", "в сомах", "(сомов)", "(в сомах)", "в сомах и тыйынах", "в кыргызских сомах"}) {
        INFO(text);
        CHECK(unitOf(text) == std::pair(MoneyUnit::Som, QStringLiteral("B1")));
    }
    CHECK(unitOf("").second.isEmpty());
}

TEST_CASE("where no unit stands whole millions are som and everything else thousands", "[exchange][budget]")
{
    const auto unitOf = [](const char *amount) {
        return understandBudget(sheetOf({{"Аталышы", "2027, долбоор"}, {"Салык", amount}})).unit;
    };
    CHECK(unitOf("1 248 300") == MoneyUnit::Som);
    CHECK(unitOf("1248,3") == MoneyUnit::ThousandSom);
    CHECK(unitOf("950 000") == MoneyUnit::ThousandSom);
}

TEST_CASE("a chosen unit year and stage hold where the sheet is silent", "[exchange][budget]")
{
    UnderstandOptions options;
    options.year = 2026;
    options.stage = BudgetStage::Approved;
    options.unit = MoneyUnit::Som;
    const auto reading
        = understandBudget(sheetOf({{"Наименование доходов", "Сумма"}, {"Роялти", "5425200"}}), options);
    REQUIRE(reading.budgets.size() == 1);
    CHECK(reading.budgets[0].year == 2026);
    CHECK(reading.budgets[0].stage == BudgetStage::Approved);
    CHECK(reading.budgets[0].revenue == Money::fromSom(5425200));
    CHECK(reading.problems.empty());
    CHECK(hasProblem(understandBudget(sheetOf({{"Наименование доходов", "Сумма"}, {"Роялти", "5"}})),
                     u"no-year"));
}

TEST_CASE("a sheet without amounts is refused by name", "[exchange][budget]")
{
    CHECK(hasProblem(understandBudget(Sheet{}), u"no-amount-column"));
    CHECK(hasProblem(understandBudget(sheetOf({{"Протокол"}, {"Угулду"}})), u"no-amount-column"));
}

TEST_CASE("the unit is known although an old encoding took its Kyrgyz letter", "[exchange][budget]")
{
    const auto reading = understandBudget(
        sheetOf({{"Жергиликт?? бюджет (ми? сом)"}, {"Аталышы", "2027-жыл, долбоор"}, {"Салык", "200,5"}, {"Бардыгы", "200,5"}}));
    CHECK(reading.unit == MoneyUnit::ThousandSom);
    CHECK(reading.unitCell == u"A1");
    CHECK_FALSE(hasProblem(reading, u"unit-assumed"));
}

TEST_CASE("a column under a year holds amounts however many of them went wrong", "[exchange][budget]")
{
    const auto reading = understandBudget(sheetOf({{"Аталышы", "2027-жыл, долбоор, миң сом"},
                                                   {"Салык", "такталууда"},
                                                   {"Грант", "кийин"},
                                                   {"Ижара", "100,0"},
                                                   {"Бардыгы", "300,5"}}));
    REQUIRE(reading.budgets.size() == 1U);
    CHECK(hasProblem(reading, u"not-a-number"));
    CHECK(hasError(reading.problems));
}

TEST_CASE("heads over several columns reach to the right where a file knows no merges", "[exchange][budget]")
{
    const auto reading = understandBudget(sheetOf({{"Аталышы", "Суммасы, миң сом", "", ""},
                                                   {"", "2027-жыл", "", "2028-жыл"},
                                                   {"", "бекитилген", "аткарылышы", "болжол"},
                                                   {"Салык", "200,5", "190,5", "210,5"},
                                                   {"Бардыгы", "200,5", "190,5", "210,5"}}));
    CHECK(reading.headerRows.size() == 3U);
    REQUIRE(reading.budgets.size() == 3U);
    CHECK(reading.budgets[1].year == 2027);
    CHECK(reading.budgets[1].stage == BudgetStage::Executed);
    CHECK(reading.budgets[2].year == 2028);
    CHECK(reading.budgets[2].stage == BudgetStage::Forecast);
}

TEST_CASE("hidden columns that are read and columns of figures that are not counted are named", "[exchange][budget]")
{
    Sheet sheet = sheetOf({{"Код", "Аталышы", "2027, долбоор, миң сом", "Суммасы", "Эскертүү"},
                           {"7011", "Аппарат", "#90", "#40", "макулдашылды"},
                           {"7063", "Суу", "#110", "#60", ""}});
    sheet.hiddenColumns = {0};
    const auto noted = [](const BudgetReading &reading) {
        QStringList notes;
        for (const Problem &problem : reading.problems) {
            if (problem.code == u"hidden-text-column" || problem.code == u"ignored-column")
                notes += problem.code + u'|' + problem.value;
        }
        return notes;
    };
    UnderstandOptions options;
    options.mapping = {};
    const auto reading = understandBudget(sheet, options);
    INFO(noted(reading).join(u' ').toStdString());
    CHECK(noted(reading).contains(QStringLiteral("hidden-text-column|A Код")));
    CHECK_FALSE(noted(reading).join(u' ').contains(u"Эскертүү"));
    // Told to leave it out, nobody has to be told again.
    const Sheet sources = sheetOf({{"Аталышы", "2027, долбоор, миң сом", "Ченем", "Грант"}, {"Аппарат", "#90", "#40", "#50"}, {"Суу", "#110", "#60", "#50"}});
    CHECK(noted(understandBudget(sources)).contains(QStringLiteral("ignored-column|C Ченем")));
    options.mapping.columns[2] = {ColumnRole::Ignored, CodeKind::None, {}, {}};
    CHECK_FALSE(noted(understandBudget(sources, options)).contains(QStringLiteral("ignored-column|C Ченем")));
}

TEST_CASE("a unit that is not som is refused wherever it stands", "[exchange][budget]")
{
    for (const char *unit : {"тыс. долл. США", "долл. США", "в долларах", "евро", "тенге", "$", "USD", "млн. сом"}) {
        INFO(unit);
        const std::string head = std::string("2027, долбоор, ") + unit;
        for (const auto &reading : {understandBudget(sheetOf({{"", unit}, {"Аталышы", "2027, долбоор"}, {"Салык", "#5"}})),
                                    understandBudget(sheetOf({{"Аталышы", head}, {"Салык", "#5"}}))}) {
            CHECK(hasProblem(reading, u"foreign-unit"));
            CHECK_FALSE(hasProblem(reading, u"unit-assumed"));
            CHECK_FALSE(reading.canImport());
        }
    }
    CHECK(hasProblem(understandBudget(sheetOf({{"Аталышы", "2027, долбоор, миң сом"}, {"Салык", "#5"}, {"Чыгашалар, тыс. долл. США"}, {"Жол", "#4"}})), u"foreign-unit"));
}

TEST_CASE("two units in one table are told where the second one stands", "[exchange][budget]")
{
    const auto conflict = [](const char *title, const char *head, const char *heading, const UnderstandOptions &options = {}) {
        const auto reading = understandBudget(sheetOf({{title}, {"Код", "Аталышы", head}, {"11111100", "Салык", "#100"}, {"", "Бардык кирешелер", "#100"}, {"", heading}, {"7045", "Жолдор", "#60000"}, {"7011", "Аппарат", "#40000"}, {"", "Бардык чыгашалар", "#100000"}}), options);
        QString told;
        for (const Problem &problem : reading.problems) {
            if (problem.code == u"unit-conflict" || problem.code == u"unit-differs")
                told += problem.where + (problem.severity == Severity::Error ? u'!' : u'?');
        }
        return told.toStdString();
    };
    const char *const plan = "2027-жыл, долбоор";
    CHECK(conflict("Бюджет, тыс. сом", "2027-жыл, долбоор, сом", "Чыгашалар") == "A1!");
    for (const char *heading : {"Расходы, сом", "II. РАСХОДЫ, в сомах", "Чыгашалар, сом менен", "Расходы (сом)", "(сом)"}) {
        INFO(heading);
        CHECK(conflict("Бюджет, миң сом", plan, heading) == "B5!");
    }
    CHECK(conflict("Бюджет, миң сом", plan, "Чыгашалар, тыс. сом").empty());
    CHECK(conflict("Бюджет", plan, "Чыгашалар, тыс. сом").empty());
    UnderstandOptions options;
    options.unit = MoneyUnit::ThousandSom;
    CHECK(conflict("Бюджет, миң сом", plan, "Расходы, сом", options) == "B5?");
}

TEST_CASE("short words of stages below a plan and quarters beside their year are understood", "[exchange][budget]")
{
    Sheet sheet = sheetOf({{"Наименование", "2026 год, тыс. сом", "", ""}, {"", "План", "", "Исполнение"}, {"", "утв.", "уточн.", ""}, {"Налог", "#1", "#2", "#3"}, {"Патент", "#10", "#20", "#30"}});
    sheet.merges = {{0, 0, 2, 0}, {0, 1, 0, 3}, {1, 1, 1, 2}, {1, 3, 2, 3}};
    const auto three = understandBudget(sheet);
    CHECK(three.canImport());
    REQUIRE(three.budgets.size() == 3);
    CHECK(three.budgets[0].stage == BudgetStage::Approved);
    CHECK(three.budgets[1].stage == BudgetStage::Revised);
    CHECK(three.budgets[2].stage == BudgetStage::Executed);
    const auto quarters = understandBudget(sheetOf({{"Доходы бюджета 2026, план, тыс. сом"}, {"Наименование", "Год", "I кв", "II кв", "III кв", "IV кв"}, {"Налог", "#100", "#25", "#25", "#25", "#25"}, {"Патент", "#40", "#10", "#10", "#10", "#10"}}));
    CHECK(quarters.canImport());
    REQUIRE(quarters.budgets.size() == 1);
    CHECK(quarters.budgets[0].column == 1);
    CHECK(quarters.budgets[0].revenue == tenths(1400));
    CHECK(hasProblem(quarters, u"ignored-column"));
    // A column of years still is one.
    CHECK(columnRoleName(understandBudget(sheetOf({{"Жыл", "Аталышы", "Сумма, миң сом"}, {"#2026", "Салык", "#5"}, {"#2026", "Жыйым", "#6"}})).columns[0].role) == columnRoleName(ColumnRole::YearName));
}

TEST_CASE("grants and local money beside the total are parts of it and must add up", "[exchange][budget]")
{
    for (const auto &[local, grants] : {std::pair("местный бюджет", "гранты"), {"жергиликтүү бюджет", "гранттар"}, {"за счет местного бюджета", "за счет грантов"}, {"местный", "республиканский"}}) {
        INFO(local);
        const auto table = [&, local = local, grants = grants](const char *total) {
            return understandBudget(sheetOf({{"Доходы 2026, план, тыс. сом"}, {"Код", "Наименование", "Всего", local, grants}, {"11111100", "Налог", total, "#1", "#2"}, {"11122100", "Патент", "#5", "#5", "#0"}}));
        };
        const auto right = table("#3");
        REQUIRE(right.budgets.size() == 1);
        CHECK(right.lines[0].sources.size() == 2);
        CHECK_FALSE(hasProblem(right, u"sources-differ"));
        CHECK_FALSE(hasProblem(right, u"ignored-column"));
        CHECK(hasProblem(table("#4"), u"sources-differ"));
        CHECK(hasProblem(table("#2"), u"sources-differ"));
    }
}
