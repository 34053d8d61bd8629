// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/VotesModel.h"

#include "core/domain/VoteOutcome.h"

namespace eldin::ui {

VotesModel::VotesModel(Workspace &workspace, QObject *parent)
    : RowsModel<core::VoteEntry>(workspace.document(), {QStringLiteral("vote"), QStringLiteral("vote_text"), QStringLiteral("vote_option"), QStringLiteral("vote_option_text"), QStringLiteral("second_count")}, parent)
    , m_workspace(workspace)
{
}

void VotesModel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    reload();
}

std::vector<core::VoteEntry> VotesModel::read() const
{
    std::vector<core::VoteEntry> rows;
    if (m_meeting.isNull())
        return rows;
    for (core::Vote &vote : m_workspace.stores().votes.ofMeeting(m_meeting)) {
        auto options = m_workspace.stores().voteOptions.ofVote(vote.id);
        rows.push_back({std::move(vote), std::move(options)});
    }
    return rows;
}

QVariant VotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const core::VoteEntry &entry = row(index.row());
    QStringList parts;
    for (const core::VoteOption &option : entry.options)
        parts += QStringLiteral("%1 – %2").arg(option.title.best(m_workspace.language())).arg(core::pointsOf(entry.vote, option));
    const QString result = !parts.isEmpty()
        ? parts.join(QStringLiteral(", "))
        : tr("for %1, against %2, abstained %3").arg(entry.vote.inFavour).arg(entry.vote.against).arg(entry.vote.abstained);
    const bool isCountedTwice = core::VoteService::isCountedTwice(m_workspace.stores(), entry);
    const QString counted = isCountedTwice ? tr("counted twice") : parts.isEmpty() ? QString() : tr("counted once");
    const QString words = QStringLiteral("%1: %2").arg(entry.vote.title.best(m_workspace.language()), result);
    return counted.isEmpty() ? words : words + QStringLiteral(" · ") + counted;
}

} // namespace eldin::ui
