// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/PromisesTold.h"
#include "core/report/Summary.h"
#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// What becomes public of a hearing, for the head to look through and sign before it does: what is ready and what is not,
/// what is doubtful, the promises as they will be shown with those whose status is withheld, and behind that the texts
/// themselves, each made as it is made alone. It is of use to the office and is not published itself.
class PreviewPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;
    [[nodiscard]] bool isDraftWhileIncomplete() const override { return false; } // it says of each paper whether it is one

private:
    /// A paper that is published, in the language of this one.
    struct Public
    {
        PaperKind kind;
        report::Part part;
        bool isThere; ///< the hearing has what it tells of
    };
    [[nodiscard]] std::vector<Public> publicPapers() const;
    [[nodiscard]] bool hasMatterFor(PaperKind kind) const;
    /// What a draft says is missing in it.
    [[nodiscard]] QString draftReasons(const report::Part &part) const;
    [[nodiscard]] bool isRecordOpen() const { return !m_hearing.recordClosedAt.isValid(); }
    /// What the state of a paper needs said beside it.
    [[nodiscard]] QString noteOn(const Public &paper) const;
    /// People who let their names be shown on the wall, whoever came to several meetings once.
    [[nodiscard]] std::size_t namedPersons() const;
    void addStates(const std::vector<Public> &papers);
    void addDoubts();
    void addPromises();
    void addApproval();

    HearingSummary m_summary;
    HearingLedger m_own;
    std::vector<HearingLedger> m_before;
    std::optional<PromisesTold> m_told;
};

} // namespace eldin::core
