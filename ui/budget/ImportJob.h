// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BudgetImport.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace eldin::ui {

/// Reads and understands a table beside the window; can be cancelled at any moment.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ImportJob() override;

    void start(const QString &path, core::BudgetTableOptions options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// The table, or throws what reading threw. Only after finished().
    [[nodiscard]] core::BudgetTable take();

Q_SIGNALS:
    void progressed(int percent);
    void finished();

private:
    struct Outcome
    {
        core::BudgetTable table;
        std::exception_ptr failure;
    };

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<Outcome> m_outcome;
};

} // namespace eldin::ui
