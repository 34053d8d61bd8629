// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/CoursePanel.h"

#include "core/report/Summary.h"
#include "core/report/TurnRows.h"
#include "core/service/MeetingCourse.h"
#include "ui/live/AgendaDelegate.h"
#include "ui/live/AgendaModel.h"
#include "ui/live/MirrorPanel.h"
#include "ui/widgets/AfterPaint.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/WrappedList.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kTick = 5000; // milliseconds: the finest thing shown is a minute

} // namespace

CoursePanel::CoursePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new AgendaModel(workspace, this))
    , m_title(new QLabel)
    , m_view(new WrappedList)
    , m_turn(new QPushButton)
    , m_end(new QLabel)
    , m_hall(new QLabel)
    , m_acts(new QHBoxLayout)
    , m_heads(new QPushButton)
    , m_vote(new QPushButton)
    , m_mirror(new MirrorPanel(workspace))
    , m_clock(new QTimer(this))
    , m_soon(new AfterPaint(this, [this] { m_workspace.runner().run([this] { m_mirror->refresh(); }); }))
{
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_view->setObjectName(QStringLiteral("liveAgenda"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new AgendaDelegate(*m_model, m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_turn->setObjectName(QStringLiteral("turnItem"));
    m_end->setObjectName(QStringLiteral("meetingEnd"));
    m_hall->setObjectName(QStringLiteral("hallCount"));
    for (QLabel *label : {m_end, m_hall}) {
        label->setProperty("kind", QStringLiteral("soft"));
        label->setWordWrap(true);
    }
    m_heads->setObjectName(QStringLiteral("countHeads"));
    m_vote->setObjectName(QStringLiteral("takeVote"));
    m_acts->setSpacing(theme::kGrid / 2);
    for (QPushButton *button : {m_vote, m_heads}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        m_acts->addWidget(button, 0, Qt::AlignLeft);
    }
    m_acts->addStretch(1);
    connect(m_heads, &QPushButton::clicked, this, &CoursePanel::headCountRequested);
    connect(m_vote, &QPushButton::clicked, this, &CoursePanel::voteRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    m_title->setMinimumHeight(theme::kTarget);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_turn);
    layout->addWidget(m_end);
    layout->addWidget(m_hall);
    layout->addLayout(m_acts);
    layout->addWidget(m_mirror);
    m_clock->setInterval(kTick);
    connect(m_clock, &QTimer::timeout, this, [this] {
        m_view->viewport()->update();
        m_workspace.runner().run([this] {
            showEnd();
            m_mirror->refresh();
        });
    });
    connect(m_mirror, &MirrorPanel::requested, this, &CoursePanel::mirrorRequested);
    connect(m_turn, &QPushButton::clicked, this, &CoursePanel::turn);
    connect(m_view, &QListView::doubleClicked, this, &CoursePanel::turn);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoursePanel::updateButton);
}

void CoursePanel::retranslate()
{
    m_title->setText(tr("Agenda"));
    m_view->setAccessibleName(tr("Agenda of the meeting"));
    m_heads->setText(tr("Count the hall"));
    m_heads->setToolTip(tr("Ctrl+I"));
    m_vote->setText(tr("Vote"));
    m_vote->setToolTip(tr("Ctrl+O"));
    m_mirror->retranslate();
    m_view->doItemsLayout();
}

void CoursePanel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    m_model->setMeeting(meeting);
    m_mirror->setMeeting(meeting);
    refresh();
}

void CoursePanel::setWritable(bool writable)
{
    m_writable = writable;
    m_heads->setVisible(writable);
    m_vote->setVisible(writable);
    updateButton();
}

void CoursePanel::refresh()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->underWay()), 0));
    m_view->viewport()->update();
    updateButton();
    showEnd();
    showHall();
    m_soon->ask();
}

void CoursePanel::updateButton()
{
    const QModelIndex index = m_view->currentIndex();
    m_turn->setVisible(m_writable && index.isValid());
    if (!index.isValid())
        return;
    const core::AgendaItem &item = m_model->row(index.row());
    const bool now = core::isUnderWay(item);
    m_turn->setText(now ? tr("End this item") : item.endedAt.isValid() ? tr("Take it up again") : tr("Begin this item"));
    m_turn->setIcon(lineIcon(now ? QStringLiteral("check") : QStringLiteral("play"), Token::Ink));
    m_turn->setToolTip(tr("Enter in the agenda"));
}

void CoursePanel::turn()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !m_writable)
        return;
    const core::AgendaItem item = m_model->row(index.row());
    const bool now = core::isUnderWay(item);
    m_workspace.runner().run(now ? tr("Item ended.") : tr("Item begun."), [&] {
        core::MeetingCourse course(m_workspace.document());
        now ? course.endItem(item.id) : course.beginItem(item.id);
    });
}

void CoursePanel::begin(const core::Id<core::AgendaItem> &item)
{
    m_workspace.runner().run(tr("Item begun."), [&] { core::MeetingCourse(m_workspace.document()).beginItem(item); });
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(item.text()), 0));
}

void CoursePanel::focusAgenda()
{
    m_view->setFocus();
}

// From now on every item takes as long as planned; the one under way at least until now, and until all who wait to speak
// have been heard.
void CoursePanel::showEnd()
{
    const auto meeting = m_meeting.isNull() ? std::nullopt : m_workspace.stores().meetings.find(m_meeting);
    if (!meeting || m_model->rowCount() == 0)
        return m_end->clear();
    if (meeting->endsAt.isValid())
        return m_end->setText(tr("Ended at %1").arg(meeting->endsAt.toString(QStringLiteral("HH:mm"))));
    int planned = 0;
    int left = 0;
    bool begun = false;
    for (const core::AgendaItem &item : m_model->rows()) {
        planned += item.plannedMinutes;
        begun = begun || item.startedAt.isValid();
        if (item.endedAt.isValid())
            continue;
        const int rest = std::max(0, item.plannedMinutes - m_model->minutes(item));
        left += core::isUnderWay(item) ? std::max(rest, (core::queueSeconds(m_workspace.stores(), m_meeting, m_model->now()) + 59) / 60) : rest;
    }
    const QDateTime plan = meeting->startsAt.addSecs(planned * 60);
    if (!begun)
        return m_end->setText(tr("Planned until %1").arg(plan.toString(QStringLiteral("HH:mm"))));
    const QDateTime end = m_model->now().addSecs(left * 60);
    const qint64 late = plan.secsTo(end) / 60;
    const QString difference = late == 0 ? QString() : QStringLiteral(" (%1%2)").arg(late > 0 ? QStringLiteral("+") : QStringLiteral("−")).arg(std::abs(late));
    // Days away from the plan there is nothing to compare.
    m_end->setText(tr("End about %1").arg(end.toString(QStringLiteral("HH:mm"))) + (std::abs(late) < 600 ? difference : QString()));
}

void CoursePanel::showHall()
{
    if (m_meeting.isNull())
        return m_hall->clear();
    const core::Presence hall = core::presence(m_workspace.stores(), m_meeting);
    m_hall->setText(hall.total == 0 ? tr("Nobody is registered yet.")
                                    : tr("In the hall %1: women %2, men %3").arg(QString::number(hall.total), core::sexesText(hall)[0], core::sexesText(hall)[1]));
}

bool CoursePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            turn();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CoursePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the words of both buttons have no room beside each other.
    const int wanted = m_vote->sizeHint().width() + m_heads->sizeHint().width() + theme::kGrid;
    m_acts->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CoursePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock->start();
}

void CoursePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock->stop();
}

} // namespace eldin::ui
