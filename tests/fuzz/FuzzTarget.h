// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace eldin::fuzz {

using Bytes = std::span<const std::uint8_t>;

/// A place where the program reads what somebody else wrote. `run` may end with any of the errors that are made for
/// people; whatever else happens (a crash, a hang, an exception that nobody awaits, a law broken) is a fault of ours.
struct FuzzTarget
{
    std::string_view name; ///< also the folder of its seeds and of what once broke it
    void (*run)(Bytes input);
};

/// All of them.
[[nodiscard]] const std::vector<FuzzTarget> &fuzzTargets();

/// Of one file each, see fuzzTargets().
[[nodiscard]] std::vector<FuzzTarget> tableTargets();
[[nodiscard]] std::vector<FuzzTarget> textTargets();
[[nodiscard]] std::vector<FuzzTarget> documentTargets();

/// Ends the process where a law does not hold, so that a fuzzer keeps the input.
void require(bool holds, const char *law);

} // namespace eldin::fuzz
