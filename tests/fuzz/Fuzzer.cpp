// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of libFuzzer: one program for all targets, since each would carry the whole core. ELDIN_FUZZ_TARGET says which;
// without it the program prints their names.
#include "tests/fuzz/FuzzTarget.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

const eldin::fuzz::FuzzTarget *chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    const auto &targets = eldin::fuzz::fuzzTargets();
    const char *const name = std::getenv("ELDIN_FUZZ_TARGET");
    const auto found = std::find_if(targets.begin(), targets.end(), [&](const auto &target) { return name && target.name == name; });
    if (found == targets.end()) {
        for (const auto &target : targets)
            std::printf("%s\n", target.name.data());
        std::exit(name ? 2 : 0);
    }
    chosen = &*found;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->run({data, size});
    return 0;
}
