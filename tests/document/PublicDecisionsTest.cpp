// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about doubtful texts of a public copy, and what it tells of small groups.
#include "core/document/PublicCopy.h"
#include "core/document/Verification.h"
#include "core/service/HearingService.h"
#include "core/service/QuestionnaireService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/sqlite/Connection.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include <QFile>

#include <map>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

struct Village
{
    TestDocument document;
    TestDocument::Story story = document.seedHearing();
    QString target = document.pathOf(QStringLiteral("баарына.eldin"));

    Id<Remark> remark(const QString &text, const LocalText &translation = {}, const LocalText &answeredBy = {})
    {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.text = text;
        entry.translation = translation;
        if (!answeredBy.isEmpty())
            entry.answer.ky = QStringLiteral("Каралат");
        entry.answeredBy = answeredBy;
        return RemarkService(*document).record(entry);
    }
    std::unique_ptr<Document> copied(const PublicCopyPlan &plan = {})
    {
        QFile::remove(target);
        writePublicCopy(document.path(), target, plan, document.environment());
        return Document::open(target, document.environment(), Access::ReadOnly);
    }
    std::vector<DoubtfulText> doubts() { return doubtfulTexts(*document); }
};

LocalText inRussian(const QString &text)
{
    return {{}, text, {}};
}

LocalText inKyrgyz(const QString &text)
{
    return {text, {}, {}};
}

} // namespace

TEST_CASE("a text that is left out takes its translations with it, and one that is kept keeps nothing but itself", "[document][private]")
{
    Village village;
    // In the translation nothing looks like a name.
    const auto gone = village.remark(QStringLiteral("Бейшеналиева Жыпардын үйүнө суу жетпейт"), inRussian(QStringLiteral("У соседки нет воды")));
    const auto kept = village.remark(QStringLiteral("Кадыров туура айтат"), inRussian(QStringLiteral("Кадыров говорит верно")));
    PublicCopyPlan plan;
    for (const DoubtfulText &text : village.doubts()) {
        if (text.id == kept.text() && text.column == u"text")
            plan.decisions.insert(text.key(), TextDecision::Leave);
    }
    const auto copy = village.copied(plan);
    const RemarkText there = copy->stores().remarkTexts.get(gone);
    CHECK(there.text.startsWith(QStringLiteral("[sha256")));
    CHECK(there.translation.ru.startsWith(QStringLiteral("[sha256")));
    CHECK(copy->stores().remarkTexts.get(kept).text == QStringLiteral("Кадыров туура айтат"));
    CHECK(copy->stores().remarkTexts.get(kept).translation.ru.startsWith(QStringLiteral("[sha256")));
    CHECK(standingIn(rawBytes(village.target), {QStringLiteral("Бейшеналиева"), QStringLiteral("У соседки")}).isEmpty());
}

TEST_CASE("who answered or is responsible is shown for decision once, and goes unless it is an office", "[document][private]")
{
    Village village;
    const QString unknown = QStringLiteral("Чолпон эже"); // nothing in it looks like a family name
    const QString office = QStringLiteral("Айыл өкмөтүнүн каржы бөлүмү");
    const auto first = village.remark(QStringLiteral("Суу керек"), {}, inKyrgyz(unknown));
    const auto second = village.remark(QStringLiteral("Жол керек"), {}, inKyrgyz(unknown));
    const auto third = village.remark(QStringLiteral("Жарык керек"), {}, inKyrgyz(office));
    int shown = 0;
    PublicCopyPlan keep;
    for (const DoubtfulText &text : village.doubts()) {
        if (!text.isOfficial)
            continue;
        if (text.text == unknown) {
            ++shown;
            CHECK(usualDecision(text) == TextDecision::Redact);
            keep.decisions.insert(text.key(), TextDecision::Leave);
        }
        if (text.text == office)
            CHECK(usualDecision(text) == TextDecision::Leave);
    }
    CHECK(shown == 1);
    {
        const auto copy = village.copied();
        CHECK(copy->stores().remarkTexts.get(first).answeredBy.ky.isEmpty());
        CHECK(copy->stores().remarkTexts.get(third).answeredBy.ky == office);
        CHECK(standingIn(rawBytes(village.target), {unknown}).isEmpty());
    }
    const auto copy = village.copied(keep);
    CHECK(copy->stores().remarkTexts.get(first).answeredBy.ky == unknown);
    CHECK(copy->stores().remarkTexts.get(second).answeredBy.ky == unknown);
}

TEST_CASE("notes of what was done are kept in full, unless somebody's name or telephone stands in them", "[document][private]")
{
    Village village;
    ResponseService service(*village.document);
    Response response;
    response.remarkId = village.remark(QStringLiteral("Суу керек"));
    response.reason.ky = QStringLiteral("Каражат бар");
    response.id = service.respond(response);
    const auto noted = [&](const LocalText &text) {
        FollowUp note;
        note.responseId = response.id;
        note.status = FollowUpStatus::InProgress;
        note.note = text;
        return service.addFollowUp(note);
    };
    const LocalText harmless {QStringLiteral("Түтүк 2 км тартылды, насос келе элек"), QStringLiteral("Проложено 2 км труб, насос не поступил"), {}};
    const auto kept = noted(harmless);
    const auto phone = noted({QStringLiteral("Насосту сурап 0555 123456 чалыңыз"), QStringLiteral("Подрядчик ушёл"), {}});
    const auto name = noted(inKyrgyz(QStringLiteral("Насосту Бейшеналиева Жыпар алып келет")));
    const auto copy = village.copied();
    CHECK((copy->stores().followUps.get(kept).note == harmless));
    CHECK(copy->stores().followUps.get(phone).note.ky.startsWith(QStringLiteral("[sha256")));
    CHECK(copy->stores().followUps.get(phone).note.ru.startsWith(QStringLiteral("[sha256"))); // the same words in another language
    CHECK(copy->stores().followUps.get(name).note.ky.startsWith(QStringLiteral("[sha256")));
    CHECK(standingIn(rawBytes(village.target), {QStringLiteral("0555 123456"), QStringLiteral("Бейшеналиева"), QStringLiteral("Подрядчик ушёл")}).isEmpty());
    CHECK_FALSE(hasError(verifyDocument(*copy)));
}

TEST_CASE("the sheets of a questionnaire do not show what one person answered, and the counts stay", "[document][private]")
{
    constexpr int kSheets = 12;
    Village village;
    QuestionnaireService service(*village.document);
    const auto questionnaire = service.add({{}, village.story.hearing, inKyrgyz(QStringLiteral("Сурамжылоо")), 50, 0});
    std::vector<Id<Question>> questions;
    std::vector<std::vector<QuestionOption>> options;
    for (int number = 0; number < 3; ++number) {
        std::vector<QuestionOption> choices;
        for (const QString &title : {QStringLiteral("ооба"), QStringLiteral("жок"), QStringLiteral("билбейм")})
            choices.push_back({{}, {}, inKyrgyz(title), 0});
        questions.push_back(service.addQuestion({{}, questionnaire, QuestionKind::Single, 5, inKyrgyz(QStringLiteral("Суроо %1").arg(number)), 0}, choices));
        options.push_back(village.document.stores().questionOptions.ofQuestion(questions.back()));
    }
    // Everybody answers all three alike, so each true sheet is of one kind; after the meeting only two answer.
    const auto enter = [&](int number, SheetStage stage) {
        SheetEntry sheet;
        sheet.questionnaireId = questionnaire;
        sheet.number = number;
        sheet.stage = stage;
        for (std::size_t i = 0; i < questions.size(); ++i)
            sheet.answers[questions[i]].options = {options[i][static_cast<std::size_t>(number % 3)].id};
        service.enter(sheet);
    };
    for (int number = 1; number <= kSheets; ++number)
        enter(number, SheetStage::Before);
    enter(21, SheetStage::After);
    enter(22, SheetStage::After);
    const auto counted = [](Document &document, const char *sql) {
        QStringList lines;
        auto rows = document.connection().prepare(sql);
        while (rows.step())
            lines += rows.text(0) + u' ' + rows.text(1);
        return lines;
    };
    const char *counts = "SELECT a.option_id, count(*) FROM answer a JOIN answer_sheet s ON s.id = a.sheet_id WHERE s.stage = 'before' GROUP BY 1 ORDER BY 1";
    const char *alike = "SELECT a.sheet_id, count(DISTINCT o.position) FROM answer a JOIN question_option o ON o.id = a.option_id GROUP BY 1 HAVING count(DISTINCT o.position) > 1";
    CHECK(counted(*village.document, alike).isEmpty());
    const auto copy = village.copied();
    CHECK(counted(*copy, counts) == counted(*village.document, counts));
    CHECK(counted(*copy, alike).size() > kSheets / 3);
    CHECK(counted(*copy, "SELECT stage, count(*) FROM answer_sheet GROUP BY 1") == QStringList {QStringLiteral("before %1").arg(kSheets)});
    CHECK_FALSE(hasError(verifyDocument(*copy)));
}
