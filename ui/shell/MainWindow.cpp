// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/document/OlderDocument.h"
#include "core/document/PackedDocument.h"
#include "core/merge/OtherCopy.h"
#include "core/report/SealCheck.h"
#include "core/service/Practice.h"
#include "core/service/Sample.h"
#include "ui/shell/ActionRunner.h"
#include "ui/shell/DamagedPage.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/DocumentView.h"
#include "ui/shell/FileDrop.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/StartPage.h"

#include <QEvent>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThread>

namespace eldin::ui {

namespace {

core::Environment environmentOf(const Shell &shell)
{
    return {shell.clock, shell.random, shell.settings.deviceId(shell.random), shell.settings.author()};
}

/// Copying takes as long as the document is large, whether it is brought up itself, behind the backup `before`, or read from a copy.
std::unique_ptr<core::Document> openOlder(const QString &path, const Shell &shell, std::optional<core::Backup> &before)
{
    std::unique_ptr<core::Document> document;
    besideHeldWindow([&, place = shell.settings.backupPlace(), environment = environmentOf(shell), window = QThread::currentThread()](const std::atomic_bool &cancelled) {
        before = core::bringUpToDate(path, place, environment, environment.clock.now(), [&cancelled](int, int) { return !cancelled; });
        document = core::Document::open(path, environment, core::Access::ReadWrite);
        document->moveToThread(window);
    });
    return document;
}

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(u".eldin") ? path : path + QStringLiteral(".eldin");
}

} // namespace

MainWindow::MainWindow(const Shell &shell, QWidget *parent)
    : QMainWindow(parent)
    , m_shell(shell)
    , m_actions(new ActionRunner(this))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(shell))
    , m_damaged(new DamagedPage(shell, environmentOf(shell)))
{
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_damaged);
    setMinimumSize(960, 640);
    resize(1366, 768);
    restoreGeometry(shell.settings.bytes(QStringLiteral("geometry")));
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newDocument);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseDocument);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::makeSample);
    connect(m_start, &StartPage::practiceRequested, this, &MainWindow::practise);
    connect(m_start, &StartPage::recentRequested, this, [this](const QString &path) { openDocument(path); });
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::documentDropped, this, &MainWindow::takeDocument);
    connect(drop, &FileDrop::tableDropped, this, &MainWindow::importTable);
    connect(drop, &FileDrop::pictureDropped, this, &MainWindow::takePicture);
    connect(m_actions, &ActionRunner::said, this, &MainWindow::say);
    connect(m_actions, &ActionRunner::refused, this, &MainWindow::showDamaged);
    connect(m_damaged, &DamagedPage::leaveRequested, this, [this] {
        if (m_view == nullptr)
            leave();
        else
            m_stack->setCurrentWidget(m_view);
    });
    connect(m_damaged, &DamagedPage::openRequested, this, [this](const QString &path) { openDocument(path); });
    retitle();
    m_start->refresh();
}

MainWindow::~MainWindow() = default;

// Where it is seen: the document that is open stays when another cannot be opened.
void MainWindow::say(const Notice &notice)
{
    if (m_view == nullptr)
        return m_start->say(notice.sentence);
    Q_EMIT m_view->workspace().runner().said(notice);
}

// A table has to go into a document.
void MainWindow::importTable(const QString &path)
{
    if (m_view == nullptr)
        return m_actions->warn(tr("Open a document first, then drop the table on it."));
    m_view->workspace().goTo(PageKey::Budget, QStringLiteral("import:") + path);
}

// On the page of the papers it is a scan of the one shown, elsewhere a photo of the hearing.
void MainWindow::takePicture(const QString &path, bool isPdf)
{
    if (m_view == nullptr)
        return m_actions->warn(tr("Open a document first, then drop the picture on it."));
    Workspace &workspace = m_view->workspace();
    if (workspace.document().isReadOnly())
        return workspace.runner().warn(tr("This document is open for reading only: nothing can be attached."));
    if (workspace.hearingId().isNull())
        return workspace.runner().warn(tr("There is no hearing yet that the picture could belong to."));
    if (m_view->currentPage() == PageKey::Papers)
        workspace.goTo(PageKey::Papers, QStringLiteral("scan:") + path);
    else if (isPdf)
        workspace.runner().warn(tr("A PDF is no photo. Show the paper of which it is a scan on the page “Papers” and drop it there."));
    else
        workspace.goTo(PageKey::Preparation, QStringLiteral("photos:") + path);
}

// A copy of what is open comes back from a colleague: it is to be brought in, not worked in.
void MainWindow::takeDocument(const QString &path)
{
    bool comesBack = false;
    const bool known = m_view == nullptr || m_actions->run([&] {
        besideHeldWindow([&](const std::atomic_bool &) { comesBack = core::isOtherCopy(path, m_view->workspace().document()); });
    });
    if (known && comesBack)
        m_view->workspace().goTo(PageKey::Share, QStringLiteral("merge:") + path);
    else if (known)
        openDocument(path);
}

bool MainWindow::openDocument(const QString &chosen, PageKey page)
{
    const auto atTheEnd = qScopeGuard([this] { m_opening.clear(); });
    return m_actions->run([&] {
        QString path = chosen;
        if (core::isPackedDocument(chosen))
            besideHeldWindow([&](const std::atomic_bool &) { path = core::unpackBeside(chosen); });
        m_opening = path;
        std::optional<core::Backup> before;
        const bool older = core::isOlderDocument(path);
        auto document = older ? openOlder(path, m_shell, before) : core::Document::open(path, environmentOf(m_shell), core::Access::ReadWrite);
        m_opening.clear();
        closeView();
        m_view = new DocumentView(std::move(document), m_shell);
        m_stack->addWidget(m_view);
        m_stack->setCurrentWidget(m_view);
        connect(m_view, &DocumentView::startRequested, this, &MainWindow::showStart);
        // After the signal has returned: its sender goes with the document.
        connect(m_view, &DocumentView::documentRequested, this, [this](const QString &other) { openDocument(other); }, Qt::QueuedConnection);
        connect(m_view, &DocumentView::practiceRequested, this, &MainWindow::practise, Qt::QueuedConnection);
        m_view->showPage(page);
        remember();
        retitle();
        if (before)
            say({tr("This document was of an older version and has been brought up to this one; a backup keeps it as it was."), QDir::toNativeSeparators(before->file)});
        else if (older)
            say({tr("This document is of an older version: you are reading a copy that was brought up to this one."), {}});
    });
}

void MainWindow::newDocument(PageKey page)
{
    const QString path = withSuffix(m_shell.dialogs.fileToSave(this, tr("Where shall the document lie?"), tr("budget-hearings.eldin"),
                                                               tr("Documents of Eldin Unu (*.eldin)")));
    if (path.isEmpty())
        return;
    m_actions->run([&] {
        core::Document::create(path, environmentOf(m_shell), [this](core::Stores &stores) {
            core::Municipality municipality;
            municipality.id = core::Id<core::Municipality>::create(m_shell.clock, m_shell.random);
            stores.municipality.insert(municipality);
        });
        openDocument(path, page);
    });
}

void MainWindow::chooseDocument()
{
    const QString path =
        m_shell.dialogs.fileToOpen(this, tr("Open a document"), tr("Documents of Eldin Unu (*.eldin);;All files (*)"));
    if (!path.isEmpty())
        openDocument(path);
}

void MainWindow::makeSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = withSuffix(m_shell.dialogs.fileToSave(this, tr("Where shall the example lie?"),
                                                               QDir(folder).filePath(tr("example-ak-bulak.eldin")),
                                                               tr("Documents of Eldin Unu (*.eldin)")));
    if (path.isEmpty())
        return;
    if (m_actions->run([&] { core::createSample(path, core::SampleSize::Small, core::protocolTexts); }))
        openDocument(path);
}

// One copy, kept where the settings are: what is done in it counts nowhere, so nobody has to choose a place for it.
void MainWindow::practise()
{
    const QString path = QDir(m_shell.settings.folder()).filePath(QStringLiteral("practice.eldin"));
    const bool anew = !QFileInfo::exists(path)
        || m_shell.dialogs.confirm(this, tr("Begin the practice anew?"),
                                   tr("There is a practice copy from before. Beginning anew throws it away; otherwise it goes on where it stopped."), tr("Begin anew"));
    const bool inIt = m_view != nullptr && m_view->isPractice();
    if (inIt && !anew)
        return m_view->showPage(PageKey::Meeting);
    if (anew) {
        if (inIt)
            leave(); // its file is about to be replaced
        if (!m_actions->run([&] { core::createPractice(path, environmentOf(m_shell), core::IfTaken::Replace); }))
            return;
    }
    if (openDocument(path, PageKey::Meeting) && anew)
        m_view->startTour();
}

// There is more to do about a damaged file than to say so.
void MainWindow::showDamaged(const core::Error &error)
{
    if (m_opening.isEmpty() || error.code() != core::ErrorCode::FileDamaged)
        return;
    m_damaged->tell(m_opening, error);
    m_stack->setCurrentWidget(m_damaged);
}

void MainWindow::leave()
{
    closeView();
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
    retitle();
}

void MainWindow::showStart()
{
    // After the signal that led here has returned: its sender is about to go.
    QMetaObject::invokeMethod(this, &MainWindow::leave, Qt::QueuedConnection);
}

void MainWindow::closeView()
{
    if (m_view == nullptr)
        return;
    remember();
    m_stack->removeWidget(m_view);
    delete m_view;
    m_view = nullptr;
}

void MainWindow::remember()
{
    if (m_view->isPractice()) // it is no work to come back to, and stands on the start page already
        return;
    m_actions->run([this] {
        const Workspace &workspace = m_view->workspace();
        Settings::RecentFile file;
        file.path = QFileInfo(workspace.document().path()).absoluteFilePath();
        file.municipality = workspace.stores().municipality.one().name.best(workspace.language());
        if (const auto hearing = workspace.hearing()) {
            file.hearing = hearing->title.best(workspace.language());
            file.hearingDate = hearing->date;
        }
        m_shell.settings.addRecentFile(file);
    });
}

void MainWindow::retitle()
{
    const QString product = tr("Eldin Unu");
    const QString file = m_view == nullptr      ? QString()
        : m_view->isPractice() ? tr("Practice")
                               : QFileInfo(m_view->workspace().document().path()).fileName();
    setWindowTitle(file.isEmpty() ? product : QStringLiteral("%1 – %2").arg(file, product));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retitle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_shell.settings.setBytes(QStringLiteral("geometry"), saveGeometry());
    if (m_view != nullptr)
        remember();
    QMainWindow::closeEvent(event);
}

} // namespace eldin::ui
