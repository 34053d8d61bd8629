// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace eldin::cli {

namespace {

volatile std::sig_atomic_t askedToEnd = 0;

} // namespace

void watchInterruption()
{
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

std::size_t readInput(char *buffer, std::size_t size)
{
    // A signal may come between the question and the read: so the wait is cut into pieces.
    constexpr int kPatience = 200; // milliseconds
    while (!interrupted()) {
        pollfd input {STDIN_FILENO, POLLIN, 0};
        if (poll(&input, 1, kPatience) <= 0)
            continue;
        const ssize_t count = read(STDIN_FILENO, buffer, size);
        if (count < 0 && errno == EINTR)
            continue;
        return count < 0 ? 0 : static_cast<std::size_t>(count);
    }
    return 0;
}

bool errorIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace eldin::cli
