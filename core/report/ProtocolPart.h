// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/PaperBlocks.h"
#include "core/report/Papers.h"
#include "core/report/RemarkRows.h"
#include "core/storage/Stores.h"

#include <map>
#include <set>

namespace eldin::core {

/// Where the number of a protocol is to be written by hand.
inline const QString kNoNumberYet = QStringLiteral("____");

/// What the sealed minutes say of the answer to each proposal: decision, reason and who is responsible, by its number.
using SealedAnswers = std::map<QString, QStringList>;

/// What an extract takes out of the sealed minutes, for it has gone on changing since.
struct SealedMinutes
{
    std::optional<SealedAnswers> answers; ///< nothing where their words are gone or left out
    QString promises; ///< what was told of earlier promises; empty: nothing
    std::optional<bool> hadCitizensBudget; ///< whether it is among the annexes; nothing where the words are gone
};

/// Builds the protocol in one language.
class ProtocolPart final : private PaperBlocks
{
public:
    static constexpr qsizetype kProposalColumns = 5; ///< of the table of proposals: number, words, then the answer


    ProtocolPart(const Stores &stores, Hearing hearing, const Id<Meeting> &onlyMeeting, const Wording &wording, ProtocolForm form);

    [[nodiscard]] report::Part make(bool translation);
    /// Of what was made: what it says is missing in it.
    using PaperBlocks::allMissing;

    /// Makes it an extract of a closed record, called `line`: it shows what stood in the minutes when they were sealed.
    void makeExtract(const QString &line, SealedMinutes sealed);

private:
    void addHead(bool translation);
    void addMeeting(const Meeting &meeting, int number);
    void addPlaceAndTime(const Meeting &meeting);
    void addPresence(const Meeting &meeting);
    void addOfficials(const Meeting &meeting);
    void addAgenda(const std::vector<AgendaItem> &items);
    /// How long one might speak, by the limits of this municipality.
    void addTimeLimits();
    /// "5 minutes".
    [[nodiscard]] QString timeLimit(TurnKind kind) const;
    /// `kinds`: of the remarks that belong here without having been put under any item.
    void addAgendaItem(const Meeting &meeting, const AgendaItem &item, int number, const std::vector<RemarkKind> &kinds);
    /// What the item on earlier promises said where nobody wrote it down; empty where there were none.
    [[nodiscard]] QString promisesText() const;
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
    [[nodiscard]] QStringList answerCells(const RemarkRow &row) const;
    void addResult();
    /// What follows for the office where the hall noted no decision on the last item itself: duties by the order of a
    /// hearing (domain: 2.4), never that the hall supported or noted anything.
    void addDuties();
    /// Whether nothing was decided on the last item of the agenda; false where there is no agenda.
    [[nodiscard]] bool isLastItemOpen() const;
    /// What there is to go with the minutes, of an extract what there was when they were sealed.
    void addAnnexes();
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
    QString m_extractLine; ///< empty: no extract
    SealedMinutes m_sealed; ///< of an extract
    bool m_held = false; ///< any of it: else the paper is a form for the hearing and says nothing of what has not been
};

} // namespace eldin::core
