// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// The head's decision to hold the hearing (domain: 2.4, stage 1).
class OrdinancePaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;

private:
    void point(const QString &text);
    void addPeople();
    void addTasks();

    int m_points = 0;
};

} // namespace eldin::core
