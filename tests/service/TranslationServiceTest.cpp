// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/report/ToTranslate.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/TranslationService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

std::vector<Untranslated> ofKind(TestDocument &document, const Id<Hearing> &hearing, TextKind kind)
{
    auto list = toTranslate(document.stores(), hearing);
    std::erase_if(list, [&](const Untranslated &text) { return text.kind != kind; });
    return list;
}

} // namespace

TEST_CASE("what is written in one language only is listed, and typed beside the original", "[service][translation]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.language = Language::Kyrgyz;
    entry.text = QStringLiteral("Көпүрө оңдолсун");
    Response response;
    response.remarkId = RemarkService(*document).record(entry);
    response.reason.ru = QStringLiteral("Деньги есть");
    response.id = ResponseService(*document).respond(response);
    TranslationService service(*document);

    auto remarks = ofKind(document, story.hearing, TextKind::Remark);
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.front().original == entry.text);
    CHECK(remarks.front().missing == Language::Russian);
    CHECK_ERROR(service.translate(remarks.front(), QStringLiteral("  ")), ErrorCode::WrongInput);
    // The record is closed days before the translations are ready.
    HearingService(*document).closeRecord(story.hearing);
    remarks = ofKind(document, story.hearing, TextKind::Remark);
    checkDoUndoRedo(document, [&] { service.translate(remarks.front(), QStringLiteral("Отремонтировать мост")); });
    CHECK(document.stores().remarkTexts.get(response.remarkId).in(Language::Russian) == QStringLiteral("Отремонтировать мост"));
    CHECK(document.stores().remarkTexts.get(response.remarkId).text == entry.text);
    CHECK(ofKind(document, story.hearing, TextKind::Remark).empty());

    const auto reasons = ofKind(document, story.hearing, TextKind::Reason);
    REQUIRE(reasons.size() == 1);
    CHECK(reasons.front().missing == Language::Kyrgyz);
    checkDoUndoRedo(document, [&] { service.translate(reasons.front(), QStringLiteral("Каражат бар")); });
    CHECK(document.stores().responses.get(response.id).reason.ky == QStringLiteral("Каражат бар"));
    CHECK(ofKind(document, story.hearing, TextKind::Reason).empty());
    HearingService(*document).closeHearing(story.hearing);
    CHECK(toTranslate(document.stores(), story.hearing).empty());
    CHECK_ERROR(service.translate(reasons.front(), QStringLiteral("Башка")), ErrorCode::RuleBroken);
}

TEST_CASE("an answer on the spot is listed and translated until the record is closed, for the minutes hold it", "[service][translation]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Question;
    entry.language = Language::Kyrgyz;
    entry.text = QStringLiteral("Жол качан оңдолот?");
    RemarkService remarks(*document);
    const auto id = remarks.record(entry);
    remarks.answer(id, LocalText::in(Language::Kyrgyz, QStringLiteral("Май айында")), {});
    const auto answers = ofKind(document, story.hearing, TextKind::SpotAnswer);
    REQUIRE(answers.size() == 1);
    CHECK(answers.front().original == QStringLiteral("Май айында"));
    CHECK(answers.front().missing == Language::Russian);
    TranslationService service(*document);
    checkDoUndoRedo(document, [&] { service.translate(answers.front(), QStringLiteral("В мае")); });
    CHECK(document.stores().remarkTexts.get(id).answer.ru == QStringLiteral("В мае"));
    CHECK(document.stores().remarkTexts.get(id).answer.ky == QStringLiteral("Май айында"));
    CHECK(ofKind(document, story.hearing, TextKind::SpotAnswer).empty());

    remarks.answer(id, LocalText::in(Language::Kyrgyz, QStringLiteral("Июнда")), {});
    HearingService(*document).closeRecord(story.hearing);
    CHECK(ofKind(document, story.hearing, TextKind::SpotAnswer).empty());
    CHECK_ERROR(service.translate(answers.front(), QStringLiteral("В июне")), ErrorCode::RuleBroken);
}

TEST_CASE("lines of one name are translated at once, and an agenda title while the record is open", "[service][translation]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    BudgetService budgets(*document);
    const auto draft = budgets.add(2027, BudgetStage::Draft, MoneyUnit::Som);
    for (const char16_t *name : {u"Суу түтүгү", u"Суу түтүгү", u"Жол"}) {
        BudgetLine line;
        line.budgetId = draft;
        line.name.ky = QString::fromUtf16(name);
        line.amount = Money::fromSom(5);
        budgets.addLine(line);
    }
    Hearing hearing = document.stores().hearings.get(story.hearing);
    hearing.budgetId = draft;
    HearingService(*document).edit(hearing);
    TranslationService service(*document);
    const auto lines = ofKind(document, story.hearing, TextKind::Line);
    REQUIRE(lines.size() == 2);
    checkDoUndoRedo(document, [&] { service.translate(lines.front(), QStringLiteral("Водопровод")); });
    const auto after = document.stores().lines.ofBudget(draft);
    CHECK(after[0].name.ru == QStringLiteral("Водопровод"));
    CHECK(after[1].name.ru == QStringLiteral("Водопровод"));
    CHECK(after[2].name.ru.isEmpty());

    AgendaItem item;
    item.meetingId = story.meeting;
    item.title.ky = QStringLiteral("Кошумча маселе");
    HearingService(*document).addAgendaItem(item);
    const auto titles = ofKind(document, story.hearing, TextKind::AgendaTitle);
    REQUIRE(titles.size() == 1);
    checkDoUndoRedo(document, [&] { service.translate(titles.front(), QStringLiteral("Дополнительный вопрос")); });
    CHECK(ofKind(document, story.hearing, TextKind::AgendaTitle).empty());
    // A closed record holds the figures and names of the heard version: only the next one is completed.
    HearingService(*document).closeRecord(story.hearing);
    CHECK(ofKind(document, story.hearing, TextKind::Line).empty());
    budgets.copy(draft, 2027, BudgetStage::Draft);
    CHECK(ofKind(document, story.hearing, TextKind::Line).size() == 1);
}
