// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/DossierButton.h"

#include "core/report/HearingName.h"
#include "ui/documents/Dossier.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Workspace.h"

#include <QDir>
#include <QFileInfo>

namespace eldin::ui {

namespace {

constexpr int kSliceMilliseconds = 20;

}

DossierButton::DossierButton(Workspace &workspace, std::function<core::PaperLanguage()> language, QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
    , m_language(std::move(language))
{
    setObjectName(QStringLiteral("dossier"));
    setProperty("kind", QStringLiteral("outline"));
    connect(this, &QPushButton::clicked, this, &DossierButton::press);
    connect(&m_timer, &QTimer::timeout, this, &DossierButton::work);
    // One state of the hearing stands in it, not two.
    connect(&workspace.document(), &core::Document::changed, this, [this] {
        if (!isWorking())
            return;
        stop();
        m_workspace.runner().warn(tr("Something was changed meanwhile, so the folder was given up. Start it once more."));
    });
    connect(&workspace, &Workspace::hearingChanged, this, &DossierButton::stop);
}

DossierButton::~DossierButton() = default;

void DossierButton::retranslate()
{
    setToolTip(tr("All papers, tables, photos and scans of the hearing in a folder with an index page, for the archive and for contests."));
    sayState();
}

void DossierButton::sayState()
{
    setText(isWorking() ? tr("Cancel (%1 of %2)").arg(m_dossier->done()).arg(m_dossier->total()) : tr("Whole file into a folder…"));
}

void DossierButton::press()
{
    if (!isWorking())
        return start();
    stop();
    m_workspace.runner().say(tr("Given up: nothing was written."));
}

void DossierButton::start()
{
    const QString below = m_workspace.dialogs().folder(this, tr("Where to put the folder of the hearing"));
    if (below.isEmpty() || m_workspace.hearingId().isNull())
        return;
    m_workspace.runner().run([&] {
        m_folder = freeFolder(below);
        m_dossier = std::make_unique<documents::Dossier>(m_workspace.stores(), documents::DossierOrder {m_workspace.hearingId(), m_language(), false}, m_folder);
        m_timer.start(0);
    });
    sayState();
}

void DossierButton::work()
{
    bool whole = false;
    if (!m_workspace.runner().run([&] { whole = m_dossier->step(kSliceMilliseconds); }))
        return stop();
    if (whole) {
        stop();
        m_workspace.runner().sayFile(tr("The whole file of the hearing stands in %1").arg(QDir::toNativeSeparators(m_folder)), QDir(m_folder).filePath(QStringLiteral("index.html")));
    }
    sayState();
}

void DossierButton::stop()
{
    m_timer.stop();
    m_dossier.reset();
    sayState();
}

QString DossierButton::freeFolder(const QString &below) const
{
    const core::Hearing hearing = m_workspace.stores().hearings.get(m_workspace.hearingId());
    const QString name = documents::Dossier::safeName(core::hearingName(m_workspace.stores(), hearing, core::Wording(m_workspace.language()))
                                                      + u'-' + hearing.date.toString(Qt::ISODate));
    QString folder = QDir(below).filePath(name);
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QDir(below).filePath(QStringLiteral("%1-%2").arg(name).arg(number));
    return folder;
}

} // namespace eldin::ui
