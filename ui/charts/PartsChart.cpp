// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/PartsChart.h"

#include "core/base/Shares.h"
#include "ui/charts/ChartMaker.h"
#include "ui/shell/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QEvent>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

namespace eldin::ui {

namespace {

constexpr int kMostParts = 9;
constexpr int kPartHeight = 40;
constexpr int kMargin = 8;

} // namespace

PartsChart::PartsChart(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(QStringLiteral("partsChart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setProperty("kind", QStringLiteral("plain"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    connect(chart(), &QChart::plotAreaChanged, this, &PartsChart::placeWords);
}

void PartsChart::setParts(const QString &title, std::vector<Part> parts, core::Language language)
{
    m_title = title;
    m_parts = std::move(parts);
    if (m_parts.size() > kMostParts) {
        std::int64_t others = 0;
        for (std::size_t i = kMostParts - 1; i < m_parts.size(); ++i)
            others += m_parts[i].share.value_or(0);
        m_parts.resize(kMostParts - 1);
        m_parts.push_back({tr("Other"), others});
    }
    // What the eye sees, said in words.
    m_figures.clear();
    QStringList words;
    for (const Part &part : m_parts) {
        m_figures += part.share ? core::percentText(*part.share, language) : QStringLiteral("–");
        words += QStringLiteral("%1: %2").arg(part.name, m_figures.last());
    }
    setAccessibleName(tr("Chart: %1").arg(title));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    draw();
}

void PartsChart::draw()
{
    QChart *plot = chart();
    for (const auto &[name, figure] : m_words) {
        delete name;
        delete figure;
    }
    m_words.clear();
    plot->removeAllSeries();
    for (QAbstractAxis *axis : plot->axes()) {
        plot->removeAxis(axis);
        delete axis;
    }
    setFixedHeight(static_cast<int>(m_parts.size()) * kPartHeight + 2 * kMargin);
    if (m_parts.empty())
        return;

    // One set a bar, so that each has its colour; the largest stands on top, and the axis counts from below.
    const int count = static_cast<int>(m_parts.size());
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.28);
    double largest = 0;
    for (int i = 0; i < count; ++i) {
        const Part &part = m_parts[static_cast<std::size_t>(i)];
        const auto length = static_cast<double>(part.share.value_or(0));
        auto *set = new QBarSet(part.name);
        for (int k = 0; k < count; ++k)
            set->append(k == count - 1 - i ? length : 0.0);
        const bool other = i == kMostParts - 1;
        set->setColor(other ? charts::otherColour() : charts::chartColour(i));
        set->setBorderColor(Qt::transparent);
        series->append(set);
        largest = std::max(largest, length);
    }
    plot->addSeries(series);
    auto *places = new QBarCategoryAxis;
    QStringList categories;
    for (int i = 0; i < count; ++i)
        categories += QString::number(i);
    places->append(categories);
    auto *values = new QValueAxis;
    values->setRange(0, largest > 0 ? largest : 1);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(places), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    plot->addAxis(places, Qt::AlignLeft);
    plot->addAxis(values, Qt::AlignBottom);
    series->attachAxis(places);
    series->attachAxis(values);
    for (int i = 0; i < count; ++i) {
        auto *name = new QGraphicsSimpleTextItem(plot);
        auto *figure = new QGraphicsSimpleTextItem(plot);
        for (QGraphicsSimpleTextItem *item : {name, figure}) {
            item->setFont(theme::font(Type::Small));
            item->setBrush(theme::color(Token::Ink));
            item->setZValue(10);
        }
        m_words.emplace_back(name, figure);
    }
    placeWords();
}

void PartsChart::placeWords()
{
    if (m_words.empty())
        return;
    // The plot takes the whole width: names stand above the bars, not beside them, because they are long.
    const QRectF wanted(kMargin, kMargin, width() - 2 * kMargin, height() - 2 * kMargin);
    if (chart()->plotArea() != wanted)
        chart()->setPlotArea(wanted);
    const QFontMetricsF metrics(theme::font(Type::Small));
    const double band = wanted.height() / static_cast<double>(m_words.size());
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const auto &[name, figure] = m_words[i];
        figure->setText(m_figures[static_cast<qsizetype>(i)]);
        const double breadth = figure->boundingRect().width();
        name->setText(metrics.elidedText(m_parts[i].name, Qt::ElideRight, wanted.width() - breadth - kMargin * 2));
        const double y = wanted.top() + band * static_cast<double>(i) + band * 0.36 - metrics.height();
        name->setPos(wanted.left(), y);
        figure->setPos(wanted.right() - breadth, y);
    }
}

void PartsChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placeWords();
}

void PartsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace eldin::ui
