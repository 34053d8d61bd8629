// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/MeetingPage.h"

#include "ui/live/AgendaModel.h"
#include "ui/live/AnswerPanel.h"
#include "ui/live/ClockQuestion.h"
#include "ui/live/CoursePanel.h"
#include "ui/live/EntryPanel.h"
#include "ui/live/FloorKeys.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/HeadCountView.h"
#include "ui/live/MirrorView.h"
#include "ui/live/ParticipantsMenu.h"
#include "ui/live/QueuePanel.h"
#include "ui/live/RegisterPanel.h"
#include "ui/live/RegisteredView.h"
#include "ui/live/StreamPanel.h"
#include "ui/live/VotePanel.h"
#include "ui/live/WhatIfPanel.h"
#include "ui/projector/ProjectorPanel.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/EmptyState.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace eldin::ui {

namespace {

constexpr int kTightBelow = 1060; // page width

void bringIntoSight(QScrollArea &scroll, const QWidget *field)
{
    if (field == nullptr || !scroll.widget()->isAncestorOf(field))
        return;
    // All of it: of a list Qt takes the current row alone.
    const QRect place(field->mapTo(scroll.widget(), QPoint()), field->size());
    scroll.ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height() / 2 + theme::kGrid);
}

/// What was opened just now gets its place later: then what has the focus in it is brought into sight.
class FocusInSight final : public QObject
{
public:
    explicit FocusInSight(QScrollArea *scroll)
        : QObject(scroll)
        , m_scroll(scroll)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            QTimer::singleShot(0, m_scroll, [scroll = m_scroll] { bringIntoSight(*scroll, QApplication::focusWidget()); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QScrollArea *m_scroll;
};

} // namespace

MeetingPage::MeetingPage(Workspace &workspace)
    : Page(workspace, PageKey::Meeting)
    , m_participants(new ParticipantsMenu(workspace, this))
    , m_meetings(new ChoiceBox)
    , m_views(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("mic")))
    , m_mirror(new MirrorView(workspace))
    , m_heads(new HeadCountView(workspace))
    , m_registered(new RegisteredView(workspace))
    , m_course(new CoursePanel(workspace))
    , m_now(new QLabel)
    , m_openQueue(new QPushButton)
    , m_notice(new QFrame)
    , m_noticeText(new QLabel)
    , m_clock(new ClockQuestion(workspace))
    , m_floorKeys(new FloorKeys(this))
    , m_floor(new FloorPanel(workspace, *m_floorKeys))
    , m_entry(new EntryPanel(workspace))
    , m_answer(new AnswerPanel(workspace))
    , m_register(new RegisterPanel(workspace))
    , m_vote(new VotePanel(workspace))
    , m_whatIf(new WhatIfPanel(workspace))
    , m_projector(new ProjectorPanel(workspace))
    , m_stream(new StreamPanel(workspace))
    , m_right(new QWidget)
    , m_doors(new QGridLayout)
{
    m_meetings->setObjectName(QStringLiteral("meetingChooser"));
    m_meetings->setMaximumWidth(theme::kGrid * 36);
    m_entry->setObjectName(QStringLiteral("entryPanel"));
    m_floor->setObjectName(QStringLiteral("floorPanel"));
    m_floorKeys->listenTo(m_entry->textField());
    m_floorKeys->listenTo(m_entry->personField());
    tools().addWidget(&m_participants->button());
    tools().addWidget(m_meetings);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme::kGrid * 2);
    right->addWidget(&m_floor->queue());
    right->addWidget(m_stream, 1);
    auto *hall = new QWidget;
    auto *layout = new QHBoxLayout(hall);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 2);
    layout->addWidget(m_course);
    layout->addWidget(buildFloor(), 1);
    layout->addWidget(m_right);
    m_views->addWidget(hall);
    m_views->addWidget(m_empty);
    m_views->addWidget(m_mirror);
    m_views->addWidget(m_heads);
    m_views->addWidget(m_registered);
    setContent(m_views);

    connect(m_meetings, &QComboBox::activated, this, [this] {
        this->workspace().setMeeting(core::Id<core::Meeting>(m_meetings->currentData().toString()));
    });
    connect(m_empty, &EmptyState::clicked, this, [this] { this->workspace().goTo(PageKey::Preparation); });
    connect(m_entry, &EntryPanel::recorded, m_stream, &StreamPanel::showNewest);
    connect(m_entry, &EntryPanel::answerRequested, this, &MeetingPage::answer);
    connect(m_entry, &EntryPanel::streamRequested, m_stream, &StreamPanel::focusNewest);
    connect(m_entry, &EntryPanel::registerRequested, this, &MeetingPage::openRegister);
    connect(m_course, &CoursePanel::mirrorRequested, this, &MeetingPage::showMirror);
    connect(m_course, &CoursePanel::headCountRequested, this, &MeetingPage::countHeads);
    connect(m_course, &CoursePanel::voteRequested, this, [this] { openVote(); });
    connect(m_mirror, &MirrorView::left, this, &MeetingPage::showHall);
    connect(m_heads, &HeadCountView::left, this, &MeetingPage::showHall);
    connect(m_vote, &VotePanel::closed, this, [this](bool taken) {
        if (!taken && m_voting)
            m_passed.push_back(*m_voting);
        closeVote();
        refresh();
        m_entry->focusText();
    });
    connect(m_clock, &ClockQuestion::confirmed, this, [this] {
        goOn();
        m_entry->focusText();
    });
    connect(m_clock, &ClockQuestion::closed, m_entry, &EntryPanel::focusText);
    connect(m_whatIf, &WhatIfPanel::closed, this, [this] {
        m_entry->setVisible(m_writable);
        m_entry->focusText();
    });
    connect(m_whatIf, &WhatIfPanel::changed, this, [this] {
        m_projector->setFunction(m_whatIf->purpose());
        m_projector->setWhatIf(m_whatIf->seen());
    });
    connect(m_whatIf, &WhatIfPanel::wallRequested, this, [this] { m_projector->show(WallKind::WhatIf); });
    connect(m_projector, &ProjectorPanel::left, this, &MeetingPage::focusLine);
    connect(m_floor, &FloorPanel::queueTurned, m_openQueue, &QWidget::setHidden);
    connect(m_floor, &FloorPanel::left, this, &MeetingPage::focusLine);
    connect(m_answer, &AnswerPanel::closed, m_entry, &EntryPanel::focusText);
    connect(m_register, &RegisterPanel::closed, m_entry, &EntryPanel::focusText);
    connect(m_register, &RegisterPanel::corrected, this, &MeetingPage::showRegistered);
    connect(m_register, &RegisterPanel::listRequested, this, [this] { showRegistered(); });
    connect(m_registered, &RegisteredView::left, this, &MeetingPage::showHall);
    connect(m_registered, &RegisteredView::correctRequested, this, &MeetingPage::correctParticipant);
    connect(m_register, &RegisterPanel::registered, this, [this](const QString &id) {
        // Who is registered while the hall fills up does not speak yet.
        if (m_registersSpeaker)
            m_entry->setPerson(core::Id<core::Attendance>(id));
        m_entry->focusText();
    });
    connect(m_stream, &StreamPanel::answerRequested, this, &MeetingPage::answerRemark);
    connect(m_stream, &StreamPanel::left, this, &MeetingPage::focusLine);
    addKeys();
}

QWidget *MeetingPage::buildFloor()
{
    m_now->setObjectName(QStringLiteral("nowLabel"));
    m_now->setProperty("kind", QStringLiteral("large"));
    m_now->setWordWrap(true);
    m_now->setMinimumHeight(theme::kTarget);
    m_openQueue->setObjectName(QStringLiteral("openQueue"));
    m_openQueue->setProperty("kind", QStringLiteral("quiet"));
    connect(m_openQueue, &QPushButton::clicked, m_floor, &FloorPanel::turnToQueue);
    m_notice->setProperty("kind", QStringLiteral("notice"));
    m_notice->setObjectName(QStringLiteral("recordNotice"));
    m_noticeText->setWordWrap(true);
    auto *words = new QVBoxLayout(m_notice);
    words->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 3 / 2);
    words->addWidget(m_noticeText);
    auto *floor = new QWidget;
    auto *layout = new QVBoxLayout(floor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addWidget(m_now, 1);
    head->addWidget(m_openQueue);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_clock);
    layout->addWidget(m_floor);
    layout->addWidget(m_entry);
    layout->addLayout(m_doors);
    layout->addWidget(m_answer);
    layout->addWidget(m_register);
    layout->addWidget(m_vote);
    layout->addWidget(m_whatIf);
    layout->addWidget(m_projector);
    layout->addStretch(1);
    // In a low window what is opened below the line goes on further down, and nothing is squeezed.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("floorScroll"));
    scroll->setWidget(floor);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget *, QWidget *now) {
        bringIntoSight(*scroll, now);
    });
    floor->installEventFilter(new FocusInSight(scroll));
    return scroll;
}

void MeetingPage::retranslate()
{
    m_empty->setWords(tr("There is no meeting yet whose course could be written down. Plan the day and the place first."),
                      tr("To the preparation"));
    m_meetings->setAccessibleName(tr("Meeting of the hearing"));
    nameKeys();
    m_participants->retranslate();
    m_course->retranslate();
    m_mirror->retranslate();
    m_openQueue->setText(tr("List of speakers"));
    m_openQueue->setToolTip(tr("Ctrl+B"));
    m_clock->retranslate();
    m_floor->retranslate();
    m_entry->retranslate();
    m_answer->retranslate();
    m_register->retranslate();
    m_vote->retranslate();
    m_whatIf->retranslate();
    m_projector->retranslate();
    m_heads->retranslate();
    m_registered->retranslate();
    m_stream->retranslate();
}

void MeetingPage::refresh()
{
    const auto hearing = workspace().hearing();
    const auto &id = workspace().meetingId();
    const auto meeting = hearing && !id.isNull() ? stores().meetings.find(id) : std::nullopt;
    if (!meeting || m_views->currentIndex() == EmptyView)
        m_views->setCurrentIndex(meeting ? HallView : EmptyView);
    // What is open was asked for the other meeting, and would be saved there.
    if (meeting && m_shown != id) {
        m_views->setCurrentIndex(HallView);
        closeVote();
        m_answer->hide();
        m_register->hide();
        m_clock->hide();
    }
    m_shown = id;
    m_meetings->setVisible(meeting.has_value());
    if (!meeting)
        disableKeys();
    m_participants->refresh(meeting && !hearing->recordClosedAt.isValid());
    if (!meeting) {
        setPurpose(tr("Here everything that is said at the hearing is written down as it is said."));
        setNextStep({}, {});
        return;
    }
    fillMeetings(*hearing);
    m_course->setMeeting(id);
    m_entry->setMeeting(id);
    m_entry->refresh();
    m_floor->setMeeting(id);
    m_entry->setFloor(m_floor->speaker());
    m_mirror->setMeeting(id);
    m_stream->setMeeting(id);
    m_projector->setMeeting(id);
    m_projector->refresh();
    showState(*hearing, *meeting);
    showNextStep(*meeting);
}

void MeetingPage::fillMeetings(const core::Hearing &hearing)
{
    const auto meetings = stores().meetings.ofHearing(hearing.id);
    m_meetings->clear();
    for (const core::Meeting &meeting : meetings)
        m_meetings->addItem(QStringLiteral("%1 · %2").arg(meeting.startsAt.toString(QStringLiteral("dd.MM HH:mm")), meeting.place.best(workspace().language())),
                            meeting.id.text());
    m_meetings->setCurrentIndex(m_meetings->findData(workspace().meetingId().text()));
    m_meetings->setVisible(meetings.size() > 1);
}

void MeetingPage::showState(const core::Hearing &hearing, const core::Meeting &meeting)
{
    const QLocale locale = workspace().locale();
    const bool closed = hearing.recordClosedAt.isValid();
    m_writable = !closed && !document().isReadOnly();
    setPurpose(QStringLiteral("%1 · %2 %3").arg(meeting.place.best(workspace().language()), locale.toString(meeting.startsAt.date(), QLocale::LongFormat),
                                                meeting.startsAt.toString(QStringLiteral("HH:mm"))));
    m_notice->setVisible(!m_writable);
    m_noticeText->setText(closed ? tr("The record was closed on %1: what was said can be read, but nothing can be added or changed.")
                                       .arg(locale.toString(hearing.recordClosedAt.toLocalTime().date(), QLocale::LongFormat))
                                 : tr("The document is open for reading only: nothing can be written down here."));
    m_entry->setVisible(m_writable && m_vote->isHidden() && m_whatIf->isHidden());
    if (!m_writable) {
        for (QWidget *panel : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_register), static_cast<QWidget *>(m_vote), static_cast<QWidget *>(m_whatIf)})
            panel->hide();
    }
    m_floor->setWritable(m_writable && !meeting.endsAt.isValid());
    m_openQueue->setVisible(m_writable && !meeting.endsAt.isValid() && m_floor->queue().isHidden());
    m_stream->setWritable(m_writable);
    m_course->setWritable(m_writable);
    m_course->refresh();
    const AgendaModel &agenda = m_course->agenda();
    const int now = agenda.underWay();
    m_now->setText(now >= 0                     ? agenda.row(now).title.best(workspace().language())
                       : meeting.endsAt.isValid() ? tr("The meeting is over.")
                                                  : tr("No item of the agenda is under way."));
}

void MeetingPage::reveal(const QString &target)
{
    if (target.startsWith(u"once:"))
        return m_participants->importOnce(target.section(u':', 1));
    // Who was looked for stands in the list of those present; without an id it is the list itself.
    if (target.startsWith(u"person:"))
        return showRegistered(target.section(u':', 1));
    m_stream->choose(target);
}

void MeetingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // After the stack of pages has moved the focus on its own account.
    QTimer::singleShot(0, this, &MeetingPage::focusLine);
}

void MeetingPage::placeDoors(int inARow)
{
    for (int i = 0; i < static_cast<int>(m_doorButtons.size()); ++i)
        m_doors->addWidget(m_doorButtons[static_cast<std::size_t>(i)], i / inARow, i % inARow, Qt::AlignLeft);
    m_doors->setColumnStretch(static_cast<int>(m_doorButtons.size()), 1);
}

void MeetingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool tight = width() < kTightBelow;
    m_participants->button().setToolButtonStyle(tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_course->setFixedWidth(tight ? theme::kGrid * 26 : theme::kGrid * 32);
    m_right->setFixedWidth(tight ? theme::kGrid * 36 : theme::kGrid * 46);
    placeDoors(tight ? 2 : static_cast<int>(m_doorButtons.size()));
}

} // namespace eldin::ui
