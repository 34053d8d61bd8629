// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ExportFolder.h"

#include "core/base/Durable.h"
#include "core/base/Error.h"
#include "core/document/ProcessLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace eldin::core {

namespace {

const QString kLock = QStringLiteral(".lock");

} // namespace

ExportFolder::ExportFolder(const QString &folder)
    : m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
    , m_isNew(!QFileInfo::exists(m_folder))
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
    // In a folder that is there, for it may be a stick: nothing can be moved onto it, and beside it nobody may write.
    m_growing = m_isNew ? m_folder + u'.' + name : QDir(m_folder).filePath(u'.' + name);
    if (!m_isNew && !QFileInfo(m_folder).isDir())
        throw Error(ErrorCode::FileExists, m_folder);
    removeLeft();
    // Says, as long as it is held, that somebody still writes there.
    m_lock = std::make_unique<ProcessLock>(m_growing + kLock);
    if (!QDir().mkpath(m_growing))
        throw Error(ErrorCode::Io, m_folder);
    static_cast<void>(m_lock->tryLock());
}

/// What an export left that was killed.
void ExportFolder::removeLeft() const
{
    static const QRegularExpression form(QStringLiteral("^\\.[0-9a-f]{8}\\.part$"));
    const QFileInfo folder(m_folder);
    const QDir place(m_isNew ? folder.absolutePath() : m_folder);
    const QString begin = m_isNew ? folder.fileName() : QString();
    for (const QString &left : place.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (!left.startsWith(begin) || !form.match(left.mid(begin.size())).hasMatch())
            continue;
        ProcessLock lock(place.filePath(left) + kLock);
        if (lock.tryLock())
            QDir(place.filePath(left)).removeRecursively();
    }
}

ExportFolder::~ExportFolder()
{
    QDir(m_growing).removeRecursively();
}

QString ExportFolder::place(const QString &name)
{
    const QString taken = QDir(m_folder).filePath(name);
    if (QFileInfo::exists(taken) || QFileInfo(taken).isSymLink())
        throw Error(ErrorCode::FileExists, taken);
    const QString path = QDir(m_growing).filePath(name);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Error(ErrorCode::Io, path);
    m_names += name;
    return path;
}

void ExportFolder::write(const QString &name, const QByteArray &content)
{
    QFile file(place(name));
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::Io, file.fileName());
    // A write that ended early, for want of space, is no error to Qt.
    if (file.write(content) != content.size() || !file.flush())
        throw Error(ErrorCode::DiskFull, file.fileName());
}

QStringList ExportFolder::finish()
{
    for (const QString &name : std::as_const(m_names))
        syncFile(QDir(m_growing).filePath(name));
    QStringList paths;
    for (const QString &name : std::as_const(m_names))
        paths += QDir(m_folder).filePath(name);
    if (m_isNew && QDir().rename(m_growing, m_folder)) {
        syncFolder(QFileInfo(m_folder).absolutePath());
        return paths;
    }
    QStringList moved;
    for (const QString &name : std::as_const(m_names)) {
        const QString path = QDir(m_folder).filePath(name);
        // QFile::rename refuses a name that is taken.
        if (QDir().mkpath(QFileInfo(path).absolutePath()) && QFile::rename(QDir(m_growing).filePath(name), path)) {
            moved += path;
            continue;
        }
        const ErrorCode why = QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::Io;
        for (const QString &earlier : std::as_const(moved))
            QFile::remove(earlier);
        throw Error(why, path);
    }
    syncFolder(m_folder);
    return paths;
}

} // namespace eldin::core
