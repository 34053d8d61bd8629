// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// A short text to be sent to the groups of a messenger.
class MessagePaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;
};

/// What the loudspeaker car reads out: short sentences, no tables.
class LoudspeakerPaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;
};

} // namespace eldin::core
