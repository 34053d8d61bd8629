// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordImport.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/RecordPlanDialog.h"

#include <QFile>
#include <QScopeGuard>
#include <QWidget>

namespace eldin::ui {

RecordImport::RecordImport(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(parent)
    , m_job(new FileJob(this))
{
}

void RecordImport::start(const QString &title, Read read, Take take)
{
    if (m_job->isRunning())
        return;
    const QString path = m_workspace.dialogs().fileToOpen(
        m_window, title, tr("Tables (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        begin(title, read, std::move(take), path, Afterwards::Keep);
}

void RecordImport::startOnce(const QString &title, Read read, Take take, const QString &path)
{
    if (!m_job->isRunning())
        return begin(title, read, std::move(take), path, Afterwards::Remove);
    QFile::remove(path);
    m_workspace.runner().warn(tr("Another table is being read at this moment. Wait until it is finished, then try again."));
}

void RecordImport::begin(const QString &title, Read read, Take take, const QString &path, Afterwards afterwards)
{
    m_title = title;
    auto table = std::make_shared<core::exchange::RecordTable>();
    m_job->start(
        [path, read, table, afterwards](const std::atomic_bool &cancelled) {
            const auto atTheEnd = qScopeGuard([&] {
                if (afterwards == Afterwards::Remove)
                    QFile::remove(path);
            });
            core::exchange::SheetSourceOptions options;
            options.cancelled = [&cancelled] { return cancelled.load(); };
            *table = read(path, options);
        },
        [this, table, take = std::move(take)](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                take(*table);
            });
        });
}

bool RecordImport::accepts(const QString &into, int read, int entries, int duplicates, const core::Problems &problems)
{
    RecordPlanDialog dialog(m_title, into, {read, entries, duplicates}, problems, m_window);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace eldin::ui
