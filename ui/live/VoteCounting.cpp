// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a vote is recorded, and counted a second time.
#include "ui/live/VotePanel.h"

#include "core/report/Texts.h"
#include "ui/live/VoteOptions.h"
#include "ui/live/VotesModel.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Segments.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>

namespace eldin::ui {

namespace {

/// As it stands before anything is keyed in of the second count.
core::VoteEntry withoutFigures(core::VoteEntry entry)
{
    entry.vote.inFavour = entry.vote.against = entry.vote.abstained = 0;
    for (core::VoteOption &option : entry.options)
        option.votes = option.second = option.third = 0;
    return entry;
}

} // namespace

/// What the first count and the second one are called.
void VotePanel::nameStep()
{
    m_title->setText(m_first ? tr("Second count") : tr("Vote"));
    m_save->setText(m_first ? tr("Compare the counts") : tr("Record the vote"));
    m_cancel->setText(m_first ? tr("Leave one count") : tr("Leave"));
}

// Of what is counted a second time only the figures are keyed in.
void VotePanel::showStep()
{
    const bool isSecond = m_first.has_value();
    nameStep();
    m_question->setReadOnly(isSecond);
    m_question->setFocusPolicy(isSecond ? Qt::NoFocus : Qt::StrongFocus);
    if (isSecond)
        m_question->setCursorPosition(0); // it is read from its beginning
    m_kind->setVisible(!isSecond);
    m_taken->setVisible(!isSecond && m_model->rowCount() > 0);
    m_limit->setEnabled(!isSecond);
    m_proposals->setVisible(!isSecond);
    m_options->setFiguresOnly(isSecond);
    m_again->setVisible(!isSecond);
    m_takeSecond->hide();
}

void VotePanel::focusFigures()
{
    if (method() != core::VoteMethod::Question)
        return m_options->focusFigures();
    m_inFavour->setFocus();
    m_inFavour->selectAll();
}

void VotePanel::clearFigures()
{
    for (QSpinBox *each : {m_inFavour, m_against, m_abstained})
        each->setValue(0);
    m_options->clearFigures();
}

void VotePanel::countAgain()
{
    if (const auto recorded = record())
        beginSecondCount(*recorded);
}

void VotePanel::beginSecondCount(const core::VoteEntry &first)
{
    m_edited = first;
    m_first = first;
    m_options->adopt(first.options); // the second count is of these very options
    clearFigures();
    showStep();
    showKind();
    m_shown = entry();
    focusFigures();
}

/// What is counted again was undone, corrected or merged meanwhile: the second count is compared with what is in the record
/// now. What was keyed in of it stays where the same is voted on.
void VotePanel::readFirst()
{
    if (!m_first || m_isRecording || isHidden())
        return;
    const int row = m_model->rowOf(m_first->vote.id.text());
    if (row < 0) {
        m_workspace.runner().run([this] { showNew(); });
        return;
    }
    const core::VoteEntry recorded = m_model->row(row);
    if (recorded == *m_first)
        return;
    m_workspace.runner().run([&] {
        if (recorded.vote.method != m_first->vote.method || !m_options->adopt(recorded.options)) {
            show(recorded);
            beginSecondCount(recorded);
        } else {
            if (m_present->value() == m_first->vote.present)
                m_present->setValue(recorded.vote.present);
            m_edited = recorded;
            m_first = recorded;
            m_language = m_workspace.language();
            m_question->setText(recorded.vote.title.best(m_language));
            m_limit->setAmount(recorded.vote.moneyLimit, m_language);
            showStep();
            showKind();
            m_shown = withoutFigures(recorded);
        }
        m_workspace.runner().say(tr("The first count was changed in the record meanwhile: the second one is compared with what stands there now."));
    });
}

/// The first count, as it is in the record now; nothing where it cannot be recorded.
std::optional<core::VoteEntry> VotePanel::record()
{
    const core::VoteEntry wanted = entry();
    const auto refuse = [this](const QString &why) {
        m_workspace.runner().warn(why);
        return std::nullopt;
    };
    if (!m_options->isUsable() || !m_limit->isUsable())
        return refuse(tr("One of the sums cannot be read."));
    if (method() != core::VoteMethod::Question && wanted.options.size() < 2)
        return refuse(tr("A choice needs two projects at least."));
    const core::Problems problems = core::VoteService::validate(wanted);
    if (!problems.empty())
        return refuse(core::problemText(problems.front()));
    core::VoteEntry recorded = wanted;
    m_isRecording = true;
    const bool saved = m_workspace.runner().run(tr("The vote is in the record."), [&] {
        core::VoteService service(m_workspace.document());
        if (wanted.vote.id.isNull())
            recorded.vote.id = service.take(wanted);
        else if (!(wanted == m_shown))
            service.edit(wanted);
        recorded = service.entryOf(recorded.vote.id);
    });
    m_isRecording = false;
    return saved ? std::optional(recorded) : std::nullopt;
}

// Hands are counted once as a rule, slips of a choice twice.
void VotePanel::save()
{
    if (m_first)
        return compareCounts();
    const auto recorded = record();
    if (!recorded)
        return;
    if (recorded->vote.method != core::VoteMethod::Question && !core::VoteService::isCountedTwice(m_workspace.stores(), *recorded))
        return beginSecondCount(*recorded);
    hide();
    Q_EMIT closed(true);
}

void VotePanel::compareCounts()
{
    const core::VoteEntry second = entry();
    const core::Problems differences = core::VoteService::compare(*m_first, second);
    if (!differences.empty()) {
        m_takeSecond->show();
        return m_workspace.runner().warn(core::problemText(differences.front()));
    }
    if (!m_workspace.runner().run(tr("Both counts agree: the vote is recorded as counted twice."), [&] { core::VoteService(m_workspace.document()).confirm(second); }))
        return;
    hide();
    Q_EMIT closed(true);
}

/// The first count was wrong: the figures keyed in take its place, and are counted once so far.
void VotePanel::takeSecond()
{
    if (!m_first || m_takeSecond->isHidden())
        return;
    if (const auto recorded = record())
        beginSecondCount(*recorded);
}

void VotePanel::leave()
{
    const bool isTaken = m_first.has_value();
    if (isTaken)
        m_workspace.runner().say(tr("The vote stays in the record as counted once."));
    hide();
    Q_EMIT closed(isTaken);
}

} // namespace eldin::ui
