// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace eldin::core {

/// A file that says which running program has something for itself. It is lost by a dead process at once, never by its age.
class ProcessLock final
{
public:
    explicit ProcessLock(const QString &path);

    /// True if the lock is ours now. A lock of a process that no longer runs is taken over.
    [[nodiscard]] bool tryLock();
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }
    /// After a refusal: somebody holds it. Otherwise the file could not be written.
    [[nodiscard]] bool isHeldByOther() const { return m_lock.error() == QLockFile::LockFailedError; }
    /// The machine of who holds it; empty where nobody knows.
    [[nodiscard]] QString host() const;

private:
    QString m_path;
    QLockFile m_lock;
};

} // namespace eldin::core
