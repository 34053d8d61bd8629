// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace eldin::bench {

/// How long a program ran and how much memory it held at most, with the programs that it waited for.
struct MeasuredRun
{
    double seconds = 0; ///< by the wall
    double processor = 0; ///< seconds, of all of them
    double megabytes = 0; ///< of the largest of them
    int code = 0;
};

/// Runs a program to its end, its output thrown away. Nothing where it cannot be started.
[[nodiscard]] std::optional<MeasuredRun> measuredRun(const std::vector<std::string> &command);

/// The same, for programs that have to work: an error of the bench if one is not there or fails.
MeasuredRun requiredRun(const std::vector<std::string> &command);

/// Whether there is such a program.
[[nodiscard]] bool isInstalled(const std::string &program);

/// Work of our own in a process of its own, as if it were a program. An error of the bench if it fails. Large files to measure
/// with are made so too: a program's memory begins as that of the process that starts it.
MeasuredRun measuredWork(const std::function<void()> &work);

} // namespace eldin::bench
