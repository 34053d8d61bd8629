// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/TextRepair.h"
#include "ui/budget/ImportSource.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace eldin::ui {

/// Reads a table once and understands it as often as somebody decides something, beside the window; can be cancelled at
/// any moment.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    /// What was understood, and what it would become in the document.
    struct Result
    {
        core::BudgetTable table;
        std::vector<core::PlannedBudget> plan; ///< empty where the table cannot be imported
        std::vector<core::exchange::DamagedWord> damaged; ///< words of names that may be repaired, also those that were
        QStringList sheets;                    ///< names of those that are not hidden
    };

    /// The document is opened a second time, for reading, to compare with what is in it.
    ImportJob(core::Document &document, ImportSource source, QObject *parent);
    ~ImportJob() override;

    /// `repairs`: words of names to be repaired, as they are written.
    void start(core::BudgetTableOptions options, const QSet<QString> &repairs = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// The result, or throws what reading threw. Only after finished().
    [[nodiscard]] Result take();

Q_SIGNALS:
    void progressed(int percent);
    void finished();

private:
    struct Outcome
    {
        Result result;
        std::exception_ptr failure;
    };

    core::Document &m_document;
    QString m_path;
    std::shared_ptr<std::optional<core::BudgetFile>> m_file; ///< touched by one thread at a time
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<Outcome> m_outcome;
};

} // namespace eldin::ui
