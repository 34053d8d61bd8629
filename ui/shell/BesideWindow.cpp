// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BesideWindow.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <exception>
#include <memory>

namespace eldin::ui {

namespace {

int s_running = 0; // touched by the window's thread only

}

bool isAnythingBeside()
{
    return s_running > 0;
}

void besideWindow(const std::function<void()> &work, const std::function<void()> &meanwhile)
{
    constexpr int kBetweenLooks = 20; // milliseconds
    std::exception_ptr failure;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        // Carried over, not handled: the caller gets the failure.
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &loop, meanwhile);
    looks.start(kBetweenLooks);
    ++s_running;
    thread->start();
    loop.exec();
    thread->wait(); // the loop also ends when the program does
    --s_running;
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace eldin::ui
