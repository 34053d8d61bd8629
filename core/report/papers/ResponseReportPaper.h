// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

namespace eldin::core {

/// "You said, we decided, why": the answers for publication (domain: 5, check 13). Offices answer; nobody who spoke is named.
class ResponseReportPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;
};

} // namespace eldin::core
