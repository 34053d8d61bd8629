// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people said, and the table of proposals with their answers.

#include "core/report/ProtocolPart.h"
#include "core/domain/VillageName.h"

namespace eldin::core {

using namespace report;

namespace {

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.sliced(std::min<qsizetype>(1, text.size()));
}

} // namespace

std::vector<const RemarkRow *> ProtocolPart::rowsOf(const Id<Meeting> &meeting, const std::vector<RemarkKind> &kinds, const Id<AgendaItem> &item) const
{
    std::vector<const RemarkRow *> rows;
    for (const RemarkRow &row : m_rows) {
        const Remark &remark = row.remark;
        const bool here = remark.agendaItemId.isNull() ? std::find(kinds.begin(), kinds.end(), remark.kind) != kinds.end()
                                                       : remark.agendaItemId == item;
        if (remark.meetingId == meeting && here)
            rows.push_back(&row);
    }
    return rows;
}

QString ProtocolPart::speaker(const RemarkRow &row) const
{
    const QString village = bareVillageName(row.settlement.best(m_wording.language()));
    QString who = row.personName;
    if (who.isEmpty())
        return village.isEmpty() ? m_wording("protocol.remark.anonymous") : m_wording("protocol.remark.anonymous.from").arg(village);
    return village.isEmpty() ? who : m_wording("protocol.remark.by").arg(who, m_wording("village").arg(village));
}

QString ProtocolPart::words(const RemarkRow &row) const
{
    const QString &own = row.words.in(m_wording.language());
    if (!own.isEmpty())
        return own;
    return row.remark.channel == RemarkChannel::Spoken ? m_wording.asSaid(row.words.text, row.words.language)
                                                       : m_wording.marked(LocalText::in(row.words.language, row.words.text));
}

void ProtocolPart::countRemarks(const std::vector<const RemarkRow *> &rows)
{
    QStringList counts;
    for (const auto &[kind, code] : Codes<RemarkKind>::list) {
        const auto of = std::count_if(rows.begin(), rows.end(), [wanted = kind](const RemarkRow *row) { return row->remark.kind == wanted; });
        if (of > 0)
            counts += m_wording.count(QStringLiteral("count.") + QString::fromUtf16(code), static_cast<int>(of));
    }
    paragraph(m_wording("protocol.spoke.short").arg(counts.join(QStringLiteral(", "))), TextStyle::Normal, Align::Left, 1);
}

void ProtocolPart::addRemarks(const std::vector<const RemarkRow *> &rows)
{
    if (m_form == ProtocolForm::Short)
        return countRemarks(rows);
    QString atFloor;
    for (const RemarkRow *row : rows) {
        const Remark &remark = row->remark;
        const QString kind = m_wording.text(QStringLiteral("kind.") + codeOf(remark.kind));
        const QString label = remark.number ? m_wording("protocol.proposal.numbered").arg(remark.number)
            : remark.kind == RemarkKind::Proposal ? m_wording("protocol.proposal.label").arg(remark.label())
                                                  : capitalized(kind);
        QString channel;
        if (remark.channel != RemarkChannel::Spoken)
            channel = QStringLiteral(", ") + m_wording.text(QStringLiteral("protocol.remark.") + codeOf(remark.channel));
        // Who speaks several times in a row has the floor once; nobody gives it to a slip, nor to whom one cannot name.
        const QString who = speaker(*row);
        const bool isSpoken = remark.channel == RemarkChannel::Spoken && !(row->personName.isEmpty() && row->settlement.isEmpty());
        const bool isGivenFloor = isSpoken && who != atFloor;
        atFloor = isSpoken ? who : QString();
        paragraph((isGivenFloor ? m_wording("protocol.floor").arg(who) + u' ' : capitalized(who) + channel + QStringLiteral(" – ")) + label + QStringLiteral(": ") + words(*row),
                  TextStyle::Normal, Align::Left, 1);
        if (!row->words.answer.isEmpty())
            paragraph(m_wording("protocol.answer")
                          + (row->words.answeredBy.isEmpty() ? QString() : QStringLiteral(" (") + m_wording.marked(row->words.answeredBy) + u')')
                          + QStringLiteral(": ") + m_wording.marked(row->words.answer),
                      TextStyle::Italic, Align::Left, 2);
        else if (remark.kind == RemarkKind::Question && m_held)
            paragraph(m_wording("protocol.answer.none"), TextStyle::Italic, Align::Left, 2);
    }
}

QStringList ProtocolPart::answerCells(const RemarkRow &row) const
{
    const QStringList none {m_wording("decision.open"), m_wording("protocol.proposal.no_answer"), QString()};
    if (!m_extractLine.isEmpty()) {
        if (!m_sealed.answers)
            return {QStringLiteral("–"), QStringLiteral("–"), QString()};
        const auto sealed = m_sealed.answers->find(QString::number(row.remark.number));
        return sealed == m_sealed.answers->end() ? none : sealed->second;
    }
    if (!row.response)
        return none;
    QString decision = m_wording.text(QStringLiteral("decision.") + codeOf(row.response->decision));
    if (row.response->amount)
        decision += u'\n' + m_wording.money(*row.response->amount, MoneyUnit::ThousandSom);
    QString responsible = m_wording.marked(row.response->responsible);
    if (row.response->deadline.isValid())
        responsible += (responsible.isEmpty() ? QString() : QStringLiteral("\n")) + m_wording.dateUntil(row.response->deadline);
    return {decision, m_wording.marked(row.response->reason), responsible};
}

void ProtocolPart::addProposals()
{
    Table table;
    table.caption = m_wording("protocol.table.proposals");
    table.columns = {{m_wording("number_sign"), Align::Center, 6},
                     {capitalized(m_wording("kind.proposal")), Align::Left, 30},
                     {m_wording("protocol.proposal.decision"), Align::Left, 18},
                     {m_wording("protocol.proposal.reason"), Align::Left, 28},
                     {m_wording("protocol.proposal.responsible"), Align::Left, 18}};
    bool unanswered = false;
    for (const RemarkRow &row : m_rows) {
        if (row.remark.kind != RemarkKind::Proposal)
            continue;
        QStringList cells {row.remark.number ? QString::number(row.remark.number) : row.remark.label()};
        QString text = words(row) + QStringLiteral("\n") + speaker(row);
        if (row.remark.amount)
            text += QStringLiteral("\n") + m_wording("protocol.proposal.amount") + QStringLiteral(": ") + m_wording.money(*row.remark.amount, MoneyUnit::ThousandSom);
        cells += text;
        unanswered = unanswered || !row.response;
        cells += answerCells(row);
        table.rows.push_back({cells, RowStyle::Normal});
    }
    if (unanswered && m_hearing.recordClosedAt.isValid() && m_hearing.closedAt.isValid())
        missing("protocol.missing.answers");
    // Of a hearing that is still to come nothing can be said, but what was collected before it.
    if (table.rows.empty() && !m_held)
        return;
    heading(1, m_wording("protocol.proposals"));
    if (table.rows.empty()) {
        paragraph(m_wording("protocol.proposals.none"));
        return;
    }
    if (!m_hearing.recordClosedAt.isValid())
        paragraph(m_wording("protocol.proposal.unnumbered"), TextStyle::Note);
    add(std::move(table));
}

} // namespace eldin::core
