// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words as real sheets write them (domain.md 6a), and lists of a municipality's own.
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include "core/exchange/budget/BudgetWords.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

QString key(const char *text)
{
    return Synonyms::shipped().key(QString::fromUtf8(text));
}

QString own(const char *list, const char *text)
{
    Synonyms synonyms;
    CHECK(synonyms.extend(QString::fromUtf8(list)).empty());
    return synonyms.key(QString::fromUtf8(text));
}

std::vector<BudgetSection> sections(const BudgetReading &reading)
{
    std::vector<BudgetSection> result;
    for (const ReadLine &line : reading.lines)
        result.push_back(line.section);
    return result;
}

} // namespace

TEST_CASE("the unit is known as sheets write it", "[exchange][budget][synonyms]")
{
    for (const char *unit : {"миң сом", "мин сом", "минь сом", "мын сом", "мий сом", "миңсом", "тсом", "т.р.",
                             "тыс. сом", "(мин сом менен)"}) {
        INFO(unit);
        CHECK(words::unit(key(unit)) == MoneyUnit::ThousandSom);
    }
    CHECK(words::unit(key("сом")) == MoneyUnit::Som);
}

TEST_CASE("names of revenue are known as sheets write them", "[exchange][budget][synonyms]")
{
    for (const char *name : {"п/налог", "П/салык", "атайын эсеп", "Атайын эсептер", "теңдештирилген грант",
                             "тендештирилген грант", "теңдөөчү грант", "Агент төлөөчү", "Агент толоочу",
                             "жергиликтүү кирешелер", "Спец. счет"}) {
        INFO(name);
        CHECK(words::sectionByLine(key(name)) == BudgetSection::Revenue);
    }
    for (const char *name : {"Айлык акы", "Капремонт школы", "Тек. ремонт"}) {
        INFO(name);
        CHECK(words::sectionByLine(key(name)) == BudgetSection::Expenditure);
    }
}

TEST_CASE("totals are known as sheets write them", "[exchange][budget][synonyms]")
{
    for (const char *name :
         {"жалпы баары", "Жалпы баары:", "ЖАЛПЫСЫ", "баардыгы", "Кирешелердин жалпы суммасы"}) {
        INFO(name);
        CHECK(words::isTotal(key(name)));
    }
    CHECK_FALSE(words::isTotal(key("жергиликтүү кирешелер")));
}

TEST_CASE("a sheet in the words of 6a is understood as a whole", "[exchange][budget][synonyms]")
{
    const BudgetReading reading = understandBudget(sheetOf({{"2027-жылга бюджеттин долбоору"},
                                                            {"мин сом"},
                                                            {"№", "Кирешенин түрлөрү", "2027 жыл долбоор"},
                                                            {"#1", "п/налог", "#100.5"},
                                                            {"#2", "Агент төлөөчү", "#50.5"},
                                                            {"#3", "атайын эсеп", "#20"},
                                                            {"#4", "теңдештирилген грант", "#300"},
                                                            {"", "жалпы баары", "#471"}}));
    for (const Problem &problem : reading.problems)
        FAIL_CHECK(problem.where.toStdString() << ' ' << problem.code.toStdString());
    CHECK(reading.gaps.empty());
    CHECK(reading.unit == MoneyUnit::ThousandSom);
    CHECK(reading.lines.size() == 4);
    CHECK(reading.budgets.at(0).revenue == tenths(4710));
    CHECK((sections(reading) == std::vector<BudgetSection>(4, BudgetSection::Revenue)));
    CHECK(reading.lines[0].name == u"п/налог"); // what is stored stays as written
}

TEST_CASE("a municipality's own list extends what is known", "[exchange][budget][synonyms]")
{
    const auto rows = std::vector<std::vector<std::string>>{{"2027-жылдын бюджетинин долбоору, миң сом"},
                                                            {"Аталышы", "Быйылкы ниет"},
                                                            {"Жол ондоо", "#100.5"},
                                                            {"Суу тартуу", "#50"},
                                                            {"Үстүнө чыгарганда", "#150.5"}};
    UnderstandOptions options;
    CHECK(options.synonyms
              .extend(QStringLiteral(
                  "# биздин сөздөр\nбардыгы = үстүнө чыгарганда\n2027 долбоор = быйылкы ниет\n"))
              .empty());
    const BudgetReading reading = understandBudget(sheetOf(rows), options);
    CHECK(reading.lines.size() == 2);
    CHECK(reading.subtotals == 1);
    CHECK(reading.gaps.empty());
    CHECK(understandBudget(sheetOf(rows)).lines.size() == 3);
}

TEST_CASE("a synonym stands at the beginning of a word, a short one alone", "[exchange][budget][synonyms]")
{
    CHECK(own("бардыгы = бб", "Бб: 5") == u"бардыгы: 5");
    CHECK(own("бардыгы = бб", "ббк абб") == u"ббк абб");
    CHECK(own("каражат = эсептик чот", "эсептик чоттон") == u"каражаттон");
    CHECK(own("каражат = эсеп\nчот = эсеп чот", "эсеп чот") == u"чот"); // the longest one
    CHECK(own("бир = эки\nүч = эки", "ЭКИ") == u"уч"); // the later one
    CHECK(own("ө = үч бурч", "уч бурч жана үч бурч") == u"о жана о");
}

TEST_CASE("lines that are no entry are named and change nothing", "[exchange][budget][synonyms]")
{
    Synonyms synonyms;
    const Problems problems = synonyms.extend(
        QStringLiteral("бардыгы\n= жок\nбардыгы =\n\n# эскертүү\nбардыгы = х\nбардыгы = жалпылап\n"));
    REQUIRE(problems.size() == 4);
    CHECK(problems[0].where == u"1");
    CHECK(problems[3].where == u"6");
    CHECK(synonyms.key(QStringLiteral("Жалпылап")) == u"бардыгы");
    Synonyms large;
    CHECK(large.extend(QString(70'000, u'а')).size() == 1);
    QString many;
    for (int i = 0; i < 2100; ++i)
        many += QStringLiteral("бардыгы = с%1\n").arg(i);
    CHECK(large.extend(many).size() == 100);
}

TEST_CASE("an own list is a text file that need not be there", "[exchange][budget][synonyms]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("synonyms.txt"));
    Synonyms synonyms;
    CHECK(synonyms.extendFromFile(path).empty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("бардыгы = тоголок сан\r\n\xff\xfe = \x01\r\n");
    file.close();
    static_cast<void>(synonyms.extendFromFile(path));
    CHECK(synonyms.key(QStringLiteral("Тоголок сан")) == u"бардыгы");
}
