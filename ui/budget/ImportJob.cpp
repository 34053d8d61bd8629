// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ImportJob.h"

namespace eldin::ui {

ImportJob::~ImportJob()
{
    cancel();
}

void ImportJob::start(const QString &path, core::BudgetTableOptions options)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_outcome = std::make_shared<Outcome>();
    options.source.cancelled = [flag = m_cancelled] { return flag->load(); };
    options.source.progress = [this](int percent) {
        QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([path, options, outcome = m_outcome] {
        // Carried over, not handled: whoever takes the table gets the failure.
        try {
            outcome->table = core::readBudgetTable(path, options);
        } catch (...) {
            outcome->failure = std::current_exception();
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        Q_EMIT finished();
    });
    m_thread->start();
}

void ImportJob::cancel()
{
    if (!m_thread)
        return;
    m_cancelled->store(true);
    m_thread->disconnect(this);
    m_thread->wait();
    m_thread.reset();
}

core::BudgetTable ImportJob::take()
{
    if (m_outcome->failure)
        std::rethrow_exception(m_outcome->failure);
    return std::move(m_outcome->table);
}

} // namespace eldin::ui
