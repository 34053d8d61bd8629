// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/EvidencePaper.h"

#include "core/report/Checklist.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"

#include <array>
#include <map>

namespace eldin::core {

using namespace report;

namespace {

/// Which of the twenty points speak for which direction of the index (domain: 2.8 and 5).
constexpr std::pair<const char *, std::array<int, 6>> kDirections[] {
    {"after.evidence.documents", {4, 5, 6, 7, 15, 17}},
    {"after.evidence.access", {1, 2, 3, 13, 16, 19}},
    {"after.evidence.participation", {8, 9, 10, 11, 12, 14}},
};

} // namespace

void EvidencePaper::fill()
{
    addHead("after.evidence.title");
    addChecks();
    addAnnouncements();
    addPapers();
    addAttachments();
    addSignature(Office::ExecutiveSecretary, m_hearing.date);
}

void EvidencePaper::addChecks()
{
    const auto points = checklist(m_stores, m_hearing, m_wording);
    for (const auto &[title, numbers] : kDirections) {
        heading(2, m_wording(title));
        Table table;
        table.caption = m_wording(title);
        table.columns = {{m_wording("after.evidence.column.what"), Align::Left, 10}, {m_wording("column.status"), Align::Left, 4}, {m_wording("after.evidence.column.detail"), Align::Left, 6}};
        for (const int number : numbers) {
            const CheckPoint &point = points.at(static_cast<std::size_t>(number - 1));
            const char *const state = point.state == CheckState::Done ? "after.evidence.done"
                : point.state == CheckState::Missing                  ? "after.evidence.missing"
                : point.state == CheckState::NotYet                   ? "after.evidence.not_yet"
                : point.state == CheckState::ByProgram                ? "after.evidence.by_program"
                                                                      : "after.evidence.by_hand";
            table.rows.push_back({{point.sentence, m_wording(state), point.detail}, RowStyle::Normal});
        }
        add(std::move(table));
    }
    const HearingSummary summary = summaryOf(m_stores, m_hearing);
    KeyValues people;
    const QStringList sexes = summary.isCoarsened ? sexesText(summary) : publicCounts({summary.women, summary.men, summary.participants - summary.women - summary.men});
    people.rows = {{m_wording("indicator.attendances"), QString::number(summary.participants)},
                   {m_wording("indicator.women"), sexes[0]},
                   {m_wording("indicator.men"), sexes[1]},
                   {m_wording("indicator.proposals"), QString::number(summary.proposals)},
                   {m_wording("indicator.answered"), QString::number(summary.answered)}};
    add(std::move(people));
    if (!wasHeld())
        missing("after.missing.held");
}

void EvidencePaper::addAnnouncements()
{
    heading(2, m_wording("after.evidence.announcements"));
    Table table;
    table.caption = m_wording("after.evidence.announcements");
    table.columns = {{m_wording("after.evidence.column.channel"), Align::Left, 8}, {m_wording("column.date"), Align::Left, 5}, {m_wording("hp.column.place"), Align::Left, 5}, {m_wording("column.count"), Align::Right, 3}};
    int copies = 0;
    for (const Announcement &announcement : m_stores.announcements.ofHearing(m_hearing.id)) {
        copies += announcement.count;
        table.rows.push_back({{marked(announcement.channel), announcement.date.isValid() ? m_wording.date(announcement.date) : m_wording("not_stated"),
                               announcement.place.isEmpty() ? QStringLiteral("–") : marked(announcement.place), QString::number(announcement.count)},
                              RowStyle::Normal});
    }
    if (table.rows.empty()) {
        missing("after.missing.announcements");
        paragraph(m_wording("nothing_recorded"));
        return;
    }
    table.rows.push_back({{m_wording("total"), QString(), QString(), QString::number(copies)}, RowStyle::Total});
    add(std::move(table));
}

void EvidencePaper::addPapers()
{
    heading(2, m_wording("after.evidence.papers"));
    std::map<std::pair<QString, QString>, Paper> newest; // as they were made: the last one stays
    for (const Paper &paper : m_stores.papers.ofHearing(m_hearing.id))
        newest[{paper.kind, paper.language}] = paper;
    Table table;
    table.caption = m_wording("after.evidence.papers");
    table.columns = {{m_wording("after.evidence.column.paper"), Align::Left, 8}, {m_wording("after.evidence.column.language"), Align::Left, 3}, {m_wording("after.evidence.column.made"), Align::Left, 5}, {m_wording("after.evidence.column.signed"), Align::Left, 5}};
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        for (const auto &[key, paper] : newest) {
            if (paper.kind == QString::fromUtf16(code))
                table.rows.push_back({{paperTitle(kind, m_wording.language()), paper.language, m_wording.date(paper.madeAt.date()), paper.signedOn.isValid() ? m_wording.date(paper.signedOn) : QStringLiteral("–")},
                                      RowStyle::Normal});
        }
    }
    if (table.rows.empty())
        paragraph(m_wording("nothing_recorded"));
    else
        add(std::move(table));
}

// How many there are, not what they are called: a file's name may be a person's.
void EvidencePaper::addAttachments()
{
    heading(2, m_wording("after.evidence.attachments"));
    int photos = 0;
    int scans = 0;
    int lists = 0;
    for (const Attachment &attachment : m_stores.attachments.all()) {
        if (attachment.hearingId != m_hearing.id)
            continue;
        photos += attachment.kind == AttachmentKind::Photo ? 1 : 0;
        scans += attachment.kind == AttachmentKind::Scan ? 1 : 0;
        lists += attachment.kind == AttachmentKind::SignedList ? 1 : 0;
    }
    if (photos == 0)
        missing("after.missing.photos");
    KeyValues counts;
    counts.rows = {{m_wording("after.evidence.photos"), QString::number(photos)}, {m_wording("after.evidence.scans"), QString::number(scans)}};
    if (lists > 0)
        counts.rows.emplace_back(m_wording("after.evidence.lists"), QString::number(lists));
    add(std::move(counts));
}

} // namespace eldin::core
