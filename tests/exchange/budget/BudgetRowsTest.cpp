// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

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

TEST_CASE("both sections of an aimak import clean and the opening balance is financing", "[exchange][budget]")
{
    const auto reading = read({{"I. КИРЕШЕЛЕР"},
                               {"11", "Салыктык кирешелер", "300,0"},
                               {"11111100", "Киреше салыгы", "200,0"},
                               {"11122100", "Бирдиктүү салык", "100,0"},
                               {"13", "Трансферттер", "50,5"},
                               {"13311100", "Теңдештирүүчү трансферт", "50,5"},
                               {"", "БАРДЫК КИРЕШЕЛЕР", "350,5"},
                               {"", "анын ичинде өздүк кирешелер", "300,0"},
                               {"", "Жыл башындагы калдык", "9,5"},
                               {"", "БАРДЫГЫ (кирешелер жана жыл башындагы калдык)", "360,0"},
                               {"II. ЧЫГАШАЛАР"},
                               {"701", "Жалпы багыттагы мамлекеттик кызматтар", "350,0"},
                               {"7011", "Аткаруу органдары", "350,0"},
                               {"2111", "Эмгек акы", "250,0"},
                               {"2215", "Башка кызматтар", "100,0"},
                               {"", "анын ичинде көчө жарыгы", "40,0"},
                               {"", "БАРДЫК ЧЫГАШАЛАР", "350,0"},
                               {"", "Жыл аягындагы калдык", "10,0"},
                               {"", "БАРДЫГЫ", "360,0"},
                               {},
                               {"", "Айыл өкмөтүнүн башчысы", "________"}});
    CHECK(reading.gaps.empty());
    CHECK(reading.problems.empty());
    CHECK(reading.canImport());
    REQUIRE(reading.budgets.size() == 1);
    CHECK(reading.budgets[0].revenue == tenths(3505));
    CHECK(reading.budgets[0].expenditure == tenths(3500));
    CHECK(reading.budgets[0].financing == tenths(95));
    CHECK(reading.budgets[0].closingBalance == tenths(100));
    REQUIRE(reading.lines.size() == 6);
    CHECK(reading.lines[3].section == BudgetSection::Financing);
    CHECK(reading.lines[4].functional == QStringLiteral("7011"));
    CHECK(reading.lines[4].economic == QStringLiteral("2111"));
    CHECK(reading.lines[4].code == QStringLiteral("7011 2111"));
    CHECK(leftOut(reading)
          == std::vector<std::string>{"C9 including", "C17 including", "C19 closing-balance"});
    CHECK(reading.rows.back().role == RowRole::Signature);
}

TEST_CASE("figures with three digits behind every comma are read as decimals only with a warning", "[exchange][budget]")
{
    const auto doubtful = read({{"", "Салык", "4,635"}, {"", "Жыйым", "12,290"}, {"", "Бардыгы", "16,925"}});
    CHECK(hasProblem(doubtful, u"ambiguous-decimals"));
    const auto clear = read({{"", "Салык", "4,635"}, {"", "Жыйым", "12,29"}, {"", "Бардыгы", "16,925"}});
    CHECK_FALSE(hasProblem(clear, u"ambiguous-decimals"));
    const auto groups = read({{"", "Салык", "4,635"}, {"", "Жыйым", "1,012,290"}, {"", "Бардыгы", "1,016,925"}});
    CHECK_FALSE(hasProblem(groups, u"ambiguous-decimals"));
}

TEST_CASE("a point before three digits beside decimal commas sets thousands apart and is named", "[exchange][budget]")
{
    const auto warned = [](const BudgetReading &reading) {
        QStringList cells;
        for (const Problem &problem : reading.problems) {
            if (problem.code == u"thousands-or-decimals")
                cells += problem.where + u'=' + problem.value;
        }
        return cells;
    };
    const auto reading = read({{"", "Салык", "12.300"}, {"", "Жыйым", "12,3"}, {"", "Ижара", "7.500"}, {"", "Бардыгы", "19 812,3"}});
    CHECK(warned(reading) == QStringList {QStringLiteral("C2=12.300"), QStringLiteral("C4=7.500")});
    CHECK(reading.gaps.empty());
    CHECK(reading.lines[0].amounts[0].amount == tenths(123'000));
    CHECK(reading.canImport());
    // A column of decimal points is clear, and so is a point that is followed by fewer digits.
    CHECK(warned(read({{"", "Салык", "12.300"}, {"", "Жыйым", "12.3"}, {"", "Бардыгы", "24.6"}})).isEmpty());
    const auto point = read({{"", "Салык", "12.3"}, {"", "Жыйым", "12,3"}, {"", "Бардыгы", "24,6"}});
    CHECK(warned(point).isEmpty());
    CHECK(point.gaps.empty());
    // One decimal among grouped thousands is no thousand.
    const auto grouped = read({{"", "Салык", "1.012.290"}, {"", "Жыйым", "12.5"}, {"", "Бардыгы", "1.012.302,5"}});
    CHECK(grouped.gaps.empty());
    // Typed as text among numbers it is doubtful too.
    CHECK(hasProblem(read({{"", "Салык", "#12.5"}, {"", "Жыйым", "12.300"}}), u"ambiguous-decimals"));
}

TEST_CASE("parts after of which that make up the whole are lines and others are not counted",
          "[exchange][budget]")
{
    const auto whole = read({{"", "Кирешелер бардыгы", "1000,0"},
                             {"", "салыктык", "600,0"},
                             {"", "анын ичинде:", ""},
                             {"", "  патент", "250,0"},
                             {"", "  жер салыгы", "350,0"},
                             {"", "салыктык эмес", "400,0"},
                             {"", "  анын ичинде жайыт", "100,0"}});
    CHECK(whole.gaps.empty());
    CHECK(whole.lines.size() == 3);
    CHECK(whole.budgets[0].revenue == tenths(10000));
    CHECK(leftOut(whole) == std::vector<std::string>{"C8 including"});
}

TEST_CASE("lines that the total of their section does not count are a gap of that total", "[exchange][budget]")
{
    const auto above = read({{"", "Чыгашалар, бардыгы", "300,0"}, {"", "Эмгек акы", "200,0"}, {"", "Суу", "100,0"}, {"", "Жолдор", "50,0"}});
    REQUIRE(above.gaps.size() == 1);
    CHECK(above.gaps[0].cell == u"C2");
    CHECK(above.gaps[0].computed == tenths(3500));
    CHECK(above.gaps[0].cause == u"line-outside-subtotal");
    CHECK(above.gaps[0].at == u"C5");

    const auto below = read({{"", "Чыгашалар", ""}, {"", "Эмгек акы", "200,0"}, {"", "Суу", "100,0"}, {"", "Жолдор", "50,0"}, {"", "Бардыгы", "150,0"}});
    REQUIRE(below.gaps.size() == 1);
    CHECK(below.gaps[0].cell == u"C6");
    CHECK(below.gaps[0].at == u"C3");
}

TEST_CASE("a row beside the sum of a group is told, for it may stand alone", "[exchange][budget]")
{
    const auto reading = read({{"", "Чыгашалар", ""}, {"", "Суу", "200,0"}, {"", "Жолдор", "100,0"}, {"", "Айыл чарбасы боюнча жыйынтыгы", "300,0"}, {"", "Мектеп", "70,0"}});
    CHECK(reading.gaps.empty());
    CHECK(hasProblem(reading, u"beside-total"));
    CHECK(reading.budgets[0].expenditure == tenths(3700));
}

TEST_CASE("no total of one section sums another one", "[exchange][budget]")
{
    const auto reading = read({{"", "Кирешелер, бардыгы", "500,0"},
                               {"", "Салык", "300,0"},
                               {"", "Грант", "200,0"},
                               {"", "Чыгашалар, бардыгы", "500,0"},
                               {"", "Суу", "400,0"},
                               {"", "Жолдор", "100,0"},
                               {"", "Байланыш", "30,0"}});
    REQUIRE(reading.gaps.size() == 1);
    CHECK(reading.gaps[0].cell == u"C5");
    CHECK(reading.budgets[0].revenue == tenths(5000));
    CHECK(reading.budgets[0].expenditure == tenths(5300));
}

TEST_CASE("a row taken for the sum of one other because both have one amount is told", "[exchange][budget]")
{
    const auto alike = read({{"", "Чыгашалар", ""}, {"", "Суу", "500,0"}, {"", "Жолдор", "500,0"}, {"", "Бардыгы", "500,0"}});
    CHECK(hasProblem(alike, u"same-amount"));
    const auto source = read({{"", "Чыгашалар", ""}, {"", "Мектеп", "500,0"}, {"", "республикалык бюджеттин эсебинен", "500,0"}, {"", "Бардыгы", "500,0"}});
    CHECK_FALSE(hasProblem(source, u"same-amount"));
}

TEST_CASE("a line that fits no subtotal is left out only if the totals above confirm it",
          "[exchange][budget]")
{
    const auto confirmed = read({{"701", "Жалпы кызматтар", "300,0"},
                                 {"7011", "Аппарат", "300,0"},
                                 {"70111", "Эмгек акы", "200,0"},
                                 {"70111", "эмгек акы кошумча", "13,0"},
                                 {"70112", "Байланыш", "100,0"},
                                 {"", "Бардык чыгашалар", "300,0"}});
    CHECK(confirmed.gaps.empty());
    CHECK(leftOut(confirmed) == std::vector<std::string>{"C5 in-no-subtotal"});
    CHECK(hasProblem(confirmed, u"in-no-subtotal"));
    CHECK(confirmed.canImport());

    const auto alone = read({{"", "Салык", "200,0"},
                             {"", "Грант", "13,0"},
                             {"", "Роялти", "100,0"},
                             {"", "Бардык кирешелер", "300,0"}});
    REQUIRE(alone.gaps.size() == 1);
    CHECK(alone.gaps[0].cause == QStringLiteral("line-outside-subtotal"));
    CHECK(alone.gaps[0].at == QStringLiteral("C3"));
    CHECK(alone.gaps[0].difference == tenths(-130));
}

TEST_CASE("causes of gaps are told apart", "[exchange][budget]")
{
    const auto cause = [](const char *first, const char *second, const char *total) {
        const auto reading
            = read({{"", "Салык", first}, {"", "Роялти", second}, {"", "Бардык кирешелер", total}});
        return reading.gaps.empty() ? QStringLiteral("none")
                                    : reading.gaps[0].cause + u' ' + reading.gaps[0].at;
    };
    const auto suspect = [](const char *first, const char *second, const char *total) {
        return read({{"", "Салык", first}, {"", "Роялти", second}, {"", "Бардык кирешелер", total}}).gaps.at(0).suspect();
    };
    CHECK(suspect("29471", "5651,5", "8598,6") == QStringLiteral("C2"));
    CHECK(suspect("2947,1", "5651,5", "85986") == QStringLiteral("C4")); // the total itself
    CHECK(suspect("2947,1", "5651,5", "9000,0").isEmpty());
    CHECK(cause("2947,1", "5651,5", "8598,6") == QStringLiteral("none"));
    CHECK(cause("2947,1", "5651,5", "85986") == QStringLiteral("lost-decimal-comma "));
    CHECK(cause("29471", "5651,5", "8598,6") == QStringLiteral("lost-decimal-comma C2"));
    CHECK(cause("2947,1", "5651,5", "8598600") == QStringLiteral("unit-mix "));
    CHECK(cause("2947100", "5651,5", "8598,6") == QStringLiteral("unit-mix C2"));
    CHECK(cause("2947,1", "5651,5", "8589,6") == QStringLiteral("transposed-digits "));
    CHECK(cause("2974,1", "5651,5", "8598,6") == QStringLiteral("transposed-digits C2"));
    CHECK(cause("2947,1", "5651,5", "9000,0") == QStringLiteral("wrong-total "));
}

TEST_CASE("a gap over a cell that is named already points there and guesses nothing", "[exchange][budget]")
{
    // Ten times the computed sum: without the bad cell it would look like a lost comma.
    const auto bottom = read({{"", "Салык", "?"}, {"", "Роялти", "10,0"}, {"", "Патент", "10,0"}, {"", "Бардык кирешелер", "200,0"}});
    REQUIRE(bottom.gaps.size() == 1);
    CHECK(bottom.gaps[0].cause == QStringLiteral("named-cell"));
    CHECK(bottom.gaps[0].at == QStringLiteral("C2"));
    CHECK(bottom.gaps[0].suspect() == QStringLiteral("C2"));
    const auto top = read({{"11", "Салыктар", "200,0"}, {"11111100", "Салык", "10,0"}, {"11311100", "Мүлк", "көп"},
                           {"13", "Трансферттер", "70,0"}, {"13311100", "Тең", "7,0"}});
    REQUIRE(top.gaps.size() == 2);
    CHECK(top.gaps[0].at == QStringLiteral("C4"));
    // The other sum has nothing to do with that cell.
    CHECK(top.gaps[1].cause == QStringLiteral("lost-decimal-comma"));
}

TEST_CASE("an empty line under a stated total is a missing value", "[exchange][budget]")
{
    Sheet sheet = sheetOf({{"Аталышы", "2026, такталган, миң сом", "2027, долбоор, миң сом"},
                           {"Салык", "10,0", "11,0"},
                           {"Роялти", "5,0", ""},
                           {"Бардык кирешелер", "15,0", "17,0"}});
    const auto reading = understandBudget(sheet);
    REQUIRE(reading.gaps.size() == 1);
    CHECK(reading.gaps[0].cell == QStringLiteral("C4"));
    CHECK(reading.gaps[0].cause == QStringLiteral("missing-value"));
    CHECK(reading.budgets[1].lines == 1);
}

TEST_CASE("equal neighbours in a flat list are lines and not a subtotal with its part", "[exchange][budget]")
{
    const auto withTotal = read({{"", "Ак-Булак", "54,0"},
                                 {"", "Кызыл-Жар", "54,0"},
                                 {"", "Тегирмен", "54,0"},
                                 {"", "Бардыгы", "162,0"}});
    CHECK(withTotal.gaps.empty());
    CHECK(withTotal.lines.size() == 3);
    const auto without
        = read({{"", "Ак-Булак", "300,0"}, {"", "Кызыл-Жар", "100,0"}, {"", "Тегирмен", "200,0"}});
    CHECK(without.lines.size() == 3);
}

TEST_CASE("a breakdown by source beside one by purpose is not counted twice", "[exchange][budget]")
{
    const auto reading = read({{"7063", "Суу менен камсыздоо", "500,0"},
                               {"", "  жергиликтүү бюджеттин эсебинен", "300,0"},
                               {"", "  гранттын эсебинен", "200,0"},
                               {"", "Бардык чыгашалар", "500,0"}});
    CHECK(reading.gaps.empty());
    REQUIRE(reading.lines.size() == 1);
    CHECK(reading.lines[0].sources.size() == 2);
}

TEST_CASE("cells that are no amounts refuse the import with their address", "[exchange][budget]")
{
    const auto reading = read({{"", "Салык", "12,0"},
                               {"", "Роялти", "?"},
                               {"", "Грант", "!#REF!"},
                               {"", "Айып", "он сом"},
                               {"", "Жайыт", "-"},
                               {"", "Алым", "5,0"}});
    QStringList problems;
    for (const Problem &problem : reading.problems)
        problems << problem.where + u' ' + problem.code;
    CHECK(problems.contains(QStringLiteral("C3 no-stored-value")));
    CHECK(problems.contains(QStringLiteral("C4 error-cell")));
    CHECK(problems.contains(QStringLiteral("C5 not-a-number")));
    CHECK_FALSE(problems.contains(QStringLiteral("C6 not-a-number")));
    CHECK_FALSE(reading.canImport(true));
}

TEST_CASE("a row that has a name or code but no amount is left out aloud unless it heads others", "[exchange][budget]")
{
    const auto reading = read({{"", "КИРЕШЕЛЕР", ""},
                               {"11", "Салыктар", ""}, // heads the codes below it
                               {"11111100", "Киреше салыгы", "12,0"},
                               {"11311100", "Мүлк салыгы", "–"},
                               {"11411100", "Патент", "х"},
                               {"14511200", "Айыптар", ""},
                               {"14511100", "Ижара", "5,0"},
                               {"", "анын ичинде:", ""},
                               {"", "Жайыт", "-"},
                               {"", "БАРДЫК КИРЕШЕЛЕР", "17,0"},
                               {"", "Башка", "-"},
                               {"", "Айыл өкмөтүнүн башчысы", ""}});
    CHECK(reading.canImport());
    CHECK(reading.lines.size() == 2);
    CHECK(leftOut(reading)
          == std::vector<std::string> {"C5 no-amount", "C6 no-amount", "C7 no-amount", "C10 no-amount", "C12 no-amount"});
    const auto role = std::find_if(reading.rows.begin(), reading.rows.end(), [](const RowMeaning &row) { return row.row == 4; });
    REQUIRE(role != reading.rows.end());
    CHECK(role->role == RowRole::LeftOut);
    const auto plain = read({{"", "Жолдор", "12,0"}, {"", "Суу", ""}, {"", "Жарык", "3,0"}});
    CHECK(leftOut(plain) == std::vector<std::string> {"C3 no-amount"});
    const auto broken = read({{"", "Жолдор", "12,0"}, {"", "Суу", "көп"}, {"", "Жарык", "3,0"}});
    CHECK(leftOut(broken) == std::vector<std::string> {"C3 unreadable-amount"});
    const auto headed = read({{"", "Социалдык тармак", ""}, {"", "  Мектеп", "12,0"}, {"", "  Бала бакча", "3,0"}});
    CHECK(leftOut(headed).empty());
}

TEST_CASE("a head repeated on a new page is left out", "[exchange][budget]")
{
    const auto reading = read({{"", "Салык", "12,0"},
                               {"Код", "Аталышы", "2027-жыл, долбоор, миң сом"},
                               {"", "Роялти", "3,0"},
                               {"", "Бардык кирешелер", "15,0"}});
    CHECK(reading.canImport());
    CHECK(reading.lines.size() == 2);
    CHECK(leftOut(reading) == std::vector<std::string>{"A3 repeated-header"});
}

TEST_CASE("damaged letters unknown codes twins and hidden rows are told", "[exchange][budget]")
{
    Sheet sheet = sheetOf({{"Код", "Аталышы", "2027, долбоор, миң сом"},
                           {"11111100", "Кирeше салыгы", "1,0"}, // a Latin e
                           {"11311199", "кыймылсыз мулк салыгы", "2,0"},
                           {"11111100", "Роялти", "2,0"},
                           {"11111100", "Роялти", "2,0"}});
    sheet.hiddenRows = {2};
    UnderstandOptions options;
    options.knownCodes.insert(QStringLiteral("11111100"), {BudgetSection::Revenue, CodeKind::Revenue});
    const auto reading = understandBudget(sheet, options);
    CHECK(hasProblem(reading, u"mixed-letters"));
    CHECK(hasProblem(reading, u"lost-kyrgyz-letters"));
    CHECK(hasProblem(reading, u"unknown-code"));
    CHECK(hasProblem(reading, u"duplicate-line"));
    CHECK(hasProblem(reading, u"hidden-rows"));
    CHECK(reading.canImport());
}

TEST_CASE("codes typed with Cyrillic letters nest like those with Latin ones", "[exchange][budget]")
{
    Sheet sheet
        = sheetOf({{"Наименование расходов", "Целевая статья", "Вид расходов", "Сумма на 2022 год, т.р."},
                   {"Основное мероприятие", "02 2 Е4 00000", "000", "30,0"},
                   {"Создание", "02 2 E4 41900", "000", "10,0"},
                   {"Субсидии", "02 2 E4 41900", "620", "10,0"},
                   {"Закупки", "02 2 E4 52100", "240", "20,0"},
                   {"Всего расходов", "00 0 00 00000", "000", "30,0"}});
    const auto reading = understandBudget(sheet);
    CHECK(reading.gaps.empty());
    CHECK(reading.lines.size() == 2);
    CHECK(reading.budgets[0].expenditure == tenths(300));
}

TEST_CASE("a line typed twice in a row counts once and is told", "[exchange][budget]")
{
    const auto reading = read({{"11", "Салыктык кирешелер", "300,5"},
                               {"11111100", "Киреше салыгы", "200,5"},
                               {"11111100", "Киреше салыгы", "200,5"},
                               {"11122100", "Бирдиктүү салык", "100,0"},
                               {"", "БАРДЫК КИРЕШЕЛЕР", "300,5"}});
    CHECK(reading.budgets[0].revenue == tenths(3005));
    REQUIRE(reading.lines.size() == 2U);
    const auto told = std::find_if(reading.problems.begin(), reading.problems.end(),
                                   [](const Problem &p) { return p.code == u"duplicate-line"; });
    REQUIRE(told != reading.problems.end());
    CHECK(told->severity == Severity::Warning);
    CHECK(told->where == u"C4");
}

TEST_CASE("sums without a number above numbered lines that stand deeper are their sums", "[exchange][budget]")
{
    const auto reading = understandBudget(sheetOf({{"№", "Аталышы", "2027-жыл, долбоор, миң сом"},
                                                   {"", "Салыктык кирешелер", "300,5"},
                                                   {"1", "  Киреше салыгы", "200,5"},
                                                   {"", "анын ичинде: карыз", "20,0"},
                                                   {"2", "  Бирдиктүү салык", "100,0"},
                                                   {"", "Расмий трансферттер", "50,5"},
                                                   {"3", "  Теңдештирүүчү трансферт", "50,5"},
                                                   {"", "БАРДЫК КИРЕШЕЛЕР", "351,0"}}));
    CHECK(reading.gaps.empty());
    CHECK(reading.lines.size() == 3U);
    CHECK(reading.budgets[0].revenue == tenths(3510));
}

TEST_CASE("a point or comma between thousands is known from the other figures of its column", "[exchange][budget]")
{
    const auto reading = understandBudget(sheetOf({{"Аталышы", "2027-жыл, долбоор, сом"},
                                                   {"Салык", "5.425.200"},
                                                   {"Грант", "185.600"},
                                                   {"Бардыгы", "5.610.800"}}));
    CHECK_FALSE(hasError(reading.problems));
    CHECK(reading.gaps.empty());
    REQUIRE(reading.lines.size() == 2U);
    CHECK(reading.lines[1].amounts[0].amount == Money::fromTyiyn(18'560'000));
}

TEST_CASE("a figure that names another unit than its table is an error at its cell", "[exchange][budget]")
{
    const auto figures = [](const char *second) {
        return understandBudget(sheetOf({{"Аталышы", "2027-жыл, долбоор, миң сом"},
                                         {"Салык", "200,5 миң сом"},
                                         {"Грант", second},
                                         {"Бардыгы", "300,5"}}));
    };
    CHECK_FALSE(hasError(figures("100,0 т.р.").problems));
    CHECK_FALSE(hasError(figures("100,0").problems));
    const auto reading = figures("100 000 сом");
    const auto told = std::find_if(reading.problems.begin(), reading.problems.end(),
                                   [](const Problem &p) { return p.code == u"different-units"; });
    REQUIRE(told != reading.problems.end());
    CHECK(told->where == u"B3");
    CHECK(told->severity == Severity::Error);
}

TEST_CASE("a function whose heading has no amount is carried to the items below it", "[exchange][budget]")
{
    const auto mixed = read({{"", "РАСХОДЫ", ""},
                             {"70611", "Благоустройство", ""},
                             {"2215", "Прочие", "7,0"},
                             {"7011", "Управление", ""},
                             {"2111", "Зарплата", "5,0"},
                             {"", "Всего расходы", "12,0"}});
    CHECK(mixed.gaps.empty());
    REQUIRE(mixed.lines.size() == 2U);
    CHECK(mixed.lines[0].functional == QStringLiteral("70611"));
    CHECK(mixed.lines[1].functional == QStringLiteral("7011"));
    CHECK(mixed.lines[1].economic == QStringLiteral("2111"));
    const auto apart = understandBudget(sheetOf({{"Функция", "Статья", "Наименование", "2027 проект, тыс. сом"},
                                                 {"", "", "РАСХОДЫ", ""},
                                                 {"701", "", "Управление", ""},
                                                 {"", "2111", "Зарплата", "10,0"},
                                                 {"", "2215", "Прочие", "5,0"},
                                                 {"706", "", "ЖКХ", ""},
                                                 {"", "2215", "Прочие", "7,0"},
                                                 {"", "", "Всего расходы", "22,0"}}));
    CHECK(apart.gaps.empty());
    REQUIRE(apart.lines.size() == 3U);
    CHECK(apart.lines[1].functional == QStringLiteral("701"));
    CHECK(apart.lines[2].functional == QStringLiteral("706"));
}
