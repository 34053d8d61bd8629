// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

namespace eldin::core {

/// The hearing in figures beside the one before, each with what exactly it counts, for partners. Small groups are hidden.
class IndicatorsPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;
};

} // namespace eldin::core
