// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// How long a program ran and how much memory it held at most.
struct MeasuredRun
{
    double seconds = 0;
    double megabytes = 0; ///< of the program itself, without those it started
    int code = 0;
};

/// Runs a program to its end, its output thrown away. Nothing where it cannot be started.
[[nodiscard]] std::optional<MeasuredRun> measuredRun(const std::vector<std::string> &command);

/// The quickest of several runs: what else the machine does only ever makes them slower. Nothing if one fails.
[[nodiscard]] std::optional<MeasuredRun> bestRun(const std::vector<std::string> &command, int times);
