// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// Slips to cut apart on which people in the hall write a question or a proposal. Each carries its number, of those noted
/// as handed out at the meeting, so that it can be told later which of them came back.
class SlipsPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;
    [[nodiscard]] bool isDraftWhileIncomplete() const override { return false; }

private:
    void addSlip(const QString &number, const Meeting &meeting);

    int m_onPage = 0;
};

} // namespace eldin::core
