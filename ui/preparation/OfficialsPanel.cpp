// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/OfficialsPanel.h"

#include "ui/widgets/RecordTable.h"

#include <QVBoxLayout>

namespace eldin::ui {

bool operator==(const OfficialRow &a, const OfficialRow &b)
{
    return a.id == b.id && a.entry.name == b.entry.name && a.entry.duty == b.entry.duty && a.entry.office == b.entry.office
        && a.entry.meetingId == b.entry.meetingId;
}

QString dutyName(core::Duty duty)
{
    switch (duty) {
    case core::Duty::Chair: return OfficialsPanel::tr("chair");
    case core::Duty::Secretary: return OfficialsPanel::tr("secretary");
    case core::Duty::Moderator: return OfficialsPanel::tr("moderator");
    case core::Duty::Registrar: return OfficialsPanel::tr("registrar");
    case core::Duty::Presidium: return OfficialsPanel::tr("presidium");
    case core::Duty::Presenter: return OfficialsPanel::tr("presenter");
    }
    return {};
}

OfficialsPanel::OfficialsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<OfficialRow>(
          workspace, {QStringLiteral("person_duty"), QStringLiteral("person")}, [this] { return read(); },
          [this](const OfficialRow &row) {
              core::AttendanceService(m_workspace.document()).editOfficial(row.id, row.entry);
          }, this))
    , m_table(new RecordTable(QStringLiteral("users")))
{
    m_table->setObjectName(QStringLiteral("officials"));
    m_table->setModel(m_model);
    m_model->setEditable([this](const OfficialRow &) { return m_workspace.mayEditRecord(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &RecordTable::addRequested, this, &OfficialsPanel::add);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Official removed."), [&] {
            core::AttendanceService(m_workspace.document()).removeOfficial(m_model->row(row).id);
        });
    });
}

std::vector<OfficialRow> OfficialsPanel::read() const
{
    std::vector<OfficialRow> result;
    if (m_meeting.isNull())
        return result;
    for (const core::PersonDuty &duty : m_workspace.stores().duties.ofMeeting(m_meeting)) {
        const auto person = m_workspace.stores().persons.find(duty.personId);
        result.push_back({duty.id, {duty.meetingId, person ? person->name : QString(), duty.duty, duty.office}});
    }
    return result;
}

void OfficialsPanel::retranslate()
{
    m_table->setWords(tr("Officials"), tr("Nobody named yet: the protocol needs a chair and a secretary."), tr("Add an official"));
    const auto language = m_workspace.language();
    m_model->setColumns({
        {[] { return tr("Name"); }, [](const OfficialRow &o) { return o.entry.name; }, {},
         [](OfficialRow &o, const QVariant &value) {
             o.entry.name = value.toString().trimmed();
             return !o.entry.name.isEmpty();
         }, {}, false},
        {[] { return tr("Duty"); }, [](const OfficialRow &o) { return dutyName(o.entry.duty); },
         [](const OfficialRow &o) { return core::codeOf(o.entry.duty); },
         [](OfficialRow &o, const QVariant &value) {
             const auto duty = core::fromCode<core::Duty>(value.toString());
             o.entry.duty = duty.value_or(o.entry.duty);
             return duty.has_value();
         },
         [] {
             Choices choices;
             for (const auto &[duty, code] : core::Codes<core::Duty>::list)
                 choices.push_back({dutyName(duty), QString::fromUtf16(code)});
             return choices;
         }, false},
        {[] { return tr("Office"); }, [language](const OfficialRow &o) { return o.entry.office.best(language); },
         [language](const OfficialRow &o) { return o.entry.office.of(language); },
         [language](OfficialRow &o, const QVariant &value) {
             o.entry.office.of(language) = value.toString().trimmed();
             return true;
         }, {}, false},
    });
    m_table->setWidths({0, 128, 0});
}

void OfficialsPanel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    m_model->reload();
    m_table->setAddable(m_workspace.mayEditRecord());
}

void OfficialsPanel::add()
{
    if (m_meeting.isNull())
        return m_workspace.runner().warn(tr("Add a meeting first: officials belong to it."));
    m_workspace.runner().run([this] {
        core::OfficialEntry entry;
        entry.meetingId = m_meeting;
        entry.name = tr("Name of the official");
        entry.duty = m_model->rowCount() == 0   ? core::Duty::Chair
            : m_model->rowCount() == 1 ? core::Duty::Secretary
                                       : core::Duty::Presidium;
        const auto id = core::AttendanceService(m_workspace.document()).addOfficial(entry);
        m_table->editRow(m_model->rowOf(id.text()));
    });
}

} // namespace eldin::ui
