// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/EvidencePaper.h"

#include "core/report/Evidence.h"
#include "core/report/MadePapers.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"

namespace eldin::core {

using namespace report;

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
    for (const EvidenceDirection &direction : evidenceOf(m_stores, m_hearing, m_wording)) {
        heading(2, direction.title);
        Table table;
        table.caption = direction.title;
        table.columns = {{m_wording("after.evidence.column.what"), Align::Left, 6}, {m_wording("column.status"), Align::Left, 4}, {m_wording("after.evidence.column.detail"), Align::Left, 11}};
        for (const Evidence &row : direction.rows)
            table.rows.push_back({{row.point.sentence, stateText(row), evidenceText(row, m_wording)}, RowStyle::Normal});
        add(std::move(table));
        paragraph(m_wording("evidence.proved").arg(direction.proved()).arg(direction.rows.size()), TextStyle::Bold);
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

QString EvidencePaper::stateText(const Evidence &row) const
{
    switch (row.point.state) {
    // A tick that nothing in the document proves is none.
    case CheckState::Done: return m_wording(row.isProved() ? "after.evidence.done" : "after.evidence.by_hand");
    case CheckState::Missing: return m_wording("after.evidence.missing");
    case CheckState::NotYet: return m_wording("after.evidence.not_yet");
    case CheckState::ByProgram: return m_wording(row.isProved() ? "after.evidence.by_program" : "after.evidence.by_hand");
    case CheckState::ByHand: return m_wording("after.evidence.by_hand");
    }
    return {};
}

void EvidencePaper::addAnnouncements()
{
    heading(2, m_wording("after.evidence.announcements"));
    Table table;
    table.caption = m_wording("after.evidence.announcements");
    table.columns = {{m_wording("after.evidence.column.channel"), Align::Left, 8}, {m_wording("column.date"), Align::Left, 5}, {m_wording("evidence.column.place"), Align::Left, 5}, {m_wording("column.count"), Align::Right, 3}};
    for (const Announcement &announcement : m_stores.announcements.ofHearing(m_hearing.id)) {
        table.rows.push_back({{marked(announcement.channel), announcement.date.isValid() ? m_wording.date(announcement.date) : m_wording("not_stated"),
                               announcement.place.isEmpty() ? QStringLiteral("–") : marked(announcement.place), QString::number(announcement.count)},
                              RowStyle::Normal});
    }
    if (table.rows.empty()) {
        missing("after.missing.announcements");
        paragraph(m_wording("nothing_recorded"));
        return;
    }
    add(std::move(table));
}

void EvidencePaper::addPapers()
{
    heading(2, m_wording("after.evidence.papers"));
    const auto papers = madePapers(m_stores, m_hearing.id);
    Table table;
    table.caption = m_wording("after.evidence.papers");
    table.columns = {{m_wording("after.evidence.column.paper"), Align::Left, 7}, {m_wording("after.evidence.column.language"), Align::Left, 4}, {m_wording("after.evidence.column.made"), Align::Left, 4},
                     {m_wording("evidence.column.version"), Align::Left, 3}, {m_wording("evidence.column.number"), Align::Left, 2}, {m_wording("after.evidence.column.signed"), Align::Left, 4}};
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        for (const Paper &paper : papers) {
            if (paper.kind == QString::fromUtf16(code))
                table.rows.push_back({{paperTitle(kind, m_wording.language()), paperLanguage(paper.language, m_wording), m_wording.date(paper.madeAt.date()), versionOf(paper.contentHash),
                                       paper.number.isEmpty() ? QStringLiteral("–") : paper.number, paper.signedOn.isValid() ? m_wording.date(paper.signedOn) : QStringLiteral("–")},
                                      RowStyle::Normal});
        }
    }
    if (table.rows.empty())
        paragraph(m_wording("nothing_recorded"));
    else
        add(std::move(table));
}

// By what they are, never by what they are called: a file's name may be a person's.
void EvidencePaper::addAttachments()
{
    heading(2, m_wording("after.evidence.attachments"));
    Table table;
    table.caption = m_wording("after.evidence.attachments");
    table.columns = {{m_wording("evidence.column.file"), Align::Left, 9}, {m_wording("evidence.column.added"), Align::Left, 5}, {QStringLiteral("SHA-256"), Align::Left, 5}};
    int photos = 0;
    for (const Attachment &attachment : m_stores.attachments.all()) {
        if (attachment.hearingId != m_hearing.id || attachment.isPrivate())
            continue;
        photos += attachment.kind == AttachmentKind::Photo ? 1 : 0;
        table.rows.push_back({{fileTitle(attachment), m_wording.date(attachment.addedAt.date()), shortHash(attachment.hash)}, RowStyle::Normal});
    }
    if (photos == 0)
        missing("after.missing.photos");
    if (table.rows.empty())
        paragraph(m_wording("nothing_recorded"));
    else
        add(std::move(table));
}

QString EvidencePaper::fileTitle(const Attachment &attachment) const
{
    const auto paper = attachment.paperId.isNull() ? std::nullopt : m_stores.papers.find(attachment.paperId);
    const auto kind = paper ? fromCode<PaperKind>(paper->kind) : std::nullopt;
    if (attachment.kind == AttachmentKind::Scan && kind)
        return m_wording("evidence.file.scan_of").arg(paperTitle(*kind, m_wording.language()));
    const bool named = attachment.kind == AttachmentKind::Scan || attachment.kind == AttachmentKind::Photo || attachment.kind == AttachmentKind::SignedList;
    return m_wording.text(QStringLiteral("evidence.file.") + (named ? codeOf(attachment.kind) : QStringLiteral("other")));
}

} // namespace eldin::core
