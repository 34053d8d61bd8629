// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <csignal>
#include <unistd.h>

namespace eldin::cli {

namespace {

volatile std::sig_atomic_t askedToEnd = 0;

} // namespace

void watchInterruption()
{
    // Without SA_RESTART: `record` waits in a read, which has to come back.
    struct sigaction action {};
    action.sa_handler = [](int) { askedToEnd = 1; };
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool interrupted()
{
    return askedToEnd != 0;
}

bool errorIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace eldin::cli
