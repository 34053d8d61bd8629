// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/LettersPaper.h"

#include "core/report/LedgerTexts.h"
#include "core/storage/AppealAnswers.h"

namespace eldin::core {

using namespace report;

void LettersPaper::fill()
{
    const auto all = letters();
    if (all.empty()) {
        addHead("after.letters.title");
        paragraph(m_wording("after.letters.none"), TextStyle::Normal, Align::Justify);
        missing("after.missing.addresses");
        return;
    }
    for (const Letter &letter : all) {
        if (&letter != &all.front())
            add(PageBreak {});
        addLetter(letter);
    }
}

std::optional<Person> LettersPaper::addressee(const Remark &remark) const
{
    std::optional<Person> person;
    if (!remark.attendanceId.isNull())
        person = m_stores.persons.ofAttendance(remark.attendanceId);
    else if (const auto link = m_stores.personRemarks.ofRemark(remark.id))
        person = m_stores.persons.find(link->personId);
    if (!person || person->name.isEmpty() || (person->address.isEmpty() && person->phone.isEmpty()))
        return {};
    // On the list of participants telephone and address serve to register, unless the person agreed to more; who signs an
    // appeal gives them to be answered.
    const bool serves = remark.attendanceId.isNull() || person->consent || m_appeals.contains(remark.id);
    return serves ? person : std::nullopt;
}

// One letter to a person, however much they proposed: in the order of the first proposal of each, then of the other appeals.
std::vector<LettersPaper::Letter> LettersPaper::letters()
{
    for (Appeal &appeal : m_stores.appeals.ofHearing(m_hearing.id))
        m_appeals.try_emplace(appeal.remarkId, std::move(appeal));
    std::vector<RemarkRow> others;
    for (RemarkRow &row : remarkRows(m_stores, m_hearing.id)) {
        if (row.remark.kind != RemarkKind::Proposal && m_appeals.contains(row.remark.id))
            others.push_back(std::move(row));
    }
    std::vector<RemarkRow> rows = proposals(others.empty());
    std::move(others.begin(), others.end(), std::back_inserter(rows));
    std::vector<Letter> result;
    std::map<Id<Person>, std::size_t> places;
    for (RemarkRow &row : rows) {
        const auto person = addressee(row.remark);
        if (!person)
            continue;
        const auto [place, isNew] = places.try_emplace(person->id, result.size());
        if (isNew)
            result.push_back({*person, {}});
        result[place->second].remarks.push_back(std::move(row));
    }
    return result;
}

void LettersPaper::addLetter(const Letter &letter)
{
    addLetterhead();
    const QDate sent = sentOn(letter);
    paragraph(m_wording("hp.number_date").arg(sent.isValid() ? m_wording.date(sent) : m_wording("date.blank"), QStringLiteral("______")));
    QStringList to {letter.person.name};
    for (const QString &line : {letter.person.address, letter.person.phone}) {
        if (!line.isEmpty())
            to += line;
    }
    paragraph(to.join(u'\n'), TextStyle::Bold, Align::Right);
    const auto known = std::find_if(letter.remarks.begin(), letter.remarks.end(), [](const RemarkRow &row) { return row.sex != Sex::Unknown; });
    const char *const greeting = known == letter.remarks.end() ? "after.letters.greeting"
        : known->sex == Sex::Female                            ? "after.letters.greeting.female"
                                                               : "after.letters.greeting.male";
    paragraph(m_wording(greeting).arg(letter.person.name), TextStyle::Bold, Align::Center);
    const auto proposed = std::count_if(letter.remarks.begin(), letter.remarks.end(), [](const RemarkRow &row) { return row.remark.kind == RemarkKind::Proposal; });
    const auto others = static_cast<qsizetype>(letter.remarks.size()) - proposed;
    const char *const opening = proposed > 0 && others > 0 ? "after.letters.opening.mixed"
        : proposed > 1                                     ? "after.letters.opening.several"
        : proposed == 1                                    ? "after.letters.opening"
        : others > 1                                       ? "after.letters.opening.appeals"
                                                           : "after.letters.opening.appeal";
    paragraph(m_wording(opening).arg(m_wording.dateIn(m_hearing.date), name()), TextStyle::Normal, Align::Justify);
    for (const RemarkRow &row : letter.remarks)
        addAnswer(row);
    paragraph(m_wording("after.letters.closing"), TextStyle::Normal, Align::Justify);
    addSignature(Office::Head, m_hearing.date);
}

void LettersPaper::addAnswer(const RemarkRow &row)
{
    if (const auto appeal = m_appeals.find(row.remark.id); appeal != m_appeals.end() && appeal->second.receivedOn.isValid()) {
        const QString day = m_wording.dateIn(appeal->second.receivedOn);
        const QString &number = appeal->second.number;
        paragraph(number.isEmpty() ? m_wording("after.letters.appeal.unnumbered").arg(day) : m_wording("after.letters.appeal").arg(number, day), TextStyle::Bold);
    }
    const bool isProposal = row.remark.kind == RemarkKind::Proposal;
    paragraph((isProposal ? QStringLiteral("№ %1. ").arg(numberText(row.remark)) : QString()) + proposalText(row, m_wording), TextStyle::Italic, Align::Justify, 1);
    const AppealAnswer letter = letterOf(row.remark.id);
    KeyValues answer;
    if (isProposal) {
        answer.rows.emplace_back(m_wording("column.decision"), decisionText(row));
        if (row.response)
            answer.rows.emplace_back(m_wording("column.reason"), marked(row.response->reason));
        if (!letter.text.isEmpty())
            answer.rows.emplace_back(m_wording("protocol.answer"), marked(letter.text));
    } else {
        // What is written for the letter comes before what was said on the spot.
        const LocalText &words = letter.text.isEmpty() ? row.words.answer : letter.text;
        if (words.isEmpty())
            missing("after.missing.appeal_answers");
        answer.rows.emplace_back(m_wording("protocol.answer"), words.isEmpty() ? m_wording("decision.open") : marked(words));
    }
    if (!letter.text.isEmpty() && !letter.answeredBy.isEmpty())
        answer.rows.emplace_back(m_wording("open.column.answered_by"), marked(letter.answeredBy));
    add(std::move(answer));
}

AppealAnswer LettersPaper::letterOf(const Id<Remark> &remark) const
{
    const auto appeal = m_appeals.find(remark);
    return appeal == m_appeals.end() ? AppealAnswer {} : AppealAnswers(m_stores).of(appeal->second.id);
}

QDate LettersPaper::sentOn(const Letter &letter) const
{
    QDate day;
    for (const RemarkRow &row : letter.remarks) {
        const auto appeal = m_appeals.find(row.remark.id);
        if (appeal == m_appeals.end() || !appeal->second.answeredOn.isValid() || (day.isValid() && day != appeal->second.answeredOn))
            return {};
        day = appeal->second.answeredOn;
    }
    return day;
}

} // namespace eldin::core
