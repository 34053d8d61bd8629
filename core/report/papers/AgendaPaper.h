// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// The agenda of each meeting with the planned times, and the rules of procedure.
class AgendaPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    void addMeeting(const Meeting &meeting);
};

} // namespace eldin::core
