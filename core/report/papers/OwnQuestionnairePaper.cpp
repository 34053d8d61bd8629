// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/OwnQuestionnairePaper.h"

#include <algorithm>
#include <utility>

namespace eldin::core {

using namespace report;

namespace {

const QString kBox = QStringLiteral("□ ");
constexpr int kLinesToWriteOn = 3;

} // namespace

void OwnQuestionnairePaper::fill()
{
    const auto all = m_stores.questionnaires.ofHearing(m_hearing.id);
    if (all.empty()) {
        missing("questionnaire.missing");
        addLetterhead();
        paragraph(m_wording("paper.own-questionnaire"), TextStyle::Title, Align::Center);
        paragraph(name(), TextStyle::Subtitle, Align::Center);
        paragraph(m_wording("questionnaire.none"));
        return;
    }
    bool first = true;
    for (const Questionnaire &questionnaire : all) {
        std::vector<Asked> asked; // read once for all copies
        for (const Question &question : m_stores.questions.ofQuestionnaire(questionnaire.id))
            asked.push_back({question, m_stores.questionOptions.ofQuestion(question.id)});
        for (int number = 1; number <= std::min(questionnaire.copies, kMostCopies); ++number) {
            if (!std::exchange(first, false))
                add(PageBreak {});
            addCopy(questionnaire, asked, number);
        }
    }
}

void OwnQuestionnairePaper::addCopy(const Questionnaire &questionnaire, const std::vector<Asked> &asked, int number)
{
    paragraph(m_wording("questionnaire.number").arg(number), TextStyle::Bold, Align::Right);
    paragraph(marked(questionnaire.title), TextStyle::Title, Align::Center);
    paragraph(name(), TextStyle::Subtitle, Align::Center);
    paragraph(m_wording("questionnaire.intro"), TextStyle::Note, Align::Center);
    int place = 0;
    for (const Asked &each : asked)
        ask(each, ++place);
    if (place == 0)
        missing("questionnaire.missing_questions");
    paragraph(m_wording("hp.questionnaire.thanks"), TextStyle::Bold, Align::Center);
}

void OwnQuestionnairePaper::ask(const Asked &asked, int place)
{
    const Question &question = asked.question;
    heading(3, QStringLiteral("%1. ").arg(place) + marked(question.title));
    // The numbers of the options are the keys by which the sheet is entered.
    int key = 0;
    switch (question.kind) {
    case QuestionKind::Multiple: paragraph(m_wording("questionnaire.several"), TextStyle::Note); [[fallthrough]];
    case QuestionKind::Single:
        for (const QuestionOption &option : asked.options)
            paragraph(kBox + QStringLiteral("%1. ").arg(++key) + marked(option.title), TextStyle::Normal, Align::Left, 1);
        break;
    case QuestionKind::Scale: {
        QStringList marks;
        const int steps = std::min(question.steps, kMostSteps);
        for (int step = 1; step <= steps; ++step)
            marks += kBox + QString::number(step);
        paragraph(m_wording("questionnaire.scale").arg(steps), TextStyle::Note);
        paragraph(marks.join(QStringLiteral("\u00a0\u00a0\u00a0 ")), TextStyle::Normal, Align::Left, 1);
        break;
    }
    case QuestionKind::Text: add(WritingLines {QString(), kLinesToWriteOn}); break;
    }
}

} // namespace eldin::core
