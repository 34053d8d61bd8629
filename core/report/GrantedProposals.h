// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "core/report/RemarkRows.h"

namespace eldin::core {

/// The proposals that were accepted, wholly or in part, for the budget of the year: what may have changed a line of it.
/// Those of hearings on its draft, and those of hearings on execution that are to be done in that year (where no deadline
/// is set: held in that year or the one before). By hearing, then as they came; those that name no code are left out.
[[nodiscard]] std::vector<RemarkRow> grantedProposals(const Stores &stores, int year);

/// The code that the decision names, else the one that the proposal itself names.
[[nodiscard]] QString codeNamed(const RemarkRow &proposal);

/// Whether the proposal names one of the line's codes, or a group of functions or revenue to which the line belongs.
[[nodiscard]] bool namesLine(const RemarkRow &proposal, const BudgetLine &line);

} // namespace eldin::core
