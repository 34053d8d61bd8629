// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PackedDocument.h"

#include "core/base/Durable.h"
#include "core/base/Error.h"
#include "core/document/Backups.h"
#include "core/document/DocumentPlace.h"
#include "core/document/PublicCopy.h"
#include "core/storage/ContentHashes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStorageInfo>
#include <QUuid>

#include <zip.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace eldin::core {

namespace {

constexpr zip_int64_t kMostEntries = 10'000;
constexpr zip_uint64_t kMostBytes = 16ULL << 30;
constexpr QByteArrayView kSqlite("SQLite format 3\0", 16);
constexpr std::size_t kBlock = 1 << 16;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Entry = std::unique_ptr<zip_file_t, Discard>;

Archive opened(const QString &path)
{
    int error = 0;
    return Archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error));
}

/// The number of the one entry that begins as a database does; -1 if there is none, or several.
zip_int64_t documentIn(zip_t *archive)
{
    zip_int64_t found = -1;
    const zip_int64_t entries = std::min(zip_get_num_entries(archive, 0), kMostEntries);
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || stat.size < 512)
            continue;
        // What has a password cannot be looked into: alone in its archive it is taken for ours, and opening says why not.
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
            if (entries == 1 && QByteArray(stat.name).toLower().endsWith(".eldin"))
                found = i;
            continue;
        }
        const Entry entry(zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0));
        char head[16] = {};
        if (!entry || zip_fread(entry.get(), head, sizeof head) != static_cast<zip_int64_t>(sizeof head) || QByteArrayView(head, sizeof head) != kSqlite)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/// Which document it is, and how far its history goes.
struct Standing
{
    QString id;
    bool isPublic = false;
    bool isLight = false; ///< attached files stayed at home
    QStringList heads;
};

/// Nothing where it is no document that can be read: opening it says why not.
template <typename Look>
auto ofReadable(const QString &path, const Look &look) -> std::optional<std::invoke_result_t<Look, Document &>>
{
    SystemClock clock;
    SystemRandom random;
    try {
        return look(*Document::open(path, {clock, random, {}, {}}, Access::ReadOnly));
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::Internal)
            throw;
        return std::nullopt;
    }
}

std::optional<Standing> standingOf(const QString &path)
{
    return ofReadable(path, [](Document &document) { return Standing {Backups::idOf(document), isPublicCopy(document), contentsAreLeftOut(document.connection()), document.commits().heads()}; });
}

bool holdsAll(const QString &path, const Standing &standing)
{
    const auto holds = ofReadable(path, [&](Document &document) {
        return !standing.id.isEmpty() && Backups::idOf(document) == standing.id && isPublicCopy(document) == standing.isPublic
            && (standing.isLight || !contentsAreLeftOut(document.connection()))
            && std::all_of(standing.heads.begin(), standing.heads.end(), [&](const QString &head) { return document.commits().has(head); });
    });
    return holds.value_or(false);
}

bool beginsAsZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArrayView("PK\3\4");
}

} // namespace

bool isPackedDocument(const QString &path)
{
    if (!beginsAsZip(path))
        return false;
    const Archive archive = opened(path);
    return archive && documentIn(archive.get()) >= 0;
}

void unpackDocument(const QString &path, const QString &target)
{
    const Archive archive = opened(path);
    const zip_int64_t index = archive ? documentIn(archive.get()) : -1;
    if (index < 0)
        throw Error(ErrorCode::FileNotOurs, path);
    zip_stat_t stat;
    if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        throw Error(ErrorCode::FileDamaged, path);
    if (stat.size > kMostBytes)
        throw Error(ErrorCode::FileOverLimit, path);
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    if (disk.isValid() && static_cast<zip_uint64_t>(std::max<qint64>(0, disk.bytesAvailable())) < stat.size)
        throw Error(ErrorCode::DiskFull, target);
    const Entry entry(zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!entry) {
        const int code = zip_error_code_zip(zip_get_error(archive.get()));
        throw Error(code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP ? ErrorCode::FileEncrypted : ErrorCode::FileDamaged, path);
    }

    QFile out(target);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(QFileInfo::exists(target) ? ErrorCode::FileExists : ErrorCode::Io, target);
    auto removeHalf = qScopeGuard([&] { out.remove(); });
    zip_uint64_t written = 0;
    char block[kBlock];
    for (;;) {
        const zip_int64_t read = zip_fread(entry.get(), block, sizeof block);
        if (read == 0)
            break;
        // The size that the archive states is what there is room for.
        if (read < 0 || (written += static_cast<zip_uint64_t>(read)) > stat.size)
            throw Error(ErrorCode::FileDamaged, path);
        if (out.write(block, read) != read)
            throw Error(out.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io, target);
    }
    if (written != stat.size)
        throw Error(ErrorCode::FileDamaged, path);
    if (!out.flush())
        throw Error(ErrorCode::DiskFull, target);
    out.close();
    syncFile(target);
    removeHalf.dismiss();
}

QString unpackBeside(const QString &path)
{
    const QFileInfo archive(path);
    const QDir folder = archive.absoluteDir();
    // "name.eldin.zip" as well as "name.zip".
    QString name = archive.completeBaseName();
    if (name.endsWith(u".eldin"))
        name.chop(6);
    const QString unfinished = folder.filePath(name + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".unfinished"));
    const auto removeUnfinished = qScopeGuard([&] { QFile::remove(unfinished); });
    unpackDocument(path, unfinished);
    const std::optional<Standing> unpacked = standingOf(unfinished);
    QString target = folder.filePath(name + QStringLiteral(".eldin"));
    for (int copy = 2; QFileInfo::exists(target); ++copy) {
        if (unpacked && holdsAll(target, *unpacked))
            return target;
        target = folder.filePath(QStringLiteral("%1-%2.eldin").arg(name).arg(copy));
    }
    placeDocument(unfinished, target);
    return target;
}

} // namespace eldin::core
