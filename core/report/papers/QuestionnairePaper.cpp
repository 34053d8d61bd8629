// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/QuestionnairePaper.h"

#include "core/report/BudgetBook.h"
#include "core/domain/VillageName.h"

#include <map>

namespace eldin::core {

using namespace report;

namespace {

constexpr std::size_t kMostPriorities = 10;
const QString kBox = QStringLiteral("□ ");

} // namespace

void QuestionnairePaper::fill()
{
    paragraph(m_wording("hp.questionnaire.title"), TextStyle::Title, Align::Center);
    paragraph(name(), TextStyle::Subtitle, Align::Center);
    paragraph(m_wording("hp.questionnaire.intro"), TextStyle::Note, Align::Center);
    heading(2, m_wording("hp.questionnaire.about"));
    ask(m_wording("hp.questionnaire.sex"), {m_wording("sex.f"), m_wording("sex.m")});
    QStringList ages;
    for (const ClassificationItem &group : m_stores.classification.ofKind(ClassificationKind::AgeGroup))
        ages += group.code;
    ask(m_wording("hp.questionnaire.age"), ages);
    QStringList villages;
    for (const Settlement &village : m_stores.settlements.all())
        villages += bareVillageName(marked(village.name));
    if (!villages.isEmpty())
        ask(m_wording("hp.questionnaire.village"), villages);
    heading(2, m_wording("hp.questionnaire.clear"));
    ask({}, m_wording("hp.questionnaire.clear.options").split(u'|'));
    heading(2, m_wording("hp.questionnaire.answered"));
    ask({}, m_wording("hp.questionnaire.clear.options").split(u'|'));
    heading(2, m_wording("hp.questionnaire.learned"));
    ask({}, m_wording("hp.questionnaire.learned.options").split(u'|'));
    askPriorities();
    heading(2, m_wording("hp.questionnaire.proposal"));
    add(WritingLines {QString(), 4});
    heading(2, m_wording("hp.questionnaire.question"));
    add(WritingLines {QString(), 2});
    paragraph(m_wording("hp.questionnaire.thanks"), TextStyle::Bold, Align::Center);
}

void QuestionnairePaper::ask(const QString &question, const QStringList &answers)
{
    QStringList boxes;
    for (const QString &answer : answers)
        boxes += kBox + answer;
    // Two spaces are one in a web page: no-break ones keep the answers apart everywhere.
    paragraph((question.isEmpty() ? QString() : question + u' ') + boxes.join(QStringLiteral("\u00a0\u00a0 ")));
}

// What the municipality spends most on, in the words that people know; without a budget, lines to write on.
void QuestionnairePaper::askPriorities()
{
    heading(2, m_wording("hp.questionnaire.priorities"));
    std::map<QString, Money> functions;
    for (const BudgetLine &line : m_hearing.budgetId.isNull() ? std::vector<BudgetLine>() : m_stores.lines.ofBudget(m_hearing.budgetId)) {
        if (line.section == BudgetSection::Expenditure && line.functionCode.size() >= 4)
            functions[line.functionCode.first(4)] += line.amount;
    }
    std::vector<std::pair<QString, Money>> largest(functions.begin(), functions.end());
    std::stable_sort(largest.begin(), largest.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (largest.size() > kMostPriorities)
        largest.resize(kMostPriorities);
    if (largest.empty()) {
        missing("hp.missing.budget");
        add(WritingLines {QString(), 3});
        return;
    }
    for (const auto &[code, amount] : largest) {
        const QString key = QStringLiteral("cb.plain.") + code;
        const auto item = m_stores.classification.withCode(ClassificationKind::Function, code);
        paragraph(kBox + (m_wording.has(key) ? m_wording.text(key) : item ? marked(item->name) : code), TextStyle::Normal, Align::Left, 1);
    }
}

} // namespace eldin::core
