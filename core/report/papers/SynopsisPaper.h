// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

namespace eldin::core {

/// Every proposal with the answer, its reason, the money and what became of it, side by side: for the working group and the
/// council.
class SynopsisPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;
};

} // namespace eldin::core
