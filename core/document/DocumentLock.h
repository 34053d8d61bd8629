// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ProcessLock.h"

#include <QString>

namespace eldin::core {

/// Says to other programs that a document is open for writing, by two files beside it: a lock that a dead process
/// loses by itself, and the name of who holds it, which the second opener is told.
class DocumentLock final
{
public:
    DocumentLock(const QString &documentPath, QString userName);
    ~DocumentLock();
    DocumentLock(const DocumentLock &) = delete;
    DocumentLock &operator=(const DocumentLock &) = delete;

    /// True if the lock is ours now. A lock of a process that no longer runs is taken over.
    [[nodiscard]] bool tryLock();
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }
    /// Who holds it, if not we.
    [[nodiscard]] QString holder() const;

private:
    QString m_namePath;
    QString m_userName;
    ProcessLock m_lock;
};

} // namespace eldin::core
