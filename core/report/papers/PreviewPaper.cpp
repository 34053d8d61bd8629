// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/PreviewPaper.h"

#include "core/report/ClosingDoubts.h"
#include "core/report/LedgerTexts.h"
#include "core/report/NamedOnWall.h"
#include "core/report/PromisesTold.h"
#include "core/report/Summary.h"

namespace eldin::core {

using namespace report;

namespace {

constexpr PaperKind kPublicPapers[] {PaperKind::Announcement, PaperKind::CitizensBudget, PaperKind::Protocol, PaperKind::ResponseReport, PaperKind::Ledger, PaperKind::ExecutionReport};

PaperLanguage paperLanguageOf(Language language)
{
    return language == Language::Russian ? PaperLanguage::Russian : language == Language::English ? PaperLanguage::English : PaperLanguage::Kyrgyz;
}

} // namespace

void PreviewPaper::fill()
{
    addLetterhead();
    paragraph(m_wording("after.preview.title"), TextStyle::Title, Align::Center);
    paragraph(name(), TextStyle::Subtitle, Align::Center);
    paragraph(m_wording("after.preview.intro"), TextStyle::Normal, Align::Justify);
    const std::vector<Public> papers = publicPapers();
    addStates(papers);
    addDoubts();
    addPromises();
    addApproval();
    for (const Public &paper : papers) {
        if (!paper.isThere)
            continue;
        add(PageBreak {});
        heading(1, paperTitle(paper.kind, m_wording.language()));
        for (const Block &block : paper.part.blocks)
            add(block);
    }
}

std::vector<PreviewPaper::Public> PreviewPaper::publicPapers() const
{
    std::vector<Public> papers;
    for (const PaperKind kind : kPublicPapers) {
        PaperOrder order;
        order.kind = kind;
        order.hearing = m_hearing.id;
        order.language = paperLanguageOf(m_wording.language());
        papers.push_back({kind, makePaper(m_stores, order).parts.at(0), hasMatterFor(kind)});
    }
    return papers;
}

bool PreviewPaper::hasMatterFor(PaperKind kind) const
{
    const HearingSummary summary = summaryOf(m_stores, m_hearing);
    switch (kind) {
    case PaperKind::Announcement: return !m_meetings.empty();
    case PaperKind::CitizensBudget: return totals().has_value();
    case PaperKind::Protocol: return m_hearing.recordClosedAt.isValid() || summary.participants > 0 || summary.remarks > 0;
    case PaperKind::ResponseReport: return summary.proposals > 0;
    case PaperKind::Ledger: return sumOf(ledgersBefore(m_stores, m_hearing)).accepted + ledgerOf(m_stores, m_hearing).counts.accepted > 0;
    case PaperKind::ExecutionReport: return sumOf(ledgersBefore(m_stores, m_hearing)).proposals > 0;
    default: return true;
    }
}

QString PreviewPaper::draftReasons(const Part &part) const
{
    const QString sentence = m_wording("mark.draft_note");
    const QString begins = sentence.section(u'%', 0, 0);
    for (const Block &block : part.blocks) {
        const auto *note = std::get_if<Paragraph>(&block);
        if (note == nullptr || note->style != TextStyle::Note)
            continue;
        if (const qsizetype at = note->text.indexOf(begins); at >= 0) {
            const QString reasons = note->text.mid(at + begins.size());
            return reasons.endsWith(u'.') ? reasons.chopped(1) : reasons;
        }
    }
    return {};
}

void PreviewPaper::addStates(const std::vector<Public> &papers)
{
    Table table;
    table.caption = m_wording("after.preview.states");
    table.columns = {{m_wording("after.preview.what"), Align::Left, 6}, {m_wording("column.status"), Align::Left, 4}, {m_wording("after.preview.note"), Align::Left, 10}};
    const auto addRow = [&](const QString &what, const char *state, QString note) {
        table.rows.push_back({{what, m_wording(state), note.isEmpty() ? QStringLiteral("–") : std::move(note)}, RowStyle::Normal});
    };
    for (const Public &paper : papers) {
        QStringList notes;
        const bool draft = !paper.part.draftMark.isEmpty();
        if (paper.isThere && draft) {
            const QString reasons = draftReasons(paper.part);
            notes += reasons.isEmpty() ? m_wording("after.preview.record_open") : m_wording("after.preview.lacks").arg(reasons);
        }
        if (paper.isThere && holdsNames(paper.kind))
            notes += m_wording("after.preview.names");
        addRow(paperTitle(paper.kind, m_wording.language()), !paper.isThere ? "after.evidence.not_yet" : draft ? "after.preview.draft" : "after.preview.ready", notes.join(u' '));
    }
    int withheld = 0;
    for (const LedgerRow &row : ledgerOf(m_stores, m_hearing).rows)
        withheld += row.owesReason() ? row.voices : 0;
    const auto told = promisesTold(m_stores, m_hearing);
    withheld += told ? told->withheld : 0;
    const char *const whole = withheld > 0 ? "after.preview.partly" : "after.preview.ready";
    const QString left = withheld > 0 ? m_wording("after.preview.withheld").arg(withheld) : QString();
    addRow(m_wording("after.preview.open_data"), whole, (left + u' ' + m_wording("after.preview.open_data.note")).trimmed());
    addRow(m_wording("after.preview.public_copy"), whole, (left + u' ' + m_wording("after.preview.public_copy.note")).trimmed());
    qsizetype named = 0;
    for (const Meeting &meeting : m_meetings)
        named += namedOnWall(m_stores, meeting.id).size();
    addRow(m_wording("after.preview.wall"), whole, (left + u' ' + m_wording("after.preview.wall.note").arg(named)).trimmed());
    add(std::move(table));
}

void PreviewPaper::addDoubts()
{
    const ClosingAct act = m_hearing.recordClosedAt.isValid() ? ClosingAct::Hearing : ClosingAct::Record;
    const auto doubts = m_hearing.closedAt.isValid() ? std::vector<ClosingDoubt>() : whatIsDoubtful(m_stores, m_hearing, act, m_stores.lastChange().date(), m_wording.language());
    heading(2, m_wording("after.preview.doubts"));
    if (doubts.empty())
        return paragraph(m_wording("after.preview.doubts.none"));
    for (const ClosingDoubt &doubt : doubts) {
        const char *const key = doubt.what == ClosingDoubt::What::DayToCome ? "after.preview.doubt.day"
            : doubt.what == ClosingDoubt::What::MissingForGood              ? "after.preview.doubt.missing"
            : doubt.what == ClosingDoubt::What::TextsInOneLanguage          ? "after.preview.doubt.texts"
                                                                            : "after.preview.doubt.reasons";
        paragraph(QStringLiteral("– ") + m_wording(key).arg(doubt.detail), TextStyle::Normal, Align::Left, 1);
    }
}

// As the hall, the ledger and the open tables will have them: of the last hearing what is not done, of this one all.
void PreviewPaper::addPromises()
{
    heading(2, m_wording("after.preview.promises"));
    Table table;
    table.caption = m_wording("after.preview.promises");
    table.columns = {{m_wording("number_sign"), Align::Left, 3}, {m_wording("hp.council.proposal"), Align::Left, 9}, {m_wording("after.preview.shown"), Align::Left, 10}};
    const auto addRows = [&](const HearingLedger &ledger, bool onlyOpen) {
        for (const LedgerRow &row : ledger.rows) {
            if (onlyOpen && row.isDone())
                continue;
            const QString outcome = outcomeText(row, m_wording);
            table.rows.push_back({{numberText(row.proposal.remark) + QStringLiteral(" · %1").arg(ledger.hearing.date.year()), proposalText(row.proposal, m_wording),
                                   row.owesReason() ? m_wording("after.preview.hidden").arg(outcome) : outcome},
                                  RowStyle::Normal});
        }
    };
    if (const auto before = ledgerBefore(m_stores, m_hearing))
        addRows(*before, true);
    addRows(ledgerOf(m_stores, m_hearing), false);
    if (table.rows.empty())
        return paragraph(m_wording("after.preview.promises.none"));
    add(std::move(table));
}

void PreviewPaper::addApproval()
{
    const Signatory head = signatory(Office::Head, m_stores.lastChange().date());
    paragraph(m_wording("after.preview.approved"), TextStyle::Bold);
    addSignature(head.office, head.name);
    paragraph(m_wording("date.blank"));
}

} // namespace eldin::core
