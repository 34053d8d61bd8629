// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestDocument.h"

#include "core/report/PlainText.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/HearingService.h"
#include "core/service/OfficeService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QString textOf(const report::Report &paper)
{
    return textsOf(paper).join(u'\n');
}

report::Report make(const Stores &stores, PaperKind kind, PaperLanguage language = PaperLanguage::Kyrgyz)
{
    return makePaper(stores, {kind, stores.hearings.all().back().id, {}, language, {}});
}

} // namespace

TEST_CASE("every paper of the sample is made in every language, with nothing missing before the hearing", "[report][papers]")
{
    SampleDocument sample;
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English, PaperLanguage::KyrgyzAndRussian}) {
            INFO(QString::fromUtf16(code).toStdString() << ' ' << codeOf(language).toStdString());
            const report::Report paper = make(sample.stores(), kind, language);
            CHECK(paper.kind == QString::fromUtf16(code));
            CHECK_FALSE(paper.title.isEmpty());
            REQUIRE(paper.parts.size() == languagesOf(language).size());
            for (const report::Part &part : paper.parts) {
                CHECK(part.blocks.size() > 3);
                CHECK((part.draftMark.isEmpty() || kind == PaperKind::Protocol));
                report::Part words = part;
                words.pageWord.clear(); // its fields are the writers'
                CHECK_FALSE(textOf({{}, {}, {}, {words}}).contains(QStringLiteral("%1")));
            }
        }
    }
}

TEST_CASE("what a paper lacks is said in it and makes it a draft", "[report][papers]")
{
    TestDocument document;
    Hearing hearing;
    hearing.title.ky = QStringLiteral("Угуу");
    hearing.date = QDate(2026, 12, 10);
    HearingService(*document).add(hearing);
    for (const PaperKind kind : {PaperKind::Ordinance, PaperKind::Plan, PaperKind::Announcement, PaperKind::Invitation, PaperKind::Agenda, PaperKind::Message,
                                 PaperKind::Loudspeaker, PaperKind::Brief, PaperKind::CouncilPackage}) {
        const report::Report paper = make(document.stores(), kind);
        INFO(paper.kind.toStdString());
        CHECK(paper.parts.front().draftMark == u"ДОЛБООР");
        CHECK(textOf(paper).contains(QStringLiteral("Жетишпегендери")));
    }
    CHECK(make(document.stores(), PaperKind::AttendanceSheet).parts.front().draftMark.isEmpty());
}

TEST_CASE("the announcement says purpose, scope, place, day, agenda, use of the input and contacts", "[report][papers]")
{
    SampleDocument sample;
    const QString text = textOf(make(sample.stores(), PaperKind::Announcement));
    for (const char16_t *part : {u"2027-жылдын жергиликтүү бюджетинин долбоору", u"Ак-Булак айыл өкмөтү", u"2026-жылдын 10-декабры, бейшемби", u"10:00",
                                 u"Күн тартиби", u"негиздемеси менен жарыяланат", u"+996"}) {
        INFO(QString::fromUtf16(part).toStdString());
        CHECK(text.contains(QString::fromUtf16(part)));
    }
}

TEST_CASE("a paper carries the signatory of its day and says who only acts", "[report][papers]")
{
    SampleDocument sample;
    Hearing hearing = sample.stores().hearings.all().back();
    OfficeService(*sample).add({QStringLiteral("Б. К. Осмонова"), Office::Head, QDate(2026, 12, 1), {}, true});
    CHECK(textOf(make(sample.stores(), PaperKind::Ordinance)).contains(QStringLiteral("Ж. Т. Асанов")));
    const QString invitation = textOf(make(sample.stores(), PaperKind::Invitation));
    CHECK(invitation.contains(QStringLiteral("Б. К. Осмонова")));
    CHECK(invitation.contains(QStringLiteral("Айыл өкмөтүнүн башчысы м. а.")));
}

TEST_CASE("the attendance sheet goes on with blank rows behind those who are registered", "[report][papers]")
{
    SampleDocument sample;
    const report::Report paper = make(sample.stores(), PaperKind::AttendanceSheet);
    const auto sheets = blocksOf<report::Table>(paper.parts.front());
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].rows.size() == 40);
    CHECK(sheets[0].rowLines == 2);
    CHECK(sheets[0].rows[8].cells[0] == u"9");
    CHECK_FALSE(sheets[0].rows[8].cells[1].isEmpty());
    CHECK(sheets[0].rows[9].cells[1].isEmpty());
}

TEST_CASE("an invitation is made for each addressee on a page of its own", "[report][papers]")
{
    SampleDocument sample;
    const report::Report paper = makePaper(sample.stores(), {PaperKind::Invitation, sample.stores().hearings.all().back().id, {}, PaperLanguage::Kyrgyz,
                                                             {QStringLiteral("Айгүл эже"), QStringLiteral("Бакыт байке")}});
    CHECK(blocksOf<report::PageBreak>(paper.parts.front()).size() == 1);
    CHECK(textOf(paper).contains(QStringLiteral("Урматтуу Бакыт байке!")));
}

TEST_CASE("the totals of the council's annexes are the budget's to the tyiyn and stand in words in the resolution", "[report][papers]")
{
    SampleDocument sample;
    const Hearing hearing = sample.stores().hearings.all().back();
    const BudgetTotals totals = sample.stores().lines.totals(hearing.budgetId);
    const report::Report paper = make(sample.stores(), PaperKind::CouncilPackage);
    const auto last = [&](const QString &caption) { return tableOf(paper.parts.front(), caption).rows.back().cells.back(); };
    CHECK(last(QStringLiteral("Кирешелер")) == moneyFigure(totals.revenue, MoneyUnit::ThousandSom, Language::Kyrgyz));
    CHECK(last(QStringLiteral("Чыгашалар")) == moneyFigure(totals.expenditure, MoneyUnit::ThousandSom, Language::Kyrgyz));
    CHECK(textOf(paper).contains(QStringLiteral("(элүү беш миллион төрт жүз миң сом 00 тыйын)")));
}

TEST_CASE("a paper as text keeps rows in lines and needs nothing to be read", "[report][papers]")
{
    SampleDocument sample;
    const QString text = report::toPlainText(make(sample.stores(), PaperKind::Message));
    CHECK(text.startsWith(QStringLiteral("Урматтуу тургундар!")));
    CHECK_FALSE(text.contains(u'<'));
    CHECK(text.endsWith(u'\n'));
}
