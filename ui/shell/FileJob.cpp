// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileJob.h"

namespace eldin::ui {

FileJob::~FileJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void FileJob::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void FileJob::start(std::function<void(const std::atomic_bool &)> work,
                    std::function<void(const std::optional<core::Error> &)> done)
{
    if (isRunning())
        return;
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    const auto failure = std::make_shared<std::optional<core::Error>>();
    m_cancelled = cancelled;
    m_thread.reset(QThread::create([work = std::move(work), cancelled, failure] {
        try {
            work(*cancelled);
        } catch (const core::Error &error) {
            failure->emplace(error);
        } catch (const std::exception &error) {
            failure->emplace(core::ErrorCode::Internal, QString::fromUtf8(error.what()));
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, [failure, done = std::move(done)] { done(*failure); });
    m_thread->start();
}

} // namespace eldin::ui
