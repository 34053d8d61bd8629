// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ProcessLock.h"

#include <QFile>
#include <QThread>

namespace eldin::core {

namespace {

constexpr unsigned long kTimeToSign = 100; // milliseconds; some microseconds are enough

bool isUnsigned(const QString &path, const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString application;
    return QFile::exists(path) && !lock.getLockInfo(&process, &host, &application);
}

/// Who makes the file signs it at once. One that stays unsigned was left by a process killed in between; QLockFile would
/// keep it for ever. Removing it still fails if somebody alive holds it.
bool removeUnsigned(const QString &path)
{
    QLockFile lock(path);
    if (!isUnsigned(path, lock))
        return false;
    QThread::msleep(kTimeToSign);
    return isUnsigned(path, lock) && lock.removeStaleLockFile();
}

} // namespace

ProcessLock::ProcessLock(const QString &path)
    : m_path(path)
    , m_lock(path)
{
    m_lock.setStaleLockTime(0);
}

bool ProcessLock::tryLock()
{
    if (m_lock.tryLock(0))
        return true;
    if (!isHeldByOther())
        return false;
    // By the second QLockFile marks that it takes over from a dead process.
    const bool removed = removeUnsigned(m_path);
    const bool removedMark = removeUnsigned(m_path + QStringLiteral(".rmlock"));
    return (removed || removedMark) && m_lock.tryLock(0);
}

QString ProcessLock::host() const
{
    qint64 process = 0;
    QString host;
    QString application;
    return m_lock.getLockInfo(&process, &host, &application) ? host : QString();
}

} // namespace eldin::core
