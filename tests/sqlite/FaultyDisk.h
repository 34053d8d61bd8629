// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace eldin::test {

/// While it lives, SQLite writes to a disk that takes so many bytes and no more: every file it opens by then answers as on
/// a full disk, as on one that breaks, or as one whose power is cut. One at a time.
class FaultyDisk final
{
public:
    /// Cut: what was not flushed by then is lost, or there, or there in its first sectors, each write by itself, as a disk
    /// with a cache leaves it; and the program does nothing more.
    enum class Fault { Full, Broken, Cut };
    FaultyDisk(qint64 room, Fault fault);
    /// Lets so many writes, cuts and flushes pass, and fails from then on; on a full disk only writes count and fail.
    struct Acts
    {
        qint64 count;
    };
    FaultyDisk(Acts acts, Fault fault);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Bytes that were asked for, also those refused.
    [[nodiscard]] qint64 asked() const;

    /// The same for writes, cuts and flushes.
    [[nodiscard]] qint64 acts() const;

    /// Now, whatever acts are left.
    void cutPower();

private:
    struct Layer;
    void become(Fault fault);
    std::unique_ptr<Layer> m_layer;
};

} // namespace eldin::test
