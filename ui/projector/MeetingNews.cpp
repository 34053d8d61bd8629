// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/MeetingNews.h"

#include "core/storage/Stores.h"

#include <utility>

namespace eldin::ui {

std::optional<WallKind> MeetingNews::look(const core::Stores &stores, const core::Id<core::Meeting> &meeting)
{
    constexpr std::array kShows {WallKind::Question, WallKind::Floor, WallKind::Vote};
    QStringList now {QString(), QString(), QString()};
    for (const core::AgendaItem &item : stores.agenda.ofMeeting(meeting)) {
        if (item.startedAt.isValid() && !item.endedAt.isValid())
            now[0] = item.id.text();
    }
    if (const auto turns = stores.turns.atFloor(meeting); !turns.empty())
        now[1] = turns.front().id.text();
    if (const auto votes = stores.votes.ofMeeting(meeting); !votes.empty())
        now[2] = votes.back().id.text();
    const QStringList before = std::exchange(m_known, now);
    std::optional<WallKind> news;
    for (qsizetype i = 0; !before.isEmpty() && i < now.size(); ++i) {
        if (now[i] != before[i] && !now[i].isEmpty())
            news = kShows[static_cast<std::size_t>(i)];
    }
    return news;
}

} // namespace eldin::ui
