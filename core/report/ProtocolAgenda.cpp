// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda, and what was heard, said and decided on each of its items.

#include "core/report/ProtocolPart.h"

#include "core/domain/VoteOutcome.h"
#include "core/report/PromisesTold.h"
#include "core/storage/SecondCounts.h"
#include "core/storage/SpeakingLimit.h"

namespace eldin::core {

using namespace report;

void ProtocolPart::addAgenda(const std::vector<AgendaItem> &items)
{
    heading(2, m_wording("protocol.agenda"));
    if (items.empty()) {
        if (m_held)
            paragraph(m_wording("protocol.agenda.none"));
        missing("protocol.missing.agenda");
        return;
    }
    int number = 0;
    for (const AgendaItem &item : items) {
        QString text = QStringLiteral("%1. ").arg(++number) + m_wording.marked(item.title);
        if (!item.presenter.isEmpty())
            text += QStringLiteral(". ") + m_wording("protocol.agenda.presenter").arg(m_wording.marked(item.presenter));
        paragraph(text, TextStyle::Normal, Align::Left, 1);
    }
}

QString ProtocolPart::timeLimit(TurnKind kind) const
{
    const int seconds = speakingLimit(m_stores, kind);
    if (seconds == 0)
        return m_wording("protocol.rules.no_limit");
    QStringList parts;
    if (seconds >= 60)
        parts += m_wording.count(QStringLiteral("count.minute"), seconds / 60);
    if (seconds % 60 != 0)
        parts += m_wording.count(QStringLiteral("count.second"), seconds % 60);
    return parts.join(u' ');
}

void ProtocolPart::addTimeLimits()
{
    paragraph(m_wording("protocol.rules.text").arg(timeLimit(TurnKind::Report), timeLimit(TurnKind::Speech), timeLimit(TurnKind::Question), timeLimit(TurnKind::Answer)));
}

void ProtocolPart::addAgendaItem(const Meeting &meeting, const AgendaItem &item, int number, const std::vector<RemarkKind> &kinds)
{
    paragraph(m_wording("protocol.heard.numbered").arg(number), TextStyle::Bold);
    paragraph(item.presenter.isEmpty()
                  ? m_wording.marked(item.title)
                  : m_wording("protocol.heard.report").arg(m_wording.marked(item.presenter), m_wording.marked(item.title)),
              TextStyle::Normal, Align::Left, 1);
    if (!item.summary.isEmpty())
        paragraph(m_wording.marked(item.summary), TextStyle::Normal, Align::Left, 1);
    else if (const QString told = wasHeld(meeting) && isAboutPromises(item) ? promisesText() : QString(); !told.isEmpty())
        paragraph(told, TextStyle::Normal, Align::Left, 1);

    if (!wasHeld(meeting)) {
        addBlanks(item, number);
        return;
    }
    const std::vector<const RemarkRow *> rows = rowsOf(meeting.id, kinds, item.id);
    if (!kinds.empty() || !rows.empty()) {
        paragraph(m_wording("protocol.spoke.numbered").arg(number), TextStyle::Bold);
        if (rows.empty())
            paragraph(m_wording(item.kind == AgendaKind::Questions ? "protocol.questions.none" : "protocol.spoke.none"),
                      TextStyle::Normal, Align::Left, 1);
        else
            addRemarks(rows);
    }
    addDecision(meeting, item, number);
}

// What is told of earlier promises goes on changing for years: in an extract stands what was sealed.
QString ProtocolPart::promisesText() const
{
    if (!m_extractLine.isEmpty())
        return m_sealed.promises;
    const auto told = promisesTold(m_stores, m_hearing);
    return told ? promisesSentence(*told, m_wording) : QString();
}

void ProtocolPart::addBlanks(const AgendaItem &item, int number)
{
    if (item.kind == AgendaKind::Questions || item.kind == AgendaKind::Speeches) {
        paragraph(m_wording("protocol.spoke.numbered").arg(number), TextStyle::Bold);
        add(WritingLines {{}, 4});
    }
    if (item.kind == AgendaKind::Opening || item.kind == AgendaKind::Closing)
        return;
    paragraph(m_wording("protocol.decided.numbered").arg(number), TextStyle::Bold);
    add(WritingLines {{}, 2});
}

void ProtocolPart::addOptions(const Vote &vote, const std::vector<VoteOption> &options)
{
    if (vote.method == VoteMethod::Ranking)
        paragraph(m_wording("protocol.vote.points.rule"), TextStyle::Normal, Align::Left, 1);
    if (vote.moneyLimit)
        paragraph(m_wording("protocol.vote.limit").arg(m_wording.money(*vote.moneyLimit, MoneyUnit::Som)), TextStyle::Normal, Align::Left, 1);
    for (const VoteOption &option : options) {
        QString title = m_wording.marked(option.title);
        if (option.cost)
            title = m_wording("protocol.vote.cost").arg(title, m_wording.money(*option.cost, MoneyUnit::Som));
        paragraph(vote.method == VoteMethod::Ranking
                      ? m_wording("protocol.vote.points")
                            .arg(title, QString::number(pointsOf(vote, option)), QString::number(option.votes), QString::number(option.second),
                                 QString::number(option.third))
                      : m_wording("protocol.vote.option").arg(title, QString::number(option.votes)),
                  TextStyle::Normal, Align::Left, 2);
    }
    if (vote.abstained > 0)
        paragraph(m_wording("protocol.vote.abstained").arg(vote.abstained), TextStyle::Normal, Align::Left, 2);
}

void ProtocolPart::addChoice(const Vote &vote, const std::vector<VoteOption> &options)
{
    addOptions(vote, options);
    const VoteOutcome outcome = outcomeOf(vote, options);
    QStringList chosen;
    QStringList tied;
    for (const VotePlace &place : outcome.places) {
        if (place.chosen)
            chosen += m_wording.marked(options[place.option].title);
        if (place.tied)
            tied += m_wording.marked(options[place.option].title);
    }
    const auto say = [&](const QString &text) { paragraph(text, TextStyle::Normal, Align::Left, 1); };
    if (!vote.moneyLimit) {
        say(!chosen.isEmpty() ? m_wording(vote.method == VoteMethod::Ranking ? "protocol.vote.chosen.points" : "protocol.vote.chosen").arg(chosen.front())
            : tied.isEmpty()  ? m_wording("protocol.vote.chosen.none")
                              : m_wording("protocol.vote.tie"));
        return;
    }
    say(chosen.isEmpty() ? m_wording("protocol.vote.chosen.none")
                         : m_wording("protocol.vote.chosen.limited")
                               .arg(chosen.join(QStringLiteral("; ")), m_wording.money(outcome.spent, MoneyUnit::Som),
                                    m_wording.money(*vote.moneyLimit - outcome.spent, MoneyUnit::Som)));
    if (!tied.isEmpty())
        say(m_wording("protocol.vote.tied").arg(tied.join(QStringLiteral("; "))));
}

void ProtocolPart::addDecision(const Meeting &meeting, const AgendaItem &item, int number)
{
    std::vector<Vote> votes;
    for (const Vote &vote : m_stores.votes.ofMeeting(meeting.id)) {
        if (vote.agendaItemId == item.id)
            votes.push_back(vote);
    }
    if (item.decision.isEmpty() && votes.empty())
        return;
    paragraph(m_wording("protocol.decided.numbered").arg(number), TextStyle::Bold);
    if (!item.decision.isEmpty())
        paragraph(m_wording.marked(item.decision), TextStyle::Normal, Align::Left, 1);
    for (const Vote &vote : votes) {
        // Of one vote the item says what it was on.
        const auto options = m_stores.voteOptions.ofVote(vote.id);
        if (votes.size() > 1 || !options.empty())
            paragraph(m_wording.marked(vote.title), TextStyle::Normal, Align::Left, 1);
        if (vote.present > 0)
            paragraph(m_wording("protocol.vote.present").arg(vote.present), TextStyle::Normal, Align::Left, 1);
        const bool isCountedTwice = SecondCounts(m_stores).confirm(vote, options);
        if (!options.empty()) {
            addChoice(vote, options);
            paragraph(m_wording(isCountedTwice ? "protocol.vote.counted.twice" : "protocol.vote.counted.once"), TextStyle::Normal, Align::Left, 1);
            continue;
        }
        paragraph(m_wording("protocol.vote").arg(vote.inFavour).arg(vote.against).arg(vote.abstained), TextStyle::Normal, Align::Left, 1);
        if (vote.against == 0 && vote.abstained == 0 && vote.inFavour > 0)
            paragraph(m_wording("protocol.vote.unanimous"), TextStyle::Normal, Align::Left, 1);
        else
            paragraph(m_wording(vote.inFavour > vote.against ? "protocol.vote.adopted" : "protocol.vote.not_adopted"), TextStyle::Normal, Align::Left, 1);
        // Hands are counted once as a rule: of them it is only said where it was more.
        if (isCountedTwice)
            paragraph(m_wording("protocol.vote.counted.twice"), TextStyle::Normal, Align::Left, 1);
    }
}

} // namespace eldin::core
