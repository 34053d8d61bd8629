// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers/PreviewPaper.h"

#include "core/domain/PersonName.h"
#include "core/report/ClosingDoubts.h"
#include "core/report/HearingChanges.h"
#include "core/report/LedgerTexts.h"
#include "core/report/NamedOnWall.h"
#include "core/report/QuestionnaireResults.h"

#include <set>

namespace eldin::core {

using namespace report;

namespace {

constexpr PaperKind kPublicPapers[] {PaperKind::Announcement, PaperKind::Message, PaperKind::CitizensBudget, PaperKind::Protocol, PaperKind::Press, PaperKind::ResponseReport,
                                     PaperKind::HearingChanges, PaperKind::QuestionnaireResults, PaperKind::Ledger, PaperKind::ExecutionReport, PaperKind::Statistics, PaperKind::Indicators};
/// For the most part of the same words and figures, in another shape.
constexpr PaperKind kDerivedPapers[] {PaperKind::Ordinance, PaperKind::Invitation, PaperKind::Poster, PaperKind::Cards, PaperKind::Loudspeaker, PaperKind::Agenda, PaperKind::Leaflet, PaperKind::VillageBudget, PaperKind::Slides, PaperKind::Synopsis, PaperKind::OwnQuestionnaire};

PaperLanguage paperLanguageOf(Language language)
{
    return language == Language::Russian ? PaperLanguage::Russian : language == Language::English ? PaperLanguage::English : PaperLanguage::Kyrgyz;
}

} // namespace

void PreviewPaper::fill()
{
    m_summary = summaryOf(m_stores, m_hearing);
    m_own = ledgerOf(m_stores, m_hearing);
    m_before = ledgersBefore(m_stores, m_hearing);
    m_told = promisesTold(m_stores, m_hearing);
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
    switch (kind) {
    case PaperKind::Announcement:
    case PaperKind::Message: return !m_meetings.empty();
    case PaperKind::CitizensBudget: return totals().has_value();
    case PaperKind::Protocol:
    case PaperKind::Press:
    case PaperKind::Statistics:
    case PaperKind::Indicators: return !isRecordOpen() || m_summary.participants > 0 || m_summary.remarks > 0;
    case PaperKind::HearingChanges: return hearingChanges(m_stores, m_hearing).has_value();
    case PaperKind::QuestionnaireResults: {
        const auto questionnaires = m_stores.questionnaires.ofHearing(m_hearing.id);
        return std::any_of(questionnaires.begin(), questionnaires.end(), [&](const Questionnaire &each) { return sheetCount(m_stores, each).filled > 0; });
    }
    case PaperKind::ResponseReport: return m_summary.proposals > 0;
    case PaperKind::Ledger: return sumOf(m_before).accepted + m_own.counts.accepted > 0;
    case PaperKind::ExecutionReport: return sumOf(m_before).proposals > 0;
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

QString PreviewPaper::noteOn(const Public &paper) const
{
    QStringList notes;
    // What is to come first of all: the head is to see what it waits for.
    const bool saysWhatLacks = paper.isThere ? !paper.part.draftMark.isEmpty() : paper.kind == PaperKind::Announcement || paper.kind == PaperKind::CitizensBudget;
    if (const QString reasons = saysWhatLacks ? draftReasons(paper.part) : QString(); !reasons.isEmpty())
        notes += m_wording("after.preview.lacks").arg(reasons);
    else if (saysWhatLacks && paper.isThere && isRecordOpen())
        notes += m_wording("after.preview.record_open");
    if (paper.isThere && paper.kind == PaperKind::ResponseReport && !m_hearing.closedAt.isValid())
        notes += m_wording("after.preview.answers_open");
    if (paper.isThere && holdsNames(paper.kind))
        notes += m_wording("after.preview.names");
    return notes.join(u' ');
}

std::size_t PreviewPaper::namedPersons() const
{
    // Each registration has its own record of the person: known again by name and village, as at the desk.
    std::set<std::pair<QString, Id<Settlement>>> named;
    for (const Meeting &meeting : m_meetings) {
        const QSet<QString> onWall = namedOnWall(m_stores, meeting.id);
        for (const Attendance &attendance : onWall.isEmpty() ? std::vector<Attendance>() : m_stores.attendances.ofMeeting(meeting.id)) {
            const auto person = onWall.contains(attendance.id.text()) ? m_stores.persons.ofAttendance(attendance.id) : std::nullopt;
            if (person)
                named.emplace(PersonName::of(person->name).sortKey(), attendance.settlementId);
        }
    }
    return named.size();
}

void PreviewPaper::addStates(const std::vector<Public> &papers)
{
    Table table;
    table.caption = m_wording("after.preview.states");
    table.columns = {{m_wording("after.preview.what"), Align::Left, 6}, {m_wording("column.status"), Align::Left, 4}, {m_wording("after.preview.note"), Align::Left, 10}};
    const auto addRow = [&](const QString &what, const char *state, const QString &note) {
        table.rows.push_back({{what, m_wording(state), note.isEmpty() ? QStringLiteral("–") : note}, RowStyle::Normal});
    };
    for (const Public &paper : papers) {
        const char *const state = !paper.isThere ? "after.preview.absent" : paper.part.draftMark.isEmpty() ? "after.preview.ready" : "after.preview.draft";
        addRow(paperTitle(paper.kind, m_wording.language()), state, noteOn(paper));
    }
    const auto addShown = [&](const char *what, int withheld, const QString &note) {
        QStringList notes;
        if (isRecordOpen())
            notes += m_wording("after.preview.record_open");
        if (withheld > 0)
            notes += m_wording("after.preview.withheld").arg(withheld);
        notes += note;
        addRow(m_wording(what), isRecordOpen() ? "after.preview.draft" : withheld > 0 ? "after.preview.partly" : "after.preview.ready", notes.join(u' '));
    };
    addShown("after.preview.open_data", sumOf(m_before).withheld + m_own.counts.withheld, m_wording("after.preview.open_data.note"));
    addShown("after.preview.public_copy", 0, m_wording("after.preview.public_copy.note")); // it keeps what was noted as it is
    addShown("after.preview.wall", m_told ? m_told->counts.withheld : 0, m_wording("after.preview.wall.note").arg(namedPersons()));
    add(std::move(table));
    QStringList derived;
    for (const PaperKind kind : kDerivedPapers)
        derived += paperTitle(kind, m_wording.language());
    paragraph(m_wording("after.preview.derived").arg(derived.join(QStringLiteral(", "))), TextStyle::Note);
}

void PreviewPaper::addDoubts()
{
    const ClosingAct act = isRecordOpen() ? ClosingAct::Record : ClosingAct::Hearing;
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

// Of the earlier hearings what is not done, of this one all. What owes its reason or
// new date stands in full here only: papers, hall and open tables count it, and the papers are drafts until then.
void PreviewPaper::addPromises()
{
    heading(2, m_wording("after.preview.promises"));
    Table table;
    table.caption = m_wording("after.preview.promises");
    table.columns = {{m_wording("number_sign"), Align::Left, 3}, {m_wording("hp.council.proposal"), Align::Left, 9}, {m_wording("after.preview.shown"), Align::Left, 10}};
    std::vector<Hearing> hearings = hearingsOf(m_before);
    hearings.push_back(m_hearing);
    const auto addRows = [&](const HearingLedger &ledger, bool onlyOpen) {
        for (const LedgerRow &row : ledger.rows) {
            if (onlyOpen && row.isDone())
                continue;
            const QString outcome = outcomeText(row, m_wording);
            table.rows.push_back({{numberText(row.proposal.remark, hearings), proposalText(row.proposal, m_wording),
                                   row.owesReason() ? m_wording("after.preview.hidden").arg(outcome) : outcome},
                                  RowStyle::Normal});
        }
    };
    for (const HearingLedger &ledger : m_before)
        addRows(ledger, true);
    addRows(m_own, false);
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
