// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FormWriter.h"

#include "ui/shell/Dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace eldin::ui {

namespace {

const QString kEnding = QStringLiteral(".xlsx");

} // namespace

FormWriter::FormWriter(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(parent)
    , m_job(new FileJob(this))
{
}

void FormWriter::write(const QString &title, const Make &make)
{
    if (m_job->isRunning())
        return;
    const QString proposed = QDir(QFileInfo(m_workspace.document().path()).absolutePath()).filePath(title + kEnding);
    QString path = m_workspace.dialogs().fileToSave(m_window, tr("Where shall the form stand?"), proposed, tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(kEnding, Qt::CaseInsensitive))
        path += kEnding;
    // Papers for offices are Kyrgyz or Russian, whatever the screen speaks.
    const auto language = m_workspace.language() == core::Language::Russian ? core::Language::Russian : core::Language::Kyrgyz;
    m_job->start(
        [path, make, language, document = m_workspace.document().path(), environment = m_workspace.document().environment()](
            const std::atomic_bool &) {
            const auto own = core::Document::open(document, environment, core::Access::ReadOnly);
            make(path, own->stores(), language);
        },
        [this, path](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_workspace.runner().sayFile(tr("Form written: %1").arg(QDir::toNativeSeparators(path)), path);
            });
        });
}

} // namespace eldin::ui
