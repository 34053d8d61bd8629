// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ParticipantsMenu.h"

#include "core/service/Forms.h"
#include "core/service/ParticipantImport.h"
#include "ui/models/DayText.h"
#include "ui/shell/FormWriter.h"
#include "ui/shell/RecordImport.h"

#include <QAction>
#include <QFile>

namespace eldin::ui {

ParticipantsMenu::ParticipantsMenu(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_button(new ExcelButton(page))
    , m_form(m_button->addEntry(QStringLiteral("participantsForm")))
    , m_import(m_button->addEntry(QStringLiteral("importParticipants")))
    , m_writer(new FormWriter(workspace, page))
    , m_importer(new RecordImport(workspace, page))
{
    page->addActions({m_form, m_import}); // found by Ctrl+K too
    connect(m_form, &QAction::triggered, this, [this] {
        m_writer->write(tr("Participants"), [id = m_workspace.meetingId()](const QString &path, const core::Stores &stores, core::Language language) {
            core::makeParticipantsForm(path, &stores, language, id);
        });
    });
    connect(m_import, &QAction::triggered, this, [this] { import(); });
}

void ParticipantsMenu::retranslate()
{
    m_button->setText(tr("Participants in Excel"));
    m_button->setToolTip(m_button->text());
    m_button->setAccessibleName(m_button->text());
    m_form->setText(tr("Get the registration sheet…"));
    m_import->setText(tr("Import participants…"));
}

void ParticipantsMenu::refresh(bool writable)
{
    m_button->setVisible(!m_workspace.meetingId().isNull());
    m_form->setEnabled(!m_workspace.meetingId().isNull());
    m_import->setEnabled(writable && !m_workspace.document().isReadOnly());
}

void ParticipantsMenu::import()
{
    m_importer->start(tr("Import participants"), &core::readParticipants,
                      [this, id = m_workspace.meetingId()](const core::exchange::RecordTable &table) { takeInto(id, table); });
}

void ParticipantsMenu::importOnce(const QString &path)
{
    if (m_import->isEnabled())
        return m_importer->startOnce(
            tr("Import participants"), &core::readParticipants, [this, id = m_workspace.meetingId()](const core::exchange::RecordTable &table) { takeInto(id, table); }, path);
    QFile::remove(path);
    m_workspace.runner().warn(tr("There is no meeting that takes participants."));
}

void ParticipantsMenu::takeInto(const core::Id<core::Meeting> &meeting, const core::exchange::RecordTable &table)
{
    const core::Meeting into = m_workspace.stores().meetings.get(meeting);
    core::ParticipantImport service(m_workspace.document());
    const auto plan = service.plan(table, meeting);
    if (m_importer->accepts(plan, tr("They are registered at this meeting: %1, %2.").arg(dayText(into.startsAt.date()), into.place.best(m_workspace.language()))))
        m_workspace.runner().run(tr("%n participant(s) imported.", nullptr, static_cast<int>(plan.entries.size())), [&] { service.import(plan, meeting); });
}

} // namespace eldin::ui
