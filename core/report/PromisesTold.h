// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/LedgerTexts.h"
#include "core/storage/Topics.h"

namespace eldin::core {

/// What a hall is told at the opening of what became of the proposals of all earlier hearings. No words of residents: on the wall a
/// proposal is known by its number, its village and what it is about.
struct PromisesTold
{
    std::vector<Hearing> hearings; ///< at which something was proposed, by date
    LedgerCounts counts; ///< of all of them: those that the report on execution states
    int notDue = 0; ///< of them, on the day of the hearing at which it is told
    std::vector<LedgerRow> open; ///< not done yet, without those that are withheld; those of the earliest hearing first
};

/// Nothing where nothing was proposed at an earlier hearing.
[[nodiscard]] std::optional<PromisesTold> promisesTold(const Stores &stores, const Hearing &hearing);

/// "What became of the last hearing's proposals", or of those of earlier hearings.
[[nodiscard]] QString promisesTitle(const PromisesTold &told, const Wording &wording);

/// "The last hearing (20 November 2025). Proposals made: 52. Accepted – 26, …"
[[nodiscard]] QString promisesSentence(const PromisesTold &told, const Wording &wording);

/// "№ 12, Ak-Bulak: street lighting – 120 000 som, until 1 September 2026", with the year or the day of its hearing where
/// there were several: by the topics of the list, else by the line of the
/// budget. Topics that were typed freely are left out, for they may name people.
[[nodiscard]] QString promiseText(const PromisesTold &told, const LedgerRow &row, const TopicList &topics, const Wording &wording);

/// The item of an agenda that is about the proposals of an earlier hearing, by the words of its title: no kind of item says so.
[[nodiscard]] bool isAboutPromises(const AgendaItem &item);

} // namespace eldin::core
