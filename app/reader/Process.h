// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace eldin::app {

/// Takes from this process what reading a table does not need, before it looks at the file: much memory,
/// much time, core files. Where the system has no such means the bounds of the reader itself remain.
void confineProcess();

/// The arguments in UTF-8, without the program's name.
[[nodiscard]] std::vector<std::string> argumentsInUtf8(int argc, char **argv);

/// Keeps standard output from turning line ends into others.
void makeOutputBinary();

/// Writes all bytes to standard output; false once nobody reads it.
[[nodiscard]] bool writeOutput(std::string_view bytes);

} // namespace eldin::app
