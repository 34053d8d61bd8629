// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// What residents must know: purpose, scope, place, day, agenda, how to take part and what becomes of it (domain: 5, 1).
class AnnouncementPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    void addAgenda();
};

} // namespace eldin::core
