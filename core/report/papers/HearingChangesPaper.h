// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"
#include "core/report/HearingChanges.h"

namespace eldin::core {

/// The budget before and after the hearing, line by line: which proposal moved what, and what was changed otherwise.
class HearingChangesPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    [[nodiscard]] QString reasons(const MovedLine &line) const;
};

} // namespace eldin::core
