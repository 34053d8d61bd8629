// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/ReadError.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

namespace eldin::core::exchange {

/// Bounds on what is read of a file from elsewhere. Every one of them was hit by a hostile or broken file;
/// a real sheet of a million rows with formulas unpacks to 451 MB and holds 31 million elements.
struct ReadLimits {
    std::uint64_t fileBytes = 200'000'000;
    std::uint64_t entries = 20'000;           ///< of the zip directory
    std::uint64_t unpackedBytes = 1ULL << 30; ///< all parts together
    std::uint64_t ratio = 400;                ///< unpacked to packed, looked at beyond `ratioFreeBytes`
    std::uint64_t ratioFreeBytes = 64ULL << 20;
    std::uint64_t cells = 12'000'000;
    std::uint64_t elements = 64'000'000; ///< of one XML part
    std::uint64_t merges = 200'000;
    std::uint64_t sheets = 2'000;
    std::size_t textBytes = 1U << 20; ///< of one cell
    std::size_t sharedTextBytes = 256U << 20;
    std::uint64_t heldTextBytes = 192ULL << 20; ///< of all texts that are held in memory at once, see heldBytes()
    std::size_t depth = 200;           ///< of XML nesting
    std::size_t tokenBytes = 1U << 20; ///< of one XML tag or comment, see parseXml
};

inline constexpr std::uint32_t kMaxRows = 1'048'576;
inline constexpr std::uint32_t kMaxColumns = 16'384;

/// What the caller wants of a file.
struct ReadOptions {
    std::string sheet; ///< only the sheet of this name; empty: all
    const std::atomic<bool> *cancel = nullptr;
    ReadLimits limits;

    /// Looked at for each block of a part.
    void throwIfCancelled() const
    {
        if (cancel != nullptr && cancel->load(std::memory_order_relaxed))
            throw ReadError(ReadCode::Cancelled);
    }
};

} // namespace eldin::core::exchange
