// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/MeasuredRun.h"

#include <chrono>
#include <cstdio>
#include <exception>
#include <stdexcept>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace eldin::bench {
namespace {

constexpr int kNotStarted = 127;

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// What the child does, until it has ended.
std::optional<MeasuredRun> measured(const std::function<int()> &child)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t process = fork();
    if (process == 0)
        _exit(child());
    int status = 0;
    rusage usage {};
    if (process < 0 || wait4(process, &status, 0, &usage) != process)
        return std::nullopt;
    MeasuredRun run;
    run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    run.processor = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    run.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    run.code = WIFEXITED(status) ? WEXITSTATUS(status) : kNotStarted;
    return run.code == kNotStarted ? std::nullopt : std::optional(run);
}

} // namespace

std::optional<MeasuredRun> measuredRun(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    return measured([&] {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(arguments.front(), arguments.data());
        return kNotStarted;
    });
}

MeasuredRun requiredRun(const std::vector<std::string> &command)
{
    const auto run = measuredRun(command);
    if (!run || run->code != 0)
        throw std::runtime_error(command.front() + " " + (command.size() > 1 ? command[1] : std::string()) + " did not work");
    return *run;
}

bool isInstalled(const std::string &program)
{
    const auto run = measuredRun({"sh", "-c", "command -v \"$0\"", program});
    return run && run->code == 0;
}

MeasuredRun measuredWork(const std::function<void()> &work)
{
    const auto run = measured([&] {
        try {
            work();
            return 0;
        } catch (const std::exception &error) {
            std::fprintf(stderr, "%s\n", error.what());
            return 1;
        }
    });
    if (!run || run->code != 0)
        throw std::runtime_error("what was to be measured did not work");
    return *run;
}

} // namespace eldin::bench
