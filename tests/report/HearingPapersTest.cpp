// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestDocument.h"

#include "core/report/PlainText.h"
#include "core/report/RemarkRows.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/BudgetService.h"
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
            const bool numbered = kind == PaperKind::Slips || kind == PaperKind::OwnQuestionnaire; // each number once, so in one language
            REQUIRE(paper.parts.size() == (numbered ? 1 : languagesOf(language).size()));
            for (const report::Part &part : paper.parts) {
                CHECK(part.blocks.size() > 3);
                CHECK((part.draftMark.isEmpty() || kind >= PaperKind::Protocol)); // what comes after the hearing lacks it
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
    for (const PaperKind kind : {PaperKind::Ordinance, PaperKind::Plan, PaperKind::Announcement, PaperKind::Invitation, PaperKind::Poster, PaperKind::Cards, PaperKind::Slides, PaperKind::Agenda, PaperKind::Message,
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

TEST_CASE("the poster says in few words what, when, where, how and whom to ask", "[report][papers]")
{
    SampleDocument sample;
    const report::Report paper = make(sample.stores(), PaperKind::Poster);
    const QString text = textOf(paper);
    for (const char16_t *part : {u"КООМДУК УГУУ", u"2027-жылдын жергиликтүү бюджетинин долбоору", u"2026-жылдын 10-декабры, бейшемби, саат\u00a010:00", u"+996"}) {
        INFO(QString::fromUtf16(part).toStdString());
        CHECK(text.contains(QString::fromUtf16(part)));
    }
    CHECK(text.size() < textOf(make(sample.stores(), PaperKind::Announcement)).size());
    CHECK_FALSE(paper.tiled);
    PaperOrder order {PaperKind::Poster, sample.stores().hearings.all().back().id, {}, PaperLanguage::Kyrgyz, {}, false, true};
    CHECK(makePaper(sample.stores(), order).tiled);
    order.kind = PaperKind::Announcement;
    CHECK_FALSE(makePaper(sample.stores(), order).tiled);
}

TEST_CASE("there is a card for every village, the shares of a card are whole, and no resident is named", "[report][papers]")
{
    SampleDocument sample;
    const report::Report paper = make(sample.stores(), PaperKind::Cards);
    const QString text = textOf(paper);
    QStringList titles;
    for (const report::Paragraph &paragraph : blocksOf<report::Paragraph>(paper.parts.front())) {
        if (paragraph.style == report::TextStyle::Title)
            titles += paragraph.text;
    }
    CHECK(titles.front() == u"Коомдук угууга чакырабыз!");
    CHECK(titles.contains(u"Сунуштарыңыз эмне болду?"));
    CHECK(titles.back() == u"Аткарыла элек сунуштар");
    for (const Settlement &village : sample.stores().settlements.all())
        CHECK(titles.contains(village.name.best(Language::Kyrgyz)));
    const auto charts = blocksOf<report::Chart>(paper.parts.front());
    REQUIRE(charts.size() == 3); // the last one counts promises
    const BudgetTotals totals = sample.stores().lines.totals(sample.stores().hearings.all().back().budgetId);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(charts[i].categories.size() <= 6);
        Money sum;
        for (const Money value : charts[i].series.front().values)
            sum += value;
        CHECK(sum == (i == 0 ? totals.revenue : totals.expenditure));
        std::int64_t share = 0;
        for (const auto &part : charts[i].shares)
            share += part.value_or(0);
        CHECK(share == 1000);
    }
    int people = 0;
    for (const Meeting &meeting : sample.stores().meetings.all()) {
        for (const ParticipantRow &row : participantRows(sample.stores(), meeting.id)) {
            if (row.person.name.isEmpty())
                continue;
            CHECK_FALSE(text.contains(row.person.name));
            ++people;
        }
    }
    CHECK(people > 5);
}

TEST_CASE("the slides go from the agenda by the figures to the way to propose", "[report][papers]")
{
    SampleDocument sample;
    const report::Report paper = make(sample.stores(), PaperKind::Slides);
    QStringList titles;
    for (const report::Paragraph &paragraph : blocksOf<report::Paragraph>(paper.parts.front())) {
        if (paragraph.style == report::TextStyle::Title)
            titles += paragraph.text;
    }
    CHECK(titles.size() == 13);
    CHECK(blocksOf<report::PageBreak>(paper.parts.front()).size() == 12);
    CHECK(titles[1] == u"Күн тартиби");
    CHECK(titles.mid(2, 3) == QStringList {QStringLiteral("Сунуштарыңыз эмне болду?"), QStringLiteral("Өткөн угууда кабыл алынган сунуштардын аткарылышы"), QStringLiteral("Аткарыла элек сунуштар")});
    CHECK(titles.back() == u"Суроону жана сунушту кантип берсе болот");
    const BudgetTotals totals = sample.stores().lines.totals(sample.stores().hearings.all().back().budgetId);
    CHECK(textOf(paper).contains(moneyWithUnit(totals.expenditure, MoneyUnit::ThousandSom, Language::Kyrgyz)));
}

TEST_CASE("a budget that names no village is not divided on the cards", "[report][papers]")
{
    SampleDocument sample;
    const Id<Budget> budget = sample.stores().hearings.all().back().budgetId;
    for (BudgetLine line : sample.stores().lines.ofBudget(budget)) {
        if (line.settlementId.isNull())
            continue;
        line.settlementId = {};
        BudgetService(*sample).editLine(line);
    }
    const report::Report paper = make(sample.stores(), PaperKind::Cards);
    CHECK(textOf(paper).contains(QStringLiteral("айылдар боюнча бөлүнгөн эмес")));
    CHECK(blocksOf<report::PageBreak>(paper.parts.front()).size() == 9);
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

TEST_CASE("the Russian half of a paper is called a translation, not that of the minutes", "[report][papers]")
{
    SampleDocument sample;
    for (const PaperKind kind : {PaperKind::Announcement, PaperKind::Poster}) {
        const report::Report paper = make(sample.stores(), kind, PaperLanguage::KyrgyzAndRussian);
        const QString text = textsOf(paper.parts[1]).join(u'\n');
        CHECK(text.contains(QStringLiteral("ПЕРЕВОД\n")));
        CHECK_FALSE(text.contains(QStringLiteral("ПРОТОКОЛ")));
    }
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

TEST_CASE("every paper states of which day its data is, and two prints differ in their code only if they say different things", "[report][papers]")
{
    SampleDocument sample;
    const auto stateOf = [&](PaperKind kind, PaperLanguage language) { return make(sample.stores(), kind, language).parts.front().dataState; };
    const QString day = sample.stores().lastChange().date().toString(QStringLiteral("dd.MM.yyyy"));
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        INFO(QString::fromUtf16(code).toStdString());
        CHECK(stateOf(kind, PaperLanguage::Kyrgyz).contains(day));
        CHECK(stateOf(kind, PaperLanguage::Kyrgyz) == stateOf(kind, PaperLanguage::Kyrgyz));
    }
    const QString before = stateOf(PaperKind::Ordinance, PaperLanguage::Russian);
    const QString other = stateOf(PaperKind::Poster, PaperLanguage::Russian);
    Hearing hearing = sample.openHearing();
    hearing.ordinanceNumber = QStringLiteral("99-а");
    HearingService(*sample).edit(hearing);
    CHECK(stateOf(PaperKind::Ordinance, PaperLanguage::Russian).right(6) != before.right(6));
    CHECK(stateOf(PaperKind::Poster, PaperLanguage::Russian).right(6) == other.right(6));
}
