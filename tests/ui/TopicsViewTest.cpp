// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/TopicCounts.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"
#include "core/service/TopicService.h"
#include "ui/charts/PictureView.h"
#include "ui/remarks/TopicChart.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractBarSeries>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

const QString kWater = QStringLiteral("Ичүүчү суу");
const QString kRoads = QStringLiteral("Жолдор жана көпүрөлөр");

core::Id<core::Remark> say(TestWindow &window, const QStringList &topics, const core::Id<core::Settlement> &village = {})
{
    core::RemarkEntry entry;
    entry.hearingId = window.view().workspace().hearingId();
    entry.kind = core::RemarkKind::Comment;
    entry.channel = core::RemarkChannel::Before;
    entry.text = QStringLiteral("Муну жазып коюңуздар");
    entry.topics = topics;
    entry.settlementId = village;
    return core::RemarkService(window.document()).record(entry);
}

/// An empty hearing in two villages.
std::vector<core::Id<core::Settlement>> openEmpty(TestWindow &window)
{
    window.newDocument();
    core::MunicipalityService municipality(window.document());
    std::vector<core::Id<core::Settlement>> villages;
    for (const char16_t *name : {u"Ак-Булак", u"Көк-Жар"}) {
        core::Settlement village;
        village.name.ky = QString::fromUtf16(name);
        villages.push_back(municipality.addSettlement(village));
    }
    core::Hearing hearing;
    hearing.title = {QStringLiteral("Угуу"), QStringLiteral("Слушания"), {}};
    hearing.date = QDate(2026, 12, 10);
    const auto id = core::HearingService(window.document()).add(hearing);
    window.view().workspace().setHearing(id);
    settle();
    return villages;
}

PictureView *openCounts(TestWindow &window)
{
    window.view().showPage(PageKey::Remarks);
    settle();
    pressCtrl(window.find<QWidget>("remarks"), 'T');
    settle();
    auto *chart = window.find<PictureView>("topicChart");
    return chart;
}

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

int listed(TestWindow &window)
{
    return window.find<QWidget>("remarks")->findChild<QTableView *>()->model()->rowCount();
}

} // namespace

TEST_CASE("one key shows what is spoken of in which village, and every number is that of the list behind it", "[ui][topics]")
{
    TestWindow window;
    window.openSample();
    PictureView *chart = openCounts(window);
    REQUIRE(chart->isVisible());
    CHECK(chart->hasFocus());
    CHECK_FALSE(window.find<QWidget>("remarkInspector")->isVisible());
    auto *table = window.find<QTableView>("topicTable");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto counts = core::topicCounts(window.document().stores(), window.view().workspace().hearingId(), core::Language::Kyrgyz);
    REQUIRE(counts.topics.size() > 2);
    REQUIRE(table->model()->rowCount() >= static_cast<int>(counts.topics.size()));
    const int rows = table->model()->rowCount();
    const int columns = table->model()->columnCount();
    int shown = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QString figure = cell(table, row, column);
            if (column > 0 && figure == QStringLiteral("–"))
                continue;
            const QString number = column == 0 ? cell(table, row, 1) : figure;
            table->setFocus();
            table->setCurrentIndex(table->model()->index(row, column));
            QTest::keyClick(table, Qt::Key_Return);
            settle();
            CAPTURE(row, column);
            REQUIRE_FALSE(table->isVisible());
            CHECK(QString::number(listed(window)) == number);
            ++shown;
            pressCtrl(window.find<QWidget>("remarks"), 'T');
            settle();
            REQUIRE(table->isVisible());
            CHECK(table->currentIndex() == table->model()->index(row, column)); // where one left it
        }
    }
    CHECK(shown > 2 * rows);
}

TEST_CASE("a bar is chosen by keys or by a click and narrows the list to its topic, until all is shown again", "[ui][topics]")
{
    TestWindow window(core::Language::Russian);
    const auto villages = openEmpty(window);
    say(window, {kWater}, villages[0]);
    say(window, {kWater, kRoads}, villages[1]);
    say(window, {QStringLiteral("питьевая вода")}); // one topic in two languages, and no village
    say(window, {});
    PictureView *chart = openCounts(window);
    auto *topic = window.find<QComboBox>("filterTopic");
    CHECK(chart->accessibleName() == QStringLiteral("Высказывания по темам и сёлам"));
    CHECK(chart->accessibleDescription().contains(QStringLiteral("Питьевая вода – 3 (Ак-Булак – 1, Көк-Жар – 1, Село не указано – 1)")));
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Return);
    settle();
    CHECK(listed(window) == 3);
    CHECK(topic->currentText() == QStringLiteral("Питьевая вода"));
    pressCtrl(window.find<QWidget>("remarks"), 'T');
    settle();
    REQUIRE(QTest::qWaitFor([&] { return chart->chart()->plotArea().width() > 50; }));
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->placeOf(1));
    REQUIRE(QTest::qWaitFor([&] { return !chart->isVisible(); })); // a second click may follow
    CHECK(listed(window) == 1);
    CHECK(topic->currentText() == QStringLiteral("Дороги и мосты"));
    window.find<QPushButton>("clearFilter")->click();
    settle();
    CHECK(listed(window) == 4);
    pressCtrl(window.find<QWidget>("remarks"), 'T');
    auto *table = window.find<QTableView>("topicTable");
    REQUIRE(table->model()->columnCount() == 5);
    CHECK(cell(table, 0, 4) == QStringLiteral("1"));
    CHECK(cell(table, 1, 2) == QStringLiteral("–"));
    CHECK(table->model()->index(0, 2).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Питьевая вода, Ак-Булак: 1"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 2)).center());
    CHECK(table->isVisible()); // there is nothing behind a dash
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 4)).center());
    settle();
    CHECK(listed(window) == 1);
    CHECK(window.find<QComboBox>("filterVillage")->currentText() == QStringLiteral("Село не указано"));
}

TEST_CASE("the counts follow what is recorded, renamed and undone, and the hearing that is chosen", "[ui][topics]")
{
    TestWindow window;
    const auto villages = openEmpty(window);
    say(window, {kWater}, villages[0]);
    PictureView *chart = openCounts(window);
    auto *table = window.find<QTableView>("topicTable");
    REQUIRE(table->model()->rowCount() == 1);
    say(window, {kRoads}, villages[1]);
    say(window, {kRoads}, villages[1]);
    settle();
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(cell(table, 0, 0) == kRoads); // most remarks first
    CHECK(cell(table, 0, 1) == QStringLiteral("2"));
    window.view().workspace().undo();
    window.view().workspace().undo();
    settle();
    REQUIRE(table->model()->rowCount() == 1);
    core::Topic water = *core::TopicList(window.document().stores()).find(kWater);
    water.name.ky = QStringLiteral("Булак суусу");
    core::TopicService(window.document()).edit(water);
    settle();
    CHECK(cell(table, 0, 0) == QStringLiteral("Булак суусу"));
    core::Hearing other;
    other.title = {QStringLiteral("Башка угуу"), {}, {}};
    other.date = QDate(2026, 12, 20);
    window.view().workspace().setHearing(core::HearingService(window.document()).add(other));
    settle();
    CHECK_FALSE(chart->isVisible()); // nothing was said there
    CHECK(window.find<QWidget>("topicsView")->findChild<EmptyState *>()->isVisible());
}

TEST_CASE("where nothing has a topic one sentence says so, and its button leads to giving them", "[ui][topics]")
{
    TestWindow window;
    openEmpty(window);
    openCounts(window);
    auto *empty = window.find<QWidget>("topicsView")->findChild<EmptyState *>();
    REQUIRE(empty->isVisible());
    say(window, {});
    settle();
    CHECK(empty->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly) != nullptr);
    auto *give = empty->findChild<QPushButton *>();
    REQUIRE(give->isVisible());
    give->click();
    settle();
    CHECK_FALSE(empty->isVisible());
    CHECK(listed(window) == 1);
    CHECK(window.find<QComboBox>("filterTopic")->currentText() == QStringLiteral("Темасыз"));
    pressCtrl(window.find<QWidget>("remarks"), 'T');
    QTest::keyClick(window.find<QPushButton>("topicsBack"), Qt::Key_Space);
    settle();
    CHECK(window.find<QWidget>("remarks")->isVisible());
}

TEST_CASE("a topic that is gone hides nothing, and Esc leaves the counts", "[ui][topics]")
{
    TestWindow window;
    openEmpty(window);
    say(window, {kRoads});
    say(window, {kWater});
    PictureView *chart = openCounts(window);
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Space);
    settle();
    REQUIRE(listed(window) == 1);
    window.view().workspace().undo(); // the remark about water
    settle();
    CHECK(window.find<QComboBox>("filterTopic")->currentIndex() == 0);
    CHECK(listed(window) == 1);
    pressCtrl(window.find<QWidget>("remarks"), 'T');
    REQUIRE(chart->isVisible());
    QTest::keyClick(chart, Qt::Key_Escape);
    settle();
    CHECK_FALSE(chart->isVisible());
    CHECK(window.find<QWidget>("remarks")->findChild<QTableView *>()->hasFocus());
}

TEST_CASE("a topic is given only to a remark that is seen", "[ui][topics]")
{
    TestWindow window;
    openEmpty(window);
    say(window, {kRoads});
    core::RemarkEntry entry;
    entry.hearingId = window.view().workspace().hearingId();
    entry.kind = core::RemarkKind::Comment;
    entry.channel = core::RemarkChannel::Before;
    entry.text = QStringLiteral("Ичүүчү суу жок, суу түтүгү жарылган");
    const auto water = core::RemarkService(window.document()).record(entry);
    window.view().showPage(PageKey::Remarks);
    settle();
    auto *table = window.find<QWidget>("remarks")->findChild<QTableView *>();
    const auto topics = [&] {
        QStringList names;
        for (const core::RemarkTopic &topic : window.document().stores().topics.ofRemark(water))
            names += topic.topic;
        return names;
    };
    const auto take = [&](QWidget *where) {
        QTest::keyClick(where, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    };
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        settle();
        pressCtrl(table, 'T');
        settle();
        take(window.find<PictureView>("topicChart"));
        CHECK(topics().isEmpty());
        QTest::keyClick(window.find<PictureView>("topicChart"), Qt::Key_Escape);
        settle();
    }
    take(table);
    table->setCurrentIndex(table->model()->index(1 - table->currentIndex().row(), 0));
    settle();
    take(table);
    CHECK(topics() == QStringList {kWater});
}

TEST_CASE("two spellings of a free topic are one bar and one list", "[ui][topics]")
{
    TestWindow window;
    openEmpty(window);
    say(window, {QStringLiteral("Мончо жөнүндө")});
    say(window, {QStringLiteral("мончо жонундо")});
    PictureView *chart = openCounts(window);
    auto *table = window.find<QTableView>("topicTable");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(table, 0, 1) == QStringLiteral("2"));
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Space);
    settle();
    CHECK(listed(window) == 2);
    CHECK(window.find<QComboBox>("filterTopic")->count() == 3);
}

TEST_CASE("twelve villages share eight colours and a rest, and no remark is lost in the chart", "[ui][topics]")
{
    core::TopicCounts counts;
    std::vector<QString> names;
    for (int i = 0; i < 12; ++i) {
        counts.villages.push_back(core::Id<core::Settlement>(QStringLiteral("0198f3a0-0000-7000-8000-0000000000%1").arg(i + 10)));
        names.push_back(QStringLiteral("Айыл <%1>").arg(i));
    }
    counts.villages.emplace_back();
    names.push_back(QStringLiteral("белгисиз"));
    for (int i = 0; i < 40; ++i) {
        core::TopicCount topic;
        topic.topic = QStringLiteral("Тема & %1").arg(i);
        for (int village = 0; village < 13; ++village) {
            topic.villages.push_back((i + village) % 5);
            topic.remarks += topic.villages.back();
        }
        counts.topics.push_back(topic);
    }
    const TopicChart chart = TopicChart::of(counts, names, core::Language::Kyrgyz);
    CHECK(chart.isShort);
    CHECK(chart.groups == charts::BarGroups::StackedWithRest);
    REQUIRE(chart.chart.series.size() == 9);
    for (std::size_t i = 0; i < static_cast<std::size_t>(chart.chart.categories.size()); ++i) {
        core::Money sum;
        for (const auto &series : chart.chart.series)
            sum += series.values[i];
        CHECK(sum == core::Money::fromSom(counts.topics[i].remarks));
    }
    CHECK(chart.about[1].contains(QStringLiteral("Айыл &lt;1&gt; – 2")));
    const auto made = charts::makeChart(chart.chart, charts::ChartInk::LightScreen, chart.groups);
    const auto sets = qobject_cast<QAbstractBarSeries *>(made->series().first())->barSets();
    REQUIRE(sets.size() == 9);
    CHECK(sets.back()->color() == charts::otherColour());
}

TEST_CASE("the figure that was chosen stays chosen by its topic and village when others come before it", "[ui][topics]")
{
    TestWindow window;
    const auto villages = openEmpty(window);
    say(window, {kWater}, villages[0]);
    say(window, {kWater}, villages[1]);
    say(window, {kRoads}, villages[1]);
    PictureView *chart = openCounts(window);
    auto *table = window.find<QTableView>("topicTable");
    REQUIRE(cell(table, 1, 0) == kRoads);
    table->setCurrentIndex(table->model()->index(1, 3)); // roads in the second village
    chart->setCurrent(1);
    say(window, {kRoads}, villages[1]);
    say(window, {kRoads}, villages[1]); // now they come first
    settle();
    REQUIRE(cell(table, 0, 0) == kRoads);
    CHECK(table->currentIndex().row() == 0);
    CHECK(table->currentIndex().column() == 3);
    CHECK(chart->current() == 0);
    core::Settlement village;
    village.name.ky = QStringLiteral("Ачык-Суу");
    core::MunicipalityService(window.document()).addSettlement(village); // may stand before the others
    settle();
    CHECK(table->model()->headerData(table->currentIndex().column(), Qt::Horizontal).toString() == QStringLiteral("Көк-Жар"));
    core::Topic roads = *core::TopicList(window.document().stores()).find(kRoads);
    roads.name.ky = QStringLiteral("Көчөлөр");
    core::TopicService(window.document()).edit(roads);
    settle();
    CHECK(cell(table, table->currentIndex().row(), 0) == QStringLiteral("Көчөлөр"));
}

TEST_CASE("what parts the chart of topics and its table stays where somebody moved it", "[ui][topics]")
{
    TestWindow window;
    window.openSample();
    openCounts(window);
    auto *sides = window.find<QSplitter>("topicSides");
    const auto chart = [&] { return sides->sizes().front(); };
    const int given = chart();
    QWidget *handle = sides->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(90, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(90, 0));
    REQUIRE(chart() > given + 40);
    const int moved = chart();
    window->resize(window->width(), window->height() - 40);
    settle();
    CHECK(chart() == moved);
    window->resize(window->width() + 12, window->height());
    settle();
    CHECK(std::abs(chart() - moved) <= 12);
}
