// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzTarget.h"

#include <cstdio>
#include <cstdlib>

namespace eldin::fuzz {

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> all = [] {
        auto targets = tableTargets();
        for (const auto &some : {textTargets(), documentTargets()})
            targets.insert(targets.end(), some.begin(), some.end());
        return targets;
    }();
    return all;
}

void require(bool holds, const char *law)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken law: %s\n", law);
    std::abort();
}

} // namespace eldin::fuzz
