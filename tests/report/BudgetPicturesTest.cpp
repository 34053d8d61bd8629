// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PictureLaws.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/BudgetPictures.h"
#include "core/service/BudgetService.h"
#include "core/service/MunicipalityService.h"

using namespace eldin::core;
using namespace eldin::core::test;
using namespace Qt::StringLiterals;

namespace {

/// The budgets of the sample as they stand side by side.
std::vector<Budget> budgetsOf(Stores &stores, std::initializer_list<std::pair<int, BudgetStage>> wanted)
{
    std::vector<Budget> result;
    for (const auto &[year, stage] : wanted)
        result.push_back(*stores.budgets.latest(year, stage));
    return result;
}

BudgetLine line(const Id<Budget> &budget, BudgetSection section, const QString &code, const QString &name,
                std::int64_t som)
{
    BudgetLine result;
    result.budgetId = budget;
    result.section = section;
    (section == BudgetSection::Revenue ? result.revenueCode : result.functionCode) = code;
    result.name.ky = name;
    result.amount = Money::fromSom(som);
    return result;
}

} // namespace

TEST_CASE("every picture of the sample and every level below it adds up to the last tyiyn",
          "[report][pictures]")
{
    SampleDocument document;
    Stores &stores = document.stores();
    for (const Budget &budget : stores.budgets.all()) {
        const BudgetBook book(stores, {budget}, Language::Kyrgyz);
        for (const auto &[kind, code] : Codes<PictureKind>::list) {
            INFO(budget.year << ' ' << QString::fromUtf16(code).toStdString());
            CHECK(brokenLaws(stores, book, kind).join(u'\n') == QString());
        }
    }
}

TEST_CASE("a picture opens its parts down to the lines", "[report][pictures]")
{
    SampleDocument document;
    const BudgetBook book(document.stores(), budgetsOf(document.stores(), {{2027, BudgetStage::Draft}}),
                          Language::Russian);
    const BudgetPictures pictures(book);
    const Picture top = pictures.picture(PictureKind::Functions);
    CHECK(top.trail == QStringList{u"Расходы по функциям"_s});
    REQUIRE(top.items.size() == 10);
    CHECK(top.items[1].key == u"709"_s);
    CHECK(top.items[1].name == u"Детские сады и школы"_s);
    CHECK(top.items[0].amounts.front() > top.items[1].amounts.front());
    REQUIRE(top.items[1].opens);
    const Picture education = pictures.picture(PictureKind::Functions, {u"709"_s});
    CHECK(education.trail == QStringList{u"Расходы по функциям"_s, u"Детские сады и школы"_s});
    const Picture kindergartens = pictures.picture(PictureKind::Functions, {u"709"_s, u"7091"_s});
    CHECK_FALSE(kindergartens.items.front().opens);
    CHECK(kindergartens.items.front().lines.size() == 1);
    // What was removed meanwhile: the level above.
    CHECK(pictures.picture(PictureKind::Functions, {u"709"_s, u"nothing"_s}).items.size()
          == education.items.size());
}

TEST_CASE("own revenue stands against transfers", "[report][pictures]")
{
    SampleDocument document;
    const BudgetBook book(document.stores(), budgetsOf(document.stores(), {{2025, BudgetStage::Approved}}),
                          Language::English);
    const Picture picture = BudgetPictures(book).picture(PictureKind::Revenue);
    REQUIRE(picture.items.size() == 2);
    CHECK(picture.chart.kind == report::ChartKind::Ring);
    CHECK(picture.items[0].key == u"own"_s);
    // 8400.0 + 1850.0 + 4500.0 thousand som of transfers (samples/aimak.json).
    CHECK(picture.items[1].amounts.front() == Money::fromSom(14'750'000));
    CHECK(picture.table.rows.back().cells == QStringList{u"Total"_s, u"47,860.0"_s, u"100.0%"_s});
}

TEST_CASE("plan and result are those of the year looked at, or else of the last year that has both",
          "[report][pictures]")
{
    SampleDocument document;
    for (const BudgetStage stage : {BudgetStage::Approved, BudgetStage::Draft}) {
        const BudgetBook book(
            document.stores(),
            budgetsOf(document.stores(), {{stage == BudgetStage::Draft ? 2027 : 2025, stage}}),
            Language::English);
        const Picture picture = BudgetPictures(book).picture(PictureKind::ExpenditureResult);
        CHECK(picture.subtitle == u"2025 · thousand soms"_s);
        REQUIRE(picture.chart.series.size() == 2);
        CHECK(picture.chart.series[0].name == u"approved"_s);
        CHECK(picture.table.rows.back().cells
              == QStringList{u"Total"_s, u"49,046.3"_s, u"48,393.0"_s, u"98.7%"_s});
    }
}

TEST_CASE("drafts and forecasts are marked in the trend", "[report][pictures]")
{
    SampleDocument document;
    const BudgetBook book(document.stores(), budgetsOf(document.stores(), {{2027, BudgetStage::Draft}}),
                          Language::English);
    const BudgetPictures pictures(book);
    const Picture picture = pictures.picture(PictureKind::Trend);
    CHECK(picture.chart.categories == QStringList{u"2025, executed"_s, u"2026, revised"_s, u"2027, draft"_s});
    CHECK(picture.chart.planned == std::vector<bool>{false, false, true});
    CHECK_FALSE(picture.note.isEmpty());
    CHECK(pictures.linesOf(picture, 0).size() == 75);
    const Picture year = pictures.picture(PictureKind::Trend, {picture.items.front().key});
    CHECK(year.table.rows.back().cells[1] == u"48,393.0"_s);
}

TEST_CASE("the way of changes leads from one budget to the next and cuts its axis only aloud",
          "[report][pictures]")
{
    SampleDocument document;
    const BudgetBook book(
        document.stores(),
        budgetsOf(document.stores(), {{2026, BudgetStage::Revised}, {2027, BudgetStage::Draft}}),
        Language::English);
    const Picture picture = BudgetPictures(book).picture(PictureKind::Changes);
    CHECK(picture.items.front().name == u"Revised budget for 2026"_s);
    CHECK(picture.items.back().name == u"Draft budget for 2027"_s);
    CHECK(picture.table.rows.back().cells
          == QStringList{u"Draft budget for 2027"_s, u"–"_s, u"55,820.0"_s, u"+741.9"_s, u"+1.35%"_s});
    CHECK(picture.chart.axisFrom > Money());
    CHECK(picture.note.contains(u"zero"));
}

TEST_CASE("what cannot be shown says why", "[report][pictures]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto missing = [&](PictureKind kind) {
        auto budgets = document.stores().budgets.all();
        const BudgetBook book(document.stores(), std::move(budgets), Language::English);
        return BudgetPictures(book).picture(kind).missing;
    };
    for (const auto &[kind, code] : Codes<PictureKind>::list)
        CHECK(missing(kind) == u"There is no budget yet. Import it from an Excel table."_s);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    CHECK(missing(PictureKind::Revenue).startsWith(u"This budget has no revenue."));
    CHECK(missing(PictureKind::Functions).startsWith(u"This budget has no expenditure."));
    const auto water = service.addLine(line(id, BudgetSection::Expenditure, u"7063"_s, u"Суу"_s, 300));
    CHECK(missing(PictureKind::Functions).isEmpty());
    CHECK(missing(PictureKind::PerResident).startsWith(u"The population"));
    CHECK(missing(PictureKind::Settlements).startsWith(u"No villages"));
    Settlement village;
    village.name.ky = u"Ак-Булак"_s;
    village.id = MunicipalityService(*document).addSettlement(village);
    CHECK(missing(PictureKind::Settlements).startsWith(u"No line of expenditure"));
    BudgetLine edited = document.stores().lines.get(water);
    edited.settlementId = village.id;
    service.editLine(edited);
    CHECK(missing(PictureKind::Settlements).isEmpty());
    CHECK(missing(PictureKind::Trend).startsWith(u"The document holds"));
    CHECK(missing(PictureKind::ExpenditureResult).startsWith(u"This needs"));
    CHECK(missing(PictureKind::Changes).startsWith(u"There is no other budget"));
    service.copy(id, 2027, BudgetStage::Approved);
    CHECK(missing(PictureKind::Changes) == u"Expenditure has not changed here."_s);
}

TEST_CASE("a level of many parts shows the largest and opens the others", "[report][pictures]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    for (int i = 1; i <= 30; ++i)
        service.addLine(line(id, BudgetSection::Expenditure, {}, u"Сап %1"_s.arg(i), i * 10));
    const BudgetBook book(document.stores(), document.stores().budgets.all(), Language::English);
    const BudgetPictures pictures(book);
    const Picture top = pictures.picture(PictureKind::Functions);
    REQUIRE(top.items.size() == BudgetPictures::kMostItems);
    CHECK(top.items.back().name == u"All others (20)"_s);
    CHECK(top.items.back().lines.size() == 20);
    const Picture second = pictures.picture(PictureKind::Functions, {u"rest"_s});
    CHECK(second.items.front().name == u"Сап 20"_s);
    const Picture last = pictures.picture(PictureKind::Functions, {u"rest"_s, u"rest"_s});
    CHECK(last.items.size() == 10);
    CHECK(last.items.back().amounts.front() == Money::fromSom(10));
    CHECK(brokenLaws(document.stores(), book, PictureKind::OneSom).join(u'\n') == QString());
}

TEST_CASE("of a budget that only takes back no som is divided, and the total does not say so", "[report][pictures]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    service.addLine(line(id, BudgetSection::Expenditure, u"7063"_s, u"Суу түтүгү"_s, -5));
    const BudgetBook book(document.stores(), document.stores().budgets.all(), Language::English);
    const Picture picture = BudgetPictures(book).picture(PictureKind::OneSom);
    REQUIRE(picture.table.rows.size() == 2);
    CHECK(picture.table.rows[0].cells[1] == u"–");
    CHECK(picture.table.rows[1].cells[1] == u"–");
    CHECK(brokenLaws(document.stores(), book, PictureKind::OneSom).join(u'\n') == QString());
}

TEST_CASE("on paper a name in another language is marked as such", "[report][pictures]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    service.addLine(line(id, BudgetSection::Expenditure, u"7063"_s, u"Суу түтүгү"_s, 300));
    service.addLine(line(id, BudgetSection::Expenditure, u"7063"_s, u"Насос"_s, 200));
    const auto names = [&](BudgetBook::Names how) {
        const BudgetBook book(document.stores(), document.stores().budgets.all(), Language::Russian, how);
        return BudgetPictures(book).picture(PictureKind::Functions).chart.categories;
    };
    // The official name of their code stands in for the Russian one they have not, and what was written tells
    // them apart.
    CHECK(names(BudgetBook::Names::AsTheyAre)
          == QStringList{u"Водоснабжение (Суу түтүгү)"_s, u"Водоснабжение (Насос)"_s});
    CHECK(names(BudgetBook::Names::Marked)
          == QStringList{u"Водоснабжение (Суу түтүгү [на кыргызском языке])"_s,
                         u"Водоснабжение (Насос [на кыргызском языке])"_s});
}

TEST_CASE("a name of a paragraph is cut on the chart only", "[report][pictures]")
{
    TestDocument document;
    BudgetService service(*document);
    const auto id = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    const QString name = u"Айылдык "_s.repeated(30).trimmed();
    service.addLine(line(id, BudgetSection::Expenditure, {}, name, 300));
    const BudgetBook book(document.stores(), document.stores().budgets.all(), Language::Kyrgyz);
    const Picture picture = BudgetPictures(book).picture(PictureKind::Functions);
    CHECK(picture.chart.categories.front() == u"Айылдык "_s.repeated(10).trimmed() + u'…');
    CHECK(picture.table.rows.front().cells.front() == name);
}

TEST_CASE("the table goes to a spreadsheet as figures", "[report][pictures]")
{
    report::Table table;
    table.columns = {{u"Аталышы"_s}, {u"миң сом"_s}, {u"Өзгөрүү"_s}};
    table.rows = {{{u"Жол,\tкөпүрө"_s, u"1\u00a0234,5"_s, u"\u221212,0"_s}}, {{u"Суу"_s, u"–"_s, u"+3,0"_s}}};
    CHECK(clipboardText(table, Language::Kyrgyz) == u"Аталышы\tмиң сом\tӨзгөрүү\nЖол, көпүрө\t1234,5\t-12,0\nСуу\t\t+3,0\n"_s);
}
