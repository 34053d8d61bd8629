// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

namespace eldin::core {
class Error;
}

namespace eldin::ui {

class FileJob;
class Workspace;

/// Makes a backup beside the window after the first change of a day. That it could not be made is said and never keeps
/// anybody from work; it is tried again later.
class DailyBackup final : public QObject
{
    Q_OBJECT

public:
    explicit DailyBackup(Workspace &workspace, QObject *parent = nullptr);

    /// For tests: whether one is being made.
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// When the newest backup of this file was made.
    void found(const QDateTime &at);

private:
    void consider();
    void finished(const core::Error &error);

    Workspace &m_workspace;
    FileJob *m_job;
    QDate m_doneOn;
    QDateTime m_notBefore; ///< after a failure
};

} // namespace eldin::ui
