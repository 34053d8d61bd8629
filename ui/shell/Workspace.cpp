// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Workspace.h"

#include "core/report/Texts.h"
#include "core/search/SimilarRemarks.h"
#include "ui/shell/HearingFigures.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Settings.h"

namespace eldin::ui {

namespace {

/// What may have changed rows by the thousand goes back beside the window; the rest is done before a thread would start.
core::Document::Elsewhere placeOf(core::Operation operation)
{
    switch (operation) {
    case core::Operation::Merge:
    case core::Operation::ImportBudget:
    case core::Operation::ImportClassification:
    case core::Operation::ImportParticipants:
    case core::Operation::ImportRemarks:
    case core::Operation::ImportResponses:
    case core::Operation::AddBudget:
    case core::Operation::EditBudgetLines:
    case core::Operation::RemoveBudget:
    case core::Operation::RemoveHearing:
    case core::Operation::RemoveMeeting:
    case core::Operation::MoveRemarks:
    case core::Operation::RestoreLetters:
    case core::Operation::DecideConflict:
    case core::Operation::TakeOverExport:
        return [](const std::function<void()> &work) { besideHeldWindow([&](const std::atomic_bool &) { work(); }); };
    default: return {};
    }
}

} // namespace

Workspace::Workspace(core::Document &document, Settings &settings, Dialogs &dialogs)
    : m_document(document)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_similar(std::make_unique<core::SimilarRemarks>(document))
{
    new HearingFigures(*this);
    connect(&document, &core::Document::changed, this, &Workspace::onChanged);
    m_actions.run([this] {
        chooseHearing();
        chooseMeeting();
    });
}

Workspace::~Workspace() = default;

core::Language Workspace::language() const
{
    return m_settings.language();
}

QLocale Workspace::locale() const
{
    return localeOf(language());
}

std::optional<core::Hearing> Workspace::hearing() const
{
    return m_hearing.isNull() ? std::nullopt : stores().hearings.find(m_hearing);
}

bool Workspace::mayEditRecord() const
{
    const auto chosen = hearing();
    return !m_document.isReadOnly() && chosen && !chosen->recordClosedAt.isValid();
}

void Workspace::setHearing(const core::Id<core::Hearing> &id)
{
    if (m_hearing == id)
        return;
    m_hearing = id;
    m_meeting = {};
    m_actions.run([this] { chooseMeeting(); });
    Q_EMIT hearingChanged();
    Q_EMIT meetingChanged();
}

void Workspace::setMeeting(const core::Id<core::Meeting> &id)
{
    if (m_meeting == id)
        return;
    m_meeting = id;
    Q_EMIT meetingChanged();
}

void Workspace::undo()
{
    m_actions.run([this] {
        const auto operation = m_document.undoOperation();
        m_document.undo(operation ? placeOf(*operation) : core::Document::Elsewhere());
        if (operation)
            m_actions.say(tr("Undone: %1").arg(core::operationText(*operation)));
    });
}

void Workspace::redo()
{
    m_actions.run([this] {
        const auto operation = m_document.redoOperation();
        m_document.redo(operation ? placeOf(*operation) : core::Document::Elsewhere());
        if (operation)
            m_actions.say(tr("Redone: %1").arg(core::operationText(*operation)));
    });
}

void Workspace::onChanged(const core::ChangeSet &changes)
{
    if (!changes.concernsAny({u"hearing", u"meeting"}))
        return;
    const auto hearingBefore = m_hearing;
    const auto meetingBefore = m_meeting;
    m_actions.run([this] {
        chooseHearing();
        chooseMeeting();
    });
    if (m_hearing != hearingBefore)
        Q_EMIT hearingChanged();
    if (m_meeting != meetingBefore)
        Q_EMIT meetingChanged();
}

// The one at hand, if it still exists; else the first that is not closed; else the last.
void Workspace::chooseHearing()
{
    const auto hearings = stores().hearings.all();
    core::Id<core::Hearing> candidate;
    for (const core::Hearing &hearing : hearings) {
        if (hearing.id == m_hearing)
            return;
        if (candidate.isNull() && hearing.state != core::HearingState::Closed)
            candidate = hearing.id;
    }
    if (candidate.isNull() && !hearings.empty())
        candidate = hearings.back().id;
    m_hearing = candidate;
    m_meeting = {};
}

void Workspace::chooseMeeting()
{
    core::Id<core::Meeting> candidate;
    if (!m_hearing.isNull()) {
        const auto meetings = stores().meetings.ofHearing(m_hearing);
        for (const core::Meeting &meeting : meetings) {
            if (meeting.id == m_meeting)
                return;
            if (candidate.isNull() && !meeting.endsAt.isValid())
                candidate = meeting.id;
        }
        if (candidate.isNull() && !meetings.empty())
            candidate = meetings.front().id;
    }
    m_meeting = candidate;
}

} // namespace eldin::ui
