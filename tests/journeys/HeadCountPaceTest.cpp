// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many strokes it takes to key in the counts of a hall of 350 people; every key is a real event.
#include "tests/journeys/KeyOnlyHall.h"

#include "core/report/Summary.h"

#include <QElapsedTimer>
#include <QTableView>

#include <iostream>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("350 people of a paper list are keyed in within two minutes", "[journey][heads]")
{
    constexpr int kPeople = 350;
    constexpr double kStrokesAMinute = 280; // of one who types for a living, as for slips
    KeyOnlyHall hall;
    hall.window.stopClock();
    const int before = core::presence(hall.stores(), hall.meeting()).total;
    const int begun = hall.keys.strokes();
    hall.keys.ctrl('I');
    const auto *grid = hall.window.find<QTableView>("headGrid");
    const int columns = grid->model()->columnCount() - 1; // the last ones are sums
    const int cells = (grid->model()->rowCount() - 1) * columns;
    REQUIRE(cells > 10);
    QElapsedTimer passed;
    passed.start();
    // Nobody is left out: every cell of the grid is keyed in, also where it is one digit.
    int left = kPeople;
    for (int cell = 0; cell < cells; ++cell) {
        const int people = cell + 1 == cells ? left : std::min(left, kPeople / cells + (cell % 3) - 1);
        hall.keys.type(QString::number(people));
        hall.keys.press(Qt::Key_Return);
        left -= people;
    }
    REQUIRE(left == 0);
    hall.keys.press(Qt::Key_Return, Qt::ControlModifier);
    const qint64 milliseconds = passed.elapsed();
    const int strokes = hall.keys.strokes() - begun;
    CHECK(core::presence(hall.stores(), hall.meeting()).total == before + kPeople);
    std::cout << "350 people in " << cells << " groups: " << strokes << " strokes, at 280 a minute " << 60 * strokes / kStrokesAMinute << " s; the window took "
              << static_cast<double>(milliseconds) / strokes << " ms a stroke\n";
    CHECK(strokes / kStrokesAMinute <= 2);
    // The window is never behind the hand: a stroke at that pace takes 214 ms.
    CHECK(static_cast<double>(milliseconds) < strokes * 60'000 / kStrokesAMinute / 4);
}
