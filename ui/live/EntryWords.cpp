// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in the entry line: whose words they are, what they are about, and saving them.
#include "ui/live/EntryPanel.h"

#include "core/base/AmountInText.h"
#include "core/service/FloorService.h"
#include "ui/live/Draft.h"
#include "ui/live/LineSuggestion.h"
#include "ui/live/SimilarHint.h"
#include "ui/live/SlipStrip.h"
#include "ui/live/TopicField.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/TopicChips.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/EntryText.h"
#include "ui/widgets/PersonField.h"

#include <QComboBox>
#include <QPushButton>

namespace eldin::ui {

void EntryPanel::setFloor(const std::optional<core::TurnRow> &speaker)
{
    const bool watched = speaker && !speaker->turn.isAbout;
    const bool same = watched && m_floor && speaker->turn.id == m_floor->turn.id && speaker->turn.attendanceId == m_floor->turn.attendanceId;
    if (same || (!watched && !m_floor))
        return;
    m_floor = watched ? speaker : std::nullopt;
    if (isEmpty())
        takeFloorSpeaker();
}

void EntryPanel::takeFloorSpeaker()
{
    if (keysSlips())
        return; // who wrote a slip is not who speaks
    const bool chosen = m_person->person() != m_turnPerson; // by hand, for one who speaks from the seat
    m_turn = m_floor ? m_floor->turn.id : core::Id<core::SpeakingTurn>();
    m_turnPerson = m_floor ? m_floor->turn.attendanceId : core::Id<core::Attendance>();
    if (!chosen)
        m_person->setPerson(m_turnPerson);
    m_person->setPlaceholderText(m_floor && m_turnPerson.isNull() ? m_floor->turn.description : tr("anonymous"));
}

// Where no watch runs, to choose who speaks is to give the floor.
void EntryPanel::giveFloor()
{
    if (keysSlips() || m_floor || m_person->person().isNull() || !isEnabled() || m_meeting.isNull())
        return;
    m_workspace.runner().run([this] {
        const int steps = m_workspace.document().undoCount();
        core::FloorService(m_workspace.document()).note(m_meeting, m_person->person(), m_begun);
        if (m_workspace.document().undoCount() != steps)
            m_workspace.runner().sayUndoable(tr("The floor is given."));
    });
}

// The village of the speaker, unless another one was chosen by hand.
void EntryPanel::onPerson()
{
    giveFloor();
    keepDraft();
    if (m_villageChosen)
        return;
    const auto *row = m_person->participant();
    m_village->setCurrentIndex(row == nullptr ? 0 : std::max(0, m_village->findData(row->attendance.settlementId.text())));
}

void EntryPanel::onText()
{
    const QString text = m_text->toPlainText();
    if (isEmpty())
        m_begun = {};
    else if (!m_begun.isValid())
        m_begun = m_workspace.document().environment().clock.wallTime();
    keepDraft();
    m_line->setWords(text);
    suggestTopics();
    m_similar->setWords(text);
    m_proposal = m_amount->text().trimmed().isEmpty() ? core::amountInText(text) : std::nullopt;
    m_propose->setVisible(m_proposal.has_value());
    if (m_proposal)
        m_propose->setText(tr("Amount %1?  Ctrl+M").arg(amountText(m_proposal, m_workspace.language())));
}

// What stands beside the words is kept with them; without words there is nothing to keep.
void EntryPanel::keepDraft()
{
    if (m_kept)
        return; // the last one was not taken up yet
    EntryDraft draft;
    draft.text = m_text->toPlainText();
    draft.kind = m_kind;
    draft.attendanceId = m_person->person();
    draft.settlementId = m_villageChosen ? core::Id<core::Settlement>(m_village->currentData().toString()) : core::Id<core::Settlement>();
    draft.amount = m_amount->text();
    draft.topics = m_topic->text();
    m_draft->setText(draft.written());
}

// After the lists from which it chose were filled.
void EntryPanel::takeDraft()
{
    if (!m_kept)
        return;
    const EntryDraft draft = *m_kept;
    m_kept.reset();
    if (!draft.text.isEmpty()) {
        setKind(draft.kind);
        m_amount->setText(draft.amount);
        m_topic->setText(draft.topics);
        {
            const QSignalBlocker quiet(m_person); // a speaker who is put back does not get the floor anew
            m_person->setPerson(draft.attendanceId); // nobody, where he was taken away on another laptop
        }
        if (const auto *row = m_person->participant())
            m_village->setCurrentIndex(std::max(0, m_village->findData(row->attendance.settlementId.text())));
        if (const int village = m_village->findData(draft.settlementId.text()); village > 0) {
            m_village->setCurrentIndex(village);
            m_villageChosen = true;
        }
    }
    keepDraft();
}

void EntryPanel::takeProposal()
{
    if (!m_proposal)
        return focusAmount();
    m_amount->setAmount(m_proposal, m_workspace.language());
    m_proposal.reset();
    m_propose->hide();
    focusText();
}

void EntryPanel::takeLine()
{
    m_line->take();
}

void EntryPanel::suggestTopics()
{
    m_topicChips->setWords(m_text->toPlainText(), m_topic->topics());
}

void EntryPanel::takeTopic()
{
    m_topicChips->takeFirst();
}

void EntryPanel::takeSimilar()
{
    m_similar->take();
}

bool EntryPanel::keysSlips() const
{
    return !m_slips->isHidden();
}

void EntryPanel::turnSlips()
{
    const bool on = !keysSlips();
    m_slips->setVisible(on);
    m_openSlips->setChecked(on);
    m_person->setPerson({});
    if (!on) {
        m_turnPerson = {};
        takeFloorSpeaker();
        return focusText();
    }
    m_turn = {};
    m_turnPerson = {};
    m_workspace.runner().run([this] { m_slips->refresh(); });
    m_slips->focusFirst();
}

void EntryPanel::clear()
{
    m_text->clear();
    m_person->setPerson({});
    m_turnPerson = {};
    takeFloorSpeaker();
    m_amount->clear();
    m_topic->clear();
    m_line->clear();
    m_similar->clear();
    m_village->setCurrentIndex(0);
    m_villageChosen = false;
}

bool EntryPanel::isUsable()
{
    m_person->settle();
    if (!m_person->isUsable()) {
        m_workspace.runner().warn(tr("No participant is called “%1”. Register them (Ctrl+R) or leave the field empty.").arg(m_person->text()));
        m_person->setFocus();
        return false;
    }
    if (!m_amount->isUsable()) {
        m_workspace.runner().warn(tr("“%1” is no amount in som.").arg(m_amount->text()));
        focusAmount();
        return false;
    }
    return true;
}

bool EntryPanel::record()
{
    if (isEmpty() || !isEnabled() || !isUsable())
        return false;
    core::RemarkEntry entry;
    entry.meetingId = m_meeting;
    entry.kind = m_kind;
    entry.text = m_text->toPlainText().trimmed();
    entry.attendanceId = m_person->person();
    entry.settlementId = core::Id<core::Settlement>(m_village->currentData().toString());
    entry.amount = m_amount->amount();
    entry.lineCode = m_line->code();
    entry.topics = m_topic->topics();
    entry.sameAs = m_similar->taken();
    if (keysSlips()) {
        entry.channel = core::RemarkChannel::Slip;
        entry.slipNumber = m_slips->number();
        if (entry.slipNumber == 0) {
            m_slips->focusFirst();
            m_workspace.runner().warn(tr("Which slip is it? Give its number, or leave the slips (Ctrl+Shift+B)."));
            return false;
        }
    } else if (entry.attendanceId == m_turnPerson) {
        entry.turnId = m_turn;
    }
    QString id;
    if (!m_workspace.runner().run(tr("Remark saved."), [&] { id = core::RemarkService(m_workspace.document()).record(entry).text(); }))
        return false;
    Q_EMIT recorded(id);
    clear();
    if (keysSlips())
        m_slips->goOn();
    focusText();
    return true;
}

// Who speaks is still speaking: from every other field one comes back to the words. What stands on a slip is all there once
// it is typed, so there Enter saves wherever one is.
void EntryPanel::goOn()
{
    if (keysSlips() && !isEmpty())
        record();
    else
        focusText();
}

void EntryPanel::recordAndGoOn()
{
    m_person->settle();
    const core::Id<core::Attendance> speaker = m_person->person();
    if (record())
        m_person->setPerson(speaker);
}

// A name that was typed and is not known is the one to be registered.
void EntryPanel::startRegistering()
{
    m_person->settle();
    Q_EMIT registerRequested(m_person->isUsable() ? QString() : m_person->text());
}

bool EntryPanel::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

} // namespace eldin::ui
