// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace eldin::core {

/// Bytes that are kept small by zlib while nobody reads them. The changes of a hundred thousand rows say the same words
/// over and over: packed they take a ninth of the room, in memory and in the file.
class PackedBytes final
{
public:
    PackedBytes() = default;
    /// As they are.
    explicit PackedBytes(QByteArray bytes);
    /// Packed, but for what is short or becomes no smaller.
    [[nodiscard]] static PackedBytes pack(QByteArray bytes);
    /// As they stood in a file: `plainSize` is that of the bytes unpacked, 0 where they are not packed.
    [[nodiscard]] static PackedBytes fromFile(QByteArray stored, qint64 plainSize);

    /// Error{FileDamaged} where they cannot be unpacked, or to another size than they say.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] const QByteArray &stored() const { return m_stored; }
    [[nodiscard]] qint64 plainSize() const { return m_plainSize; }

private:
    QByteArray m_stored;
    qint64 m_plainSize = 0;
};

/// A long content cut into pieces.
using PackedBlocks = std::vector<PackedBytes>;

[[nodiscard]] QByteArray joined(const PackedBlocks &blocks);

} // namespace eldin::core
