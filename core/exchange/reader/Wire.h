// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// The stream from `eldin-unu-reader` to the program that started it.
///
/// It begins with the eight bytes of `kMagic` and then holds records:
///
///     type     1 byte   RecordType
///     length   4 bytes  of the body; over kMaxBody the stream is broken
///     body     `length` bytes, exactly the fields of the type
///
/// Whole numbers are unsigned, little-endian; `u8 u32 u64` tell their width. `text` is u32 length and as many bytes
/// of UTF-8. Bodies:
///
///     Format        text                                     first record of a file that was recognised
///     SheetBegins   u32 index, u8 hidden, text name
///     Cell          u32 row, u32 column, u8 kind, u8 flags (bit 0: formula), text text, text numberFormat
///     Merge         u32 first row, first column, last row, last column
///     HiddenRows    u32 first, u32 last
///     HiddenColumns u32 first, u32 last
///     SheetEnds     (empty)
///     Progress      u64 done, u64 total
///     End           (empty)                                  all was read; nothing follows
///     Failure       u8 ReadCode, text detail                 nothing follows, and nothing before it counts
///
/// A stream without End or Failure is that of a reader that died. The side that receives trusts nothing: it checks
/// order, lengths, kinds, addresses and counts (WireReader).
namespace eldin::core::exchange::wire {

inline constexpr std::string_view kMagic = "EUREAD1\n";
inline constexpr std::size_t kHeaderBytes = 5;
inline constexpr std::size_t kMaxBody = (1U << 20) + (64U << 10);

enum class RecordType : std::uint8_t {
    Format = 1,
    SheetBegins = 2,
    Cell = 3,
    Merge = 4,
    HiddenRows = 5,
    HiddenColumns = 6,
    SheetEnds = 7,
    Progress = 8,
    End = 9,
    Failure = 10,
};

/// Exit codes of `eldin-unu-reader`. After `Told` the stream holds a Failure.
enum class Exit : int { Done = 0, Told = 1, Usage = 2, NoReceiver = 3 };

} // namespace eldin::core::exchange::wire
