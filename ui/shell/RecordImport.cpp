// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordImport.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/RecordPlanDialog.h"

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
        start(title, read, std::move(take), path);
}

void RecordImport::start(const QString &title, Read read, Take take, const QString &path)
{
    if (m_job->isRunning())
        return;
    m_title = title;
    auto table = std::make_shared<core::exchange::RecordTable>();
    m_job->start(
        [path, read, table](const std::atomic_bool &cancelled) {
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

bool RecordImport::accepts(int read, int entries, int duplicates, const core::Problems &problems)
{
    RecordPlanDialog dialog(m_title, {read, entries, duplicates}, problems, m_window);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace eldin::ui
