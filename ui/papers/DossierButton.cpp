// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/DossierButton.h"

#include "core/document/PublicCopy.h"
#include "core/document/RedactedCopy.h"
#include "core/report/HearingName.h"
#include "ui/documents/Dossier.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/Icon.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace eldin::ui {

namespace {

constexpr int kSliceMilliseconds = 20;

}

DossierButton::DossierButton(Workspace &workspace, std::function<core::PaperLanguage()> language, QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
    , m_language(std::move(language))
    , m_menu(new QMenu(this))
    , m_withNames(m_menu->addAction(QString()))
    , m_forPublic(m_menu->addAction(QString()))
    , m_job(new FileJob(this))
{
    setObjectName(QStringLiteral("dossier"));
    setProperty("kind", QStringLiteral("outline"));
    setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    m_withNames->setObjectName(QStringLiteral("dossierWithNames"));
    m_forPublic->setObjectName(QStringLiteral("dossierForPublic"));
    setMenu(m_menu);
    connect(m_withNames, &QAction::triggered, this, [this] { start(false); });
    connect(m_forPublic, &QAction::triggered, this, [this] { start(true); });
    connect(this, &QPushButton::clicked, this, &DossierButton::giveUp); // it has a menu instead while it does not work
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
    m_withNames->setText(tr("With names, for the archive…"));
    m_forPublic->setText(tr("Without names, for contests and for everybody…"));
    sayState();
}

void DossierButton::sayState()
{
    setMenu(isWorking() ? nullptr : m_menu);
    setIcon(isWorking() ? QIcon() : lineIcon(QStringLiteral("chevron-down"), Token::InkSoft));
    m_forPublic->setEnabled(!m_job->isRunning());
    m_withNames->setEnabled(!core::isPublicCopy(m_workspace.document()));
    if (!isWorking())
        setText(tr("Whole file into a folder"));
    else if (m_dossier)
        setText(tr("Cancel (%1 of %2)").arg(m_dossier->done()).arg(m_dossier->total()));
    else
        setText(tr("Cancel"));
}

void DossierButton::giveUp()
{
    if (!isWorking())
        return;
    stop();
    m_workspace.runner().say(tr("Given up: nothing was written."));
}

void DossierButton::start(bool forPublic)
{
    if (isWorking() || m_job->isRunning())
        return;
    const QString below = m_workspace.dialogs().folder(this, tr("Where to put the folder of the hearing"));
    if (below.isEmpty() || m_workspace.hearingId().isNull())
        return;
    m_workspace.runner().run([&] {
        m_folder = freeFolder(below);
        m_hearing = m_workspace.hearingId();
        m_working = true;
        ++m_run;
        if (forPublic)
            makeRedactedCopy();
        else
            write(m_workspace.stores(), false);
    });
    if (!forPublic && !m_dossier)
        stop();
    sayState();
}

void DossierButton::makeRedactedCopy()
{
    const auto copy = std::make_shared<std::shared_ptr<core::RedactedCopy>>();
    m_job->start(
        [copy, path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            *copy = std::make_shared<core::RedactedCopy>(path, environment, [&cancelled] { return !cancelled; });
        },
        [this, copy, run = m_run](const std::optional<core::Error> &failure) {
            if (!isWorking() || run != m_run) {
                sayState(); // given up meanwhile; now another one can be begun
                return;
            }
            const bool begun = m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_copy = std::move(*copy);
                m_redacted = m_copy->open(m_workspace.document().environment());
                write(m_redacted->stores(), true);
            });
            if (!begun)
                stop();
            sayState();
        });
}

void DossierButton::write(const core::Stores &stores, bool forPublic)
{
    m_dossier = std::make_unique<documents::Dossier>(stores, documents::DossierOrder {m_hearing, m_language(), forPublic}, m_folder);
    m_timer.start(0);
}

void DossierButton::work()
{
    bool whole = false;
    if (!m_workspace.runner().run([&] { whole = m_dossier->step(kSliceMilliseconds); }))
        return stop();
    if (whole) {
        const int redacted = m_copy ? m_copy->redacted() : 0;
        stop();
        QString said = tr("The whole file of the hearing stands in %1").arg(QDir::toNativeSeparators(m_folder));
        if (redacted > 0)
            said += QStringLiteral(". ") + tr("%n text(s) that may tell of a person were left out.", nullptr, redacted);
        m_workspace.runner().sayFile(said, QDir(m_folder).filePath(QStringLiteral("index.html")));
    }
    sayState();
}

void DossierButton::stop()
{
    m_timer.stop();
    m_job->cancel();
    m_working = false;
    m_dossier.reset();
    m_redacted.reset();
    m_copy.reset();
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
