// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote on questionnaires in their own words.
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/document/PublicCopy.h"
#include "core/document/Verification.h"
#include "core/report/OpenTables.h"
#include "core/report/QuestionnaireResults.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/QuestionnaireService.h"
#include "core/sqlite/Connection.h"

#include <QRegularExpression>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A hearing with a questionnaire of one question in words.
struct Asked
{
    TestDocument document;
    Id<Hearing> hearing = document.seedHearing().hearing;
    Id<Questionnaire> questionnaire;
    Id<Question> question;

    Asked()
    {
        QuestionnaireService service(*document);
        Questionnaire made;
        made.hearingId = hearing;
        made.title = {QStringLiteral("Пикириңиз"), QStringLiteral("Ваше мнение"), {}};
        made.copies = 20;
        questionnaire = service.add(made);
        Question words;
        words.questionnaireId = questionnaire;
        words.kind = QuestionKind::Text;
        words.title = {QStringLiteral("Эмне айтасыз?"), QStringLiteral("Что скажете?"), {}};
        question = service.addQuestion(words, {});
    }

    void write(SheetStage stage, const QString &text)
    {
        SheetEntry sheet;
        sheet.questionnaireId = questionnaire;
        sheet.stage = stage;
        sheet.answers[question].text = text;
        QuestionnaireService(*document).enter(sheet);
    }

    /// Sheets enough for nobody to know who wrote which.
    void writeMore(SheetStage stage)
    {
        for (int i = 0; i < kSmallestGroup; ++i)
            write(stage, QStringLiteral("Рахмат"));
    }

    [[nodiscard]] std::vector<FreeAnswer> words() { return questionnaireResult(document.stores(), questionnaire).questions.front().words; }
    [[nodiscard]] QString paper(PaperLanguage language = PaperLanguage::Kyrgyz)
    {
        return textsOf(makePaper(document.stores(), {PaperKind::QuestionnaireResults, hearing, {}, language, {}})).join(u'\n');
    }
};

std::vector<OpenRow> rowsOf(const Stores &stores, bool forPublic)
{
    std::vector<OpenRow> rows;
    for (const OpenTable &table : openTables(stores, {Language::Kyrgyz, forPublic, false}).tables) {
        if (table.name == u"questionnaire_words")
            table.eachRow([&](const OpenRow &row) { rows.push_back(row); });
    }
    return rows;
}

} // namespace

TEST_CASE("what was written on questionnaires is listed in the results by question, before the meeting and after it", "[report][questionnaire]")
{
    Asked asked;
    asked.write(SheetStage::After, QStringLiteral("Суу керек,\nжол да керек"));
    asked.write(SheetStage::After, QStringLiteral("Баары түшүнүктүү болду"));
    asked.write(SheetStage::Before, QStringLiteral("Жарык керек"));
    const auto words = asked.words();
    REQUIRE(words.size() == 3);
    CHECK(words[0].stage == SheetStage::Before);
    CHECK(words[0].sheet == 3);
    CHECK(words[0].text == QStringLiteral("Жарык керек"));
    CHECK(words[1].text == QStringLiteral("Баары түшүнүктүү болду")); // by their letters: sheets cannot be put together again
    CHECK(words[2].text == QStringLiteral("Суу керек, жол да керек"));
    asked.writeMore(SheetStage::Before);
    asked.writeMore(SheetStage::After);
    const QString paper = asked.paper();
    const Wording wording(Language::Kyrgyz);
    const auto before = paper.indexOf(wording("questionnaire.before"));
    const auto after = paper.indexOf(wording("questionnaire.after"), before);
    REQUIRE(before >= 0);
    REQUIRE(after > before);
    CHECK(paper.indexOf(words[0].text) > before);
    CHECK(paper.indexOf(words[0].text) < after);
    CHECK(paper.indexOf(words[1].text) > after);
    CHECK(paper.contains(words[2].text));
}

TEST_CASE("words in another language than the paper's are marked", "[report][questionnaire]")
{
    Asked asked;
    for (int i = 0; i < kSmallestGroup; ++i)
        asked.write(SheetStage::After, QStringLiteral("Мусор вывозят редко, об этом не говорили."));
    CHECK_FALSE(asked.paper(PaperLanguage::Russian).contains(u'['));
    CHECK(asked.paper(PaperLanguage::Kyrgyz).contains(QStringLiteral("[орусча]")));
}

TEST_CASE("words that may tell of a person are counted in the results paper and not printed", "[report][questionnaire][privacy]")
{
    Asked asked;
    asked.write(SheetStage::After, QStringLiteral("Жарык керек"));
    asked.write(SheetStage::After, QStringLiteral("Чалып коюңуздар: 0555 12 34 56"));
    CHECK(asked.words().size() == 2); // the office reads them
    // Of two sheets the office knows who wrote which: nothing of them is for everybody.
    CHECK_FALSE(asked.paper().contains(QStringLiteral("Жарык керек")));
    CHECK(asked.paper().contains(Wording(Language::Kyrgyz)("questionnaire.words_hidden").arg(2)));
    CHECK(rowsOf(asked.document.stores(), true).empty());
    asked.writeMore(SheetStage::After);
    const QString paper = asked.paper();
    CHECK(paper.contains(QStringLiteral("Жарык керек")));
    CHECK_FALSE(paper.contains(QStringLiteral("0555")));
    CHECK(paper.contains(Wording(Language::Kyrgyz)("questionnaire.words_hidden").arg(1)));
    const auto own = rowsOf(asked.document.stores(), false);
    const auto forAll = rowsOf(asked.document.stores(), true);
    REQUIRE(own.size() == 2 + kSmallestGroup);
    REQUIRE(forAll.size() == own.size());
    const auto names = [](const std::vector<OpenRow> &rows) {
        return std::count_if(rows.begin(), rows.end(), [](const OpenRow &row) { return std::get<QString>(row.back()).contains(QStringLiteral("0555")); });
    };
    CHECK(names(own) == 1);
    CHECK(names(forAll) == 0);
}

TEST_CASE("of own words there stands in a public copy what the public paper prints, and nothing else", "[report][questionnaire][privacy]")
{
    const QStringList secrets {QStringLiteral("Чалып коюңуздар: 0555 12 34 56"), QStringLiteral("Ыдырысова Өмүрбүбү айткандай кылгыла"), QStringLiteral("Автобус керек"), QStringLiteral("Көпүрө керек")};
    const QStringList open {QStringLiteral("Жарык керек"), QStringLiteral("Көчөгө асфальт"), QStringLiteral("Мектепке чатыр")};
    Asked asked;
    Question more;
    more.questionnaireId = asked.questionnaire;
    more.kind = QuestionKind::Text;
    more.title.ky = QStringLiteral("Дагы эмне?");
    const auto second = QuestionnaireService(*asked.document).addQuestion(more, {});
    const auto write = [&](SheetStage stage, const QString &one, const QString &two) {
        SheetEntry sheet;
        sheet.questionnaireId = asked.questionnaire;
        sheet.stage = stage;
        sheet.answers[asked.question].text = one;
        sheet.answers[second].text = two;
        QuestionnaireService(*asked.document).enter(sheet);
    };
    write(SheetStage::After, open[0], secrets[0]);
    write(SheetStage::After, secrets[1], open[1]);
    write(SheetStage::After, open[2], open[0]);
    write(SheetStage::After, open[1], open[2]);
    write(SheetStage::After, open[1], {});
    // Four filled in and one that came back blank: the office knows who wrote what.
    write(SheetStage::Before, secrets[2], {});
    write(SheetStage::Before, secrets[3], {});
    write(SheetStage::Before, secrets[2], secrets[3]);
    write(SheetStage::Before, secrets[3], {});
    write(SheetStage::Before, {}, {});
    for (const DoubtfulText &doubt : doubtfulTexts(*asked.document))
        CHECK(doubt.table != u"answer_words"); // the rule decides, nobody is asked
    const QString target = asked.document.pathOf(QStringLiteral("ачык.eldin"));
    PublicCopyPlan plan;
    plan.resident.ky = QStringLiteral("жашоочу");
    const PublicCopyResult result = writePublicCopy(asked.document.path(), target, plan, asked.document.environment());
    CHECK(result.redacted == 7);
    const auto wordsOf = [&asked](Document &document) {
        return textsOf(makePaper(document.stores(), {PaperKind::QuestionnaireResults, asked.hearing, {}, PaperLanguage::Kyrgyz, {}})).filter(QRegularExpression(QStringLiteral("^– ")));
    };
    const auto copy = Document::open(target, asked.document.environment(), Access::ReadOnly);
    CHECK_FALSE(hasError(verifyDocument(*copy)));
    CHECK(wordsOf(*copy) == wordsOf(*asked.document));
    CHECK(wordsOf(*copy).size() == 7);
    // What is for nobody is still counted.
    CHECK(rowsOf(copy->stores(), true).size() == 9);
    CHECK(rowsOf(asked.document.stores(), true).size() == 9);
    // The number stands on the paper that somebody was given.
    const auto byNumber = [](Document &document) {
        auto rows = document.connection().prepare("SELECT s.number, w.text FROM answer a JOIN answer_words w ON w.id = a.id JOIN answer_sheet s ON s.id = a.sheet_id "
                                                  "WHERE w.text IN ('Жарык керек', 'Көчөгө асфальт', 'Мектепке чатыр') ORDER BY 1, 2");
        QStringList pairs;
        while (rows.step())
            pairs += rows.text(0) + u' ' + rows.text(1);
        return pairs;
    };
    CHECK(byNumber(*copy).size() == byNumber(*asked.document).size());
    CHECK(byNumber(*copy) != byNumber(*asked.document));
    const QByteArray bytes = rawBytes(target);
    CHECK(standingIn(bytes, secrets) == QStringList());
    CHECK(standingIn(bytes, open) == open);
    // Neither ids nor their order lead from what was written to what else stood on that sheet.
    auto answers = copy->connection().prepare("SELECT w.text FROM answer a JOIN answer_words w ON w.id = a.id ORDER BY a.question_id, a.id");
    QStringList inOrder;
    while (answers.step())
        inOrder += answers.text(0);
    CHECK(inOrder == QStringList {open[0], open[1], open[1], open[2], open[0], open[1], open[2]});
}

TEST_CASE("the closed hearing of the sample has questionnaires filled in before and after the meeting", "[report][questionnaire][sample]")
{
    SampleDocument sample;
    const auto all = sample.stores().questionnaires.ofHearing(sample.closedHearing().id);
    REQUIRE(all.size() == 1);
    const QuestionnaireResult result = questionnaireResult(sample.stores(), all.front().id);
    CHECK(result.sheets == std::array<int, 2> {8, 12});
    CHECK(result.count.blank == 1);
    CHECK(result.count.missing.size() == 9);
    REQUIRE(result.questions.size() == 4);
    CHECK(result.questions[2].mean(SheetStage::Before) < result.questions[2].mean(SheetStage::After));
    CHECK(result.questions[3].words.size() == 9);
    CHECK(sample.stores().questionnaires.ofHearing(sample.openHearing().id).empty());
    const auto paper = [&](PaperLanguage language) {
        return textsOf(makePaper(sample.stores(), {PaperKind::QuestionnaireResults, sample.closedHearing().id, {}, language, {}})).join(u'\n');
    };
    CHECK(paper(PaperLanguage::Kyrgyz).contains(QStringLiteral("жыйынга чейин 2,43, жыйындан кийин 4,08.")));
    CHECK(paper(PaperLanguage::English).contains(QStringLiteral("before the meeting 2.43, after it 4.08.")));
}
