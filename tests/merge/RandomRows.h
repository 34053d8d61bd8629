// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace eldin::core::test {

/// Small numbers from one: what a step does follows from a single number, which RapidCheck can make smaller.
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed * 2654435761U + 1)
    {
    }
    [[nodiscard]] int below(int end);

private:
    quint64 m_state;
};

/// Adds, changes or removes rows of any kind as one action; what cannot be done throws.
void changeSomeRow(Document &document, Dice &dice);

} // namespace eldin::core::test
