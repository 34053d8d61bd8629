// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/FloorPanel.h"

#include "core/service/FloorService.h"
#include "ui/live/QueuePanel.h"
#include "ui/models/TurnWords.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kTick = 250; // milliseconds: a second is never shown late by more
constexpr int kMore = 60; // seconds that the chair grants at once
constexpr std::array kSexes {core::Sex::Female, core::Sex::Male, core::Sex::Unknown};

QString queueKey()
{
    return QStringLiteral("meeting/speakers");
}

void setKind(QLabel *label, const QString &kind)
{
    if (label->property("kind").toString() == kind)
        return;
    label->setProperty("kind", kind);
    label->style()->polish(label);
}

} // namespace

FloorPanel::FloorPanel(Workspace &workspace, FloorKeys &keys, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_icon(new QLabel)
    , m_name(new QLabel)
    , m_time(new QLabel)
    , m_signal(new QLabel)
    , m_sex(new Segments(3))
    , m_pause(new QPushButton)
    , m_end(new QPushButton)
    , m_next(new QPushButton)
    , m_more(new QPushButton)
    , m_queue(new QueuePanel(workspace, keys))
    , m_clock(new QTimer(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_name->setObjectName(QStringLiteral("floorName"));
    m_name->setProperty("kind", QStringLiteral("large"));
    m_name->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("floorTime"));
    m_time->setProperty("kind", QStringLiteral("title"));
    m_signal->setObjectName(QStringLiteral("floorSignal"));
    m_signal->setProperty("kind", QStringLiteral("small"));
    m_signal->setWordWrap(true);
    m_sex->setObjectName(QStringLiteral("floorSex"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addWidget(m_icon);
    head->addWidget(m_name, 1);
    head->addWidget(m_time);
    m_buttons = buildButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid, theme::kGrid * 2, theme::kGrid);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(head);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(theme::kGrid);
    beside->addWidget(m_sex);
    beside->addWidget(m_signal, 1);
    beside->addStretch();
    beside->addWidget(m_more);
    layout->addLayout(beside);
    layout->addWidget(m_buttons);
    m_clock->setInterval(kTick);
    connect(m_clock, &QTimer::timeout, this, &FloorPanel::showTime);
    connect(m_sex, &Segments::changed, this, &FloorPanel::setSex);
    connect(m_queue, &QueuePanel::left, this, &FloorPanel::left);
}

QWidget *FloorPanel::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid);
    m_pause->setObjectName(QStringLiteral("floorPause"));
    m_end->setObjectName(QStringLiteral("floorEnd"));
    m_next->setObjectName(QStringLiteral("floorNext"));
    m_more->setObjectName(QStringLiteral("floorMore"));
    m_more->setProperty("kind", QStringLiteral("quiet"));
    for (QPushButton *button : {m_pause, m_end, m_next})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_pause, &QPushButton::clicked, this, &FloorPanel::pause);
    connect(m_end, &QPushButton::clicked, this, &FloorPanel::endTurn);
    connect(m_next, &QPushButton::clicked, this, &FloorPanel::next);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_speaker)
            m_workspace.runner().run(tr("One minute more."), [&] { core::FloorService(m_workspace.document()).allowMore(m_speaker->turn.id, kMore); });
    });
    return box;
}

void FloorPanel::retranslate()
{
    m_sex->setTexts({tr("woman"), tr("man"), QStringLiteral("–")});
    m_sex->setAccessibleName(tr("Sex of the speaker"));
    m_end->setText(tr("Done"));
    m_end->setToolTip(tr("The floor is free again (Ctrl+End at the end of a text)"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("The first of the list has the floor (Ctrl+→ at the end of a text)"));
    m_more->setText(tr("+1 min"));
    m_more->setToolTip(tr("Allow one minute more"));
    m_more->setAccessibleName(m_more->toolTip());
    m_time->setAccessibleName(tr("Time of the speech"));
    m_queue->retranslate();
    if (!m_meeting.isNull())
        m_workspace.runner().run([this] { refresh(); });
}

void FloorPanel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    m_queue->setMeeting(meeting);
    refresh();
}

void FloorPanel::setWritable(bool writable)
{
    m_writable = writable;
    refresh();
}

bool FloorPanel::isQueueShown() const
{
    return m_workspace.settings().text(queueKey()) == u"yes";
}

void FloorPanel::refresh()
{
    m_speaker = m_meeting.isNull() ? std::nullopt
                                   : core::floorRow(m_workspace.stores(), m_meeting, m_workspace.document().environment().clock.wallTime());
    m_pauses = m_speaker ? m_workspace.stores().pauses.ofTurn(m_speaker->turn.id) : std::vector<core::SpeakingPause>();
    const bool queue = m_writable && (isQueueShown() || !m_queue->isEmpty());
    setVisible(m_writable && (queue || m_speaker));
    m_buttons->setVisible(queue);
    m_more->setVisible(queue);
    m_queue->setVisible(queue);
    if (queue)
        m_queue->refresh();
    const bool watched = m_speaker && !m_speaker->turn.isAbout;
    for (QPushButton *button : {m_pause, m_more})
        button->setEnabled(watched);
    m_end->setEnabled(m_speaker.has_value());
    m_next->setEnabled(!m_queue->isEmpty() || m_speaker);
    m_pause->setText(m_speaker && m_speaker->isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setToolTip(tr("Ctrl+P"));
    m_icon->setPixmap(iconPixmap(m_speaker && m_speaker->isPaused ? QStringLiteral("clock") : QStringLiteral("mic"), theme::kIcon,
                                 m_speaker ? Token::Accent : Token::InkSoft));
    m_name->setText(m_speaker ? turnLine(*m_speaker, m_workspace.language()) : tr("The floor is free."));
    const bool unknown = m_speaker && m_speaker->turn.attendanceId.isNull();
    m_sex->setVisible(unknown && m_writable);
    if (unknown)
        m_sex->setCurrent(static_cast<int>(std::find(kSexes.begin(), kSexes.end(), m_speaker->turn.sex) - kSexes.begin()));
    m_time->setVisible(m_speaker.has_value());
    showTime();
}

void FloorPanel::showTime()
{
    if (!m_speaker)
        return m_signal->setVisible(false);
    m_speaker->seconds = core::spokenSeconds(m_speaker->turn, m_pauses, m_workspace.document().environment().clock.wallTime());
    const core::SpeakingTurn &turn = m_speaker->turn;
    QString text = watchText(m_speaker->seconds);
    if (turn.allowedSeconds > 0 && !turn.isAbout)
        text += QStringLiteral(" / ") + watchText(turn.allowedSeconds);
    m_time->setText(turn.isAbout ? QStringLiteral("≈ ") + text : text);
    showSignal();
}

void FloorPanel::showSignal()
{
    const core::SpeakingTurn &turn = m_speaker->turn;
    const auto signal = turn.isAbout ? core::SpeakingSignal::None : core::signalOf(m_speaker->seconds, turn.allowedSeconds);
    const int left = turn.allowedSeconds - m_speaker->seconds;
    QString words;
    if (turn.isAbout)
        words = tr("Times are about: from the choice of the speaker to the saving of the words.");
    else if (m_speaker->isPaused)
        words = tr("The clock stands.");
    else if (signal == core::SpeakingSignal::Final)
        words = tr("The time is over, by %1.").arg(watchText(-left));
    else if (signal == core::SpeakingSignal::Gentle)
        words = tr("%n second(s) left.", nullptr, left);
    m_signal->setText(words);
    m_signal->setVisible(!words.isEmpty());
    const bool speaking = signal != core::SpeakingSignal::None && !m_speaker->isPaused;
    setKind(m_signal, !speaking ? QStringLiteral("small") : signal == core::SpeakingSignal::Final ? QStringLiteral("error") : QStringLiteral("warning"));
    setKind(m_time, !speaking ? QStringLiteral("title") : signal == core::SpeakingSignal::Final ? QStringLiteral("titleOver") : QStringLiteral("titleSoon"));
}

void FloorPanel::turnToQueue()
{
    if (!m_writable)
        return;
    const bool close = isQueueShown() && m_queue->isEmpty() && m_queue->isAncestorOf(QApplication::focusWidget());
    m_workspace.settings().setText(queueKey(), close ? QStringLiteral("no") : QStringLiteral("yes"));
    m_workspace.runner().run([this] { refresh(); });
    Q_EMIT queueTurned(!m_queue->isHidden());
    if (close)
        Q_EMIT left();
    else
        m_queue->focusAdd();
}

void FloorPanel::pause()
{
    if (!m_writable || !m_speaker || m_speaker->turn.isAbout)
        return;
    const bool paused = m_speaker->isPaused;
    m_workspace.runner().run(paused ? tr("The speech goes on.") : tr("The clock stands."), [&] {
        core::FloorService floor(m_workspace.document());
        paused ? floor.resume(m_speaker->turn.id) : floor.pause(m_speaker->turn.id);
    });
}

void FloorPanel::endTurn()
{
    if (m_writable && m_speaker)
        m_workspace.runner().run(tr("The floor is free."), [&] { core::FloorService(m_workspace.document()).end(m_speaker->turn.id); });
}

void FloorPanel::next()
{
    if (!m_writable || (!m_speaker && m_queue->isEmpty()))
        return;
    if (m_queue->isEmpty())
        return endTurn();
    m_workspace.runner().run([this] {
        core::FloorService(m_workspace.document()).next(m_meeting);
        if (m_speaker)
            m_workspace.runner().sayUndoable(tr("%1 has the floor.").arg(turnSpeaker(*m_speaker)));
    });
}

void FloorPanel::setSex(int choice)
{
    if (!m_speaker)
        return;
    core::SpeakingTurn turn = m_speaker->turn;
    turn.sex = kSexes[static_cast<std::size_t>(std::max(0, choice))];
    if (turn != m_speaker->turn)
        m_workspace.runner().run(tr("Noted."), [&] { core::FloorService(m_workspace.document()).correct(turn); });
}

void FloorPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_clock->start();
}

void FloorPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_clock->stop();
}

} // namespace eldin::ui
