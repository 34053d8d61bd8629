// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/PaperBlocks.h"
#include "core/report/Papers.h"
#include "core/report/RemarkRows.h"
#include "core/storage/Stores.h"

#include <set>

namespace eldin::core {

/// Where the number of a protocol is to be written by hand.
inline const QString kNoNumberYet = QStringLiteral("____");

/// Builds the protocol in one language.
class ProtocolPart final : private PaperBlocks
{
public:
    ProtocolPart(const Stores &stores, Hearing hearing, const Id<Meeting> &onlyMeeting, const Wording &wording, ProtocolForm form);

    [[nodiscard]] report::Part make(bool translation);

private:
    void addHead(bool translation);
    void addMeeting(const Meeting &meeting, int number);
    void addPlaceAndTime(const Meeting &meeting);
    void addPresence(const Meeting &meeting);
    void addOfficials(const Meeting &meeting);
    void addAgenda(const std::vector<AgendaItem> &items);
    /// `kinds`: of the remarks that belong here without having been put under any item.
    void addAgendaItem(const Meeting &meeting, const AgendaItem &item, int number, const std::vector<RemarkKind> &kinds);
    /// Lines to write on at the hearing.
    void addBlanks(const AgendaItem &item, int number);
    void addOptions(const Vote &vote, const std::vector<VoteOption> &options);
    void addChoice(const Vote &vote, const std::vector<VoteOption> &options);
    void addDecision(const Meeting &meeting, const AgendaItem &item, int number);
    /// With the answers on the spot; in the short form how many of which kind.
    void addRemarks(const std::vector<const RemarkRow *> &rows);
    void countRemarks(const std::vector<const RemarkRow *> &rows);
    void addProposals();
    void addBudget();
    void addResult();
    void addSignatures();

    [[nodiscard]] bool wasHeld(const Meeting &meeting) const { return m_heldMeetings.count(meeting.id) > 0; }

    /// Those of the kinds that nobody put under an item of the agenda, and those that were put under this one.
    [[nodiscard]] std::vector<const RemarkRow *> rowsOf(const Id<Meeting> &meeting, const std::vector<RemarkKind> &kinds,
                                                        const Id<AgendaItem> &item = {}) const;
    [[nodiscard]] QString speaker(const RemarkRow &row) const;
    [[nodiscard]] QString words(const RemarkRow &row) const;
    /// All with the duty, name and office, one a line.
    [[nodiscard]] QString officials(const Meeting &meeting, std::initializer_list<Duty> duties) const;

    const Stores &m_stores;
    Hearing m_hearing;
    ProtocolForm m_form;
    std::vector<Meeting> m_meetings;
    std::vector<RemarkRow> m_rows;
    std::set<Id<Meeting>> m_heldMeetings;
    bool m_held = false; ///< any of it: else the paper is a form for the hearing and says nothing of what has not been
};

} // namespace eldin::core
