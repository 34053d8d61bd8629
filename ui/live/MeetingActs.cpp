// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the Meeting page: the next step of the meeting, and what is opened and closed beside the entry line.
#include "ui/live/MeetingPage.h"

#include "core/report/ClosingDoubts.h"
#include "core/report/SealCheck.h"
#include "core/service/HearingService.h"
#include "core/service/MeetingCourse.h"
#include "ui/live/AgendaModel.h"
#include "ui/live/AnswerPanel.h"
#include "ui/live/ClockQuestion.h"
#include "ui/live/CoursePanel.h"
#include "ui/live/EntryPanel.h"
#include "ui/live/HeadCountView.h"
#include "ui/live/MirrorView.h"
#include "ui/live/RegisterPanel.h"
#include "ui/live/RegisteredView.h"
#include "ui/live/StreamPanel.h"
#include "ui/live/VotePanel.h"
#include "ui/live/WhatIfPanel.h"
#include "ui/projector/ProjectorPanel.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/HeldWindow.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace eldin::ui {

void MeetingPage::showNextStep(const core::Meeting &meeting)
{
    enableKeys(meeting.endsAt.isValid());
    nextStep().setToolTip({});
    const core::MeetingStep next = step();
    if (next.act != core::MeetingAct::Begin)
        m_clock->hide();
    if (next.act == core::MeetingAct::Answer)
        return setNextStep(tr("To the responses"), [this] { workspace().goTo(PageKey::Responses); });
    if (!m_writable)
        return setNextStep({}, {});
    if (next.act == core::MeetingAct::NextMeeting)
        return setNextStep(tr("To the next meeting"), [this, id = next.nextMeeting] { workspace().setMeeting(id); });
    if (next.act == core::MeetingAct::CloseRecord)
        return setNextStep(tr("Close the record"), [this] { closeRecord(); });
    nextStep().setToolTip(tr("Ctrl+J"));
    setNextStep(nameOf(next.act), [this] { goOn(); });
}

QString MeetingPage::nameOf(core::MeetingAct act)
{
    switch (act) {
    case core::MeetingAct::Begin: return tr("Begin the meeting");
    case core::MeetingAct::ApproveAgenda: return tr("Approve the presidium and the agenda");
    case core::MeetingAct::AgreeRules: return tr("Approve the rules");
    case core::MeetingAct::TakeVote: return tr("Take the vote");
    case core::MeetingAct::NextItem: return tr("Next item");
    default: return tr("End the meeting");
    }
}

core::MeetingStep MeetingPage::step() const
{
    return core::nextStep(stores(), workspace().meetingId(), m_passed);
}

void MeetingPage::goOn()
{
    runner().run([this] { takeStep(); });
}

/// What is keyed in and not kept must not go with the panel: it is said, and the panel stays.
bool MeetingPage::holdsWork()
{
    if (m_vote->holdsWork()) {
        runner().warn(m_vote->isSecondCount() ? tr("The second count is not compared yet: Ctrl+Enter compares it, Esc leaves the vote counted once.")
                                              : tr("The vote is not recorded yet: Ctrl+Enter records it, Esc leaves it."));
        m_vote->focusFirst();
        return true;
    }
    if (m_answer->holdsWork()) {
        runner().warn(tr("The answer is not saved yet: Enter saves it, Esc leaves it."));
        m_answer->focusText();
        return true;
    }
    return false;
}

/// To where one writes: the vote or the what-if where they have the place of the entry line.
void MeetingPage::focusLine()
{
    if (m_views->currentIndex() != HallView)
        return; // the line is hidden behind what was opened
    if (m_vote->isVisible())
        m_vote->focusFirst();
    else if (m_whatIf->isVisible())
        m_whatIf->focusFirst();
    else
        m_entry->focusText();
}

void MeetingPage::takeStep()
{
    const auto meeting = stores().meetings.find(workspace().meetingId());
    if (!m_writable || !meeting || meeting->endsAt.isValid())
        return;
    const core::MeetingStep next = step();
    switch (next.act) {
    case core::MeetingAct::ApproveAgenda:
    case core::MeetingAct::AgreeRules:
    case core::MeetingAct::TakeVote:
        // Asked for again while it is open: the hall goes on without it.
        if (m_voting == next) {
            if (!holdsWork())
                m_vote->leave();
            return;
        }
        openVote(core::openingStepOf(next.act));
        m_voting = next;
        return;
    case core::MeetingAct::End:
        runner().run(tr("The meeting is over."), [this] { core::MeetingCourse(document()).end(workspace().meetingId()); });
        return;
    case core::MeetingAct::Begin:
        if (m_clock->isSettled(meeting->id))
            m_course->begin(next.item);
        return;
    default: m_course->begin(next.item);
    }
}

void MeetingPage::showMirror()
{
    m_views->setCurrentIndex(MirrorPlace);
    runner().run([this] { m_mirror->refresh(); });
    m_mirror->setFocus();
}

void MeetingPage::turnMirror()
{
    m_views->currentIndex() == MirrorPlace ? showHall() : showMirror();
}

void MeetingPage::countHeads()
{
    if (!m_writable)
        return;
    m_views->setCurrentIndex(HeadCountPlace);
    runner().run([this] { m_heads->open(workspace().meetingId()); });
}

void MeetingPage::showRegistered(const QString &chosen)
{
    if (holdsWork())
        return;
    m_register->hide();
    m_views->setCurrentIndex(RegisteredPlace);
    runner().run([&] { m_registered->open(workspace().meetingId(), chosen); });
}

void MeetingPage::correctParticipant(const QString &id)
{
    if (!m_writable)
        return;
    m_views->setCurrentIndex(HallView);
    m_answer->hide();
    closeVote();
    m_register->correct(core::Id<core::Attendance>(id));
    bringRegisterIntoSight();
}

void MeetingPage::openVote(core::OpeningStep step)
{
    if (!m_writable || holdsWork())
        return;
    m_voting.reset();
    if (step == core::OpeningStep::None)
        step = passedOpening();
    m_answer->hide();
    m_register->hide();
    m_views->setCurrentIndex(HallView);
    m_whatIf->hide();
    m_vote->open(workspace().meetingId(), step);
    m_entry->setVisible(m_vote->isHidden()); // nobody speaks meanwhile
}

/// A vote of the opening that was left out and is asked for after all, while the opening is still under way.
core::OpeningStep MeetingPage::passedOpening() const
{
    const auto items = stores().agenda.ofMeeting(workspace().meetingId());
    const core::AgendaItem *now = core::itemUnderWay(items);
    const auto votes = stores().votes.ofMeeting(workspace().meetingId());
    for (const core::MeetingStep &passed : m_passed) {
        const core::OpeningStep step = core::openingStepOf(passed.act);
        const bool taken = std::any_of(votes.begin(), votes.end(), [&](const core::Vote &vote) { return vote.step == step; });
        if (now != nullptr && passed.item == now->id && step != core::OpeningStep::None && !taken)
            return step;
    }
    return core::OpeningStep::None;
}

void MeetingPage::closeVote()
{
    m_voting.reset();
    m_vote->hide();
    m_whatIf->hide();
    m_entry->setVisible(m_writable);
}

// What stands in the line is recorded first, as for an answer: the question is what it would cost.
void MeetingPage::openWhatIf()
{
    if (!m_writable || holdsWork() || (!m_entry->isEmpty() && !m_entry->record()))
        return;
    m_answer->hide();
    m_register->hide();
    closeVote();
    m_views->setCurrentIndex(HallView);
    m_projector->forgetWhatIf(); // what is tried out next is nobody's but ours until it is shown
    m_whatIf->open(m_stream->currentRemark());
    m_entry->setVisible(m_whatIf->isHidden()); // it needs the room
}

void MeetingPage::turnProjector()
{
    m_views->setCurrentIndex(HallView);
    m_projector->turnOpen();
}

void MeetingPage::showHall()
{
    m_views->setCurrentIndex(HallView);
    focusLine();
}

void MeetingPage::closeRecord()
{
    const auto subject = workspace().hearing();
    if (!subject)
        return;
    QStringList words;
    if (!runner().run([&] { words = core::closingDoubts(stores(), *subject, core::ClosingAct::Record, workspace().today(), workspace().language()); }))
        return;
    words += tr("The proposals get their numbers. After that nothing that was said can be added or changed, and this cannot be undone.");
    words += tr("This approves the text of the minutes. What is found wrong in it later is noted as a correction and printed behind it (Papers, Minutes).");
    const bool sure = workspace().dialogs().confirm(this, tr("Close the record?"), words.join(QStringLiteral("\n\n")), tr("Close the record"));
    if (!sure)
        return;
    int numbered = 0;
    const auto elsewhere = [](const std::function<void()> &work) { besideHeldWindow([&work](const std::atomic_bool &) { work(); }); };
    runner().run([&] {
        const auto hearing = workspace().hearingId();
        numbered = core::HearingService(document()).closeRecord(hearing, core::protocolTexts, elsewhere);
        runner().say(tr("The record is closed; %n proposal(s) are numbered.", nullptr, numbered) + u' ' + tr("Code for checking: %1.").arg(core::lastSeal(document().stores(), hearing)->code()));
    });
}

// What stands in the line is recorded first: the answer is to it.
void MeetingPage::answer()
{
    if (!m_entry->isEmpty() && !m_entry->record())
        return;
    answerRemark(m_stream->currentRemark().text());
}

void MeetingPage::answerRemark(const QString &remark)
{
    if (remark.isEmpty() || !m_writable || holdsWork())
        return;
    m_register->hide();
    closeVote();
    m_stream->choose(remark);
    m_answer->open(core::Id<core::Remark>(remark));
}

void MeetingPage::openRegister(const QString &name)
{
    if (!m_writable || holdsWork())
        return;
    m_answer->hide();
    closeVote();
    m_registersSpeaker = !name.isEmpty() || !m_entry->isEmpty();
    m_views->setCurrentIndex(HallView);
    m_register->open(workspace().meetingId(), name);
    bringRegisterIntoSight();
}

void MeetingPage::bringRegisterIntoSight()
{
    QTimer::singleShot(0, m_register, [this] {
        if (auto *scroll = findChild<QScrollArea *>(QStringLiteral("floorScroll"))) // all of it, not only the field that is typed in
            scroll->ensureWidgetVisible(m_register);
    });
}

} // namespace eldin::ui
