// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the command line asks of the system it runs on.
namespace eldin::cli {

/// From now on Ctrl-C and a request to end only set a mark: the command rolls back what it is doing and ends by itself.
void watchInterruption();
/// True once somebody asked to end; safe from any thread.
[[nodiscard]] bool interrupted();

/// True if messages go to a person at a terminal, who likes to see how far long work is.
[[nodiscard]] bool errorIsTerminal();

} // namespace eldin::cli
