// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/MeasuredRun.h"

#include <chrono>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {
constexpr int kNotStarted = 127;
}

std::optional<MeasuredRun> measuredRun(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0)
        return std::nullopt;
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(arguments.front(), arguments.data());
        _exit(kNotStarted);
    }
    int status = 0;
    rusage usage {};
    if (wait4(child, &status, 0, &usage) != child)
        return std::nullopt;
    MeasuredRun run;
    run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    run.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    run.code = WIFEXITED(status) ? WEXITSTATUS(status) : kNotStarted;
    return run.code == kNotStarted ? std::nullopt : std::optional(run);
}

std::optional<MeasuredRun> bestRun(const std::vector<std::string> &command, int times)
{
    std::optional<MeasuredRun> best;
    for (int i = 0; i < times; ++i) {
        const auto run = measuredRun(command);
        if (!run || run->code != 0)
            return std::nullopt;
        if (!best || run->seconds < best->seconds)
            best = run;
    }
    return best;
}
