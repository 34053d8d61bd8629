// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/SlipsPaper.h"

#include "core/report/SlipCount.h"

#include <algorithm>
#include <set>

namespace eldin::core {

using namespace report;

namespace {

constexpr int kOnAPage = 4;

} // namespace

void SlipsPaper::fill()
{
    bool any = false;
    for (const Meeting &meeting : m_meetings) {
        std::set<int> numbers; // once each, also where merged copies know a series twice
        for (const SlipBatch &batch : m_stores.slipBatches.ofMeeting(meeting.id)) {
            for (int number = std::max(batch.first, 1); number <= std::min(batch.last, kLastSlip); ++number)
                numbers.insert(number);
        }
        for (const int number : numbers)
            addSlip(QString::number(number), meeting);
        any = any || !numbers.empty();
    }
    if (any)
        return;
    // One without a number, to be copied: it is counted by hand then.
    missing("hp.missing.slips");
    addSlip(QStringLiteral("______"), m_meetings.empty() ? Meeting {} : m_meetings.front());
}

void SlipsPaper::addSlip(const QString &number, const Meeting &meeting)
{
    if (m_onPage == kOnAPage) {
        add(PageBreak {});
        m_onPage = 0;
    }
    if (m_onPage > 0)
        add(CutLine {});
    ++m_onPage;
    paragraph(m_wording("hp.slips.number").arg(number), TextStyle::Subtitle);
    QString where = name();
    if (!meeting.place.isEmpty())
        where += QStringLiteral(". ") + marked(meeting.place) + QStringLiteral(", ") + m_wording.date(meeting.startsAt.date());
    paragraph(where, TextStyle::Note);
    paragraph(m_wording("hp.slips.kind"));
    add(WritingLines {QString(), 3});
    add(WritingLines {m_wording("hp.invitation.slip.name"), 1});
}

} // namespace eldin::core
