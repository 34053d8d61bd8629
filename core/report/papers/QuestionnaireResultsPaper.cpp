// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/QuestionnaireResultsPaper.h"

#include "core/base/LanguageGuess.h"
#include "core/base/Shares.h"
#include "core/report/SlipCount.h"
#include "core/storage/PublicWords.h"

namespace eldin::core {

using namespace report;

namespace {

constexpr std::int64_t kTyiynInSom = 100;

QString shareOf(int part, int whole, const Wording &wording)
{
    return whole > 0 ? wording.percent(shareTenths(Money::fromTyiyn(part), Money::fromTyiyn(whole))) : QStringLiteral("–");
}

QString meanText(std::optional<int> hundredths, Language language)
{
    if (!hundredths)
        return QStringLiteral("–");
    return QStringLiteral("%1%2%3").arg(*hundredths / 100).arg(QChar(language == Language::English ? u'.' : u',')).arg(*hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

void QuestionnaireResultsPaper::fill()
{
    addHead("questionnaire.results");
    const auto all = m_stores.questionnaires.ofHearing(m_hearing.id);
    int sheets = 0;
    for (const Questionnaire &questionnaire : all) {
        const QuestionnaireResult result = questionnaireResult(m_stores, questionnaire.id);
        sheets += result.sheetsAll();
        heading(1, marked(questionnaire.title));
        const bool both = result.sheets[0] > 0 && result.sheets[1] > 0;
        paragraph(both ? m_wording("questionnaire.sheets_both").arg(result.sheetsAll()).arg(result.sheets[0]).arg(result.sheets[1])
                       : m_wording("questionnaire.sheets").arg(result.sheetsAll()));
        if (const SheetCount &count = result.count; count.filled + count.blank > 0) {
            paragraph(m_wording("questionnaire.count").arg(count.issued).arg(count.filled).arg(count.blank).arg(count.missing.size()), TextStyle::Note);
            if (!count.missing.empty())
                paragraph(m_wording("questionnaire.missing_numbers").arg(numbersText(count.missing)), TextStyle::Note);
        }
        int place = 0;
        for (const QuestionResult &question : result.questions)
            addQuestion(result, question, ++place, both);
    }
    if (all.empty())
        paragraph(m_wording("questionnaire.none"));
    if (sheets == 0)
        missing("questionnaire.missing_sheets");
}

// The paper is for everybody, and nobody was asked for a name: what may tell of a person is not printed.
void QuestionnaireResultsPaper::addWords(const QuestionnaireResult &all, const std::vector<FreeAnswer> &words, bool bothStages)
{
    const PublicWords names(m_stores);
    int hidden = 0;
    std::optional<SheetStage> stage;
    for (const FreeAnswer &answer : words) {
        if (publicText(all, answer, names).isEmpty()) {
            ++hidden;
            continue;
        }
        if (bothStages && stage != answer.stage)
            paragraph(m_wording(answer.stage == SheetStage::Before ? "questionnaire.before" : "questionnaire.after"), TextStyle::Bold);
        stage = answer.stage;
        LocalText written;
        written.of(guessLanguage(answer.text)) = answer.text;
        paragraph(QStringLiteral("– ") + marked(written), TextStyle::Normal, Align::Left, 1);
    }
    if (hidden > 0)
        paragraph(m_wording("questionnaire.words_hidden").arg(hidden), TextStyle::Note);
}

void QuestionnaireResultsPaper::addQuestion(const QuestionnaireResult &all, const QuestionResult &result, int place, bool bothStages)
{
    heading(2, QStringLiteral("%1. ").arg(place) + marked(result.question.title));
    paragraph(m_wording("questionnaire.answered").arg(result.answeredAll()), TextStyle::Note);
    if (result.question.kind == QuestionKind::Text)
        return addWords(all, result.words, bothStages);
    Table table;
    table.caption = marked(result.question.title);
    table.columns = {{m_wording("questionnaire.answer"), Align::Left, 9}};
    if (bothStages) {
        table.columns.push_back({m_wording("questionnaire.before"), Align::Right, 4});
        table.columns.push_back({m_wording("questionnaire.after"), Align::Right, 4});
    }
    table.columns.push_back({m_wording("total"), Align::Right, 3});
    table.columns.push_back({m_wording("column.share"), Align::Right, 3});
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.title = m_wording("questionnaire.chart"); // the question stands above it
    chart.moneyUnit = MoneyUnit::Som;
    chart.language = m_wording.language();
    chart.series.push_back({chart.title, {}});
    QStringList words;
    for (const Tally &tally : result.tallies) {
        const QString name = tally.step > 0 ? QString::number(tally.step) : marked(tally.title);
        QStringList cells {name};
        if (bothStages)
            cells << QString::number(tally.of(SheetStage::Before)) << QString::number(tally.of(SheetStage::After));
        cells << QString::number(tally.all()) << shareOf(tally.all(), result.answeredAll(), m_wording);
        table.rows.push_back({cells, RowStyle::Normal});
        chart.categories += name;
        chart.figures += QString::number(tally.all());
        chart.series.front().values.push_back(Money::fromTyiyn(tally.all() * kTyiynInSom)); // a count is as many som
        words += name + QStringLiteral(" – ") + QString::number(tally.all());
    }
    chart.alternative = marked(result.question.title) + QStringLiteral(": ") + words.join(QStringLiteral(", "));
    if (result.answeredAll() > 0)
        add(std::move(chart));
    add(std::move(table));
    if (result.question.kind == QuestionKind::Scale && result.answeredAll() > 0)
        paragraph(bothStages ? m_wording("questionnaire.mean_both").arg(meanText(result.mean(SheetStage::Before), m_wording.language()), meanText(result.mean(SheetStage::After), m_wording.language()))
                             : m_wording("questionnaire.mean").arg(meanText(result.mean(result.answered[0] > 0 ? SheetStage::Before : SheetStage::After), m_wording.language())),
                  TextStyle::Bold);
}

} // namespace eldin::core
