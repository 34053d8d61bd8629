// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopLine.h"

#include "core/report/Texts.h"
#include "ui/models/DayText.h"
#include "ui/shell/HearingFigures.h"
#include "ui/shell/StageDots.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/AfterPaint.h"
#include "ui/widgets/Icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace eldin::ui {

namespace {

QToolButton *toolFor(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(name);
    button->setIconSize({theme::kIcon, theme::kIcon});
    button->setFixedWidth(theme::kTarget + 4);
    return button;
}

} // namespace

TopLine::TopLine(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_hearing(new QToolButton)
    , m_hearings(new QMenu(this))
    , m_stages(new StageDots)
    , m_search(new QToolButton)
    , m_language(new QToolButton)
    , m_help(new QToolButton)
    , m_undo(new QAction(lineIcon(QStringLiteral("undo-2")), {}, this))
    , m_redo(new QAction(lineIcon(QStringLiteral("redo-2")), {}, this))
    , m_later(new AfterPaint(this, &TopLine::showStages))
{
    setObjectName(QStringLiteral("topLine"));
    m_hearing->setObjectName(QStringLiteral("hearingChooser"));
    m_hearing->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hearing->setIcon(lineIcon(QStringLiteral("chevron-down"), Token::InkSoft));
    m_hearing->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    m_hearing->setPopupMode(QToolButton::InstantPopup);
    m_hearing->setMenu(m_hearings);
    m_hearing->setFont(theme::font(Type::Large, QFont::DemiBold));
    m_hearing->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_hearings->setLayoutDirection(Qt::LeftToRight);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setProperty("kind", QStringLiteral("outline"));
    m_search->setIcon(lineIcon(QStringLiteral("search"), Token::InkSoft));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_language->setProperty("kind", QStringLiteral("outline"));
    m_language->setIcon(lineIcon(QStringLiteral("languages"), Token::InkSoft));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_help->setObjectName(QStringLiteral("helpButton"));
    m_help->setIcon(lineIcon(QStringLiteral("info"), Token::InkSoft));
    m_help->setIconSize({theme::kIcon, theme::kIcon});
    m_help->setFixedWidth(theme::kTarget + 4);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid, theme::kGrid * 3, theme::kGrid);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_hearing);
    layout->addStretch(1);
    layout->addWidget(m_stages);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(toolFor(m_undo, QStringLiteral("undoButton")));
    layout->addWidget(toolFor(m_redo, QStringLiteral("redoButton")));
    layout->addWidget(m_language);
    layout->addWidget(m_help);

    connect(m_undo, &QAction::triggered, &workspace, &Workspace::undo);
    connect(m_redo, &QAction::triggered, &workspace, &Workspace::redo);
    connect(m_search, &QToolButton::clicked, this, &TopLine::searchRequested);
    connect(m_language, &QToolButton::clicked, this, [this] { Q_EMIT menuRequested(m_language); });
    connect(m_help, &QToolButton::clicked, this, [this] { Q_EMIT helpRequested(m_help); });
    connect(m_hearings, &QMenu::aboutToShow, this, [this] { m_workspace.runner().run([this] { fillHearings(); }); });
    connect(&workspace.document(), &core::Document::changed, this, [this] { m_workspace.runner().run([this] { refresh(); }); });
    connect(&workspace, &Workspace::hearingChanged, this, &TopLine::retranslate);
    retranslate();
    showStages();
}

void TopLine::setTight(bool tight)
{
    m_search->setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    retranslate();
}

void TopLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopLine::retranslate()
{
    m_search->setText(tr("Find  Ctrl+K"));
    m_search->setToolTip(tr("Find anything, a page or an action (Ctrl+K)"));
    m_search->setAccessibleName(m_search->toolTip());
    m_language->setText(core::codeOf(m_workspace.language()).toUpper());
    m_language->setToolTip(tr("Language and appearance"));
    m_language->setAccessibleName(m_language->toolTip());
    m_help->setToolTip(tr("Help (F1)"));
    m_help->setAccessibleName(m_help->toolTip());
    m_title.clear();
    m_workspace.runner().run([this] { refresh(); });
}

void TopLine::refresh()
{
    core::Document &document = m_workspace.document();
    const auto undo = document.undoOperation();
    const auto redo = document.redoOperation();
    m_undo->setEnabled(undo.has_value() && !document.isReadOnly());
    m_redo->setEnabled(redo.has_value() && !document.isReadOnly());
    m_undo->setText(undo ? tr("Undo: %1").arg(core::operationText(*undo)) : tr("Nothing to undo"));
    m_redo->setText(redo ? tr("Redo: %1").arg(core::operationText(*redo)) : tr("Nothing to redo"));
    m_undo->setToolTip(m_undo->text() + QStringLiteral("  (Ctrl+Z)"));
    m_redo->setToolTip(m_redo->text() + QStringLiteral("  (Ctrl+Y)"));

    const auto hearing = m_workspace.hearing();
    const QString title = hearing ? hearing->title.best(m_workspace.language()) : tr("No hearing yet");
    m_later->ask();
    if (m_title == title)
        return;
    m_title = title;
    m_hearing->setToolTip(title);
    m_hearing->setAccessibleName(tr("Hearing: %1").arg(title));
    fitTitle();
}

void TopLine::showStages()
{
    m_workspace.runner().run([this] { m_stages->setStages(m_workspace.hearing().has_value(), stagesDone(m_workspace)); });
    fitTitle();
}

// The title takes what the others leave; the whole of it is in the tool tip.
void TopLine::fitTitle()
{
    const int others = m_stages->sizeHint().width() + m_search->sizeHint().width() + m_language->sizeHint().width()
        + 3 * (theme::kTarget + 4) + theme::kGrid * 20;
    const QFontMetrics metrics(m_hearing->font());
    m_hearing->setText(metrics.elidedText(m_title, Qt::ElideRight, std::max(120, width() - others)));
}

void TopLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTitle();
}

void TopLine::fillHearings()
{
    m_hearings->clear();
    const auto language = m_workspace.language();
    for (const core::Hearing &hearing : m_workspace.stores().hearings.all()) {
        QAction *action = m_hearings->addAction(
            QStringLiteral("%1  ·  %2").arg(hearing.title.best(language), dayText(hearing.date)));
        action->setCheckable(true);
        action->setChecked(hearing.id == m_workspace.hearingId());
        connect(action, &QAction::triggered, this, [this, id = hearing.id] { m_workspace.setHearing(id); });
    }
    m_hearings->addSeparator();
    QAction *add = m_hearings->addAction(lineIcon(QStringLiteral("plus")), tr("New hearing"));
    connect(add, &QAction::triggered, this,
            [this] { m_workspace.goTo(PageKey::Preparation, QStringLiteral("new-hearing")); });
}

int stagesDone(const Workspace &workspace)
{
    const auto hearing = workspace.hearing();
    if (!hearing)
        return 0;
    if (hearing->closedAt.isValid() || hearing->state == core::HearingState::Closed)
        return 5;
    const auto meetings = workspace.stores().meetings.ofHearing(hearing->id);
    const bool prepared = hearing->date.isValid() && !hearing->budgetId.isNull() && !meetings.empty();
    const bool announced = !workspace.stores().announcements.ofHearing(hearing->id).empty();
    const auto summary = HearingFigures::of(workspace);
    const bool held = hearing->recordClosedAt.isValid()
        || (!meetings.empty()
            && std::all_of(meetings.begin(), meetings.end(), [](const core::Meeting &m) { return m.endsAt.isValid(); }));
    const bool answered = held && summary.answered == summary.proposals;
    // A stage is lit only when all before it are: the line is a road, not a list of ticks.
    int done = 0;
    for (const bool stage : {prepared, announced, held, answered}) {
        if (!stage)
            break;
        ++done;
    }
    return done;
}

} // namespace eldin::ui
