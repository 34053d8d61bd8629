// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/LettersPaper.h"

#include "core/report/LedgerTexts.h"

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

// One letter to a person, however much they proposed: in the order of the first proposal of each.
std::vector<LettersPaper::Letter> LettersPaper::letters()
{
    std::vector<Letter> result;
    for (RemarkRow &row : proposals()) {
        std::optional<Person> person;
        // On the list of participants telephone and address serve to register, unless the person agreed to more.
        if (!row.remark.attendanceId.isNull()) {
            person = m_stores.persons.ofAttendance(row.remark.attendanceId);
            if (person && !person->consent)
                continue;
        } else if (const auto link = m_stores.personRemarks.ofRemark(row.remark.id)) {
            person = m_stores.persons.find(link->personId);
        }
        if (!person || person->name.isEmpty() || (person->address.isEmpty() && person->phone.isEmpty()))
            continue;
        auto known = std::find_if(result.begin(), result.end(), [&](const Letter &letter) { return letter.person.id == person->id; });
        if (known == result.end())
            known = result.insert(result.end(), {*person, {}});
        known->proposals.push_back(std::move(row));
    }
    return result;
}

void LettersPaper::addLetter(const Letter &letter)
{
    addLetterhead();
    paragraph(m_wording("hp.number_date").arg(m_wording("date.blank"), QStringLiteral("______")));
    QStringList to {letter.person.name};
    for (const QString &line : {letter.person.address, letter.person.phone}) {
        if (!line.isEmpty())
            to += line;
    }
    paragraph(to.join(u'\n'), TextStyle::Bold, Align::Right);
    paragraph(m_wording("after.letters.greeting").arg(letter.person.name), TextStyle::Bold, Align::Center);
    paragraph(m_wording("after.letters.opening").arg(m_wording.dateIn(m_hearing.date), name()), TextStyle::Normal, Align::Justify);
    for (const RemarkRow &row : letter.proposals) {
        paragraph(QStringLiteral("№ %1. ").arg(numberText(row.remark)) + proposalText(row, m_wording), TextStyle::Italic, Align::Justify, 1);
        KeyValues answer;
        answer.rows.emplace_back(m_wording("column.decision"), decisionText(row));
        if (row.response)
            answer.rows.emplace_back(m_wording("column.reason"), marked(row.response->reason));
        add(std::move(answer));
    }
    paragraph(m_wording("after.letters.closing"), TextStyle::Normal, Align::Justify);
    addSignature(Office::Head, m_hearing.date);
}

} // namespace eldin::core
