// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Evidence.h"

#include "core/report/DataState.h"
#include "core/report/Ledger.h"
#include "core/report/MadePapers.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"
#include "core/report/papers/PaperMaker.h"
#include "core/storage/LegalTerms.h"
#include "core/storage/Seals.h"

#include <algorithm>
#include <array>
#include <set>

namespace eldin::core {

namespace {

constexpr int kHashLength = 12;

/// Which of the twenty points speak for which direction of the index (domain: 2.8 and 5).
constexpr std::pair<const char *, std::array<int, 6>> kDirections[] {
    {"after.evidence.documents", {4, 5, 6, 7, 15, 17}},
    {"after.evidence.access", {1, 2, 3, 13, 16, 19}},
    {"after.evidence.participation", {8, 9, 10, 11, 12, 14}},
};

class Proofs
{
public:
    Proofs(const Stores &stores, const Hearing &hearing, const Wording &wording)
        : m_stores(stores)
        , m_hearing(hearing)
        , m_wording(wording)
        , m_meetings(stores.meetings.ofHearing(hearing.id))
        , m_papers(madePapers(stores, hearing.id))
    {
        if (!hearing.budgetId.isNull())
            m_budget = stores.budgets.find(hearing.budgetId);
    }

    Evidence of(const CheckPoint &point)
    {
        // That there are an agenda and contacts does not show that they were announced.
        const bool suffices = point.number != 1 || !papers(PaperKind::Announcement).isEmpty();
        Evidence evidence {point, proofsOf(point), suffices, {}};
        if (!evidence.isProved())
            evidence.toAttach = toAttach(point);
        return evidence;
    }

private:
    QStringList proofsOf(const CheckPoint &point)
    {
        switch (point.number) {
        case 1: return announcement();
        case 2: return notice(point.detail);
        case 3: return channels();
        case 4: return papers(PaperKind::CitizensBudget);
        case 5: return m_budget ? QStringList(m_wording("evidence.same_lines").arg(budgetText(*m_budget))) + papers(PaperKind::CitizensBudget) : QStringList();
        case 6: return balance();
        case 7: return years();
        case 8: return people();
        case 9: return written(point.detail);
        case 10: return numbers(point.detail);
        case 11: return withDetail(point.detail, sealed(SealKind::Answers, "evidence.answers_sealed"));
        case 12: return granted(point.detail);
        case 13: return papers(PaperKind::ResponseReport);
        case 14: return earlier();
        case 15: return sealed(SealKind::Record, "evidence.record_sealed") + papers(PaperKind::Protocol) + signedLists();
        case 16: return names();
        case 19: return {m_wording("evidence.letters")};
        default: return {};
        }
    }

    QString toAttach(const CheckPoint &point) const
    {
        const int number = point.number;
        // It was told too late, and no photo of the day changes that.
        if (number == 2 && !point.detail.isEmpty() && m_hearing.date.isValid())
            return m_wording("evidence.attach.2.late");
        if (number == 14 && !ledgersBefore(m_stores, m_hearing).empty())
            return m_wording("evidence.attach.14.silent");
        const QString text = m_wording.text(QStringLiteral("evidence.attach.%1").arg(number));
        if (number == 4) {
            QStringList languages;
            for (const QString &language : {QStringLiteral("ky"), QStringLiteral("ru")}) {
                if (!m_stores.papers.last(m_hearing.id, codeOf(PaperKind::CitizensBudget), language))
                    languages += m_wording.text(QStringLiteral("language.in.") + language);
            }
            return text.arg(languages.join(QStringLiteral(", ")));
        }
        if (number == 7)
            return text.arg(yearsUpTo().size()).arg(forecastYears().size());
        return text;
    }

    [[nodiscard]] static QStringList withDetail(const QString &detail, const QStringList &proofs) { return detail.isEmpty() ? proofs : QStringList(detail) + proofs; }

    /// Those of the kind that count in each language: when they were made, signed and registered, and the scans of them.
    [[nodiscard]] QStringList papers(PaperKind kind) const
    {
        QStringList proofs;
        for (const Paper &paper : m_papers) {
            if (paper.kind != codeOf(kind))
                continue;
            QStringList words {m_wording("evidence.paper").arg(paperTitle(kind, m_wording.language()), paperLanguage(paper.language, m_wording), m_wording.dateIn(paper.madeAt.date()), versionOf(paper.contentHash))};
            if (paper.printedOn.isValid())
                words += m_wording("evidence.printed").arg(m_wording.date(paper.printedOn));
            if (!paper.number.isEmpty())
                words += m_wording("evidence.number").arg(paper.number);
            if (paper.signedOn.isValid())
                words += m_wording("evidence.signed").arg(m_wording.date(paper.signedOn));
            for (const Attachment &scan : m_stores.attachments.ofPaper(paper.id))
                words += fileText("evidence.scan", scan);
            proofs += words.join(QStringLiteral("; "));
        }
        return proofs;
    }

    [[nodiscard]] QString fileText(const char *key, const Attachment &file) const { return m_wording(key).arg(m_wording.dateIn(file.addedAt.date()), shortHash(file.hash)); }

    [[nodiscard]] QStringList sealed(SealKind kind, const char *key) const
    {
        const auto seal = Seals(m_stores).holding(m_hearing.id, kind);
        return seal ? QStringList(m_wording(key).arg(m_wording.dateIn(seal->at.date()), seal->code())) : QStringList();
    }

    [[nodiscard]] QStringList signedLists() const
    {
        QStringList proofs;
        for (const Meeting &meeting : m_meetings) {
            for (const Attachment &list : m_stores.attachments.ofMeeting(meeting.id, AttachmentKind::SignedList))
                proofs += fileText("evidence.list", list);
        }
        return proofs;
    }

    [[nodiscard]] QStringList announcement() const
    {
        QStringList proofs = papers(PaperKind::Announcement);
        for (const Meeting &meeting : m_meetings) {
            if (const auto items = m_stores.agenda.ofMeeting(meeting.id).size(); items > 0)
                proofs += m_wording("evidence.agenda").arg(m_wording.date(meeting.startsAt.date()), m_wording.marked(meeting.place), QString::number(items));
        }
        if (const LocalText contacts = m_stores.municipality.one().contacts; !contacts.isEmpty())
            proofs += m_wording("hp.contacts") + QStringLiteral(": ") + m_wording.marked(contacts);
        return proofs;
    }

    [[nodiscard]] QStringList notice(const QString &detail) const
    {
        std::optional<Announcement> first;
        for (const Announcement &one : m_stores.announcements.ofHearing(m_hearing.id)) {
            if (one.date.isValid() && (!first || one.date < first->date))
                first = one;
        }
        if (!first)
            return {};
        const LegalTerm term = legalTerm(m_stores, QStringLiteral("notice"));
        return {m_wording("evidence.first_told").arg(m_wording.date(first->date), m_wording.marked(first->channel)), detail,
                term.checkedOn.isValid() && !term.source.isEmpty() ? m_wording("evidence.term_source").arg(term.source) : m_wording("evidence.term_unchecked")};
    }

    [[nodiscard]] QStringList channels() const
    {
        QStringList proofs;
        for (const Announcement &one : m_stores.announcements.ofHearing(m_hearing.id))
            proofs += m_wording("evidence.channel")
                          .arg(m_wording.marked(one.channel), one.date.isValid() ? m_wording.date(one.date) : m_wording("not_stated"), QString::number(one.count));
        return proofs;
    }

    [[nodiscard]] QString budgetText(const Budget &budget) const
    {
        const QString name = m_wording.text(QStringLiteral("budget.") + codeOf(budget.stage)).arg(budget.year);
        const QString title = budget.version > 1 ? m_wording("comparison.version").arg(name, QString::number(budget.version)) : name;
        return m_wording("evidence.budget").arg(title, QString::number(m_stores.lines.totals(budget.id).lines));
    }

    [[nodiscard]] QStringList balance() const
    {
        if (!m_budget)
            return {};
        const BudgetTotals totals = m_stores.lines.totals(m_budget->id);
        if (totals.lines == 0)
            return {};
        const auto money = [&](Money amount) { return m_wording.money(amount, m_budget->unit); };
        QStringList proofs {budgetText(*m_budget),
                            m_wording("evidence.balance").arg(money(totals.revenue), money(totals.financing), money(totals.expenditure), money(totals.balance()))};
        std::set<Id<TableImport>> imports;
        for (const BudgetLine &line : m_stores.lines.ofBudget(m_budget->id)) {
            if (!line.importId.isNull())
                imports.insert(line.importId);
        }
        for (const Id<TableImport> &id : imports) {
            const TableImport import = m_stores.imports.get(id);
            proofs += m_wording("evidence.source").arg(import.format.toUpper(), m_wording.dateIn(import.importedAt.date()), shortHash(import.fileSha256));
        }
        if (imports.empty())
            proofs += m_wording("evidence.source_by_hand");
        return proofs;
    }

    [[nodiscard]] std::set<int> yearsUpTo() const
    {
        return yearsWhere([&](const Budget &other) { return other.year <= m_budget->year; });
    }
    [[nodiscard]] std::set<int> forecastYears() const
    {
        return yearsWhere([&](const Budget &other) { return other.year > m_budget->year && other.year <= m_budget->year + 2; });
    }
    template <typename Test>
    [[nodiscard]] std::set<int> yearsWhere(const Test &counts) const
    {
        std::set<int> years;
        for (const Budget &other : m_stores.budgets.all()) {
            if (m_budget && counts(other))
                years.insert(other.year);
        }
        return years;
    }

    [[nodiscard]] QStringList years() const
    {
        QStringList proofs;
        for (const Budget &other : m_stores.budgets.all()) {
            if (m_budget && other.year <= m_budget->year + 2)
                proofs += budgetText(other);
        }
        return proofs;
    }

    [[nodiscard]] QStringList people() const
    {
        const HearingSummary summary = summaryOf(m_stores, m_hearing);
        if (summary.participants == 0)
            return {};
        int registered = 0;
        std::set<QString> villages;
        std::set<QString> ages;
        const auto note = [&](const auto &record) {
            villages.insert(record.settlementId.isNull() ? QString() : record.settlementId.text());
            ages.insert(record.ageGroup);
        };
        for (const Meeting &meeting : m_meetings) {
            for (const Attendance &attendance : m_stores.attendances.ofMeeting(meeting.id)) {
                ++registered;
                note(attendance);
            }
            for (const HeadCount &count : m_stores.headCounts.ofMeeting(meeting.id))
                note(count);
        }
        villages.erase(QString());
        ages.erase(QString());
        const QStringList sexes = summary.isCoarsened ? sexesText(summary) : publicCounts({summary.women, summary.men, summary.participants - summary.women - summary.men});
        const QStringList counted = publicCounts({registered, summary.participants - registered});
        return QStringList {m_wording("evidence.people").arg(QString::number(summary.participants), sexes[0], sexes[1]),
                            m_wording("evidence.people_source").arg(counted[0], counted[1], QString::number(villages.size()), QString::number(ages.size()))}
            + signedLists();
    }

    [[nodiscard]] QStringList written(const QString &slips) const
    {
        int all = 0;
        int written = 0;
        for (const Remark &remark : m_stores.remarks.ofHearing(m_hearing.id)) {
            ++all;
            written += remark.channel == RemarkChannel::Spoken ? 0 : 1;
        }
        return withDetail(slips, written > 0 ? QStringList(m_wording("evidence.written").arg(written).arg(all)) : QStringList());
    }

    [[nodiscard]] QStringList numbers(const QString &detail) const
    {
        int first = 0;
        int last = 0;
        for (const Remark &remark : m_stores.remarks.ofHearing(m_hearing.id)) {
            if (remark.kind != RemarkKind::Proposal || remark.number == 0)
                continue;
            first = first == 0 ? remark.number : std::min(first, remark.number);
            last = std::max(last, remark.number);
        }
        QStringList proofs;
        if (last > 0)
            proofs += m_wording("evidence.numbers").arg(first).arg(last);
        return proofs + withDetail(detail, sealed(SealKind::Record, "evidence.record_sealed"));
    }

    [[nodiscard]] QStringList granted(const QString &detail) const
    {
        const LedgerCounts counts = ledgerOf(m_stores, m_hearing).counts;
        if (counts.accepted == 0)
            return withDetail(detail, {});
        return withDetail(detail, QStringList(m_wording("evidence.granted").arg(m_wording.money(counts.granted, MoneyUnit::ThousandSom)))
                                      + sealed(SealKind::Answers, "evidence.answers_sealed"));
    }

    [[nodiscard]] QStringList earlier() const
    {
        QStringList proofs;
        for (const HearingLedger &ledger : ledgersBefore(m_stores, m_hearing)) {
            const LedgerCounts &counts = ledger.counts;
            // What is not told to people yet counts as not noted.
            proofs += m_wording("evidence.earlier")
                          .arg(m_wording.date(ledger.hearing.date), QString::number(counts.accepted), QString::number(counts.done), QString::number(counts.inProgress),
                               QString::number(counts.notDone - counts.withheld), QString::number(counts.silent + counts.withheld));
        }
        return proofs;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList titles;
        for (const auto &[kind, code] : Codes<PaperKind>::list) {
            if (holdsNames(kind))
                titles += paperTitle(kind, m_wording.language());
        }
        QStringList proofs {m_wording("evidence.names_in").arg(titles.join(QStringLiteral(", ")))};
        int people = 0;
        int consents = 0;
        for (const Meeting &meeting : m_meetings) {
            for (const Attendance &attendance : m_stores.attendances.ofMeeting(meeting.id)) {
                const auto person = m_stores.persons.ofAttendance(attendance.id);
                people += person ? 1 : 0;
                consents += person && person->consent ? 1 : 0;
            }
        }
        if (people > 0)
            proofs += m_wording("evidence.consents").arg(consents).arg(people);
        return proofs;
    }

    const Stores &m_stores;
    const Hearing &m_hearing;
    const Wording &m_wording;
    std::vector<Meeting> m_meetings;
    std::vector<Paper> m_papers;
    std::optional<Budget> m_budget;
};

} // namespace

int EvidenceDirection::proved() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Evidence &row) { return row.isProved(); }));
}

std::vector<EvidenceDirection> evidenceOf(const Stores &stores, const Hearing &hearing, const Wording &wording)
{
    const auto points = checklist(stores, hearing, wording);
    Proofs proofs(stores, hearing, wording);
    std::vector<EvidenceDirection> directions;
    for (const auto &[title, numbers] : kDirections) {
        EvidenceDirection direction {wording(title), {}};
        for (const int number : numbers)
            direction.rows.push_back(proofs.of(points.at(static_cast<std::size_t>(number - 1))));
        directions.push_back(std::move(direction));
    }
    return directions;
}

QString evidenceText(const Evidence &evidence, const Wording &wording)
{
    QStringList lines = evidence.proofs;
    if (lines.isEmpty())
        lines += wording("evidence.none").arg(evidence.toAttach);
    else if (!evidence.toAttach.isEmpty())
        lines += wording("evidence.more").arg(evidence.toAttach);
    return lines.join(u'\n');
}

QString paperLanguage(const QString &code, const Wording &wording)
{
    if (!fromCode<PaperLanguage>(code))
        return code;
    QStringList languages;
    for (const QString &language : code.split(u'+'))
        languages += wording.text(QStringLiteral("language.in.") + language);
    return languages.join(QStringLiteral(", "));
}

QString versionOf(const QString &contentHash)
{
    return contentHash.left(kVersionLength).toUpper();
}

QString shortHash(const QString &hash)
{
    return hash.left(kHashLength);
}

} // namespace eldin::core
