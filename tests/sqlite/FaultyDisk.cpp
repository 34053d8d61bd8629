// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sqlite/FaultyDisk.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <limits>

namespace eldin::test {

namespace {

std::atomic<qint64> s_room = 0;
std::atomic<qint64> s_asked = 0;
std::atomic<qint64> s_actsLeft = 0;
std::atomic<qint64> s_acts = 0;
int s_answer = SQLITE_FULL;

constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

/// False from the first act that the disk does not do.
bool mayAct()
{
    ++s_acts;
    return s_actsLeft-- > 0;
}

/// Ours first, the real one behind it in the same piece of memory.
struct File
{
    sqlite3_file base;
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    s_asked += count;
    if (!mayAct() || s_room < count)
        return s_answer;
    s_room -= count;
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, offset);
}

/// Cutting and flushing need no room.
bool isRefused()
{
    return s_answer != SQLITE_FULL && !mayAct();
}

const sqlite3_io_methods kMethods {
    1, // no shared memory and no mapped files: a rollback journal needs neither
    [](sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); },
    [](sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
        return realOf(file)->pMethods->xRead(realOf(file), bytes, count, offset);
    },
    &write,
    [](sqlite3_file *file, sqlite3_int64 size) {
        return isRefused() ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
    },
    [](sqlite3_file *file, int flags) { return isRefused() ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags); },
    [](sqlite3_file *file, sqlite3_int64 *size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); },
    [](sqlite3_file *file, int level) { return realOf(file)->pMethods->xLock(realOf(file), level); },
    [](sqlite3_file *file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); },
    [](sqlite3_file *file, int *result) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result); },
    [](sqlite3_file *file, int operation, void *argument) {
        return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
    },
    [](sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); },
    [](sqlite3_file *file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); },
    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

sqlite3_vfs *s_real = nullptr;

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int code = s_real->xOpen(s_real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods != nullptr)
        file->pMethods = &kMethods;
    return code;
}

} // namespace

struct FaultyDisk::Layer
{
    sqlite3_vfs vfs;
};

FaultyDisk::FaultyDisk(qint64 room, Fault fault)
    : m_layer(std::make_unique<Layer>())
{
    s_room = room;
    s_actsLeft = kNoLimit;
    become(fault);
}

FaultyDisk::FaultyDisk(Acts acts, Fault fault)
    : m_layer(std::make_unique<Layer>())
{
    s_room = kNoLimit;
    s_actsLeft = acts.count;
    become(fault);
}

void FaultyDisk::become(Fault fault)
{
    s_real = sqlite3_vfs_find(nullptr);
    s_asked = 0;
    s_acts = 0;
    s_answer = fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    std::memcpy(&m_layer->vfs, s_real, sizeof(sqlite3_vfs));
    m_layer->vfs.pNext = nullptr;
    m_layer->vfs.zName = "faulty";
    m_layer->vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
    m_layer->vfs.xOpen = &open;
    sqlite3_vfs_register(&m_layer->vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_layer->vfs);
    sqlite3_vfs_register(s_real, 1);
}

qint64 FaultyDisk::acts() const
{
    return s_acts;
}

qint64 FaultyDisk::asked() const
{
    return s_asked;
}

} // namespace eldin::test
