// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/AnnouncementsPanel.h"

#include "core/service/HearingService.h"
#include "ui/models/DayText.h"
#include "ui/widgets/RecordTable.h"

#include <QVBoxLayout>

namespace eldin::ui {

AnnouncementsPanel::AnnouncementsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<core::Announcement>(
          workspace, {QStringLiteral("announcement")},
          [this] {
              const auto &hearing = m_workspace.hearingId();
              return hearing.isNull() ? std::vector<core::Announcement>()
                                      : m_workspace.stores().announcements.ofHearing(hearing);
          },
          [this](const core::Announcement &entry) { core::HearingService(m_workspace.document()).editAnnouncement(entry); }, this))
    , m_table(new RecordTable(QStringLiteral("megaphone")))
{
    m_table->setObjectName(QStringLiteral("announcements"));
    m_table->setModel(m_model);
    // How people were called stands in the protocol; what is published later is no part of it.
    m_model->setEditable([this](const core::Announcement &entry) {
        const auto hearing = m_workspace.hearing();
        return m_workspace.mayEditRecord() || (hearing && entry.date.isValid() && entry.date > hearing->date);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &RecordTable::addRequested, this, &AnnouncementsPanel::add);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Announcement removed."), [&] {
            core::HearingService(m_workspace.document()).removeAnnouncement(m_model->row(row).id);
        });
    });
}

void AnnouncementsPanel::retranslate()
{
    m_table->setWords(tr("Announcements"),
                      tr("Nothing noted yet. Write down each board, message and call: it proves that people were told in time."),
                      tr("Note an announcement"));
    using core::Announcement;
    const auto language = m_workspace.language();
    const auto text = [language](QString title, core::LocalText Announcement::*member) {
        return Column<Announcement> {[title] { return title; }, [=](const Announcement &a) { return (a.*member).best(language); },
                                     [=](const Announcement &a) { return (a.*member).of(language); },
                                     [=](Announcement &a, const QVariant &value) {
                                         (a.*member).of(language) = value.toString().trimmed();
                                         return true;
                                     }, {}, false};
    };
    m_model->setColumns({
        text(tr("Channel"), &Announcement::channel),
        {[] { return tr("Day"); },
         [](const Announcement &a) { return a.date.isValid() ? dayText(a.date) : QStringLiteral("–"); },
         [](const Announcement &a) { return a.date; },
         [](Announcement &a, const QVariant &value) {
             a.date = value.toDate();
             return a.date.isValid();
         }, {}, false},
        {[] { return tr("Number"); }, [](const Announcement &a) { return a.count == 0 ? QVariant(QStringLiteral("–")) : QVariant(a.count); },
         [](const Announcement &a) { return a.count; },
         [](Announcement &a, const QVariant &value) {
             a.count = value.toInt();
             return true;
         }, {}, true},
        text(tr("Place"), &Announcement::place),
        text(tr("Responsible"), &Announcement::responsible),
    });
    m_table->setWidths({0, 104, 84, 160, 160});
}

void AnnouncementsPanel::add()
{
    if (m_workspace.hearingId().isNull())
        return;
    m_workspace.runner().run([this] {
        core::Announcement entry;
        entry.hearingId = m_workspace.hearingId();
        entry.channel.of(m_workspace.language()) = tr("Notice board");
        entry.date = m_workspace.today();
        entry.count = 1;
        const auto id = core::HearingService(m_workspace.document()).addAnnouncement(entry);
        m_table->editRow(m_model->rowOf(id.text()));
    });
}

} // namespace eldin::ui
