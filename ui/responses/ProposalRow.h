// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"
#include "core/storage/Stores.h"

namespace eldin::ui {

/// A proposal as the responses' list shows it.
struct ProposalRow
{
    core::Id<core::Remark> id;
    QString label; ///< "№ 12" once numbered, else "1-42"
    core::LocalText settlement;
    QString text;
    std::optional<core::Money> amount;
    std::optional<core::Decision> decision;
    bool operator==(const ProposalRow &) const = default;
};

/// The proposals of a hearing, those without an answer first, as they came.
[[nodiscard]] std::vector<ProposalRow> proposalRows(const core::Stores &stores, const core::Id<core::Hearing> &hearing,
                                                    bool onlyOpen);

/// What was granted, against the budget it is to come from.
struct ProposalMoney
{
    core::Money asked;
    core::Money granted;
    core::Money expenditure; ///< of the hearing's budget
    core::MoneyUnit unit = core::MoneyUnit::ThousandSom;
    int open = 0;
    int all = 0;
};

[[nodiscard]] ProposalMoney proposalMoney(const core::Stores &stores, const core::Hearing &hearing);

} // namespace eldin::ui
