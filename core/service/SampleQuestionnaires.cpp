// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SampleQuestionnaires.h"

#include "core/storage/Stores.h"

#include <QJsonArray>

namespace eldin::core {

namespace {

LocalText local(const QJsonValue &value)
{
    return {value[u"ky"].toString(), value[u"ru"].toString(), value[u"en"].toString()};
}

struct Asked
{
    Question question;
    std::vector<Id<QuestionOption>> options;
};

class Filler
{
public:
    Filler(Stores &stores, const Environment &environment)
        : m_stores(stores)
        , m_environment(environment)
    {
    }

    void insert(const QJsonObject &source, const Hearing &hearing, int position)
    {
        const Questionnaire questionnaire {newId<Questionnaire>(), hearing.id, local(source[u"title"]), source[u"copies"].toInt(), position};
        m_stores.questionnaires.insert(questionnaire);
        std::vector<Asked> asked;
        const QJsonArray questions = source[u"questions"].toArray();
        for (const QJsonValue question : questions)
            asked.push_back(ask(question, questionnaire.id, static_cast<int>(asked.size()) + 1));
        QDateTime at(hearing.date, QTime(18, 0));
        const QJsonArray sheets = source[u"sheets"].toArray();
        for (const QJsonValue sheet : sheets) {
            const auto stage = fromCode<SheetStage>(sheet[u"stage"].toString());
            if (!stage)
                throw Error(ErrorCode::Internal, QStringLiteral("sample sheet"));
            const AnswerSheet entered {newId<AnswerSheet>(), questionnaire.id, sheet[u"number"].toInt(), *stage, at};
            at = at.addSecs(60);
            m_stores.sheets.insert(entered);
            for (std::size_t place = 0; place < asked.size(); ++place)
                answer(entered.id, asked[place], sheet[u"answers"][static_cast<qsizetype>(place)]);
        }
    }

private:
    template <typename Record>
    [[nodiscard]] Id<Record> newId() const
    {
        return Id<Record>::create(m_environment.clock, m_environment.random);
    }

    Asked ask(const QJsonValue &source, const Id<Questionnaire> &questionnaire, int position)
    {
        const auto kind = fromCode<QuestionKind>(source[u"kind"].toString());
        if (!kind)
            throw Error(ErrorCode::Internal, QStringLiteral("sample question"));
        Asked asked {{newId<Question>(), questionnaire, *kind, source[u"steps"].toInt(5), local(source[u"title"]), position}, {}};
        m_stores.questions.insert(asked.question);
        const QJsonArray options = source[u"options"].toArray();
        for (const QJsonValue option : options) {
            asked.options.push_back(newId<QuestionOption>());
            m_stores.questionOptions.insert({asked.options.back(), asked.question.id, local(option), static_cast<int>(asked.options.size())});
        }
        return asked;
    }

    void answer(const Id<AnswerSheet> &sheet, const Asked &asked, const QJsonValue &value)
    {
        if (value.isNull())
            return;
        const auto chosen = [&](const QJsonValue &place) { m_stores.answers.insert({newId<Answer>(), sheet, asked.question.id, asked.options.at(static_cast<std::size_t>(place.toInt() - 1)), 0}); };
        switch (asked.question.kind) {
        case QuestionKind::Single: chosen(value); break;
        case QuestionKind::Multiple: {
            const QJsonArray places = value.toArray();
            std::for_each(places.begin(), places.end(), chosen);
            break;
        }
        case QuestionKind::Scale: m_stores.answers.insert({newId<Answer>(), sheet, asked.question.id, {}, value.toInt()}); break;
        case QuestionKind::Text: {
            const Answer written {newId<Answer>(), sheet, asked.question.id, {}, 0};
            m_stores.answers.insert(written);
            m_stores.answerWords.insert({written.id, value.toString()});
            break;
        }
        }
    }

    Stores &m_stores;
    const Environment &m_environment;
};

} // namespace

void insertSampleQuestionnaires(Stores &stores, const QJsonObject &hearing, const Hearing &of, const Environment &environment)
{
    Filler filler(stores, environment);
    int position = 0;
    const QJsonArray questionnaires = hearing[u"questionnaires"].toArray();
    for (const QJsonValue questionnaire : questionnaires)
        filler.insert(questionnaire.toObject(), of, ++position);
}

} // namespace eldin::core
