// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/PlanPaper.h"

#include "core/storage/HearingOutlines.h"

namespace eldin::core {

using namespace report;

void PlanPaper::fill()
{
    const Signatory head = signatory(Office::Head, m_hearing.ordinanceDate.isValid() ? m_hearing.ordinanceDate : m_hearing.date);
    paragraph(m_wording("hp.approve") + u'\n' + head.office + QStringLiteral("\n____________ ")
                  + (head.name.isEmpty() ? QStringLiteral("____________________") : head.name) + u'\n' + m_wording("date.blank"),
              TextStyle::Normal, Align::Right);
    paragraph(m_wording("hp.plan.title"), TextStyle::Title, Align::Center);
    paragraph(m_wording("hp.plan.subject").arg(name()), TextStyle::Subtitle, Align::Center);
    paragraph(m_wording("hp.plan.hearing_day").arg(day(m_hearing.date)), TextStyle::Normal, Align::Center);

    auto tasks = m_stores.tasks.ofHearing(m_hearing.id);
    std::erase_if(tasks, [](const PlanTask &task) { return task.state == TaskState::Dropped; });
    if (tasks.empty())
        missing("hp.missing.tasks");
    // A stage's tasks together, those without a stage last; within it by day.
    std::stable_sort(tasks.begin(), tasks.end(), [](const PlanTask &a, const PlanTask &b) {
        const auto place = [](const PlanTask &task) { return task.stage == 0 ? 99 : task.stage; };
        return place(a) < place(b);
    });
    const HearingOutline outline = outlineOf(m_stores, m_hearing);
    Table table;
    table.caption = m_wording("hp.plan.caption");
    table.columns = {{m_wording("number_sign"), Align::Right, 1},
                     {m_wording("hp.column.task"), Align::Left, 8},
                     {m_wording("hp.column.due"), Align::Left, 4},
                     {m_wording("hp.column.responsible"), Align::Left, 5},
                     {m_wording("hp.column.mark"), Align::Left, 3}};
    int stage = -1;
    int number = 0;
    for (const PlanTask &task : tasks) {
        if (task.stage != stage) {
            stage = task.stage;
            const LocalText title = outline.stage(stage);
            table.rows.push_back({{QString(), title.isEmpty() ? m_wording("hp.plan.other") : marked(title), QString(), QString(), QString()}, RowStyle::Subtotal});
        }
        table.rows.push_back({{QString::number(++number), marked(task.title), m_wording.date(task.due), marked(task.responsible),
                               task.state == TaskState::Done ? m_wording.date(task.doneOn) : QString()},
                              RowStyle::Normal});
    }
    if (!tasks.empty())
        add(std::move(table));
    addSignature(Office::ExecutiveSecretary, m_hearing.date);
}

} // namespace eldin::core
