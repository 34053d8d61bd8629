// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded by Qt into the program that is measured, so that nothing has to be built into it: ends it once its first large window
// was painted and it has nothing more to do, and writes how long that took.
#include "tests/bench/Row.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWindow>

#include <QGenericPlugin>

#include <unistd.h>

namespace eldin::bench {

class Settled final : public QObject
{
    Q_OBJECT

public:
    Settled()
    {
        qApp->installEventFilter(this);
        connect(&m_timer, &QTimer::timeout, this, &Settled::look);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = event->type() == QEvent::Expose ? qobject_cast<QWindow *>(watched) : nullptr;
        if (m_shown == 0 && window != nullptr && window->isExposed() && window->width() >= kLeastWidth) {
            QTimer::singleShot(0, this, [this] { // once it is painted
                if (m_shown == 0)
                    m_shown = m_busyAt = wallTime();
                m_timer.start(kStep);
            });
        }
        return false;
    }

private:
    void look()
    {
        const double now = wallTime();
        const double work = processTime();
        if (work - m_work > kMoment) {
            m_busyAt = now;
            m_busyWork = work;
        }
        m_work = work;
        if (now - m_busyAt < kQuiet)
            return;
        const double start = qEnvironmentVariable("ELDIN_BENCH_START").toDouble();
        QFile file(qEnvironmentVariable("ELDIN_BENCH_RESULT"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(m_shown - start) + ' ' + QByteArray::number(m_busyAt - start) + ' ' + QByteArray::number(m_busyWork) + ' '
                       + QByteArray::number(peakMegabytes()));
        file.close();
        _exit(0);
    }

    static constexpr int kLeastWidth = 500;
    static constexpr int kStep = 10; // ms
    static constexpr double kMoment = 1.5; // ms of work in a step: more than looking takes
    static constexpr double kQuiet = 600; // ms

    QTimer m_timer;
    double m_shown = 0;
    double m_busyAt = 0;
    double m_work = 0;
    double m_busyWork = 0;
};

class SettledPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "Settled.json")

public:
    QObject *create(const QString &, const QString &) override { return new Settled; }
};

} // namespace eldin::bench

#include "Settled.moc"
