// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ProgramFolder.h"

#include "core/base/Durable.h"
#include "core/base/Error.h"
#include "core/exchange/FileHash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>

namespace eldin::core {

namespace {

const QString kList = QStringLiteral("SHA256SUMS");
constexpr qint64 kLargestList = 1024 * 1024;
constexpr qint64 kPiece = 1024 * 1024;

/// Below the folder on every system, and no other name of the same place.
bool isInside(const QString &path)
{
    static const QRegularExpression plain(QStringLiteral("^[^/\\\\:*?\"<>|\\x00-\\x1f]+(/[^/\\\\:*?\"<>|\\x00-\\x1f]+)*$"));
    const QStringList parts = path.split(u'/');
    return plain.match(path).hasMatch() && !parts.contains(QStringLiteral("..")) && !parts.contains(QStringLiteral("."));
}

} // namespace

std::optional<ProgramFolder> ProgramFolder::in(const QString &folder)
{
    ProgramFolder program;
    program.m_folder = folder;
    QFile list(QDir(folder).filePath(kList));
    if (list.size() > kLargestList || !list.open(QIODevice::ReadOnly))
        return std::nullopt;
    program.m_list = list.readAll();
    static const QRegularExpression line(QStringLiteral("^([0-9a-f]{64}) [ *](.+)$"));
    for (const QString &text : QString::fromUtf8(program.m_list).split(u'\n', Qt::SkipEmptyParts)) {
        const auto found = line.match(text.endsWith(u'\r') ? text.chopped(1) : text);
        const QFileInfo file(QDir(folder).filePath(found.captured(2)));
        if (!found.hasMatch() || !isInside(found.captured(2)) || !file.isFile())
            return std::nullopt;
        program.m_files.push_back({found.captured(2), found.captured(1)});
        program.m_size += file.size();
    }
    if (program.m_files.empty())
        return std::nullopt;
    return program;
}

bool ProgramFolder::isIn(const QString &folder) const
{
    QFile list(QDir(folder).filePath(kList));
    return list.size() == m_list.size() && list.open(QIODevice::ReadOnly) && list.readAll() == m_list
        && std::all_of(m_files.begin(), m_files.end(), [&](const File &file) {
               const QString path = QDir(folder).filePath(file.path);
               return QFileInfo(path).isFile() && exchange::fileSha256(path) == file.sha256;
           });
}

void ProgramFolder::copyTo(const QString &target, const std::function<bool(qint64 done, qint64 all)> &progress) const
{
    if (QFileInfo::exists(target)) {
        if (isIn(target))
            return;
        throw Error(ErrorCode::FileExists, target);
    }
    const QString place = target + QStringLiteral(".part");
    QDir(place).removeRecursively(); // of a copy that was cut off
    auto atTheEnd = qScopeGuard([&place] { QDir(place).removeRecursively(); });
    qint64 done = 0;
    for (const File &file : m_files) {
        copyFile(file, QDir(place).filePath(file.path), [&](qint64 bytes) {
            done += bytes;
            if (progress && !progress(done, m_size))
                throw Error(ErrorCode::Cancelled);
        });
    }
    QFile list(QDir(place).filePath(kList));
    if (!list.open(QIODevice::WriteOnly) || list.write(m_list) != m_list.size() || !list.flush())
        throw Error(ErrorCode::Io, list.fileName());
    list.close();
    syncFile(list.fileName());
    if (!QDir().rename(place, target))
        throw Error(ErrorCode::Io, target);
    atTheEnd.dismiss();
    syncFolder(QFileInfo(target).absolutePath());
}

void ProgramFolder::copyFile(const File &file, const QString &target, const std::function<void(qint64)> &copied) const
{
    QFile from(QDir(m_folder).filePath(file.path));
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, from.fileName());
    if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !to.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(ErrorCode::Io, target);
    while (!from.atEnd()) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            throw Error(ErrorCode::Io, from.fileName());
        if (to.write(piece) != piece.size() || !to.flush())
            throw Error(to.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io, target);
        copied(piece.size());
    }
    to.close();
    to.setPermissions(from.permissions() | QFileDevice::WriteOwner);
    syncFile(target);
    if (exchange::fileSha256(target) != file.sha256)
        throw Error(ErrorCode::FileDamaged, from.fileName());
}

} // namespace eldin::core
