// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is deaf while a table of 198,000 lines is imported: the longest time between two turns of its event
// loop.
#include "tests/bench/Row.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "ui/budget/ImportDialog.h"

#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace eldin;
using namespace eldin::bench;
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
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
        m_timer.start(0);
    }
    void turn()
    {
        m_longest = std::max(m_longest, m_last);
        const double now = threadTime();
        m_last = now - m_start;
        m_start = now;
    }
    /// Milliseconds of the processor, of all turns but the last one.
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double last() const { return m_last; }

private:
    QTimer m_timer;
    double m_start = threadTime();
    double m_longest = 0;
    double m_last = 0;
};

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
        rowWithin("window: longest turn while 198,000 lines are read and understood, ms", turns.longest(), kGoal);
    }
    Turns turns;
    import->click();
    turns.turn();
    rowWithin("window: longest turn while 198,000 lines are stored, ms", turns.longest(), kGoal);
    rowWithin("window: turn in which its pages take them over, ms", turns.last(), kGoal);
    REQUIRE(window.document().stores().lines.count() == 2 * kRows);
}
