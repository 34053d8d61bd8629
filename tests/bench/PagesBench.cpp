// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is deaf while its pages show 100,000 remarks: the longest time between two turns of its event loop.
// Rows as import_bench prints them, times of the processor: what else the machine does only ever makes them longer.
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/RemarkService.h"
#include "core/service/Sample.h"
#include "ui/shell/DocumentSearch.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr double kGoal = 100; // ms
constexpr int kAtRest = 400; // ms without anything to do: all that was begun is done

void print(const char *row, double milliseconds)
{
    std::printf("pages: %s, ms\t%.0f\t-\t-\t%.0f\t%s\n", row, milliseconds, kGoal, milliseconds <= kGoal ? "ok" : "short");
}

/// Of the window's thread.
double milliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The longest turn of the event loop from an act until the window is at rest: nothing that took longer than a moment for a
/// while. A turn is what is done before the loop asks the system for more.
template <typename Act>
double longestTurn(Act act)
{
    constexpr double kMoment = 3; // ms
    double start = milliseconds();
    act();
    double longest = milliseconds() - start;
    QElapsedTimer rest;
    rest.start();
    while (rest.elapsed() < kAtRest) {
        start = milliseconds();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const double turn = milliseconds() - start;
        longest = std::max(longest, turn);
        if (turn > kMoment)
            rest.restart();
        QThread::usleep(200);
    }
    return longest;
}

core::Id<core::Remark> record(TestWindow &window, int number)
{
    core::RemarkEntry entry;
    entry.hearingId = window.view().workspace().hearingId();
    entry.kind = core::RemarkKind::Proposal;
    entry.channel = core::RemarkChannel::Before;
    entry.text = QStringLiteral("Мектептин алдындагы көчөгө жарык керек, %1").arg(number);
    entry.topics = {QStringLiteral("Көчө жарыгы")};
    return core::RemarkService(window.document()).record(entry);
}

} // namespace

TEST_CASE("the pages of 100,000 remarks", "[bench]")
{
    TestWindow window;
    const QString path = window.pathOf(QStringLiteral("large.eldin"));
    core::createSample(path, core::SampleSize::Large);
    print("a document of 100,000 remarks opened", longestTurn([&] { REQUIRE(window->openDocument(path)); }));
    REQUIRE(QTest::qWaitFor([&] { return DocumentSearch::of(window.view().workspace()).isReady(); }, 60'000));
    Workspace &workspace = window.view().workspace();
    workspace.setHearing(window.document().stores().hearings.all().back().id); // that of the many
    settle();

    print("the remarks shown for the first time", longestTurn([&] { window.view().showPage(PageKey::Remarks); }));
    auto *table = window.find<QWidget>("remarks")->findChild<QTableView *>();
    const int all = table->model()->rowCount();
    REQUIRE(all >= 100'000);
    print("one remark more while they are shown", longestTurn([&] { record(window, 1); }));
    REQUIRE(table->model()->rowCount() == all + 1);
    table->setCurrentIndex(table->model()->index(50'000, 0));
    print("it is taken back while they are shown", longestTurn([&] { window.document().undo(); }));
    REQUIRE(table->model()->rowCount() == all);

    auto *words = window.find<QLineEdit>("findWords");
    words->setFocus();
    double longest = 0;
    for (const QChar letter : QStringView(u"булак")) {
        longest = std::max(longest, longestTurn([&] { QTest::sendKeyEvent(QTest::Click, words, Qt::Key_A, QString(letter), Qt::NoModifier); }));
    }
    print("a letter typed in their filter, the slowest of five", longest);
    REQUIRE(words->text() == QStringLiteral("булак"));
    REQUIRE(table->model()->rowCount() < all);
    REQUIRE(table->model()->rowCount() > 0);
    print("the filter taken out", longestTurn([&] { words->clear(); }));
    REQUIRE(table->model()->rowCount() == all);

    print("the counts of topics shown", longestTurn([&] { pressCtrl(table, 'T'); }));
    print("one remark more while the counts are shown", longestTurn([&] { record(window, 2); }));
    print("back to the list", longestTurn([&] { pressCtrl(table, 'T'); }));

    print("the meeting shown", longestTurn([&] { window.view().showPage(PageKey::Meeting); }));
    print("one remark more while the remarks are hidden", longestTurn([&] { record(window, 3); }));
    print("the remarks shown again", longestTurn([&] { window.view().showPage(PageKey::Remarks); }));
    REQUIRE(table->model()->rowCount() == all + 2);
    print("the remarks of another hearing", longestTurn([&] { workspace.setHearing(window.document().stores().hearings.all().front().id); }));
}
