// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace eldin::test {

inline constexpr int kLongestWait = 20'000; ///< milliseconds for one run of the program

/// How often a program is killed in a test: ELDIN_KILLS, or 25 times.
inline int kills()
{
    constexpr int kUsual = 25;
    const int wanted = qEnvironmentVariableIntValue("ELDIN_KILLS");
    return wanted > 0 ? wanted : kUsual;
}

} // namespace eldin::test
