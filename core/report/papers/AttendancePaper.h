// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// A list to be signed at the door, with the consent text; rows for those who are registered already, then blank ones.
class AttendancePaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;
    [[nodiscard]] bool isDraftWhileIncomplete() const override { return false; }

private:
    void addSheet(const Meeting *meeting);
};

} // namespace eldin::core
