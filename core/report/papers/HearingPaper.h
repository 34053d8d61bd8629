// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/PaperBlocks.h"
#include "core/report/papers/PaperMaker.h"
#include "core/storage/Stores.h"

namespace eldin::core {

/// What the papers that prepare a hearing share: the letterhead, where and when, who signs, and how what is missing is
/// said. One paper in one language; a paper fills its blocks in fill().
class HearingPaper : protected PaperBlocks
{
public:
    HearingPaper(const Stores &stores, const PaperOrder &order, const Wording &wording);
    virtual ~HearingPaper() = default;

    [[nodiscard]] report::Part make(bool translation);

protected:
    virtual void fill() = 0;
    /// Papers without a state of their own are never drafts.
    [[nodiscard]] virtual bool isDraftWhileIncomplete() const { return true; }

    /// The coat of arms, republic, district, the aiyl okmotu.
    void addLetterhead();
    /// Places and times; what is missing is said.
    void addMeetings(bool withHeading);
    /// The same in large letters, a place under its day: for posters and cards.
    void addPlaces();
    void addContacts();
    /// What was accepted of sums that the source tables state otherwise, where there is anything.
    void addGapNotes(const Budget &budget);
    /// Whoever holds the office signs a paper of this day; a head whom nobody knows is missing.
    void addSignature(Office office, const QDate &day);
    void addSignature(const QString &label, const QString &name);
    /// Revenue and expenditure of the hearing's budget in a sentence, or that they are missing.
    void addFigures(report::TextStyle style);

    [[nodiscard]] QString name() const; ///< of the hearing
    /// "Ак-Булак айыл өкмөтү", "Ак-Булакский айыл окмоту".
    [[nodiscard]] QString okmotu() const;
    /// Who holds the office on the day, with "acting" before where it is so; empty where nobody knows.
    struct Signatory
    {
        QString office;
        QString name;
    };
    [[nodiscard]] Signatory signatory(Office office, const QDate &day) const;
    [[nodiscard]] QString marked(const LocalText &text) const { return m_wording.marked(text); }
    [[nodiscard]] QString day(const QDate &date) const; ///< with the day of the week
    /// "10:00", or "10:00–12:30" where the length is planned.
    [[nodiscard]] static QString times(const Meeting &meeting);
    [[nodiscard]] static QString time(const QDateTime &moment) { return moment.toString(QStringLiteral("HH:mm")); }
    /// The person with the duty at any of the meetings; empty: nobody.
    [[nodiscard]] QString personWith(Duty duty) const;
    /// "revenue, expenditure" of the hearing's budget, in thousand som; nothing where no budget is chosen.
    [[nodiscard]] std::optional<BudgetTotals> totals() const;
    [[nodiscard]] bool isDraftHearing() const { return m_hearing.kind == HearingKind::Draft; }

    const Stores &m_stores;
    const PaperOrder &m_order;
    Hearing m_hearing;
    std::vector<Meeting> m_meetings;
};

} // namespace eldin::core
