// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

namespace eldin::core {

/// A letter to each who proposed something and left an address or a telephone: what was decided, and why. A private paper: it
/// carries names and addresses, so it is sent and never published.
class LettersPaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    struct Letter
    {
        Person person;
        std::vector<RemarkRow> proposals;
    };
    [[nodiscard]] std::vector<Letter> letters();
    void addLetter(const Letter &letter);
};

} // namespace eldin::core
