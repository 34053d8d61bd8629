// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DossierHallTables.h"

#include "core/base/CsvText.h"
#include "core/report/LedgerTexts.h"
#include "core/report/QuestionnaireResults.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"
#include "core/storage/PublicWords.h"
#include "core/storage/SealProof.h"
#include "core/storage/Stores.h"
#include "core/storage/Topics.h"

namespace eldin::core {

namespace {

class HallTables
{
public:
    HallTables(const Stores &stores, const Hearing &hearing, const Wording &wording)
        : m_stores(stores)
        , m_hearing(hearing)
        , m_wording(wording)
        , m_meetings(stores.meetings.ofHearing(hearing.id))
    {
    }

    std::vector<DossierTable> all()
    {
        addAttendance();
        addRemarks();
        addVotes();
        addQuestionnaires();
        return std::move(m_tables);
    }

private:
    void add(const char *file, const char *title, const char *columns, const std::vector<QStringList> &rows)
    {
        if (!rows.empty())
            m_tables.push_back({QString::fromLatin1(file), m_wording(title), csvText(QString::fromLatin1(columns).split(u','), rows)});
    }
    [[nodiscard]] QString best(const LocalText &text) const { return text.best(m_wording.language()); }
    [[nodiscard]] static QString moment(const QDateTime &at) { return at.isValid() ? at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString(); }
    [[nodiscard]] static QString money(const std::optional<Money> &amount) { return amount ? plainMoney(*amount) : QString(); }
    [[nodiscard]] QString village(const Id<Settlement> &id) const
    {
        const auto found = id.isNull() ? std::nullopt : m_stores.settlements.find(id);
        return found ? best(found->name) : QString();
    }

    // Whole meetings in figures; the sums of the hearing stand in its papers, so what is hidden must not be what is left of them.
    void addAttendance()
    {
        std::vector<std::vector<int>> counts;
        std::vector<QStringList> shown;
        bool isCoarsened = false;
        for (const Meeting &meeting : m_meetings) {
            const Presence people = presence(m_stores, meeting.id);
            isCoarsened = isCoarsened || people.isCoarsened;
            counts.push_back({people.women, people.men, people.total - people.women - people.men});
            shown.push_back(people.isCoarsened ? sexesText(people) + QStringList(QString()) : publicCounts(counts.back()));
        }
        if (!isCoarsened)
            hideAcross(counts, shown);
        std::vector<QStringList> rows;
        for (std::size_t i = 0; i < m_meetings.size(); ++i) {
            const Meeting &meeting = m_meetings[i];
            rows.push_back(QStringList {best(meeting.place), village(meeting.settlementId), moment(meeting.startsAt), moment(meeting.endsAt), QString::number(presence(m_stores, meeting.id).total)}
                           + shown[i]);
        }
        add("attendance", "dossier.attendance", "place,settlement,start,end,present,women,men,not_stated", rows);
    }

    void addRemarks()
    {
        std::vector<QStringList> rows;
        const TopicList list(m_stores);
        for (const RemarkRow &row : remarkRows(m_stores, m_hearing.id))
            rows.push_back({numberText(row.remark), codeOf(row.remark.kind), codeOf(row.remark.channel), moment(row.remark.saidAt), row.words.text, languageCode(row.words.language), best(row.settlement),
                            list.shown(row.topics, m_wording.language()).join(QStringLiteral("; ")), money(row.remark.amount), best(row.words.answer)});
        add("remarks", "dossier.remarks", "number,kind,channel,at,text,language,settlement,topics,asked,answer_on_the_spot", rows);
    }

    void addVotes()
    {
        std::vector<QStringList> rows;
        for (const Meeting &meeting : m_meetings) {
            for (const Vote &vote : m_stores.votes.ofMeeting(meeting.id)) {
                const auto options = m_stores.voteOptions.ofVote(vote.id);
                const QStringList head {best(meeting.place), moment(vote.takenAt), best(vote.title), codeOf(vote.method)};
                const QString present = vote.present > 0 ? QString::number(vote.present) : QString();
                if (options.empty())
                    rows.push_back(head + QStringList {QString(), QString::number(vote.inFavour), QString::number(vote.against), QString::number(vote.abstained), present, {}, {}, {}, {}});
                for (const VoteOption &option : options) {
                    const bool ranked = vote.method == VoteMethod::Ranking;
                    rows.push_back(head
                                   + QStringList {best(option.title), {}, {}, {}, present, QString::number(option.votes), ranked ? QString::number(option.second) : QString(),
                                                  ranked ? QString::number(option.third) : QString(), money(option.cost)});
                }
            }
        }
        add("votes", "dossier.votes", "place,at,title,method,option,for,against,abstained,present,votes,second,third,cost", rows);
    }

    void addQuestionnaires()
    {
        const PublicWords names(m_stores);
        std::vector<QStringList> answers;
        std::vector<QStringList> words;
        for (const Questionnaire &questionnaire : m_stores.questionnaires.ofHearing(m_hearing.id)) {
            const QuestionnaireResult result = questionnaireResult(m_stores, questionnaire.id);
            for (const QuestionResult &question : result.questions) {
                const QStringList head {best(questionnaire.title), best(question.question.title)};
                const auto addAnswer = [&](const QString &answer, int before, int after) {
                    answers.push_back(head + QStringList {codeOf(question.question.kind), answer, QString::number(before), QString::number(after)});
                };
                for (const Tally &tally : question.tallies)
                    addAnswer(tally.step > 0 ? QString::number(tally.step) : best(tally.title), tally.of(SheetStage::Before), tally.of(SheetStage::After));
                addAnswer(QString(), question.answered[0], question.answered[1]); // how many answered it at all
                for (const FreeAnswer &answer : question.words) {
                    const QString text = publicText(result, answer, names);
                    words.push_back(head + QStringList {codeOf(answer.stage), text.isEmpty() ? kLeftOut.toString() : text});
                }
            }
        }
        add("questionnaires", "dossier.questionnaires", "questionnaire,question,kind,answer,before,after", answers);
        add("questionnaire-words", "dossier.questionnaire_words", "questionnaire,question,stage,text", words);
    }

    const Stores &m_stores;
    const Hearing &m_hearing;
    const Wording &m_wording;
    std::vector<Meeting> m_meetings;
    std::vector<DossierTable> m_tables;
};

} // namespace

std::vector<DossierTable> dossierHallTables(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    return HallTables(stores, hearing, wording).all();
}

} // namespace eldin::core
