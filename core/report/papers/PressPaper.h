// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

namespace eldin::core {

/// A text for newspapers and pages on the net: what was held, who came, what was proposed and decided. Plain sentences, no
/// names.
class PressPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    /// Its sums in a sentence that says whether they are planned or done.
    void addBudget();
};

} // namespace eldin::core
