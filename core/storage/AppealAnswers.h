// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/AppealAnswer.h"
#include "core/storage/Rows.h"

namespace eldin::core {

struct Stores;

/// What is answered to appeals: a row of words for each appeal that has an answer.
class AppealAnswers final : public Rows<AppealAnswer>
{
public:
    /// Over the connection of the stores.
    explicit AppealAnswers(const Stores &stores);

    /// Empty where nothing is written, or what was written is erased.
    [[nodiscard]] AppealAnswer of(const Id<Appeal> &appeal) const;
    /// Writes it, in place of what was there; an empty one leaves no row.
    void save(const AppealAnswer &answer);
};

} // namespace eldin::core
