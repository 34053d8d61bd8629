// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DailyBackup.h"

#include "core/document/Backups.h"
#include "core/report/Texts.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Workspace.h"

namespace eldin::ui {

namespace {

constexpr int kTryAgainAfter = 600; // seconds

} // namespace

DailyBackup::DailyBackup(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_job(new FileJob(this))
{
    connect(&workspace.document(), &core::Document::changed, this, &DailyBackup::consider);
}

bool DailyBackup::isRunning() const
{
    return m_job->isRunning();
}

void DailyBackup::consider()
{
    const core::Document &document = m_workspace.document();
    const QDateTime now = document.environment().clock.now().toLocalTime(); // as the names of backups
    if (document.isReadOnly() || m_job->isRunning() || m_doneOn == now.date() || (m_notBefore.isValid() && now < m_notBefore))
        return;
    const auto newest = std::make_shared<QDateTime>();
    m_job->start(
        [newest, now, path = document.path(), place = m_workspace.settings().backupPlace(), environment = document.environment()](const std::atomic_bool &cancelled) {
            const core::Backups backups(path, place, core::Backups::idOf(path));
            const auto last = backups.newest(now);
            if (last && last->at.date() == now.date()) {
                *newest = last->at; // made earlier today, by another run of the program
                return;
            }
            const core::Backup made = backups.make(environment, now, [&cancelled](int, int) { return !cancelled; });
            *newest = made.at;
            backups.thin(now, made.file);
        },
        [this, newest, now](const std::optional<core::Error> &failure) {
            if (newest->isValid()) {
                m_doneOn = now.date();
                Q_EMIT found(*newest);
                m_workspace.noteBackups();
            }
            if (!failure)
                return;
            if (!newest->isValid())
                m_notBefore = now.addSecs(kTryAgainAfter);
            finished(*failure);
        });
}

// Another program that makes one now, or a long write in the way, are no trouble: the next change comes.
void DailyBackup::finished(const core::Error &error)
{
    const bool passing = error.code() == core::ErrorCode::Cancelled || error.code() == core::ErrorCode::Locked || error.code() == core::ErrorCode::RuleBroken;
    if (!passing)
        m_workspace.runner().warn(tr("Today's backup could not be made; your work is saved."), core::errorText(error));
}

} // namespace eldin::ui
