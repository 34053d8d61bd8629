// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PackedBytes.h"

#include "core/base/Error.h"

#include <zlib.h>

#include <utility>

namespace eldin::core {

namespace {

constexpr qsizetype kShort = 64 * 1024;
/// No block of ours is nearly as long; what a file says beyond it is not believed.
constexpr qint64 kMostPlain = 64 * 1024 * 1024;
constexpr qint64 kMostTimes = 1040; ///< zlib makes nothing smaller than that
constexpr qint64 kMostJoined = 1024 * 1024 * 1024; ///< ten times what the largest import takes

} // namespace

PackedBytes::PackedBytes(QByteArray bytes)
    : m_stored(std::move(bytes))
{
}

PackedBytes PackedBytes::pack(QByteArray bytes)
{
    if (bytes.size() < kShort || bytes.size() > kMostPlain)
        return PackedBytes(std::move(bytes));
    const auto plainSize = static_cast<uLong>(bytes.size());
    uLongf size = compressBound(plainSize);
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int result = compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
                                 plainSize, Z_BEST_SPEED);
    if (result != Z_OK || size >= plainSize)
        return PackedBytes(std::move(bytes));
    return fromFile(QByteArray(packed.constData(), static_cast<qsizetype>(size)), bytes.size());
}

PackedBytes PackedBytes::fromFile(QByteArray stored, qint64 plainSize)
{
    PackedBytes result(std::move(stored));
    result.m_plainSize = plainSize;
    return result;
}

QByteArray PackedBytes::bytes() const
{
    if (m_plainSize == 0)
        return m_stored;
    if (m_plainSize < 0 || m_plainSize > kMostPlain || m_plainSize > m_stored.size() * kMostTimes)
        throw Error(ErrorCode::FileDamaged, QStringLiteral("packed to impossible size"));
    QByteArray plain(m_plainSize, Qt::Uninitialized);
    auto size = static_cast<uLongf>(plain.size());
    const int result = uncompress(reinterpret_cast<Bytef *>(plain.data()), &size, reinterpret_cast<const Bytef *>(m_stored.constData()),
                                  static_cast<uLong>(m_stored.size()));
    if (result != Z_OK || static_cast<qint64>(size) != m_plainSize)
        throw Error(ErrorCode::FileDamaged, QStringLiteral("packed wrongly"));
    return plain;
}

QByteArray joined(const PackedBlocks &blocks)
{
    if (blocks.size() == 1)
        return blocks.front().bytes();
    QByteArray result;
    for (const PackedBytes &block : blocks) {
        result += block.bytes();
        if (result.size() > kMostJoined)
            throw Error(ErrorCode::FileDamaged, QStringLiteral("packed to impossible size"));
    }
    return result;
}

} // namespace eldin::core
