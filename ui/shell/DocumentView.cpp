// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentView.h"

#include "core/service/Practice.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/DailyBackup.h"
#include "ui/shell/DocumentSearch.h"
#include "ui/shell/Page.h"
#include "ui/shell/Pages.h"
#include "ui/shell/PlaceStrip.h"
#include "ui/shell/PracticeStrip.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/Theme.h"
#include "ui/shell/TopLine.h"
#include "ui/shell/WhoWorks.h"
#include "ui/widgets/AfterPaint.h"
#include "ui/widgets/Icon.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace eldin::ui {

namespace {

constexpr int kMoment = 20; // ms

QFrame *line(QFrame::Shape shape)
{
    auto *frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("line"));
    if (shape == QFrame::HLine)
        frame->setFixedHeight(1);
    else
        frame->setFixedWidth(1);
    return frame;
}

} // namespace

DocumentView::DocumentView(std::unique_ptr<core::Document> document, const Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_document(std::move(document))
    , m_workspace(std::make_unique<Workspace>(*m_document, shell.settings, shell.dialogs))
    , m_sidebar(new Sidebar)
    , m_topLine(new TopLine(*m_workspace))
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(*m_workspace))
    , m_daily(new DailyBackup(*m_workspace, m_status)) // with the widgets, it goes before the document
    , m_who(new WhoWorks(*m_workspace))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topLine);
    right->addWidget(line(QFrame::HLine));
    if (core::isPractice(*m_document)) {
        m_practice = new PracticeStrip(*m_workspace);
        connect(m_practice, &PracticeStrip::tourRequested, this, &DocumentView::startTour);
        right->addWidget(m_practice);
    }
    auto *place = new PlaceStrip(*m_workspace);
    right->addWidget(place);
    right->addWidget(m_who);
    right->addWidget(m_stack, 1);
    right->addWidget(line(QFrame::HLine));
    right->addWidget(m_status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(line(QFrame::VLine));
    layout->addLayout(right, 1);

    connect(m_sidebar, &Sidebar::chosen, this, [this](PageKey key) { showPage(key); });
    (void)DocumentSearch::of(*m_workspace); // begins to read
    connect(m_workspace.get(), &Workspace::navigationRequested, this, &DocumentView::showPage);
    connect(m_workspace.get(), &Workspace::documentRequested, this, &DocumentView::documentRequested);
    connect(m_daily, &DailyBackup::found, m_status, &StatusLine::setBackup);
    connect(m_topLine, &TopLine::searchRequested, this, &DocumentView::showPalette);
    connect(m_topLine, &TopLine::menuRequested, this, [this](QWidget *button) {
        auto *menu = new AppearanceMenu(m_shell, this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
    });
    auto *counts = new AfterPaint(this, &DocumentView::refreshCounts);
    connect(m_document.get(), &core::Document::changed, this, [this, counts](const core::ChangeSet &changes) {
        for (const PageEntry &entry : pageEntries()) {
            for (const QStringView table : entry.counted) {
                if (!table.isEmpty() && changes.concerns(table.toString()))
                    m_uncounted.insert(entry.key);
            }
        }
        counts->ask();
    });
    connect(m_topLine, &TopLine::helpRequested, this, &DocumentView::showHelp);
    connect(m_workspace.get(), &Workspace::hearingChanged, this, &DocumentView::refreshSidebar);
    addShortcuts();
    refreshSidebar();
    showPage(PageKey::Overview);
    if (!isPractice()) { // who practises needs no name in any history, and its place is ours
        m_who->askOnceADay();
        place->warnOf(core::placeRisk(m_document->path()));
    }
}

// Widgets hold references to the workspace, so they go first.
DocumentView::~DocumentView()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

Page *DocumentView::page(PageKey key)
{
    Page *&page = m_pages[key];
    if (page == nullptr) {
        page = pageEntry(key).make(*m_workspace);
        m_stack->addWidget(page);
    }
    return page;
}

void DocumentView::showPage(PageKey key, const QString &target)
{
    Page *shown = page(key);
    m_current = key;
    m_sidebar->setCurrent(key);
    m_stack->setCurrentWidget(shown);
    shown->takeFocus();
    if (!target.isEmpty())
        m_workspace->runner().run([&] { shown->reveal(target); });
}

void DocumentView::showPalette()
{
    std::vector<CommandPalette::Command> commands;
    for (const PageEntry &entry : pageEntries())
        commands.push_back({pageTitle(entry.key), QString::fromUtf16(entry.icon), [this, key = entry.key] { showPage(key); }});
    commands.push_back({tr("Backups"), QStringLiteral("database-backup"), [this] { showPage(PageKey::Share, QStringLiteral("backups")); }});
    commands.push_back({tr("Hand over"), QStringLiteral("users"), [this] { showPage(PageKey::Share, QStringLiteral("hand-over")); }});
    commands.push_back({tr("Export data"), QStringLiteral("upload"), [this] { showPage(PageKey::Share, QStringLiteral("export")); }});
    if (m_document->stores().budgets.count() == 0 && m_document->stores().hearings.count() == 0)
        commands.push_back({tr("Take over an export"), QStringLiteral("download"), [this] { showPage(PageKey::Share, QStringLiteral("export")); }});
    if (!m_document->isReadOnly())
        commands.push_back({tr("Say who is working"), QStringLiteral("users"), [this] { m_who->ask(); }});
    for (QAction *action : {m_topLine->undoAction(), m_topLine->redoAction()}) {
        if (action->isEnabled())
            commands.push_back({action->text(), QStringLiteral("history"), [action] { action->trigger(); }});
    }
    // The page's own actions carry words; those without are for the keyboard only.
    for (const QAction *action : page(m_current)->actions()) {
        if (action->isEnabled() && !action->text().isEmpty())
            commands.push_back({action->text(), QStringLiteral("play"),
                                [action] { const_cast<QAction *>(action)->trigger(); }});
    }
    commands.push_back({tr("Practise a meeting"), QStringLiteral("mic"), [this] { Q_EMIT practiceRequested(); }});
    commands.push_back({tr("Show me round this page"), QStringLiteral("eye"), [this] { startTour(); }});
    commands.push_back({tr("Open another document"), QStringLiteral("folder-open"), [this] { Q_EMIT startRequested(); }});
    auto *palette = new CommandPalette(std::move(commands), *m_workspace, this);
    palette->popUp();
}

void DocumentView::addShortcuts()
{
    for (const PageEntry &entry : pageEntries()) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(entry.key))));
        connect(action, &QAction::triggered, this, [this, key = entry.key] { showPage(key); });
        addAction(action);
    }
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(find, &QAction::triggered, this, &DocumentView::showPalette);
    addAction(find);
    // There is nothing to save; people press it all the same, and are told so.
    auto *save = new QAction(this);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(save, &QAction::triggered, this, [this] {
        const QDateTime at = m_document->savedAt();
        m_workspace->runner().say(at.isValid() ? tr("Saved at %1. Every action is saved at once.").arg(at.time().toString(QStringLiteral("HH:mm:ss")))
                                                : tr("Every action is saved at once."));
    });
    addAction(save);
    for (QAction *action : {m_topLine->undoAction(), m_topLine->redoAction()})
        addAction(action);
    auto *help = new QAction(this);
    help->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)});
    connect(help, &QAction::triggered, this, [this] { showHelp(m_topLine->helpButton()); });
    addAction(help);
}

void DocumentView::showHelp(QWidget *button)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("helpMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon(QStringLiteral("eye")), tr("Show me round this page"), this, &DocumentView::startTour);
    menu->addAction(lineIcon(QStringLiteral("mic")), tr("Practise a meeting"), this, &DocumentView::practiceRequested);
    menu->setActiveAction(menu->actions().front());
    menu->popup(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height() + 4)));
}

std::vector<TourStop> DocumentView::windowTour()
{
    return {{m_sidebar, tr("The places of the work, in the order of the job. A number beside a place says how much there waits for somebody.")},
            {m_topLine->findChild<QWidget *>(QStringLiteral("hearingChooser")), tr("The hearing you work on. Another one is chosen or planned here.")},
            {page(m_current)->findChild<QWidget *>(QStringLiteral("nextStep")), tr("The next step on this page: if you do not know what to do, press this.")},
            {m_topLine->findChild<QWidget *>(QStringLiteral("undoButton")), tr("Whatever was done last is taken back here (Ctrl+Z). Nothing needs to be saved: it is saved at once.")},
            {m_topLine->findChild<QWidget *>(QStringLiteral("searchButton")), tr("Ctrl+K finds by a word all that was said, answered or planned, every page and every action.")},
            {m_status, tr("What was done last, when it was saved, and when the last backup was made.")}};
}

void DocumentView::startTour()
{
    if (findChild<Tour *>() != nullptr)
        return;
    // After a menu that led here has closed and given the focus back.
    QTimer::singleShot(0, this, [this] {
        auto stops = page(m_current)->tour();
        new Tour(this, stops.empty() ? windowTour() : std::move(stops));
    });
}

void DocumentView::refreshSidebar()
{
    for (const PageEntry &entry : pageEntries())
        m_uncounted.insert(entry.key);
    refreshCounts();
}

void DocumentView::refreshCounts()
{
    const bool counted = m_workspace->runner().run([this] {
        m_sidebar->setMunicipality(m_workspace->stores().municipality.one().name.best(m_workspace->language()));
        QElapsedTimer moment;
        moment.start();
        while (!m_uncounted.empty() && moment.elapsed() < kMoment) {
            const PageKey key = m_uncounted.extract(m_uncounted.begin()).value();
            m_sidebar->setCount(key, pageEntry(key).openItems(*m_workspace));
        }
    });
    if (!counted)
        m_uncounted.clear(); // said once, not with every turn
    // What a moment does not suffice for gets turns of its own, or people would wait for all counts in one.
    if (!m_uncounted.empty())
        QTimer::singleShot(0, this, &DocumentView::refreshCounts);
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool tight = width() < theme::kFoldBelow;
    m_sidebar->setFolded(tight);
    m_topLine->setTight(tight);
}

void DocumentView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshSidebar();
}

} // namespace eldin::ui
