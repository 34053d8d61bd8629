// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ProcessLock.h"

#include <QThread>

namespace eldin::core {

namespace {

constexpr unsigned long kTimeToSign = 100; // milliseconds; some microseconds are enough

} // namespace

ProcessLock::ProcessLock(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0);
}

bool ProcessLock::isUnsigned() const
{
    qint64 process = 0;
    QString host;
    QString application;
    return m_lock.error() == QLockFile::LockFailedError && !m_lock.getLockInfo(&process, &host, &application);
}

bool ProcessLock::tryLock()
{
    if (m_lock.tryLock(0))
        return true;
    // Who makes the file signs it at once. One that stays unsigned was left by a process killed in between;
    // QLockFile would keep it for ever. Removing it still fails if somebody alive holds it.
    if (isUnsigned())
        QThread::msleep(kTimeToSign);
    return isUnsigned() && m_lock.removeStaleLockFile() && m_lock.tryLock(0);
}

QString ProcessLock::host() const
{
    qint64 process = 0;
    QString host;
    QString application;
    return m_lock.getLockInfo(&process, &host, &application) ? host : QString();
}

} // namespace eldin::core
