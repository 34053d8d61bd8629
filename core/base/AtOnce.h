// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace eldin::core {

/// Does two things at the same time: the first on a thread of its own. Neither may change what the other one looks at.
/// Throws what either throws, once both have ended.
template <typename One, typename Other>
void atOnce(const One &one, const Other &other)
{
    std::future<void> beside = std::async(std::launch::async, one);
    other(); // if it throws, the end of the future waits for the first one
    beside.get();
}

} // namespace eldin::core
