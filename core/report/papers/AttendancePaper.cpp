// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/AttendancePaper.h"

#include "core/report/RemarkRows.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

constexpr int kLeastRows = 40; ///< two pages: what a village meeting needs (domain: 0, 3)
constexpr int kBlankAfterRegistered = 20;
constexpr int kLargestNumber = 99'999; ///< of a participant; a file from elsewhere may say anything

} // namespace

void AttendancePaper::fill()
{
    if (m_meetings.empty())
        addSheet(nullptr);
    for (std::size_t i = 0; i < m_meetings.size(); ++i) {
        if (i > 0)
            add(PageBreak {});
        addSheet(&m_meetings[i]);
    }
}

void AttendancePaper::addSheet(const Meeting *meeting)
{
    paragraph(m_wording("hp.attendance.title"), TextStyle::Title, Align::Center);
    paragraph(name(), TextStyle::Subtitle, Align::Center);
    KeyValues facts;
    facts.rows.emplace_back(m_wording("hp.column.place"), meeting == nullptr ? QStringLiteral("______________________") : marked(meeting->place));
    facts.rows.emplace_back(m_wording("hp.column.day"), meeting == nullptr ? day(m_hearing.date) : day(meeting->startsAt.date()) + QStringLiteral(", ") + time(meeting->startsAt));
    add(std::move(facts));
    paragraph(m_wording("hp.attendance.consent"), TextStyle::Note, Align::Justify);
    paragraph(m_wording("hp.attendance.wall"), TextStyle::Note, Align::Justify);
    paragraph(m_wording("hp.attendance.hint"), TextStyle::Note, Align::Justify);
    Table table;
    table.caption = m_wording("hp.attendance.caption");
    table.rowLines = 2;
    table.columns = {{m_wording("number_sign"), Align::Right, 2},      {m_wording("full_name"), Align::Left, 9},
                     {m_wording("hp.column.village_street"), Align::Left, 5}, {m_wording("hp.column.sex"), Align::Left, 3},
                     {m_wording("hp.column.age"), Align::Left, 3},     {m_wording("hp.column.role"), Align::Left, 4},
                     {m_wording("hp.column.phone"), Align::Left, 5},   {m_wording("hp.column.sign"), Align::Left, 4}};
    int number = 0;
    if (meeting != nullptr) {
        for (const ParticipantRow &row : participantRows(m_stores, meeting->id)) {
            number = std::clamp(row.attendance.number, 0, kLargestNumber);
            const Sex sex = row.attendance.sex;
            table.rows.push_back({{QString::number(number), row.person.name, marked(row.settlement),
                                   sex == Sex::Female ? m_wording("sex.f") : sex == Sex::Male ? m_wording("sex.m") : QString(),
                                   row.attendance.ageGroup, QString(), QString(), QString()},
                                  RowStyle::Normal});
        }
    }
    const int last = std::max(kLeastRows, number + kBlankAfterRegistered);
    while (number < last) {
        TableRow blank;
        blank.cells = QStringList(QString::number(++number));
        while (blank.cells.size() < static_cast<qsizetype>(table.columns.size()))
            blank.cells += QString();
        table.rows.push_back(std::move(blank));
    }
    add(std::move(table));
    addSignature(m_wording("hp.attendance.registrar"), personWith(Duty::Registrar));
}

} // namespace eldin::core
