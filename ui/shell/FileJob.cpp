// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileJob.h"

#include "ui/shell/HeldWindow.h"

#include <QTimer>

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
    connect(m_thread.get(), &QThread::finished, this, [this, failure, done = std::move(done)] { deliver(failure, done); });
    m_thread->start();
}

// What comes of a job may open a dialog, leave the document or write to it: not while another action holds the window.
void FileJob::deliver(const std::shared_ptr<std::optional<core::Error>> &failure, const std::function<void(const std::optional<core::Error> &)> &done)
{
    constexpr int kBetweenLooks = 50; // milliseconds
    if (windowIsHeld())
        QTimer::singleShot(kBetweenLooks, this, [this, failure, done] { deliver(failure, done); });
    else
        done(*failure);
}

} // namespace eldin::ui
