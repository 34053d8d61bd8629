// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// What the command line asks of the system it runs on.
namespace eldin::cli {

/// From now on Ctrl-C and a request to end only set a mark: the command rolls back what it is doing and ends by itself.
void watchInterruption();
/// True once somebody asked to end; safe from any thread.
[[nodiscard]] bool interrupted();

/// Some bytes of standard input, at most `size`; 0 at its end, or once somebody asked to end.
[[nodiscard]] std::size_t readInput(char *buffer, std::size_t size);

/// True if messages go to a person at a terminal, who likes to see how far long work is.
[[nodiscard]] bool errorIsTerminal();

} // namespace eldin::cli
