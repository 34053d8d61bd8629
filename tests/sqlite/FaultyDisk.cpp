// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sqlite/FaultyDisk.h"

#include <sqlite3.h>

#include <QByteArray>
#include <QFile>

#include <atomic>
#include <cstring>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace eldin::test {

namespace {

std::atomic<qint64> s_room = 0;
std::atomic<qint64> s_asked = 0;
std::atomic<qint64> s_actsLeft = 0;
std::atomic<qint64> s_acts = 0;
int s_answer = SQLITE_FULL;

constexpr qint64 kSector = 512;

/// What was asked of a file since it was last flushed, and what it held then.
struct Unflushed
{
    struct Act
    {
        qint64 offset;
        QByteArray bytes; ///< null: the file is cut there
    };
    QByteArray before;
    std::vector<Act> acts;
};
bool s_isWatched = false; ///< of a disk whose power will be cut
bool s_isDead = false;
std::map<std::string, Unflushed> s_unflushed;

Unflushed &unflushed(const char *name)
{
    Unflushed &file = s_unflushed[name];
    if (file.acts.empty()) {
        QFile whole(QFile::decodeName(name));
        file.before = whole.open(QIODevice::ReadOnly) ? whole.readAll() : QByteArray();
    }
    return file;
}

void losePower()
{
    std::mt19937 random(static_cast<unsigned>(s_acts));
    for (const auto &[name, file] : s_unflushed) {
        if (file.acts.empty())
            continue;
        QByteArray left = file.before;
        for (const Unflushed::Act &act : file.acts) {
            const auto fate = random() % 3;
            if (fate == 0)
                continue;
            if (act.bytes.isNull()) {
                left.truncate(act.offset);
                continue;
            }
            const qint64 sectors = (act.bytes.size() + kSector - 1) / kSector;
            const qint64 written = fate == 1 ? act.bytes.size() : std::min<qint64>(act.bytes.size(), kSector * static_cast<qint64>(random() % static_cast<unsigned long>(sectors)));
            if (left.size() < act.offset + written)
                left.append(act.offset + written - left.size(), '\0');
            left.replace(act.offset, written, act.bytes.left(written));
        }
        QFile whole(QFile::decodeName(name.c_str()));
        if (whole.open(QIODevice::WriteOnly | QIODevice::Truncate))
            whole.write(left);
    }
    s_unflushed.clear();
    s_isDead = true;
}

constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

/// False from the first act that the disk does not do.
bool mayAct()
{
    ++s_acts;
    const bool may = s_actsLeft-- > 0 && !s_isDead;
    if (!may && s_isWatched && !s_isDead)
        losePower();
    return may;
}

/// Ours first, the real one behind it in the same piece of memory.
struct File
{
    sqlite3_file base;
    const char *name; ///< null: a temporary file, which nobody misses
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

/// Before it is done.
void watch(sqlite3_file *file, qint64 offset, const QByteArray &bytes)
{
    if (const char *name = reinterpret_cast<File *>(file)->name; name != nullptr && s_isWatched)
        unflushed(name).acts.push_back({offset, bytes});
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    s_asked += count;
    // The write under way is among those that may be there in part.
    if (!s_isDead)
        watch(file, offset, QByteArray(static_cast<const char *>(bytes), count));
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
        if (isRefused())
            return SQLITE_IOERR_TRUNCATE;
        watch(file, size, {});
        return realOf(file)->pMethods->xTruncate(realOf(file), size);
    },
    [](sqlite3_file *file, int flags) {
        if (isRefused())
            return SQLITE_IOERR_FSYNC;
        if (const char *name = reinterpret_cast<File *>(file)->name; name != nullptr)
            s_unflushed.erase(name);
        return realOf(file)->pMethods->xSync(realOf(file), flags);
    },
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
    reinterpret_cast<File *>(file)->name = name;
    if (s_isDead)
        return SQLITE_CANTOPEN;
    const int code = s_real->xOpen(s_real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods != nullptr)
        file->pMethods = &kMethods;
    return code;
}

/// The names of files are taken to be as durable as what stands in them.
int remove(sqlite3_vfs *, const char *name, int flush)
{
    if (s_isDead)
        return SQLITE_IOERR_DELETE;
    s_unflushed.erase(name);
    return s_real->xDelete(s_real, name, flush);
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
    s_isWatched = fault == Fault::Cut;
    s_isDead = false;
    s_unflushed.clear();
    std::memcpy(&m_layer->vfs, s_real, sizeof(sqlite3_vfs));
    m_layer->vfs.pNext = nullptr;
    m_layer->vfs.zName = "faulty";
    m_layer->vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
    m_layer->vfs.xOpen = &open;
    m_layer->vfs.xDelete = &remove;
    sqlite3_vfs_register(&m_layer->vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_layer->vfs);
    sqlite3_vfs_register(s_real, 1);
}

void FaultyDisk::cutPower()
{
    losePower();
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
