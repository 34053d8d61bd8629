// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/ProjectorPanel.h"

#include "core/report/ProjectorViews.h"
#include "ui/projector/Projector.h"
#include "ui/projector/SlideShow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Segments.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace eldin::ui {

namespace {

constexpr int kTick = 250; // milliseconds: the clock on the wall is never late by more
constexpr int kPreviewWidth = 168;
constexpr int kListRow = 28;
constexpr int kLongestWords = 300; // that can stand on a wall
constexpr int kLongestAddress = 300;
constexpr std::array kLanguages {core::PaperLanguage::Kyrgyz, core::PaperLanguage::Russian, core::PaperLanguage::KyrgyzAndRussian};

QString key(const char *name)
{
    return QStringLiteral("projector/") + QString::fromLatin1(name);
}

} // namespace

ProjectorPanel::ProjectorPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_projector(new Projector(workspace.settings(), *this, this))
    , m_slides(new SlideShow(this))
    , m_title(new QLabel)
    , m_on(new QPushButton)
    , m_preview(new WallCanvas)
    , m_state(new QLabel)
    , m_list(new QListWidget)
    , m_languages(new Segments(static_cast<int>(kLanguages.size())))
    , m_screens(new ChoiceBox)
    , m_follow(new QCheckBox)
    , m_clock(new QTimer(this))
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("projectorPanel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_on->setObjectName(QStringLiteral("projectorOn"));
    m_on->setCheckable(true);
    m_list->setObjectName(QStringLiteral("wallKinds"));
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    for (const WallKind kind : kWallKinds) {
        auto *item = new QListWidgetItem(m_list);
        item->setSizeHint(QSize(0, kListRow));
        item->setData(Qt::UserRole, static_cast<int>(kind));
    }
    m_list->setFixedHeight(kListRow * static_cast<int>(kWallKinds.size()) + 2 * theme::kGrid);
    m_list->setCurrentRow(0);
    m_follow->setObjectName(QStringLiteral("projectorFollows"));
    m_follow->setChecked(m_workspace.settings().text(key("follows")) == u"yes");
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_on);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::kGrid * 3 / 2);
    middle->addWidget(buildPreview());
    middle->addWidget(m_list, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 3 / 2);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addLayout(middle);
    layout->addWidget(m_follow);
    m_wordsBox = buildWords();
    layout->addWidget(m_wordsBox);
    connect(m_on, &QPushButton::clicked, m_projector, &Projector::turn);
    connect(m_projector, &Projector::changed, this, &ProjectorPanel::showState);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { show(static_cast<WallKind>(item->data(Qt::UserRole).toInt())); });
    connect(m_languages, &Segments::changed, this, [this](int index) {
        m_workspace.settings().setText(key("language"), core::codeOf(kLanguages[static_cast<std::size_t>(std::max(0, index))]));
        m_slides->forget();
        m_workspace.runner().run([this] { showView(); });
    });
    connect(m_screens, &QComboBox::activated, this, [this] { m_projector->chooseScreen(m_screens->currentData().toString()); });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) { m_workspace.settings().setText(key("follows"), on ? QStringLiteral("yes") : QStringLiteral("no")); });
    connect(m_slides, &SlideShow::laidOut, this, [this](const auto &pages) {
        m_preview->setPages(pages);
        m_projector->setPages(pages);
        if (pages)
            m_workspace.runner().run([this] { showView(); });
    });
    // The hall sees the wall whatever page the console is on.
    connect(&workspace.document(), &core::Document::changed, this, [this] {
        m_isToldRead = false;
        if (m_projector->isOn() && !parentWidget()->isVisible())
            m_workspace.runner().run([this] { refresh(); });
    });
    m_clock->setInterval(kTick);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (m_kind == WallKind::Floor && (isVisible() || m_projector->isOn()))
            m_workspace.runner().run([this] { showView(); });
    });
    m_clock->start();
    hide();
    showState();
}

ProjectorPanel::~ProjectorPanel() = default;

QWidget *ProjectorPanel::buildPreview()
{
    m_preview->setObjectName(QStringLiteral("wallPreview"));
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_state->setObjectName(QStringLiteral("projectorState"));
    m_state->setProperty("kind", QStringLiteral("small"));
    m_state->setWordWrap(true);
    m_languages->setObjectName(QStringLiteral("wallLanguage"));
    m_languages->setTight();
    const auto known = core::fromCode<core::PaperLanguage>(m_workspace.settings().text(key("language"))).value_or(core::PaperLanguage::Kyrgyz);
    const auto place = std::find(kLanguages.begin(), kLanguages.end(), known);
    m_languages->setCurrent(place == kLanguages.end() ? 0 : static_cast<int>(place - kLanguages.begin()));
    m_screens->setObjectName(QStringLiteral("projectorScreen"));
    m_screens->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *box = new QWidget;
    box->setFixedWidth(kPreviewWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid / 2);
    column->addWidget(m_preview);
    column->addWidget(m_state);
    column->addStretch(1);
    column->addWidget(m_languages, 0, Qt::AlignLeft);
    column->addWidget(m_screens);
    return box;
}

QWidget *ProjectorPanel::buildWords()
{
    m_words = new QLineEdit(m_workspace.settings().text(key("words")));
    m_words->setObjectName(QStringLiteral("wallWords"));
    m_words->setMaxLength(kLongestWords);
    m_address = new QLineEdit(m_workspace.settings().text(key("address")));
    m_address->setObjectName(QStringLiteral("wallAddress"));
    m_address->setMaxLength(kLongestAddress);
    for (QLineEdit *field : {m_words, m_address}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_workspace.settings().setText(key("words"), m_words->text());
            m_workspace.settings().setText(key("address"), m_address->text().trimmed());
            m_workspace.runner().run([this] { showView(); });
        });
        field->installEventFilter(this);
    }
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_words, 1);
    row->addWidget(m_address, 1);
    return box;
}

void ProjectorPanel::retranslate()
{
    m_title->setText(tr("Wall of the hall"));
    m_on->setToolTip(tr("Shows or hides the window for the hall"));
    m_list->setAccessibleName(tr("What the wall can show: 1 to 9, 0 or Enter shows it, Left and Right turn the slides and the promises, Esc leaves"));
    m_preview->setAccessibleName(tr("What the wall shows now"));
    m_languages->setTexts({QStringLiteral("KY"), QStringLiteral("RU"), QStringLiteral("KY+RU")});
    m_languages->setAccessibleName(tr("Language of the wall"));
    m_screens->setAccessibleName(tr("Screen of the wall"));
    m_follow->setText(tr("The wall follows the meeting"));
    m_follow->setToolTip(tr("A new item, speaker or vote is shown by itself, but nothing else is taken off the wall"));
    m_words->setPlaceholderText(tr("text for the wall"));
    m_words->setAccessibleName(tr("Text for the wall"));
    m_address->setPlaceholderText(tr("address for the QR code"));
    m_address->setAccessibleName(tr("Address for the QR code"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(QStringLiteral("%1  %2").arg((i + 1) % 10).arg(wallKindName(kWallKinds[static_cast<std::size_t>(i)])));
    showScreens();
    showState();
}

void ProjectorPanel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    m_isToldRead = false;
    m_slides->forget();
    m_whatIf.reset();
    m_news.forget();
    m_slides->goToFirst();
    m_promisesPage = 0;
    if (m_kind == WallKind::WhatIf || m_kind == WallKind::Slides)
        m_kind = WallKind::Agenda;
}

void ProjectorPanel::setFunction(const QString &code)
{
    if (m_function == code)
        return;
    m_function = code;
    if (m_kind == WallKind::BudgetLine)
        showView();
}

void ProjectorPanel::setWhatIf(const core::WhatIf &seen)
{
    m_whatIf = seen;
    if (m_kind == WallKind::WhatIf)
        showView();
}

void ProjectorPanel::forgetWhatIf()
{
    m_whatIf.reset();
    if (m_kind == WallKind::WhatIf)
        show(WallKind::Dark);
}

void ProjectorPanel::refresh()
{
    m_isToldRead = false;
    if (isHidden() && !m_projector->isOn())
        return;
    follow();
    showView();
}

void ProjectorPanel::follow()
{
    if (m_meeting.isNull() || !m_workspace.stores().meetings.find(m_meeting))
        return;
    const auto news = m_news.look(m_workspace.stores(), m_meeting);
    if (news && m_follow->isChecked() && followsMeeting(m_kind))
        m_kind = *news;
}

void ProjectorPanel::turnOpen()
{
    if (!isHidden() && isAncestorOf(QApplication::focusWidget())) {
        hide();
        Q_EMIT left();
        return;
    }
    // What happened while nobody looked is no reason to change the view.
    if (isHidden() && !m_projector->isOn())
        m_news.forget();
    QFrame::show();
    m_workspace.runner().run([this] { refresh(); });
    m_list->setFocus();
}

core::PaperLanguage ProjectorPanel::language() const
{
    return kLanguages[static_cast<std::size_t>(std::max(0, m_languages->current()))];
}

const std::optional<core::PromisesTold> &ProjectorPanel::told() const
{
    if (!m_isToldRead) {
        const core::Stores &stores = m_workspace.stores();
        const auto hearing = stores.hearings.find(stores.meetings.get(m_meeting).hearingId);
        m_told = hearing ? core::promisesTold(stores, *hearing) : std::nullopt;
        m_isToldRead = true;
    }
    return m_told;
}

core::wall::ProjectorView ProjectorPanel::makeView() const
{
    if (m_meeting.isNull() || !m_workspace.stores().meetings.find(m_meeting))
        return {};
    const core::ProjectorViews views(m_workspace.stores(), language());
    const auto hearing = m_workspace.hearing();
    switch (m_kind) {
    case WallKind::Agenda: return views.agenda(m_meeting);
    case WallKind::Floor: return views.floor(m_meeting, m_workspace.document().environment().clock.wallTime());
    case WallKind::Question: return views.question(m_meeting);
    case WallKind::Vote: return views.lastVote(m_meeting);
    case WallKind::WhatIf: return m_whatIf ? views.whatIf(m_meeting, *m_whatIf) : core::wall::ProjectorView {};
    case WallKind::BudgetLine: return views.budgetLine(m_meeting, hearing ? hearing->budgetId : core::Id<core::Budget>(), m_function);
    case WallKind::Slides: return views.slide(m_slides->slides(), m_slides->page());
    case WallKind::Words: return {{}, core::wall::Words {m_words->text().trimmed(), m_address->text().trimmed()}};
    case WallKind::Dark: return {};
    case WallKind::Promises: return views.promises(m_meeting, told(), m_promisesPage);
    }
    return {};
}

void ProjectorPanel::show(WallKind kind)
{
    m_workspace.runner().run([&] {
        // Slides are made anew when they are asked for: the figures may have changed.
        if (kind == WallKind::Slides && m_kind != WallKind::Slides)
            m_slides->forget();
        if (kind == WallKind::Promises && m_kind != WallKind::Promises)
            m_promisesPage = 0; // they are told from the beginning
        m_kind = kind;
        showView();
    });
}

void ProjectorPanel::showView()
{
    if (m_kind == WallKind::Slides && !m_slides->isMade())
        m_slides->make(m_workspace.stores(), language(), m_workspace.hearingId());
    const auto view = makeView();
    m_preview->setView(view);
    m_projector->setView(view);
    m_wordsBox->setVisible(m_kind == WallKind::Words);
    // Only then: somebody may be on the way through the list.
    if (std::exchange(m_listed, m_kind) != m_kind)
        m_list->setCurrentRow(static_cast<int>(m_kind));
    showState();
}

void ProjectorPanel::showScreens()
{
    const QSignalBlocker quiet(m_screens);
    m_screens->clear();
    m_screens->addItem(tr("the other screen"), QString());
    m_screenNames.clear();
    for (const ScreenPlace &screen : m_projector->screens()) {
        m_screenNames += screen.name;
        m_screens->addItem(QStringLiteral("%1 · %2×%3").arg(screen.name).arg(screen.geometry.width()).arg(screen.geometry.height()), screen.name);
    }
    const QString chosen = m_projector->chosenScreen();
    if (!chosen.isEmpty() && m_screens->findData(chosen) < 0)
        m_screens->addItem(tr("%1 (not plugged in)").arg(chosen), chosen);
    m_screens->setCurrentIndex(std::max(0, m_screens->findData(chosen)));
}

void ProjectorPanel::showState()
{
    m_on->setChecked(m_projector->isOn());
    m_on->setText(m_projector->isOn() ? tr("Turn the wall off") : tr("Turn the wall on"));
    const QSize wall = m_projector->wallSize();
    m_preview->setWallSize(wall);
    m_preview->setFixedSize(kPreviewWidth, kPreviewWidth * wall.height() / std::max(1, wall.width()));
    // Only where they changed: somebody may be choosing.
    QStringList names;
    for (const ScreenPlace &screen : m_projector->screens())
        names += screen.name;
    if (m_screens->count() == 0 || m_screenNames != names)
        showScreens();
    QString words = !m_projector->isOn()    ? tr("The hall sees nothing yet.")
        : m_projector->isUnplugged()        ? tr("Its screen was unplugged: the wall waits until it is back.")
        : m_projector->isWhole()            ? tr("The hall sees this.")
                                            : tr("There is one screen: the wall is a window.");
    if (m_kind == WallKind::Slides && m_slides->pages() > 0)
        words += u' ' + tr("Slide %1 of %2.").arg(m_slides->page() + 1).arg(m_slides->pages());
    else if (const auto *shown = promises())
        words += u' ' + tr("Page %1 of %2.").arg(shown->page + 1).arg(shown->pages);
    else if (m_kind == WallKind::Promises)
        words += u' ' + tr("No earlier hearing gave answers.");
    else if (m_kind == WallKind::WhatIf && !m_whatIf)
        words += u' ' + tr("Nothing is tried out yet (Ctrl+Shift+M).");
    m_state->setText(words);
    for (int i = 0; i < m_list->count(); ++i) {
        QFont font = m_list->font();
        font.setBold(kWallKinds[static_cast<std::size_t>(i)] == m_kind);
        m_list->item(i)->setFont(font);
    }
}

const core::wall::Promises *ProjectorPanel::promises() const
{
    return m_kind == WallKind::Promises ? std::get_if<core::wall::Promises>(&m_preview->view().content) : nullptr;
}

void ProjectorPanel::turnPage(int steps)
{
    if (const auto *shown = promises())
        m_promisesPage = std::clamp(shown->page + steps, 0, shown->pages - 1);
    else if (m_kind == WallKind::Slides)
        m_slides->turn(steps);
    else
        return;
    m_workspace.runner().run([this] { showView(); });
}

// From whatever field has the focus: what it does not know itself comes here.
void ProjectorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

bool ProjectorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (watched != m_list || (press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QFrame::eventFilter(watched, event);
    const int digit = press->key() == Qt::Key_0 ? 9 : press->key() - Qt::Key_1;
    if (digit >= 0 && digit < m_list->count()) {
        show(kWallKinds[static_cast<std::size_t>(digit)]);
        return true;
    }
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() >= 0)
            show(kWallKinds[static_cast<std::size_t>(m_list->currentRow())]);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: turnPage(-1); return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown: turnPage(1); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace eldin::ui
