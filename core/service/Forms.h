// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Stores.h"

namespace eldin::core {

/// The Excel forms. Each is written over a file that is there; Error{Io}, Error{DiskFull}. Without a document
/// (null stores) they are empty and offer the shipped classification.

/// The newest version of the draft of the latest year; where there is no draft, of the latest budget. Nothing
/// in a document without budgets.
[[nodiscard]] std::optional<Budget> budgetForForm(const Stores &stores);

/// The form of a budget, filled with its lines so that reading it back shows only what was changed. A null
/// budget gives an empty one for the year after `today`.
void makeBudgetForm(const QString &path, const Stores *stores, const Id<Budget> &budget, Language language,
                    const QDate &today);

/// The registration sheet, filled with the participants of the meeting; a null one is the latest.
void makeParticipantsForm(const QString &path, const Stores *stores, Language language, const Id<Meeting> &meeting = {});

/// Proposals and the decisions on them, filled with those of one hearing; a null id is the latest that has any.
void makeProposalsForm(const QString &path, const Stores *stores, Language language, const Id<Hearing> &only = {});

} // namespace eldin::core
