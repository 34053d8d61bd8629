// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/OrdinancePaper.h"

#include "core/report/HearingName.h"

#include <set>

namespace eldin::core {

using namespace report;

void OrdinancePaper::fill()
{
    addLetterhead();
    paragraph(m_wording("hp.ordinance.title"), TextStyle::Title, Align::Center);
    const bool numbered = !m_hearing.ordinanceNumber.isEmpty() && m_hearing.ordinanceDate.isValid();
    if (!numbered)
        missing("hp.missing.ordinance");
    paragraph(m_wording("hp.number_date")
                  .arg(m_hearing.ordinanceDate.isValid() ? m_wording.date(m_hearing.ordinanceDate) : m_wording("date.blank"),
                       m_hearing.ordinanceNumber.isEmpty() ? QStringLiteral("______") : m_hearing.ordinanceNumber),
              TextStyle::Normal, Align::Center);
    const QString year = budgetYearText(m_stores, m_hearing);
    paragraph(m_wording(isDraftHearing() ? "hp.ordinance.subject.draft" : "hp.ordinance.subject.execution").arg(year), TextStyle::Bold, Align::Center);
    paragraph(m_wording(isDraftHearing() ? "hp.ordinance.preamble.draft" : "hp.ordinance.preamble.execution"), TextStyle::Normal, Align::Justify);
    // The articles were not at hand (domain: 1.2): no paper of ours may state a law that nobody has checked.
    if (const QString basis = m_wording.own("hp.ordinance.basis.text"); !basis.isEmpty())
        paragraph(basis, TextStyle::Normal, Align::Justify);
    else
        add(WritingLines {m_wording("hp.ordinance.basis"), 1});
    point(m_wording("hp.ordinance.hold").arg(name()));
    addMeetings(false);
    addPeople();
    point(m_wording("hp.ordinance.plan"));
    addTasks();
    point(m_wording("hp.ordinance.results"));
    point(m_wording("hp.ordinance.control"));
    addSignature(Office::Head, m_hearing.ordinanceDate.isValid() ? m_hearing.ordinanceDate : m_hearing.date);
}

void OrdinancePaper::point(const QString &text)
{
    paragraph(QStringLiteral("%1. ").arg(++m_points) + text, TextStyle::Normal, Align::Justify);
}

void OrdinancePaper::addPeople()
{
    Table table;
    table.columns = {{m_wording("full_name"), Align::Left, 4}, {m_wording("position"), Align::Left, 4}, {m_wording("hp.column.duty"), Align::Left, 3}};
    std::set<std::pair<QString, Duty>> told; // by name: the same people serve at every meeting
    for (const Meeting &meeting : m_meetings) {
        for (const PersonDuty &link : m_stores.duties.ofMeeting(meeting.id)) {
            const auto person = m_stores.persons.find(link.personId);
            if (!person || !told.insert({person->name, link.duty}).second)
                continue;
            const char *duty = link.duty == Duty::Chair ? "person.chair"
                : link.duty == Duty::Secretary          ? "person.secretary"
                : link.duty == Duty::Moderator          ? "person.moderator"
                : link.duty == Duty::Registrar          ? "person.registrar"
                : link.duty == Duty::Presenter          ? "person.presenter"
                                                        : "person.member";
            table.rows.push_back({{person->name, marked(link.office), m_wording(duty)}, RowStyle::Normal});
        }
    }
    const bool known = !table.rows.empty();
    point(m_wording(known ? "hp.ordinance.people" : "hp.ordinance.people.blank"));
    if (!known) {
        missing("hp.missing.officials");
        table.rows.assign(5, {{QString(), QString(), QString()}, RowStyle::Normal});
        table.rowLines = 2;
    }
    table.caption = m_wording("hp.ordinance.people");
    add(std::move(table));
}

// What the people will see of the preparation: the budget's material and the announcement.
void OrdinancePaper::addTasks()
{
    for (const PlanTask &task : m_stores.tasks.ofHearing(m_hearing.id)) {
        if (task.state == TaskState::Dropped || (task.paper != u"citizens-budget" && task.paper != u"announcement"))
            continue;
        point(m_wording("hp.ordinance.task").arg(marked(task.title), marked(task.responsible), m_wording.date(task.due)));
    }
}

} // namespace eldin::core
