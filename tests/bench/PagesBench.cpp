// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is deaf while its pages show 100,000 remarks: the longest time between two turns of its event loop.
// Times of the processor: what else the machine does only ever makes them longer. And the frames of a long list that is scrolled,
// beside a bare table.
#include "tests/bench/BareTable.h"
#include "tests/bench/Row.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/RemarkService.h"
#include "core/service/Sample.h"
#include "ui/shell/DocumentSearch.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <random>

using namespace eldin;
using namespace eldin::bench;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr double kGoal = 100; // ms
constexpr std::size_t kFrames = 400; // of a list that is scrolled
constexpr int kAtRest = 400; // ms without anything to do: all that was begun is done

void print(const std::string &what, double milliseconds)
{
    rowWithin("pages: " + what + ", ms", milliseconds, kGoal);
}

/// The longest turn of the event loop from an act until the window is at rest: nothing that took longer than a moment for a
/// while. A turn is what is done before the loop asks the system for more.
template <typename Act>
double longestTurn(Act act)
{
    constexpr double kMoment = 3; // ms
    double start = threadTime();
    act();
    double longest = threadTime() - start;
    QElapsedTimer rest;
    rest.start();
    while (rest.elapsed() < kAtRest) {
        start = threadTime();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const double turn = threadTime() - start;
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

/// Where the list is shown next: pages down first, then here and there.
std::vector<int> places(int rows, int page)
{
    std::vector<int> rowsShown;
    std::minstd_rand random(3);
    for (int i = 0; i < static_cast<int>(kFrames / 2); ++i)
        rowsShown.push_back(i * page);
    while (rowsShown.size() < kFrames)
        rowsShown.push_back(static_cast<int>(random() % static_cast<unsigned>(rows)));
    return rowsShown;
}

/// The table goes to the row and is painted, ms of the processor.
double frame(QTableView &table, int row)
{
    const double start = threadTime();
    table.verticalScrollBar()->setValue(row);
    QCoreApplication::processEvents();
    table.viewport()->repaint();
    return threadTime() - start;
}

/// The frames of a scrolled list beside those of Qt's own table of the same size, rows and columns.
void measureScrolling(QTableView &ours)
{
    constexpr double kFrame = 16; // ms
    BareTable model(ours.model()->rowCount(), ours.model()->columnCount());
    QTableView bare;
    bare.setModel(&model);
    bare.verticalHeader()->setDefaultSectionSize(ours.verticalHeader()->defaultSectionSize());
    for (int column = 0; column < model.columnCount(); ++column) {
        bare.setColumnWidth(column, ours.columnWidth(column));
        bare.setColumnHidden(column, ours.isColumnHidden(column));
    }
    bare.resize(ours.size());
    bare.show();
    settle();
    Pairs frames;
    for (const int row : places(model.rowCount(), ours.verticalScrollBar()->pageStep())) {
        frames.ours.push_back(frame(ours, row));
        frames.other.push_back(frame(bare, row));
    }
    row("pages: a frame of 100,000 remarks, median, ms, against Qt's bare table", median(frames.ours), median(frames.other), 1.3);
    row("pages: a frame of 100,000 remarks, p95, ms, against Qt's bare table", percentile(frames.ours, 0.95), percentile(frames.other, 0.95), 1.3);
    rowWithin("pages: frames of 100,000 remarks over 16 ms, of 400", static_cast<double>(std::count_if(frames.ours.begin(), frames.ours.end(), [](double ms) { return ms > kFrame; })), 4);
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

    measureScrolling(*table);

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
