// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Process.h"

#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace eldin::app {

namespace {

// A sheet of a million rows is read in 17 s and 6 MB; shared strings may take 256 MB.
constexpr rlim_t kMemoryBytes = rlim_t {1} << 30;
constexpr rlim_t kProcessorSeconds = 60;

void limit(int resource, rlim_t value)
{
    rlimit now {};
    if (getrlimit(static_cast<decltype(RLIMIT_CPU)>(resource), &now) != 0)
        return;
    if (now.rlim_max == RLIM_INFINITY || now.rlim_max > value)
        now.rlim_max = value;
    now.rlim_cur = now.rlim_max;
    static_cast<void>(setrlimit(static_cast<decltype(RLIMIT_CPU)>(resource), &now));
}

} // namespace

void confineProcess()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, kProcessorSeconds);
#if !defined(__SANITIZE_ADDRESS__) // the sanitizer maps terabytes of address space for its own books
    limit(RLIMIT_AS, kMemoryBytes);
#endif
    // The program that started us may go away in the middle: that ends the writing, not with a signal.
    std::signal(SIGPIPE, SIG_IGN);
}

std::vector<std::string> argumentsInUtf8(int argc, char **argv)
{
    return argc > 1 ? std::vector<std::string>(argv + 1, argv + argc) : std::vector<std::string>();
}

void makeOutputBinary() { }

bool writeOutput(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace eldin::app
