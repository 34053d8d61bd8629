// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

namespace eldin::core {

/// The ledger of promises, of this hearing and of all before it that are in the file: how many were accepted, funded and done,
/// as a chart and a table, then every one that is not done yet and why.
class LedgerPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    void addCounts(const std::vector<HearingLedger> &all, const LedgerCounts &sum);
    void addRows(const HearingLedger &ledger);
};

} // namespace eldin::core
