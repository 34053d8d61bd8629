// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is deaf while a table of 198,000 lines is imported: the longest time between two turns of its event
// loop. Rows as import_bench prints them.
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "ui/budget/ImportDialog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr int kRows = 99'000; // of two amounts each
constexpr double kGoal = 100; // ms

/// Looks at the clock in every turn of the event loop.
class Turns
{
public:
    Turns()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
        m_timer.start(0);
    }
    void turn()
    {
        m_longest = std::max(m_longest, m_last);
        m_last = m_clock.nsecsElapsed();
        m_clock.restart();
    }
    /// Milliseconds, of all turns but the last one.
    [[nodiscard]] double longest() const { return static_cast<double>(m_longest) / 1e6; }
    [[nodiscard]] double last() const { return static_cast<double>(m_last) / 1e6; }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_longest = 0;
    qint64 m_last = 0;
};

void print(const char *row, double milliseconds)
{
    std::printf("%s\t%.0f\t-\t-\t%.0f\t%s\n", row, milliseconds, kGoal, milliseconds <= kGoal ? "ok" : "short");
}

} // namespace

TEST_CASE("the window while a large table is imported", "[bench]")
{
    TestWindow window;
    window.newDocument();
    const QString path = window.pathOf(QStringLiteral("large.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Аталышы;2027, долбоор, миң сом;2028, болжол, миң сом\n");
    for (int i = 0; i < kRows; ++i)
        file.write("Салык агенти төлөгөн киреше салыгы " + QByteArray::number(i) + ";1,5;2,5\n");
    file.close();
    ImportDialog dialog(window.view().workspace(), {path, {}});
    auto *import = dialog.findChild<QPushButton *>(QStringLiteral("importNow"));
    {
        Turns turns;
        dialog.show();
        REQUIRE(QTest::qWaitFor([&] { return import->isEnabled(); }, 120'000));
        turns.turn();
        turns.turn();
        print("window: longest turn while 198,000 lines are read and understood, ms", turns.longest());
    }
    Turns turns;
    import->click();
    turns.turn();
    print("window: longest turn while 198,000 lines are stored, ms", turns.longest());
    print("window: turn in which its pages take them over, ms", turns.last());
    REQUIRE(window.document().stores().lines.count() == 2 * kRows);
}
