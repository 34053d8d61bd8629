// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ProtocolPart.h"

namespace eldin::core {

using namespace report;

namespace {

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.sliced(std::min<qsizetype>(1, text.size()));
}

QString join(const QStringList &parts)
{
    QStringList some;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            some += part;
    }
    return some.join(QStringLiteral(", "));
}

} // namespace

ProtocolPart::ProtocolPart(const Stores &stores, Hearing hearing, const Id<Meeting> &onlyMeeting, const Wording &wording)
    : m_stores(stores)
    , m_hearing(std::move(hearing))
    , m_wording(wording)
{
    for (const Meeting &meeting : stores.meetings.ofHearing(m_hearing.id)) {
        if (onlyMeeting.isNull() || meeting.id == onlyMeeting)
            m_meetings.push_back(meeting);
    }
    for (RemarkRow &row : remarkRows(stores, m_hearing.id)) {
        const bool before = row.remark.meetingId.isNull();
        if (onlyMeeting.isNull() || row.remark.meetingId == onlyMeeting || (before && onlyMeeting.isNull()))
            m_rows.push_back(std::move(row));
    }
}

void ProtocolPart::heading(int level, const QString &text)
{
    m_blocks.push_back(Heading {level, text});
}

void ProtocolPart::paragraph(const QString &text, TextStyle style, int indent, Align align)
{
    m_blocks.push_back(Paragraph {text, style, align, indent});
}

void ProtocolPart::missing(const char *key)
{
    const QString text = m_wording(key);
    if (!m_missing.contains(text))
        m_missing += text;
}

Part ProtocolPart::make(bool translation)
{
    addHead(translation);
    const std::size_t afterHead = m_blocks.size();
    if (m_meetings.empty())
        missing("protocol.missing.meetings");
    int number = 0;
    for (const Meeting &meeting : m_meetings)
        addMeeting(meeting, ++number);
    const auto before = rowsOf({}, {RemarkKind::Question, RemarkKind::Comment, RemarkKind::Criticism, RemarkKind::Thanks, RemarkKind::Proposal});
    if (!before.empty()) {
        heading(2, m_wording("protocol.remarks.before"));
        addRemarks(before, true);
    }
    addProposals();
    addBudget();
    addResult();
    addSignatures();

    if (!m_hearing.recordClosedAt.isValid()) {
        const bool held = m_hearing.state != HearingState::Planned && m_hearing.state != HearingState::Announced;
        missing("protocol.state.not_closed");
        const QString note = m_wording(held || !m_rows.empty() ? "protocol.state.draft" : "protocol.state.planned") + u' '
            + m_wording("mark.draft_note").arg(m_missing.join(QStringLiteral(", ")));
        m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(afterHead),
                        Paragraph {note, TextStyle::Note, Align::Left, 0});
    } else if (!m_missing.isEmpty()) {
        m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(afterHead),
                        Paragraph {m_wording("mark.draft_note").arg(m_missing.join(QStringLiteral(", "))),
                                   TextStyle::Note, Align::Left, 0});
    }

    Part part;
    part.language = m_wording.language();
    part.translation = translation;
    part.footer = m_hearing.title.best(m_wording.language());
    part.pageWord = m_wording("page");
    part.blocks = std::move(m_blocks);
    return part;
}

void ProtocolPart::addHead(bool translation)
{
    if (translation) {
        paragraph(m_wording("protocol.translation.heading"), TextStyle::Bold, 0, Align::Right);
        paragraph(m_wording("mark.translation_note"), TextStyle::Note, 0, Align::Right);
    }
    const Municipality municipality = m_stores.municipality.one();
    const QString place = join({municipality.name.best(m_wording.language()), municipality.district.best(m_wording.language()),
                                municipality.oblast.best(m_wording.language())});
    paragraph(m_wording("protocol.head.kyrgyz_republic"), TextStyle::Bold, 0, Align::Center);
    paragraph(place, TextStyle::Normal, 0, Align::Center);
    paragraph(m_wording("protocol.title"), TextStyle::Title, 0, Align::Center);
    int year = m_hearing.date.year() + (m_hearing.kind == HearingKind::Draft ? 1 : -1);
    if (const auto budget = m_hearing.budgetId.isNull() ? std::nullopt : m_stores.budgets.find(m_hearing.budgetId))
        year = budget->year;
    paragraph(m_wording(m_hearing.kind == HearingKind::Draft ? "protocol.subtitle.draft" : "protocol.subtitle.execution").arg(year),
              TextStyle::Subtitle, 0, Align::Center);
    KeyValues facts;
    facts.rows.emplace_back(m_wording("protocol.date"), m_wording.date(m_hearing.date));
    if (!m_hearing.ordinanceNumber.isEmpty() && m_hearing.ordinanceDate.isValid())
        facts.rows.emplace_back(m_wording("protocol.basis"), m_wording("protocol.basis.ordinance")
                                                                 .arg(m_wording.dateIn(m_hearing.ordinanceDate), m_hearing.ordinanceNumber));
    QDate announced;
    for (const Announcement &announcement : m_stores.announcements.ofHearing(m_hearing.id)) {
        if (announcement.date.isValid() && (!announced.isValid() || announcement.date < announced))
            announced = announcement.date;
    }
    m_blocks.push_back(std::move(facts));
    if (announced.isValid() && announced <= m_hearing.date)
        paragraph(m_wording("protocol.announced")
                      .arg(m_wording.dateIn(announced),
                           m_wording.count(QStringLiteral("count.day"), static_cast<int>(announced.daysTo(m_hearing.date)))));
    else
        paragraph(m_wording("protocol.announced.none"));
}

void ProtocolPart::addMeeting(const Meeting &meeting, int number)
{
    if (m_meetings.size() > 1)
        heading(1, m_wording("protocol.meeting.heading").arg(QString::number(number), meeting.place.best(m_wording.language())));
    addPlaceAndTime(meeting);
    addPresence(meeting);
    addOfficials(meeting);
    const auto items = m_stores.agenda.ofMeeting(meeting.id);
    addAgenda(items);
    int itemNumber = 0;
    bool questions = false;
    bool speeches = false;
    for (const AgendaItem &item : items) {
        addAgendaItem(meeting, item, ++itemNumber);
        questions = questions || item.kind == AgendaKind::Questions;
        speeches = speeches || item.kind == AgendaKind::Speeches;
    }
    // What was said stands in the record even if the agenda has no place for it.
    const auto asked = rowsOf(meeting.id, {RemarkKind::Question});
    if (!questions && !asked.empty()) {
        heading(2, m_wording("protocol.questions"));
        addRemarks(asked, true);
    }
    const auto said = rowsOf(meeting.id, {RemarkKind::Proposal, RemarkKind::Comment, RemarkKind::Criticism, RemarkKind::Thanks});
    if (!speeches && !said.empty()) {
        heading(2, m_wording("protocol.comments"));
        addRemarks(said, true);
    }
}

void ProtocolPart::addPlaceAndTime(const Meeting &meeting)
{
    KeyValues facts;
    facts.rows.emplace_back(m_wording("protocol.place"), m_wording.marked(meeting.place));
    const QString format = QStringLiteral("HH:mm");
    QString time = meeting.startsAt.time().toString(format);
    if (meeting.endsAt.isValid())
        time = m_wording("time.range").arg(time, meeting.endsAt.time().toString(format));
    else if (m_hearing.state != HearingState::Planned && m_hearing.state != HearingState::Announced)
        missing("protocol.missing.end");
    if (meeting.startsAt.date() != m_hearing.date)
        time = m_wording.date(meeting.startsAt.date()) + QStringLiteral(", ") + time;
    facts.rows.emplace_back(m_wording("protocol.time"), time);
    m_blocks.push_back(std::move(facts));
}

void ProtocolPart::addAgenda(const std::vector<AgendaItem> &items)
{
    heading(2, m_wording("protocol.agenda"));
    if (items.empty()) {
        paragraph(m_wording("protocol.agenda.none"));
        missing("protocol.missing.agenda");
        return;
    }
    int number = 0;
    for (const AgendaItem &item : items) {
        QString text = QStringLiteral("%1. ").arg(++number) + m_wording.marked(item.title);
        if (!item.presenter.isEmpty())
            text += QStringLiteral(". ") + m_wording("protocol.agenda.presenter").arg(m_wording.marked(item.presenter));
        paragraph(text, TextStyle::Normal, 1);
    }
}

void ProtocolPart::addAgendaItem(const Meeting &meeting, const AgendaItem &item, int number)
{
    paragraph(m_wording("protocol.heard.numbered").arg(number), TextStyle::Bold);
    paragraph(item.presenter.isEmpty()
                  ? m_wording.marked(item.title)
                  : m_wording("protocol.heard.report").arg(m_wording.marked(item.presenter), m_wording.marked(item.title)),
              TextStyle::Normal, 1);
    if (!item.summary.isEmpty())
        paragraph(m_wording.marked(item.summary), TextStyle::Normal, 1);

    std::vector<const RemarkRow *> rows;
    if (item.kind == AgendaKind::Questions)
        rows = rowsOf(meeting.id, {RemarkKind::Question});
    else if (item.kind == AgendaKind::Speeches)
        rows = rowsOf(meeting.id, {RemarkKind::Proposal, RemarkKind::Comment, RemarkKind::Criticism, RemarkKind::Thanks});
    if (item.kind == AgendaKind::Questions || item.kind == AgendaKind::Speeches) {
        paragraph(m_wording("protocol.spoke.numbered").arg(number), TextStyle::Bold);
        if (rows.empty())
            paragraph(m_wording(item.kind == AgendaKind::Questions ? "protocol.questions.none" : "protocol.spoke.none"),
                      TextStyle::Normal, 1);
        else
            addRemarks(rows, true);
    }
    addDecision(meeting, item, number);
}

void ProtocolPart::addDecision(const Meeting &meeting, const AgendaItem &item, int number)
{
    std::vector<Vote> votes;
    for (const Vote &vote : m_stores.votes.ofMeeting(meeting.id)) {
        if (vote.agendaItemId == item.id)
            votes.push_back(vote);
    }
    if (item.decision.isEmpty() && votes.empty())
        return;
    paragraph(m_wording("protocol.decided.numbered").arg(number), TextStyle::Bold);
    if (!item.decision.isEmpty())
        paragraph(m_wording.marked(item.decision), TextStyle::Normal, 1);
    for (const Vote &vote : votes) {
        paragraph(m_wording("protocol.vote").arg(vote.inFavour).arg(vote.against).arg(vote.abstained), TextStyle::Normal, 1);
        if (vote.against == 0 && vote.abstained == 0 && vote.inFavour > 0)
            paragraph(m_wording("protocol.vote.unanimous"), TextStyle::Normal, 1);
        else
            paragraph(m_wording(vote.inFavour > vote.against ? "protocol.vote.adopted" : "protocol.vote.not_adopted"), TextStyle::Normal, 1);
    }
}

std::vector<const RemarkRow *> ProtocolPart::rowsOf(const Id<Meeting> &meeting, std::initializer_list<RemarkKind> kinds) const
{
    std::vector<const RemarkRow *> rows;
    for (const RemarkRow &row : m_rows) {
        if (row.remark.meetingId == meeting && std::find(kinds.begin(), kinds.end(), row.remark.kind) != kinds.end())
            rows.push_back(&row);
    }
    return rows;
}

QString ProtocolPart::speaker(const RemarkRow &row) const
{
    const QString village = Wording::bareVillage(row.settlement.best(m_wording.language()));
    QString who = row.personName;
    if (who.isEmpty())
        return village.isEmpty() ? m_wording("protocol.remark.anonymous") : m_wording("protocol.remark.anonymous.from").arg(village);
    return village.isEmpty() ? who : m_wording("protocol.remark.by").arg(who, m_wording("village").arg(village));
}

QString ProtocolPart::words(const RemarkRow &row) const
{
    const QString &own = row.words.in(m_wording.language());
    return own.isEmpty() ? m_wording.asSaid(row.words.text, row.words.language) : own;
}

void ProtocolPart::addRemarks(const std::vector<const RemarkRow *> &rows, bool withAnswers)
{
    for (const RemarkRow *row : rows) {
        const Remark &remark = row->remark;
        const QString kind = m_wording.text(QStringLiteral("kind.") + codeOf(remark.kind));
        const QString label = remark.number ? m_wording("protocol.proposal.numbered").arg(remark.number)
            : remark.kind == RemarkKind::Proposal ? m_wording("protocol.proposal.label").arg(remark.label())
                                                  : capitalized(kind);
        QString channel;
        if (remark.channel != RemarkChannel::Spoken)
            channel = QStringLiteral(", ") + m_wording.text(QStringLiteral("protocol.remark.") + codeOf(remark.channel));
        paragraph(capitalized(speaker(*row)) + channel + QStringLiteral(" – ") + label + QStringLiteral(": ") + words(*row), TextStyle::Normal, 1);
        if (!withAnswers)
            continue;
        if (!row->words.answer.isEmpty())
            paragraph(m_wording("protocol.answer")
                          + (row->words.answeredBy.isEmpty() ? QString() : QStringLiteral(" (") + row->words.answeredBy.best(m_wording.language()) + u')')
                          + QStringLiteral(": ") + m_wording.marked(row->words.answer),
                      TextStyle::Italic, 2);
        else if (remark.kind == RemarkKind::Question)
            paragraph(m_wording("protocol.answer.none"), TextStyle::Italic, 2);
    }
}

void ProtocolPart::addProposals()
{
    heading(1, m_wording("protocol.proposals"));
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
        if (row.response) {
            QString decision = m_wording.text(QStringLiteral("decision.") + codeOf(row.response->decision));
            if (row.response->amount)
                decision += u'\n' + m_wording.money(*row.response->amount, MoneyUnit::ThousandSom);
            cells += decision;
            cells += m_wording.marked(row.response->reason);
            QString responsible = m_wording.marked(row.response->responsible);
            if (row.response->deadline.isValid())
                responsible += (responsible.isEmpty() ? QString() : QStringLiteral("\n")) + m_wording.dateUntil(row.response->deadline);
            cells += responsible;
        } else {
            unanswered = true;
            cells += m_wording("decision.open");
            cells += m_wording("protocol.proposal.no_answer");
            cells += QString();
        }
        table.rows.push_back({cells, RowStyle::Normal});
    }
    if (unanswered && m_hearing.recordClosedAt.isValid() && m_hearing.closedAt.isValid())
        missing("protocol.missing.answers");
    if (table.rows.empty()) {
        paragraph(m_wording("protocol.proposals.none"));
        return;
    }
    if (!m_hearing.recordClosedAt.isValid())
        paragraph(m_wording("protocol.proposal.unnumbered"), TextStyle::Note);
    m_blocks.push_back(std::move(table));
}

void ProtocolPart::addBudget()
{
    const auto budget = m_hearing.budgetId.isNull() ? std::nullopt : m_stores.budgets.find(m_hearing.budgetId);
    if (!budget)
        return;
    const BudgetTotals totals = m_stores.lines.totals(budget->id);
    heading(2, m_wording("protocol.budget.heading"));
    const auto money = [&](Money amount) { return m_wording.money(amount, budget->unit); };
    if (totals.revenue.isZero() && totals.expenditure.isZero())
        paragraph(m_wording("cb.totals.nothing"));
    else if (totals.expenditure.isZero())
        paragraph(m_wording("protocol.budget.revenue_only").arg(money(totals.revenue), money(totals.financing)));
    else if (totals.revenue.isZero())
        paragraph(m_wording("protocol.budget.expenditure_only").arg(money(totals.expenditure), money(totals.financing)));
    else
        paragraph(m_wording("protocol.budget.text")
                      .arg(money(totals.revenue), money(totals.expenditure), money(totals.financing), money(totals.balance())));
}

void ProtocolPart::addResult()
{
    int counts[5] {};
    for (const RemarkRow &row : m_rows)
        ++counts[static_cast<int>(row.remark.kind)];
    const auto count = [&](const char *key, RemarkKind kind) {
        return m_wording.count(QString::fromLatin1(key), counts[static_cast<int>(kind)]);
    };
    heading(2, m_wording("protocol.result"));
    paragraph(m_wording("protocol.remarks.summary")
                  .arg(count("count.question", RemarkKind::Question), count("count.proposal", RemarkKind::Proposal),
                       count("count.comment", RemarkKind::Comment), count("count.criticism", RemarkKind::Criticism),
                       count("count.thanks", RemarkKind::Thanks)));
    if (m_hearing.recordClosedAt.isValid()) {
        paragraph(m_wording("protocol.state.record_closed").arg(m_wording.dateIn(m_hearing.recordClosedAt.date())));
        if (m_hearing.closedAt.isValid())
            paragraph(m_wording("protocol.state.answers_closed").arg(m_wording.dateIn(m_hearing.closedAt.date())));
    }
    paragraph(m_wording("protocol.result.advisory"));
}

void ProtocolPart::addSignatures()
{
    heading(2, m_wording("protocol.annexes"));
    int number = 0;
    for (const char *key : {"protocol.annex.participants", "protocol.annex.agenda", "protocol.annex.budget",
                            "protocol.annex.citizens_budget"})
        paragraph(QStringLiteral("%1. ").arg(++number) + m_wording(key), TextStyle::Normal, 1);
    Signatures signatures;
    signatures.signatureWord = m_wording("signature");
    const auto nameOnly = [&](Duty duty) {
        for (const Meeting &meeting : m_meetings) {
            for (const PersonDuty &link : m_stores.duties.ofMeeting(meeting.id)) {
                const auto person = m_stores.persons.find(link.personId);
                if (link.duty == duty && person)
                    return person->name;
            }
        }
        return QString();
    };
    signatures.rows = {{m_wording("protocol.signature.chair"), nameOnly(Duty::Chair)},
                       {m_wording("protocol.signature.secretary"), nameOnly(Duty::Secretary)}};
    m_blocks.push_back(std::move(signatures));
}

} // namespace eldin::core
