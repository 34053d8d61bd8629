// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Excel form of a budget goes out, is changed, and comes back.
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/exchange/budget/BudgetFormReading.h"
#include "core/service/BudgetImport.h"
#include "core/service/BudgetService.h"
#include "core/service/Forms.h"

#include <QFile>

using namespace eldin::core;
using namespace eldin::core::exchange;
using namespace eldin::core::test;

namespace {

constexpr std::uint32_t kAmount = 9;
constexpr std::uint32_t kSettlement = 5;

BudgetTable readForm(const QString &path, Document &document)
{
    BudgetTableOptions options;
    options.source.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    options.understand.knownCodes = knownCodes(document.stores());
    options.understand.knownSettlements = knownSettlements(document.stores());
    return readBudgetTable(path, options);
}

/// The sample's form as a table that can be changed.
class FormOfSample
{
public:
    FormOfSample()
        : m_budget(budgetForForm(m_document.stores())->id)
    {
        const QString path = m_folder.filePath(QStringLiteral("form.xlsx"));
        makeBudgetForm(path, &m_document.stores(), m_budget, Language::Kyrgyz, QDate(2026, 1, 1));
        m_table = readForm(path, *m_document);
        for (const auto &[row, cells] : m_table.sheet.cells) {
            if (mark(row).startsWith(u"line:"))
                m_rows.push_back(row);
            if (mark(row) == u"line")
                m_spare = row;
        }
    }

    /// What the hidden first column says of a row.
    [[nodiscard]] QString mark(std::uint32_t row) const
    {
        const SheetCell *cell = m_table.sheet.at(row, 0);
        return cell == nullptr ? QString() : cell->text;
    }
    void put(std::uint32_t row, std::uint32_t column, const char *text, CellKind kind = CellKind::Text)
    {
        m_table.sheet.put(row, column, {kind, false, QString::fromUtf8(text)});
    }
    /// As programs leave a workbook that do not compute formulas.
    void dropResults()
    {
        for (const auto &[row, cells] : m_table.sheet.cells) {
            for (std::uint32_t column = 0; column < m_table.sheet.columns; ++column) {
                const SheetCell *cell = m_table.sheet.at(row, column);
                if (cell != nullptr && cell->formula)
                    m_table.sheet.put(row, column, {CellKind::NoValue, true, {}});
            }
        }
    }
    const BudgetReading &read()
    {
        m_table.reading = understandBudget(m_table.sheet);
        return m_table.reading;
    }
    PlannedBudget plan()
    {
        read();
        return BudgetImportService(*m_document).plan(m_table).at(0);
    }
    SampleDocument &document() { return m_document; }
    const std::vector<std::uint32_t> &rows() const { return m_rows; }
    std::uint32_t spare() const { return m_spare; }
    BudgetTable &table() { return m_table; }
    Id<Budget> budget() const { return m_budget; }

private:
    QTemporaryDir m_folder;
    SampleDocument m_document;
    Id<Budget> m_budget;
    BudgetTable m_table;
    std::vector<std::uint32_t> m_rows;
    std::uint32_t m_spare = 0;
};

bool hasProblem(const BudgetReading &reading, const char16_t *code)
{
    return std::any_of(reading.problems.begin(), reading.problems.end(),
                       [&](const Problem &problem) { return problem.code == QStringView(code); });
}

} // namespace

TEST_CASE("a filled form comes back without a question and with the same lines", "[service][form]")
{
    QTemporaryDir folder;
    for (const Language language : {Language::Kyrgyz, Language::Russian}) {
        SampleDocument document;
        for (const Budget &budget : document.stores().budgets.all()) {
            const QString path = folder.filePath(QStringLiteral("form.xlsx"));
            makeBudgetForm(path, &document.stores(), budget.id, language, QDate(2026, 1, 1));
            const BudgetTable table = readForm(path, *document);
            CHECK(table.reading.problems.empty());
            CHECK(table.reading.gaps.empty());
            REQUIRE(table.canImport(false));
            CHECK(table.reading.sums.size() == 3);
            const auto before = document.stores().lines.ofBudget(budget.id);
            BudgetImportService service(*document);
            const auto plan = service.plan(table);
            REQUIRE(plan.size() == 1);
            CHECK(plan[0].before->id == budget.id);
            CHECK(plan[0].comparison.isEmpty());
            CHECK(plan[0].comparison.unchanged == before.size());
            // Every field of every line came back as it was, so there is nothing to write.
            CHECK(plan[0].unchanged);
            CHECK(service.import(table, std::nullopt).at(0) == budget.id);
            CHECK(document.stores().lines.ofBudget(budget.id) == before);
        }
    }
}

TEST_CASE("an edited form shows only what was changed", "[service][form]")
{
    FormOfSample form;
    const auto before = form.document().stores().lines.ofBudget(form.budget());
    const std::uint32_t changed = form.rows().at(1);
    const std::uint32_t renamed = form.rows().at(2);
    const std::uint32_t removed = form.rows().at(3);
    form.put(changed, kAmount, "123.4", CellKind::Number);
    form.put(renamed, 3, "Жаңы аталыш");
    form.table().sheet.cells.erase(removed);
    form.put(form.spare(), 1, "7063 – Суу менен камсыздоо");
    form.put(form.spare(), 3, "Жаңы түтүк");
    form.put(form.spare(), kAmount, "55", CellKind::Number);
    form.dropResults();
    const PlannedBudget plan = form.plan();
    CHECK(form.table().reading.gaps.empty());
    REQUIRE(plan.comparison.changed.size() == 1);
    CHECK(plan.comparison.changed[0].from->id == before[1].id);
    CHECK(plan.comparison.changed[0].to->amount == Money::fromTyiyn(12'340'000));
    REQUIRE(plan.comparison.reworded.size() == 1);
    CHECK(plan.comparison.reworded[0].to->name.ky == u"Жаңы аталыш");
    CHECK(plan.comparison.reworded[0].to->name.ru == before[2].name.ru);
    REQUIRE(plan.comparison.removed.size() == 1);
    CHECK(plan.comparison.removed[0].from->id == before[3].id);
    REQUIRE(plan.comparison.added.size() == 1);
    CHECK(plan.comparison.added[0].to->code == u"7063");
    CHECK(plan.comparison.unchanged == before.size() - 3);
}

TEST_CASE("a form that comes back as another stage keeps what it does not show", "[service][form]")
{
    FormOfSample form;
    Stores &stores = form.document().stores();
    BudgetLine line = stores.lines.ofBudget(form.budget()).front();
    line.name.en = QStringLiteral("English name");
    BudgetService(*form.document()).editLine(line);
    for (const auto &[at, cells] : form.table().sheet.cells) {
        if (form.mark(at) == u"stage")
            form.put(at, 3, "уточнённый");
        if (form.mark(at) == u"year")
            form.put(at, 3, "2040");
    }
    const PlannedBudget plan = form.plan();
    CHECK(plan.budget.stage == BudgetStage::Revised);
    CHECK(plan.budget.year == 2040);
    CHECK_FALSE(plan.before);
    const auto id = BudgetImportService(*form.document()).import(form.table(), std::nullopt).at(0);
    CHECK(stores.lines.ofBudget(id).front().name.en == u"English name");
    CHECK(stores.lines.ofBudget(id).front().code == line.code);
}

TEST_CASE("a total of the form that differs from its lines is a gap", "[service][form]")
{
    FormOfSample form;
    form.put(form.rows().front(), kAmount, "1", CellKind::Number);
    const BudgetReading &reading = form.read();
    REQUIRE(reading.gaps.size() == 1);
    CHECK(reading.gaps[0].computed == reading.budgets[0].revenue);
    CHECK_FALSE(reading.canImport());
}

TEST_CASE("a copied row is a new line, not the old one again", "[service][form]")
{
    FormOfSample form;
    auto copy = form.table().sheet.cells.at(form.rows().front());
    form.table().sheet.cells[form.spare()] = copy;
    form.dropResults();
    const PlannedBudget plan = form.plan();
    CHECK(plan.comparison.changed.empty());
    CHECK(plan.comparison.removed.empty());
    CHECK(plan.comparison.added.size() == 1);
}

TEST_CASE("what is missing or wrong in a form is named with its cell", "[service][form]")
{
    FormOfSample form;
    const std::uint32_t row = form.rows().front();
    SECTION("no amount")
    {
        form.put(row, kAmount, "");
        CHECK(hasProblem(form.read(), u"amount-missing"));
    }
    SECTION("no number")
    {
        form.put(row, kAmount, "көп");
        CHECK(hasProblem(form.read(), u"not-a-number"));
    }
    SECTION("no name and no code")
    {
        for (const std::uint32_t column : {1u, 2u, 3u, 4u})
            form.put(row, column, "");
        CHECK(hasProblem(form.read(), u"line-without-name"));
    }
    SECTION("no year")
    {
        for (const auto &[at, cells] : form.table().sheet.cells) {
            if (form.mark(at) == u"year")
                form.put(at, 3, "быйыл");
        }
        CHECK(hasProblem(form.read(), u"no-year"));
    }
    SECTION("the hidden row is gone")
    {
        for (auto &[at, cells] : form.table().sheet.cells) {
            if (form.mark(at).startsWith(u"columns"))
                cells = {};
        }
        CHECK(hasProblem(form.read(), u"no-amount-column"));
    }
    CHECK_FALSE(form.table().reading.canImport(true));
}

TEST_CASE("an unknown village in a form is a warning", "[service][form]")
{
    FormOfSample form;
    form.put(form.rows().front(), kSettlement, "Жок айыл");
    UnderstandOptions options;
    options.knownSettlements = knownSettlements(form.document().stores());
    CHECK(hasProblem(understandBudget(form.table().sheet, options), u"unknown-settlement"));
}

TEST_CASE("amounts survive the form to the last tyiyn", "[service][form]")
{
    QTemporaryDir folder;
    TestDocument document;
    BudgetService service(*document);
    for (const MoneyUnit unit : {MoneyUnit::Som, MoneyUnit::ThousandSom}) {
        const auto id = service.add(2027, BudgetStage::Draft, unit);
        for (const std::int64_t tyiyn :
             {0LL, 1LL, -1LL, 99LL, 12'345'678'901LL, -7'861'520LL, 999'999'999'999'999LL,
              9'007'199'254'740'993LL, 4'000'000'000'000'000'001LL}) {
            BudgetLine line;
            line.budgetId = id;
            line.name.ky = QStringLiteral("Сап %1").arg(tyiyn);
            line.amount = Money::fromTyiyn(tyiyn);
            service.addLine(line);
        }
        const QString path = folder.filePath(QStringLiteral("form.xlsx"));
        makeBudgetForm(path, &document.stores(), id, Language::Russian, QDate(2026, 1, 1));
        const BudgetTable table = readForm(path, *document);
        CHECK(table.reading.problems.empty());
        CHECK(table.reading.gaps.empty());
        const auto plan = BudgetImportService(*document).plan(table);
        REQUIRE(plan.size() == 1);
        CHECK(plan[0].comparison.changed.empty());
        CHECK(plan[0].comparison.unchanged == 9);
    }
}

TEST_CASE("an empty form is a form, and says that nothing was filled in", "[service][form]")
{
    QTemporaryDir folder;
    TestDocument document;
    const QString path = folder.filePath(QStringLiteral("форма.xlsx"));
    for (const Stores *owner :
         {static_cast<const Stores *>(nullptr), static_cast<const Stores *>(&document.stores())}) {
        makeBudgetForm(path, owner, {}, Language::Kyrgyz, QDate(2026, 5, 1));
        const BudgetTable table = readForm(path, *document);
        CHECK(isBudgetForm(table.sheet));
        CHECK(hasProblem(table.reading, u"no-lines"));
        CHECK(table.reading.budgets.at(0).year == 2027);
        CHECK_FALSE(table.canImport(true));
    }
    CHECK_ERROR(makeBudgetForm(folder.filePath(QStringLiteral("жок/форма.xlsx")), nullptr, {},
                               Language::Kyrgyz, QDate(2026, 5, 1)),
                ErrorCode::Io);
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".part")));
}
