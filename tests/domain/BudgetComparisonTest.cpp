// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/domain/BudgetComparison.h"

#include <QElapsedTimer>

using namespace eldin::core;

namespace {

BudgetLine line(const char *code, const char *name, std::int64_t som, const char *village = "")
{
    BudgetLine result;
    result.code = QString::fromUtf8(code);
    result.functionCode = result.code;
    result.name.ky = QString::fromUtf8(name);
    result.settlementId = Id<Settlement>(QString::fromUtf8(village));
    result.amount = Money::fromSom(som);
    return result;
}

QString shown(const LineChange &change)
{
    const auto side = [](const std::optional<BudgetLine> &line) {
        return line ? line->name.best(Language::Kyrgyz) + u' ' + QString::number(line->amount.tyiyn() / 100)
                    : QStringLiteral("–");
    };
    return side(change.from) + QStringLiteral(" → ") + side(change.to);
}

QStringList shown(const std::vector<LineChange> &changes)
{
    QStringList result;
    for (const LineChange &change : changes)
        result += shown(change);
    return result;
}

} // namespace

TEST_CASE("equal budgets have no differences, in whatever order their lines stand", "[domain][comparison]")
{
    const std::vector<BudgetLine> lines{line("7011", "Башкаруу", 5), line("7045", "Жол", 7),
                                        line("", "Ар кандай", 1)};
    const std::vector<BudgetLine> turned{lines[2], lines[0], lines[1]};
    const BudgetComparison comparison = compareLines(lines, turned);
    CHECK(comparison.isEmpty());
    CHECK(comparison.unchanged == 3);
    CHECK(comparison.of(BudgetSection::Expenditure).difference().isZero());
    CHECK(compareLines({}, {}).isEmpty());
}

TEST_CASE("added, removed and changed lines are told apart", "[domain][comparison]")
{
    const BudgetComparison comparison
        = compareLines({line("7011", "Башкаруу", 100), line("7045", "Жол", 200), line("7063", "Суу", 300)},
                       {line("7011", "Башкаруу", 100), line("7045", "Жол", 250), line("7064", "Жарык", 40)});
    CHECK(shown(comparison.added) == QStringList{QStringLiteral("– → Жарык 40")});
    CHECK(shown(comparison.removed) == QStringList{QStringLiteral("Суу 300 → –")});
    CHECK(shown(comparison.changed) == QStringList{QStringLiteral("Жол 200 → Жол 250")});
    CHECK(comparison.changed.front().amount().difference() == Money::fromSom(50));
    CHECK(comparison.changed.front().amount().basisPoints() == 2500);
    CHECK(comparison.unchanged == 1);
    CHECK(comparison.of(BudgetSection::Expenditure).from == Money::fromSom(600));
    CHECK(comparison.of(BudgetSection::Expenditure).to == Money::fromSom(390));
    CHECK(comparison.of(BudgetSection::Expenditure).basisPoints() == -3500);
    CHECK_FALSE(comparison.of(BudgetSection::Revenue).basisPoints());
}

TEST_CASE("one code in several villages is matched by village", "[domain][comparison]")
{
    const BudgetComparison comparison
        = compareLines({line("7064", "Көчө жарыгы", 10, "a"), line("7064", "Көчө жарыгы", 20, "b")},
                       {line("7064", "Көчө жарыгы", 25, "b"), line("7064", "Көчө жарыгы", 10, "a")});
    CHECK(shown(comparison.changed) == QStringList{QStringLiteral("Көчө жарыгы 20 → Көчө жарыгы 25")});
    CHECK(comparison.unchanged == 1);
}

TEST_CASE("of twins the one that is gone is named, not all that follow", "[domain][comparison]")
{
    const BudgetComparison comparison
        = compareLines({line("7064", "Жарык", 10), line("7064", "Жарык", 20), line("7064", "Жарык", 30)},
                       {line("7064", "Жарык", 20), line("7064", "Жарык", 30)});
    CHECK(shown(comparison.removed) == QStringList{QStringLiteral("Жарык 10 → –")});
    CHECK(comparison.changed.empty());
    CHECK(comparison.unchanged == 2);
}

TEST_CASE("changed twins are matched in their order", "[domain][comparison]")
{
    const BudgetComparison comparison = compareLines({line("7064", "Жарык", 10), line("7064", "Жарык", 20)},
                                                     {line("7064", "Жарык", 11), line("7064", "Жарык", 22)});
    CHECK(shown(comparison.changed)
          == QStringList{QStringLiteral("Жарык 10 → Жарык 11"), QStringLiteral("Жарык 20 → Жарык 22")});
}

TEST_CASE("a line under a new name is the same line where its code stands once", "[domain][comparison]")
{
    const BudgetComparison comparison
        = compareLines({line("7011", "Башкаруу", 10), line("7045", "Жолдор", 5)},
                       {line("7011", "Айыл өкмөтүн кармоо", 12), line("7045", "Айыл жолдору", 5)});
    CHECK(shown(comparison.changed) == QStringList{QStringLiteral("Башкаруу 10 → Айыл өкмөтүн кармоо 12")});
    CHECK(shown(comparison.reworded) == QStringList{QStringLiteral("Жолдор 5 → Айыл жолдору 5")});
}

TEST_CASE("two different works under one repeated code are not taken for one", "[domain][comparison]")
{
    const BudgetComparison comparison
        = compareLines({line("7045", "Жолду оңдоо", 10), line("7045", "Көпүрө", 20)},
                       {line("7045", "Жолду оңдоо", 10), line("7045", "Тротуар", 30)});
    CHECK(shown(comparison.added) == QStringList{QStringLiteral("– → Тротуар 30")});
    CHECK(shown(comparison.removed) == QStringList{QStringLiteral("Көпүрө 20 → –")});
}

TEST_CASE("case, missing Kyrgyz look-alikes and spaces make no other name", "[domain][comparison]")
{
    CHECK(compareLines({line("", "Жер  салыгы", 3)}, {line("", "ЖЕР САЛЫГЫ", 3)}).isEmpty());
}

TEST_CASE("a table in the other language holds the same lines", "[domain][comparison]")
{
    BudgetLine russian = line("7045", "", 10);
    russian.name = {{}, QStringLiteral("Дороги"), {}};
    BudgetLine second = line("7045", "", 31);
    second.name = {{}, QStringLiteral("Мосты"), {}};
    const BudgetComparison comparison
        = compareLines({line("7045", "Жолдор", 10), line("7045", "Көпүрөлөр", 30)}, {russian, second});
    CHECK(comparison.added.empty());
    CHECK(comparison.reworded.empty());
    CHECK(comparison.unchanged == 1);
    CHECK(shown(comparison.changed) == QStringList{QStringLiteral("Көпүрөлөр 30 → Мосты 31")});
}

TEST_CASE("a line that names its id is found under any code", "[domain][comparison]")
{
    BudgetLine before = line("7045", "Жолдор", 10);
    before.id = Id<BudgetLine>(QStringLiteral("x"));
    BudgetLine after = line("7049", "Башка", 15);
    after.id = before.id;
    const BudgetComparison comparison = compareLines({before}, {after});
    CHECK(shown(comparison.changed) == QStringList{QStringLiteral("Жолдор 10 → Башка 15")});
}

TEST_CASE("sections are never mixed", "[domain][comparison]")
{
    BudgetLine revenue = line("1", "Грант", 10);
    revenue.section = BudgetSection::Revenue;
    const BudgetComparison comparison = compareLines({revenue}, {line("1", "Грант", 10)});
    CHECK(comparison.added.size() == 1);
    CHECK(comparison.removed.size() == 1);
    CHECK(comparison.of(BudgetSection::Revenue).to.isZero());
}

TEST_CASE("a percentage is rounded once, and has none where nothing was before", "[domain][comparison]")
{
    const auto points = [](std::int64_t from, std::int64_t to) {
        return AmountChange{Money::fromTyiyn(from), Money::fromTyiyn(to)}.basisPoints();
    };
    CHECK(points(3, 4) == 3333);
    CHECK(points(3, 5) == 6667);
    CHECK(points(20000, 20001) == 1); // 0,005 % is half a hundredth
    CHECK(points(100, 0) == -10000);
    CHECK(points(-100, -50) == 5000);
    CHECK_FALSE(points(0, 5));
    CHECK_FALSE(points(1, std::numeric_limits<std::int64_t>::max()));
}

TEST_CASE("a hundred thousand lines are compared in a moment", "[domain][comparison]")
{
    std::vector<BudgetLine> from;
    for (int i = 0; i < 100'000; ++i)
        from.push_back(line(qPrintable(QString::number(i / 50)),
                            qPrintable(QStringLiteral("Сап %1").arg(i % 25)), i % 7));
    std::vector<BudgetLine> to(from.rbegin(), from.rend());
    for (std::size_t i = 0; i < to.size(); i += 10)
        to[i].amount += Money::fromSom(100);
    QElapsedTimer timer;
    timer.start();
    const BudgetComparison comparison = compareLines(from, to);
    CHECK(timer.elapsed() < 5000);
    CHECK(comparison.changed.size() == 10'000);
    CHECK(comparison.unchanged == 90'000);
    CHECK(comparison.added.empty());
}
