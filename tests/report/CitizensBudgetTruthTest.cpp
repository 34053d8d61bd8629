// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The citizens' budget says only what the lines say, and stays a leaflet.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/domain/RevenueKind.h"
#include "core/report/Papers.h"
#include "core/report/Wording.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"


using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

struct Line
{
    BudgetSection section;
    const char *name;
    std::int64_t som;
    const char *code = "";
};

/// A planned hearing on a budget of these lines.
class Leaflet final
{
public:
    explicit Leaflet(const std::vector<Line> &lines)
    {
        m_hearing = m_document.seedHearing().hearing;
        Hearing hearing = m_document.stores().hearings.get(m_hearing);
        m_budget = BudgetService(*m_document).add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
        hearing.budgetId = m_budget;
        HearingService(*m_document).edit(hearing);
        Municipality municipality = m_document.stores().municipality.one();
        municipality.population = 1000;
        MunicipalityService(*m_document).edit(municipality);
        add(lines);
    }
    void add(const std::vector<Line> &lines)
    {
        m_document->transact(Operation::ImportBudget, [&](Stores &stores) {
            int position = 0;
            for (const Line &line : lines) {
                BudgetLine one;
                one.id = Id<BudgetLine>::create(m_document.clock(), m_random);
                one.budgetId = m_budget;
                one.section = line.section;
                one.position = ++position;
                one.name.ky = QString::fromUtf8(line.name) + (lines.size() > 1000 ? QString::number(position) : QString());
                (line.section == BudgetSection::Revenue ? one.revenueCode : one.functionCode) = QString::fromLatin1(line.code);
                one.amount = Money::fromSom(line.som);
                stores.lines.insert(one);
            }
        });
    }
    [[nodiscard]] Part part(PaperLanguage language = PaperLanguage::Kyrgyz)
    {
        return citizensBudget(m_document.stores(), m_hearing, language).parts.at(0);
    }
    [[nodiscard]] TestDocument &document() { return m_document; }
    [[nodiscard]] Id<Hearing> hearing() const { return m_hearing; }

private:
    TestDocument m_document;
    SeededRandom m_random {7};
    Id<Hearing> m_hearing;
    Id<Budget> m_budget;
};

bool anyContains(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(wanted); });
}

std::int64_t tenths(const QString &cell)
{
    QString digits = cell;
    digits.remove(QChar(0x00a0)).remove(u'%').remove(u',');
    bool isNumber = false;
    const auto value = digits.toLongLong(&isNumber);
    INFO(cell.toStdString());
    CHECK(isNumber);
    return value;
}

constexpr auto kIn = BudgetSection::Revenue;
constexpr auto kOut = BudgetSection::Expenditure;

// Kazan-Kuigan 2022, which has no codes.
const std::vector<Line> kNamedRevenue {{kIn, "теңдештирилген грант", 3037000},
                                       {kIn, "жергиликтүү кирешелер", 1999600},
                                       {kIn, "атайын эсеп", 311000},
                                       {kIn, "жайыт", 106000}};

} // namespace

TEST_CASE("a revenue is own or a transfer by its code, else by a name that says it plainly", "[domain][budget]")
{
    const auto kind = [](const char *code, const char *ky, const char *ru = "") {
        BudgetLine line;
        line.revenueCode = QString::fromLatin1(code);
        line.name.ky = QString::fromUtf8(ky);
        line.name.ru = QString::fromUtf8(ru);
        return revenueKind(line);
    };
    CHECK((kind("13311100", "Салык") == RevenueKind::Transfer));
    CHECK((kind("11321100", "Грант") == RevenueKind::Own));
    CHECK((kind("14", "") == RevenueKind::Own));
    CHECK((kind("", "Тендөөчү грант") == RevenueKind::Transfer));
    CHECK((kind("", "", "Выравнивающий трансферт") == RevenueKind::Transfer));
    CHECK((kind("", "Жер салыгы", "Земельный налог") == RevenueKind::Own));
    CHECK((kind("", "жайыт") == RevenueKind::Own));
    CHECK((kind("", "Түшүүлөр") == RevenueKind::Unknown));
    CHECK((kind("", "Салыктар жана трансферттер") == RevenueKind::Unknown));
    CHECK((kind("", "") == RevenueKind::Unknown));
}

TEST_CASE("transfers without codes are recognised by their names", "[report][citizens-budget]")
{
    Leaflet leaflet(kNamedRevenue);
    const Wording wording(Language::Kyrgyz);
    const Part part = leaflet.part();
    const Table totals = tableOf(part, wording("cb.totals.title"));
    const auto cell = [&](const char *key) {
        for (const TableRow &row : totals.rows) {
            if (row.cells[0] == wording(key))
                return row.cells[1];
        }
        return QString();
    };
    CHECK(cell("cb.totals.transfers") == wording.figure(Money::fromSom(3037000), MoneyUnit::ThousandSom));
    CHECK(cell("cb.totals.opening").isEmpty()); // the table does not name it
    CHECK(cell("cb.totals.own") == wording.figure(Money::fromSom(2416600), MoneyUnit::ThousandSom));
    CHECK(anyContains(textsOf(part), wording("cb.revenue.own_share").arg(wording.percent(443), wording.percent(557))));
}

TEST_CASE("where a revenue does not say what it is, own revenue and transfers are not named", "[report][citizens-budget]")
{
    std::vector<Line> lines = kNamedRevenue;
    lines.push_back({kIn, "Түшүүлөр", 1});
    Leaflet leaflet(lines);
    const Wording wording(Language::Kyrgyz);
    const QStringList texts = textsOf(leaflet.part());
    CHECK_FALSE(texts.contains(wording("cb.totals.own")));
    CHECK_FALSE(texts.contains(wording("cb.totals.transfers")));
    CHECK(texts.contains(wording("cb.revenue.kind_unknown")));
    CHECK_FALSE(anyContains(texts, wording("cb.revenue.own_share").section(u'%', 0, 0)));
}

TEST_CASE("a budget is called balanced only where it has revenue and expenditure", "[report][citizens-budget]")
{
    const Wording wording(Language::Kyrgyz);
    Leaflet onlyRevenue(kNamedRevenue);
    QStringList texts = textsOf(onlyRevenue.part());
    CHECK_FALSE(texts.contains(wording("cb.totals.balanced")));
    CHECK(texts.contains(wording("cb.totals.no_expenditure")));
    CHECK(texts.contains(wording("cb.expenditure.none")));
    CHECK_FALSE(anyContains(texts, wording("cb.totals.per_resident.text").section(u'%', 0, 0)));
    const QStringList minutes = textsOf(protocol(onlyRevenue.document().stores(), onlyRevenue.hearing(), {}, PaperLanguage::Kyrgyz));
    CHECK(anyContains(minutes, wording("protocol.budget.revenue_only").section(u'.', 1).trimmed()));

    Leaflet onlyExpenditure({{kOut, "Жол", 5}});
    texts = textsOf(onlyExpenditure.part());
    CHECK(texts.contains(wording("cb.totals.no_revenue")));
    CHECK_FALSE(anyContains(texts, wording("cb.totals.not_balanced").section(u'%', 0, 0)));

    onlyExpenditure.add({{kIn, "Жер салыгы", 5}});
    CHECK(textsOf(onlyExpenditure.part()).contains(wording("cb.totals.balanced")));
}

TEST_CASE("shares that are printed together make a hundred percent", "[report][citizens-budget]")
{
    SampleDocument document;
    const Wording wording(Language::Russian);
    for (const Hearing &hearing : document.stores().hearings.all()) {
        const Part part = citizensBudget(document.stores(), hearing.id, PaperLanguage::Russian).parts[0];
        for (const char *caption : {"cb.revenue.chart", "cb.expenditure.chart", "cb.economic.chart"}) {
            const Table table = tableOf(part, wording(caption));
            const bool grouped = std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) { return row.style == RowStyle::Subtotal; });
            std::int64_t sum = 0;
            std::int64_t lines = 0;
            for (const TableRow &row : table.rows) {
                if (row.style == (grouped ? RowStyle::Subtotal : RowStyle::Normal))
                    sum += tenths(row.cells[2]);
                if (row.style == RowStyle::Normal)
                    lines += tenths(row.cells[2]);
            }
            INFO(caption);
            CHECK(sum == 1000);
            if (QString::fromLatin1(caption) == u"cb.revenue.chart")
                CHECK(lines == 1000);
            CHECK(table.rows.back().cells[2] == wording.percent(1000));
        }
    }
}

TEST_CASE("a negative amount has no share", "[report][citizens-budget]")
{
    Leaflet leaflet({{kIn, "Жер салыгы", 300}, {kIn, "Сатуу салыгы", 100}, {kIn, "Салыкты кайтаруу", -50}});
    const Wording wording(Language::Kyrgyz);
    const Part part = leaflet.part();
    const Table table = tableOf(part, wording("cb.revenue.chart"));
    CHECK(table.rows[0].cells[2] == wording.percent(750));
    CHECK(table.rows[1].cells[2] == wording.percent(250));
    CHECK(table.rows[2].cells[2] == u"–");
    const Chart ring = blocksOf<Chart>(part).at(0);
    CHECK(ring.shares == std::vector<std::optional<std::int64_t>> {750, 250, std::nullopt});
}

TEST_CASE("a budget of a hundred thousand lines is a leaflet all the same", "[report][citizens-budget]")
{
    std::vector<Line> lines;
    for (int i = 0; i < 50000; ++i) {
        lines.push_back({kIn, "Салык ", 100 + i});
        lines.push_back({kOut, "Чыгаша ", 100 + i});
    }
    Leaflet leaflet(lines);
    const Part part = leaflet.part();
    for (const Chart &chart : blocksOf<Chart>(part))
        CHECK(chart.categories.size() <= 11);
    Money total;
    for (int i = 0; i < 50000; ++i)
        total += Money::fromSom(100 + i);
    const Wording wording(Language::Kyrgyz);
    for (const char *caption : {"cb.revenue.chart", "cb.expenditure.chart"}) {
        const Table table = tableOf(part, wording(caption));
        CHECK(table.rows.size() < 60);
        Money sum;
        for (const TableRow &row : table.rows) {
            if (row.style != RowStyle::Total)
                sum += parseMoney(row.cells[1], MoneyUnit::ThousandSom).value();
        }
        CHECK(sum == total);
    }
}

TEST_CASE("a leaflet of a hearing that is over asks nobody to come", "[report][citizens-budget]")
{
    SampleDocument document;
    for (const auto language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const Wording wording(language);
        const auto paper = language == Language::Kyrgyz ? PaperLanguage::Kyrgyz
            : language == Language::Russian             ? PaperLanguage::Russian
                                                        : PaperLanguage::English;
        const Part over = citizensBudget(document.stores(), document.closedHearing().id, paper).parts[0];
        const QStringList texts = textsOf(over);
        CHECK_FALSE(texts.contains(wording("cb.slip.title")));
        CHECK(blocksOf<CutLine>(over).empty());
        CHECK_FALSE(anyContains(texts, wording("cb.take_part.1")));
        CHECK_FALSE(texts.contains(wording("cb.take_part.promise")));
        CHECK_FALSE(anyContains(texts, wording("cb.greeting.execution").section(u'%', 1).mid(1)));
    }
}
