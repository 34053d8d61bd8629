// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/Sheets.h"

#include "core/report/papers/PaperMaker.h"
#include "core/service/BudgetImport.h"
#include "core/service/HearingService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("papers tell of sums that the source table states otherwise", "[report][paper]")
{
    SampleDocument document;
    BudgetTable table;
    table.fileName = QStringLiteral("долбоор.xlsx");
    table.sheet = sheetOf({{"2027-жылдын бюджетинин долбоорунун чыгашалары, сом"},
                           {"Коду", "Аталышы", "2027 долбоор"},
                           {"7045", "Жолдор", "#200"},
                           {"7063", "Суу", "#300"},
                           {"", "Бардыгы", "#505"}});
    table.reading = exchange::understandBudget(table.sheet);
    Hearing hearing = document.openHearing();
    hearing.budgetId = BudgetImportService(*document).import(table, QStringLiteral("Ката басылган")).at(0);
    HearingService(*document).edit(hearing);
    for (const PaperLanguage language :
         {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English}) {
        for (const PaperKind kind : {PaperKind::Protocol, PaperKind::CitizensBudget, PaperKind::CouncilPackage, PaperKind::Brief}) {
            const report::Report paper = makePaper(document.stores(), {kind, hearing.id, {}, language, {}});
            const QStringList texts = textsOf(paper);
            const auto note = std::find_if(texts.begin(), texts.end(),
                                           [](const QString &text) { return text.contains(u"C5"); });
            INFO(paper.kind.toStdString() << ' ' << texts.join(u'\n').toStdString());
            REQUIRE(note != texts.end());
            for (const char *part : {"долбоор.xlsx", "Бардыгы", "505", "500", "Ката басылган"})
                CHECK(note->contains(QString::fromUtf8(part)));
        }
    }
}

TEST_CASE("papers of sound budgets hold no such note", "[report][paper]")
{
    SampleDocument document;
    for (const Hearing &hearing : document.stores().hearings.all())
        CHECK(document.stores().gaps.ofBudget(hearing.budgetId).empty());
}
