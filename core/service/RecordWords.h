// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"
#include "core/exchange/records/RecordTable.h"

#include <optional>

/// What the cells of tables of remarks and proposals say, in three languages.
namespace eldin::core::recordwords {

/// `a|b|c`.
[[nodiscard]] QStringList list(const char *words);

/// "суроо", "Сунуштар", "предложение", "comment"; nothing if it is none.
[[nodiscard]] std::optional<RemarkKind> remarkKind(const QString &text);
/// The words of our form and of the papers, in any language.
[[nodiscard]] std::optional<Decision> decision(const QString &text);

/// "аткарылды", "выполняется", "не сделано", "completed": how far it is, in any language.
[[nodiscard]] std::optional<FollowUpStatus> followUpStatus(const QString &text);

/// What stands in the field in one line; a dash alone says that there is nothing.
[[nodiscard]] QString filled(const exchange::RecordRow &row, const QString &field);

/// The amount of a cell; in som unless its head says thousands. What is no amount goes to the problems.
[[nodiscard]] std::optional<Money> amount(const exchange::RecordRow &row, const QString &field,
                                          const QString &head, Problems &problems);

/// `2027-03-01`, `01.03.2027`; invalid where empty or a dash. What is no date goes to the problems.
[[nodiscard]] QDate date(const exchange::RecordRow &row, const QString &field, Problems &problems);

} // namespace eldin::core::recordwords
