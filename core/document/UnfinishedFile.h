// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/document/ProcessLock.h"

namespace eldin::core {

/// A file that is being written beside its place and does not count until it is moved there. Goes with this, unless it was moved.
///
/// What a program left that was killed while it wrote to the same place is cleared away first. Somebody's who still writes
/// there is not touched: he holds the lock of the place, and then nothing is cleared. Of two who write to one place at once only
/// the first holds it.
class UnfinishedFile final
{
public:
    UnfinishedFile(const QString &target, Random &random);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    /// In the folder of the target; a name that nothing bears.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    ProcessLock m_lock;
};

/// Also one that was protected from writing.
void removeProtected(const QString &file);

} // namespace eldin::core
