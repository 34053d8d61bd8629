// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"
#include "tests/support/TestDocument.h"

#include "core/service/BudgetImport.h"
#include "core/service/BudgetService.h"
#include "core/service/ClassificationImport.h"
#include "core/service/ClassificationService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

ClassificationItem item(const char *code, const char *parent, const char *name)
{
    ClassificationItem result;
    result.kind = ClassificationKind::Function;
    result.code = QString::fromUtf8(code);
    result.parentCode = QString::fromUtf8(parent);
    result.name.ky = QString::fromUtf8(name);
    return result;
}

void addLine(TestDocument &document, const char *code)
{
    BudgetService service(*document);
    BudgetLine line;
    line.budgetId = service.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    line.functionCode = QString::fromUtf8(code);
    line.amount = Money::fromSom(1);
    service.addLine(line);
}

} // namespace

TEST_CASE("codes are added, edited and removed with undo", "[service][classification]")
{
    TestDocument document;
    ClassificationService service(*document);
    Id<ClassificationItem> id;
    checkDoUndoRedo(document, [&] { id = service.add(item("7999", "701", "Жаңы код")); });
    ClassificationItem edited = document.stores().classification.get(id);
    edited.name.ru = QStringLiteral("Новый код");
    edited.validFrom = 2026;
    edited.validTo = 2028;
    checkDoUndoRedo(document, [&] { service.edit(edited); });
    CHECK(document.stores().classification.get(id) == edited);
    checkDoUndoRedo(document, [&] { service.remove(id); });
    CHECK_FALSE(
        document.stores().classification.withCode(ClassificationKind::Function, QStringLiteral("7999")));
}

TEST_CASE("a code that is used stays under its code, and its lines under it", "[service][classification]")
{
    TestDocument document;
    ClassificationService service(*document);
    const auto id = service.add(item("7999", "", "Жаңы код"));
    addLine(document, "7999");
    addLine(document, "белгисиз");
    CHECK_ERROR(service.remove(id), ErrorCode::RuleBroken);
    ClassificationItem edited = document.stores().classification.get(id);
    edited.code = QStringLiteral("7998");
    CHECK_ERROR(service.edit(edited), ErrorCode::RuleBroken);
    edited.code = QStringLiteral("7999");
    edited.validTo = 2027;
    service.edit(edited);
    CHECK(document.stores().classification.get(id).validTo == 2027);
}

TEST_CASE("entries below a code follow its new name and hold it in place", "[service][classification]")
{
    TestDocument document;
    ClassificationService service(*document);
    const auto top = service.add(item("800", "", "Бөлүм"));
    const auto below = service.add(item("8001", "800", "Бөлүмчө"));
    CHECK_ERROR(service.remove(top), ErrorCode::Conflict);
    ClassificationItem renamed = document.stores().classification.get(top);
    renamed.code = QStringLiteral("900");
    checkDoUndoRedo(document, [&] { service.edit(renamed); });
    CHECK(document.stores().classification.get(below).parentCode == u"900");
    renamed.parentCode = QStringLiteral("8001");
    CHECK_ERROR(service.edit(renamed), ErrorCode::WrongInput);
}

TEST_CASE("what is wrong with a code is said all at once", "[service][classification]")
{
    TestDocument document;
    const CodeTable table = ClassificationService(*document).table(ClassificationKind::Function);
    ClassificationItem wrong = item("7011", "жок", "");
    wrong.validFrom = 2028;
    wrong.validTo = 2027;
    CHECK(placesAndCodes(ClassificationService::validate(wrong, table))
          == QStringList{QStringLiteral("code code-taken"), QStringLiteral("name empty"),
                         QStringLiteral("parent unknown-parent"), QStringLiteral("valid-to years-reversed")});
    CHECK(placesAndCodes(ClassificationService::validate(item("7998", "7998", "Өзү"), table))
          == QStringList{QStringLiteral("parent parent-cycle")});
    wrong = item("", "", "Код жок");
    wrong.validFrom = 27;
    CHECK(placesAndCodes(ClassificationService::validate(wrong, table))
          == QStringList{QStringLiteral("code empty"), QStringLiteral("valid-from out-of-range")});
}

TEST_CASE("a code table is imported in one action, in any of three languages", "[service][classification]")
{
    for (const std::vector<std::string> &head :
         {std::vector<std::string>{"Коду", "Жогорку код", "Аталышы (кыргызча)", "Аталышы (орусча)",
                                   "Качантан"},
          std::vector<std::string>{"Код", "Вышестоящий код", "Наименование на кыргызском",
                                   "Наименование на русском", "Действует с"},
          std::vector<std::string>{"Коду", "Жогорку код", "Кыргызча", "Орусча", "Жылдан"},
          std::vector<std::string>{"code", "parent", "name_ky", "name_ru", "valid_from"}}) {
        TestDocument document;
        ClassificationImport service(*document);
        const auto table = classificationIn(sheetOf({head,
                                                     {"800", "", "Жаңы бөлүм", "Новый раздел", ""},
                                                     {"#8001", "#800", "Бөлүмчө", "Подраздел", "#2027"}}));
        const auto plan = service.plan(table, ClassificationKind::Function);
        INFO(head[0]);
        REQUIRE(plan.canImport());
        CHECK(plan.entries.size() == 2);
        checkDoUndoRedo(document, [&] { service.import(plan); });
        const auto made
            = document.stores().classification.withCode(ClassificationKind::Function, QStringLiteral("8001"));
        REQUIRE(made);
        CHECK(made->parentCode == u"800");
        CHECK(made->name.ru == u"Подраздел");
        CHECK(made->validFrom == 2027);
        CHECK(service.plan(table, ClassificationKind::Function).duplicates == 2);
    }
}

TEST_CASE("an imported table changes only what it says", "[service][classification]")
{
    TestDocument document;
    ClassificationImport service(*document);
    const auto before
        = *document.stores().classification.withCode(ClassificationKind::Function, QStringLiteral("7011"));
    const auto plan = service.plan(
        classificationIn(sheetOf({{"Код", "Наименование"}, {"7011", "Другое название"}, {"70119", "Новый"}})),
        ClassificationKind::Function);
    REQUIRE(plan.entries.size() == 2);
    CHECK(plan.entries[0].id == before.id);
    CHECK(plan.entries[0].name.ky == before.name.ky);
    CHECK(plan.entries[0].name.ru == u"Другое название");
    CHECK(plan.entries[0].parentCode == before.parentCode);
    CHECK(plan.entries[1].parentCode == u"7011");
}

TEST_CASE("a wrong row of a code table stands against the whole table", "[service][classification]")
{
    TestDocument document;
    ClassificationImport service(*document);
    const auto plan
        = service.plan(classificationIn(sheetOf({{"code", "parent", "name_ky", "valid_from", "valid_to"},
                                                 {"801", "999", "Бир", "", ""},
                                                 {"802", "", "", "", ""},
                                                 {"803", "", "Үч", "быйыл", ""},
                                                 {"804", "", "Төрт", "2027", "2026"},
                                                 {"804", "", "Дагы төрт", "", ""},
                                                 {"805", "806", "Беш", "", ""},
                                                 {"806", "805", "Алты", "", ""}})),
                       ClassificationKind::Function);
    const QStringList found = placesAndCodes(plan.problems);
    for (const char *expected : {"B2 unknown-parent", "A3 empty", "D4 not-a-year", "E5 years-reversed",
                                 "A6 code-twice", "B7 parent-cycle", "B8 parent-cycle"}) {
        INFO(expected << '\n' << found.join(u'\n').toStdString());
        CHECK(found.contains(QString::fromLatin1(expected)));
    }
    CHECK_ERROR(service.import(plan), ErrorCode::RuleBroken);
}

TEST_CASE("a code outside its years is a warning of the import", "[service][classification]")
{
    TestDocument document;
    ClassificationService service(*document);
    ClassificationItem roads
        = *document.stores().classification.withCode(ClassificationKind::Function, QStringLiteral("7045"));
    roads.validTo = 2026;
    service.edit(roads);
    exchange::UnderstandOptions options;
    options.knownCodes = knownCodes(document.stores());
    const auto reading = exchange::understandBudget(sheetOf({{"Бюджеттин долбоору, миң сом"},
                                                             {"Функционалдык код", "Аталышы", "2027 долбоор"},
                                                             {"7045", "Жолдор", "#200.5"},
                                                             {"7063", "Суу", "#300.5"}}),
                                                    options);
    CHECK(hasProblem(reading, u"code-not-valid"));
    CHECK_FALSE(hasProblem(reading, u"unknown-code"));
    CHECK(reading.canImport());
}
