// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/HearingPaper.h"

namespace eldin::core {

/// A sheet for residents to fill in: nobody has to give a name.
class QuestionnairePaper final : public HearingPaper
{
public:
    using HearingPaper::HearingPaper;

protected:
    void fill() override;
    [[nodiscard]] bool isDraftWhileIncomplete() const override { return false; }

private:
    void ask(const QString &question, const QStringList &answers);
    void askPriorities();
};

} // namespace eldin::core
