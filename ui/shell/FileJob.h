// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace eldin::ui {

/// Runs one piece of work on files beside the window and brings back how it ended.
class FileJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~FileJob() override;

    /// `work` gets a flag that says it was cancelled; `done` runs in the window's thread with the error, if any.
    void start(std::function<void(const std::atomic_bool &cancelled)> work,
               std::function<void(const std::optional<core::Error> &)> done);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread && m_thread->isRunning(); }

private:
    void deliver(const std::shared_ptr<std::optional<core::Error>> &failure, const std::function<void(const std::optional<core::Error> &)> &done);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace eldin::ui
