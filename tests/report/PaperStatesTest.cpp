// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers can be made in every state of a hearing; what is missing is said in them.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Papers.h"
#include "core/report/Wording.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

#include <QRegularExpression>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

/// Makes both papers in all languages; the texts of the Kyrgyz protocol and citizens' budget.
std::pair<QStringList, QStringList> makeAll(TestDocument &document, const Id<Hearing> &hearing)
{
    for (const auto &[language, code] : Codes<PaperLanguage>::list) {
        for (const Part &part : protocol(document.stores(), hearing, {}, language).parts)
            CHECK(part.blocks.size() > 7);
        for (const Part &part : citizensBudget(document.stores(), hearing, language).parts)
            CHECK(part.blocks.size() > 8);
    }
    return {textsOf(protocol(document.stores(), hearing, {}, PaperLanguage::Kyrgyz)),
            textsOf(citizensBudget(document.stores(), hearing, PaperLanguage::Kyrgyz))};
}

Id<Hearing> bareHearing(TestDocument &document)
{
    Hearing hearing;
    hearing.title.ru = QStringLiteral("Слушания"); // no Kyrgyz title
    hearing.date = QDate(2026, 12, 10);
    return HearingService(*document).add(hearing);
}

bool anyContains(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.contains(wanted); });
}

} // namespace

TEST_CASE("papers of a hearing with nothing in it say what is missing", "[report][paper]")
{
    TestDocument document;
    const auto id = bareHearing(document);
    const auto [protocolTexts, budgetTexts] = makeAll(document, id);
    const Wording wording(Language::Kyrgyz);
    CHECK(anyContains(protocolTexts, wording("protocol.missing.meetings")));
    CHECK(anyContains(budgetTexts, wording("cb.missing.budget")));
    // That nobody proposed anything can be said once it has been held.
    CHECK_FALSE(anyContains(protocolTexts, wording("protocol.proposals.none")));
    Hearing hearing = document.stores().hearings.get(id);
    hearing.state = HearingState::Held;
    HearingService(*document).edit(hearing);
    CHECK(anyContains(makeAll(document, id).first, wording("protocol.proposals.none")));
}

TEST_CASE("papers of every state can be made", "[report][paper]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    HearingService service(*document);
    for (const auto &[state, code] : Codes<HearingState>::list) {
        Hearing hearing = document.stores().hearings.get(story.hearing);
        hearing.state = state;
        service.edit(hearing);
        makeAll(document, story.hearing);
    }
    for (const auto &[kind, code] : Codes<HearingKind>::list) {
        Hearing hearing = document.stores().hearings.get(story.hearing);
        hearing.kind = kind;
        service.edit(hearing);
        makeAll(document, story.hearing);
    }
}

TEST_CASE("papers of an empty budget and of one without codes can be made", "[report][paper]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    BudgetService budgets(*document);
    Hearing hearing = document.stores().hearings.get(story.hearing);
    for (const auto &[stage, code] : Codes<BudgetStage>::list) {
        hearing.budgetId = budgets.add(2027, stage, MoneyUnit::Som);
        HearingService(*document).edit(hearing);
        makeAll(document, story.hearing);
    }
    for (const BudgetSection section :
         {BudgetSection::Revenue, BudgetSection::Expenditure, BudgetSection::Financing}) {
        BudgetLine line;
        line.budgetId = hearing.budgetId;
        line.section = section;
        line.name.ky = QStringLiteral("Бир сап");
        line.amount = Money::fromTyiyn(section == BudgetSection::Expenditure ? 100'000'001 : 1);
        budgets.addLine(line);
        makeAll(document, story.hearing);
    }
    // More is spent than there is: that is said, with the sum.
    const auto texts = makeAll(document, story.hearing);
    CHECK(anyContains(texts.second, Wording(Language::Kyrgyz)("cb.totals.not_balanced").section(u'%', 0, 0)));
    CHECK(anyContains(texts.first,
                      moneyWithUnit(Money::fromTyiyn(-99'999'999), MoneyUnit::Som, Language::Kyrgyz)));
}

TEST_CASE("closing the record numbers the proposals and takes the mark of a draft away", "[report][paper]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көпүрө оңдолсун");
    const auto remark = RemarkService(*document).record(entry);
    const Wording wording(Language::Kyrgyz);
    const auto numberIn = [&] {
        return tableOf(protocol(document.stores(), story.hearing, {}, PaperLanguage::Kyrgyz).parts[0],
                       wording("protocol.table.proposals"))
            .rows.at(0)
            .cells[0];
    };
    CHECK(numberIn() == u"1-1");
    HearingService(*document).closeRecord(story.hearing);
    CHECK(numberIn() == u"1");
    CHECK(protocol(document.stores(), story.hearing, {}, PaperLanguage::Kyrgyz).parts[0].draftMark.isEmpty());
    makeAll(document, story.hearing);
    Response response;
    response.remarkId = remark;
    response.reason.ky = QStringLiteral("Каражат бар");
    ResponseService(*document).respond(response);
    HearingService(*document).closeHearing(story.hearing);
    makeAll(document, story.hearing);
}

TEST_CASE("what people said stands in the paper as it was said, whatever signs it holds", "[report][paper]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const QStringList sayings{QStringLiteral("<script>alert(1)</script> & \"тырмакча\""),
                              QStringLiteral("%1 %2 %n эмнеге?"), QStringLiteral("Биринчи сап\nэкинчи сап"),
                              QStringLiteral("5 % га өстү, 100%1 эмес"), QString(3000, u'ө')};
    for (const RemarkKind kind : {RemarkKind::Question, RemarkKind::Comment, RemarkKind::Proposal}) {
        for (const QString &saying : sayings) {
            RemarkEntry entry;
            entry.meetingId = story.meeting;
            entry.attendanceId = story.participant;
            entry.kind = kind;
            entry.text = saying;
            entry.language = Language::Kyrgyz;
            entry.answer.ky = saying;
            entry.answeredBy.ky = QStringLiteral("%2 бөлүмү");
            const auto remark = RemarkService(*document).record(entry);
            if (kind != RemarkKind::Proposal)
                continue;
            Response response;
            response.remarkId = remark;
            response.reason.ky = saying;
            response.responsible.ky = QStringLiteral("%1 бөлүмү");
            ResponseService(*document).respond(response);
        }
    }
    const auto texts = makeAll(document, story.hearing).first;
    for (const QString &saying : sayings) {
        INFO(saying.left(40).toStdString());
        // Three kinds with an answer each, a row of the table, and a reason.
        CHECK(std::count_if(texts.begin(), texts.end(),
                            [&](const QString &text) { return text.contains(saying); })
              == 8);
    }
    CHECK(anyContains(texts, QStringLiteral("%1 бөлүмү")));
    CHECK(anyContains(texts, QStringLiteral("%2 бөлүмү")));
    const auto russian = textsOf(protocol(document.stores(), story.hearing, {}, PaperLanguage::Russian));
    for (const QString &saying : sayings)
        CHECK(anyContains(russian, saying));
}

TEST_CASE("counting words take the form of their number", "[report][wording]")
{
    const Wording russian(Language::Russian);
    const auto form = [&](int number) { return russian.count(QStringLiteral("count.proposal"), number); };
    CHECK(form(1).section(u' ', 1) == form(21).section(u' ', 1));
    CHECK(form(2).section(u' ', 1) == form(34).section(u' ', 1));
    CHECK(form(5).section(u' ', 1) == form(11).section(u' ', 1));
    CHECK(form(12).section(u' ', 1) == form(0).section(u' ', 1));
    CHECK(form(1) != form(2).replace(u'2', u'1'));
    CHECK(form(2).section(u' ', 1) != form(5).section(u' ', 1));
    CHECK_ERROR(russian.text(QStringLiteral("no.such.phrase")), ErrorCode::Internal);
}

TEST_CASE("no paper of a hearing without a day names a year that nobody gave it", "[report][paper]")
{
    TestDocument document;
    Hearing hearing;
    hearing.kind = GENERATE(HearingKind::Draft, HearingKind::Execution);
    hearing.title = {{}, {}, QStringLiteral("Hearing")}; // papers in other languages use their phrase
    hearing.date = QDate(2026, 12, 10);
    hearing.id = HearingService(*document).add(hearing);
    // No form lets it through; a file from elsewhere may hold it.
    hearing = document.stores().hearings.get(hearing.id);
    hearing.date = {};
    document->transact(Operation::EditHearing, [&](Stores &stores) { stores.hearings.update(hearing); });
    const QRegularExpression noYear(QStringLiteral("(?<![\\d.,№ ])-?[01](-жыл|-год)|(на|за) -?[01] год|-1-жыл|\\b(for|of|the) -?[01]( budget|\\b)"));
    const auto text = [&](PaperKind kind, PaperLanguage language) {
        return textsOf(makePaper(document.stores(), {kind, hearing.id, {}, language, {}})).join(u'\n');
    };
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        for (const auto &[language, name] : Codes<PaperLanguage>::list) {
            INFO(QString::fromUtf16(code).toStdString() << ' ' << QString::fromUtf16(name).toStdString());
            const auto found = noYear.match(text(kind, language));
            INFO(found.captured().toStdString());
            CHECK_FALSE(found.hasMatch());
        }
    }
    CHECK(text(PaperKind::Protocol, PaperLanguage::Kyrgyz).contains(QStringLiteral("____-жыл")));
    // The day of its first meeting says as much.
    Meeting meeting;
    meeting.hearingId = hearing.id;
    meeting.place.ky = QStringLiteral("Клуб");
    meeting.startsAt = QDateTime(QDate(2026, 12, 10), QTime(10, 0));
    HearingService(*document).addMeeting(meeting);
    CHECK(text(PaperKind::Protocol, PaperLanguage::Kyrgyz).contains(hearing.kind == HearingKind::Draft ? QStringLiteral("2027-жыл") : QStringLiteral("2025-жыл")));
}
