// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/BudgetPictures.h"
#include "ui/charts/ChartMaker.h"
#include "ui/charts/PictureView.h"
#include "ui/documents/PaperChart.h"
#include "ui/models/ReportTableModel.h"

#include <QAbstractItemModelTester>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsTextItem>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QLegendMarker>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using namespace eldin;
using namespace eldin::ui;
using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
// Machado, Oliveira and Fernandes, 2009, severity 1.0, on linear RGB.
constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple times(const Matrix &matrix, const Triple &value)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * value[0] + matrix[i][1] * value[1] + matrix[i][2] * value[2];
    return result;
}

Triple seenLinear(const QColor &colour, const Matrix &eye)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    Triple seen = times(eye, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    return seen;
}

/// CIELAB, D65.
Triple lab(const Triple &linear)
{
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
    Triple xyz = times(toXyz, linear);
    xyz[0] /= 0.95047;
    xyz[2] /= 1.08883;
    for (double &t : xyz)
        t = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double distance(const QColor &a, const QColor &b, const Matrix &eye)
{
    const Triple x = lab(seenLinear(a, eye));
    const Triple y = lab(seenLinear(b, eye));
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

core::report::Chart chartOf(core::report::ChartKind kind, std::initializer_list<std::int64_t> values)
{
    core::report::Chart chart;
    chart.kind = kind;
    chart.moneyUnit = core::MoneyUnit::Som;
    chart.series.push_back({u"x"_s, {}});
    for (const std::int64_t value : values) {
        chart.categories += u"Категория %1"_s.arg(chart.categories.size() + 1);
        chart.series.front().values.push_back(core::Money::fromSom(value));
    }
    if (kind == core::report::ChartKind::GroupedBars || kind == core::report::ChartKind::GroupedColumns)
        chart.series.push_back(chart.series.front());
    return chart;
}

} // namespace

TEST_CASE("colours of charts can be told apart with any colour blindness", "[ui][charts]")
{
    std::vector<QColor> colours;
    for (int i = 0; i < charts::kColours; ++i)
        colours.push_back(charts::chartColour(i));
    colours.push_back(charts::otherColour());
    // A difference of 2.3 can just be noticed (Mahy, 1994); thin slices need many times that.
    constexpr double kLeast = 15;
    for (const Matrix &eye : {kNormal, kProtan, kDeutan, kTritan}) {
        for (std::size_t a = 0; a < colours.size(); ++a) {
            for (std::size_t b = a + 1; b < colours.size(); ++b) {
                INFO(colours[a].name().toStdString() << ' ' << colours[b].name().toStdString());
                CHECK(distance(colours[a], colours[b], eye) >= kLeast);
            }
        }
        CHECK(distance(QColor::fromRgb(charts::kGrowthColour), QColor::fromRgb(charts::kDeclineColour), eye)
              >= 4 * kLeast);
    }
}

TEST_CASE("charts can be read in black and white", "[ui][charts]")
{
    // By lightness, for a printer has no other.
    const auto lightness = [](const QColor &colour) { return lab(seenLinear(colour, kNormal))[0]; };
    auto grouped = chartOf(core::report::ChartKind::GroupedBars, {500, 300});
    grouped.series.push_back(grouped.series.front());
    for (const charts::ChartInk ink :
         {charts::ChartInk::Paper, charts::ChartInk::LightScreen, charts::ChartInk::DarkScreen}) {
        const auto made = charts::makeChart(grouped, ink);
        const auto sets = qobject_cast<QAbstractBarSeries *>(made->series().first())->barSets();
        REQUIRE(sets.size() == 3);
        CHECK(std::abs(lightness(sets[0]->color()) - lightness(sets[1]->color())) > 15);
        CHECK(std::abs(lightness(sets[1]->color()) - lightness(sets[2]->color())) > 15);
    }
    auto years = chartOf(core::report::ChartKind::GroupedColumns, {500, 300});
    years.planned = {false, true};
    const auto trend = charts::makeChart(years, charts::ChartInk::Paper);
    for (QBarSet *set : qobject_cast<QAbstractBarSeries *>(trend->series().first())->barSets()) {
        CHECK(set->isBarSelected(1));
        CHECK_FALSE(set->isBarSelected(0));
        CHECK(lightness(set->selectedColor()) - lightness(set->color()) > 15);
    }
    const auto way = charts::makeChart(chartOf(core::report::ChartKind::Waterfall, {1000, 100, -40, 1060}),
                                       charts::ChartInk::Paper);
    QStringList words;
    for (const QGraphicsItem *item : way->childItems()) {
        if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item))
            words += QString(text->toPlainText()).replace(u'\u00a0', u' ');
    }
    CHECK(words.contains(u"↑ 100"));
    CHECK(words.contains(u"↓ \u221240"));
}

TEST_CASE("every category is found where it is drawn", "[ui][charts]")
{
    using core::report::ChartKind;
    for (const ChartKind kind : {ChartKind::Ring, ChartKind::Bars, ChartKind::GroupedBars,
                                 ChartKind::GroupedColumns, ChartKind::Waterfall}) {
        INFO(static_cast<int>(kind));
        PictureView view;
        view.resize(700, 500);
        view.setPicture(chartOf(kind, {500, 120, 60, 680}), {});
        view.QWidget::show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        REQUIRE(QTest::qWaitFor([&] { return view.chart()->plotArea().width() > 100; }));
        for (int i = 0; i < 4; ++i) {
            INFO(i);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.placeOf(i));
            CHECK(view.current() == i);
        }
        view.setCurrent(1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(1, 1)); // beside it
        CHECK(view.current()
              == (kind == ChartKind::GroupedColumns || kind == ChartKind::Ring ? 1 : view.current()));
    }
}

TEST_CASE("a waterfall stands on the way that came before, above the beginning of its axis", "[ui][charts]")
{
    auto chart = chartOf(core::report::ChartKind::Waterfall, {1000, 100, -40, 1060});
    chart.axisFrom = core::Money::fromSom(900);
    const auto made = charts::makeChart(chart, charts::ChartInk::Paper);
    const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(made->series().first());
    REQUIRE(series != nullptr);
    const auto value
        = [&](int set, int category) { return series->barSets()[set]->at(3 - category); }; // from below
    CHECK(value(0, 1) == 100);
    CHECK(value(2, 1) == 100);
    CHECK(value(0, 2) == 160);
    CHECK(value(3, 2) == 40);
    CHECK(value(1, 0) == 100);
    CHECK(value(1, 3) == 160);
}

TEST_CASE("parts of a ring bear the number of their name, so that no colour is needed", "[ui][charts]")
{
    const auto made
        = charts::makeChart(chartOf(core::report::ChartKind::Ring, {500, 300}), charts::ChartInk::Paper);
    const auto markers = made->legend()->markers();
    REQUIRE(markers.size() == 2);
    CHECK(markers[0]->label().startsWith(u"1. "));
    CHECK(markers[1]->label().startsWith(u"2. "));
}

TEST_CASE("no words of a ring's legend are cut on paper", "[ui][charts]")
{
    auto chart = chartOf(core::report::ChartKind::Ring, {500, 300, 120, 80, 60, 40, 30, 20});
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        chart.categories[i]
            = i % 2 == 0 ? u"Салыктык эмес кирешелер"_s : u"Алынган расмий трансферттер жана гранттар"_s;
    chart.shares.assign(8, 125);
    QGraphicsScene scene;
    QChart *made = charts::makeChart(chart, charts::ChartInk::Paper).release();
    made->resize(documents::PaperChart(chart).size());
    scene.addItem(made);
    made->layout()->activate();
    QImage image(640, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter);
    int words = 0;
    for (const QGraphicsItem *item : scene.items()) {
        const auto *text = dynamic_cast<const QGraphicsTextItem *>(item);
        if (text == nullptr || !text->isVisible())
            continue;
        INFO(text->toPlainText().toStdString());
        CHECK_FALSE(text->toPlainText().contains(u"..."));
        words += text->toPlainText().contains(u"12,5") ? 1 : 0;
    }
    CHECK(words == 8);
}

TEST_CASE("a printed chart of every picture fits its paper", "[ui][charts]")
{
    core::test::SampleDocument document;
    core::Stores &stores = document.stores();
    const core::BudgetBook book(stores,
                                {*stores.budgets.latest(2026, core::BudgetStage::Revised),
                                 *stores.budgets.latest(2027, core::BudgetStage::Draft)},
                                core::Language::Kyrgyz);
    for (const auto &[kind, code] : core::Codes<core::PictureKind>::list) {
        INFO(QString::fromUtf16(code).toStdString());
        const documents::PaperChart chart(core::BudgetPictures(book).picture(kind).chart);
        QImage image(chart.size() + QSize(40, 40), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paint(painter, QRectF(QPointF(20, 20), chart.size()));
        painter.end();
        bool drawn = false;
        bool outside = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool white = image.pixel(x, y) == qRgb(255, 255, 255);
                const bool inside = QRect(20, 20, chart.size().width(), chart.size().height()).contains(x, y);
                drawn = drawn || (!white && inside);
                outside = outside || (!white && !inside);
            }
        }
        CHECK(drawn);
        CHECK_FALSE(outside);
    }
}

TEST_CASE("the table behind a picture is a sound model", "[ui][model]")
{
    ReportTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    core::report::Table table;
    table.columns = {{u"Name"_s}, {u"som"_s, core::report::Align::Right}};
    table.rows = {{{u"Water"_s, u"3"_s}}, {{u"Total"_s, u"3"_s}, core::report::RowStyle::Total}};
    model.setTable(table);
    CHECK(model.index(0, 1).data() == u"3"_s);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole) == u"som"_s);
    CHECK_FALSE(model.index(0, 0).data(Qt::FontRole).isValid());
    CHECK(model.index(1, 0).data(Qt::FontRole).isValid());
    model.setTable({});
    CHECK(model.rowCount() == 0);
}
