// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eldin::cli {

/// The whole program: finds the command, reads its options, runs it, prints, and gives the exit code.
[[nodiscard]] int runCommandLine(int argc, char **argv);

} // namespace eldin::cli
