// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperChart.h"

#include "core/base/Shares.h"
#include "ui/charts/ChartMaker.h"
#include "ui/documents/NoBreak.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QPainter>

namespace eldin::ui::documents {

namespace {

constexpr qreal kWidth = 640;

// Columns keep their width: on less the names below them would be cut off.
int widthOf(const core::report::Chart &chart, qreal zoom)
{
    return qRound(chart.kind == core::report::ChartKind::GroupedColumns ? kWidth : kWidth / zoom);
}

core::report::Chart asBars(core::report::Chart chart)
{
    if (chart.kind != core::report::ChartKind::Ring)
        return chart;
    chart.kind = core::report::ChartKind::Bars;
    if (!chart.figures.isEmpty() || chart.series.empty())
        return chart;
    for (std::size_t i = 0; i < chart.series.front().values.size(); ++i) {
        const auto share = i < chart.shares.size() ? chart.shares[i] : std::nullopt;
        chart.figures += share ? core::percentText(*share, chart.language)
                               : core::moneyFigure(chart.series.front().values[i], chart.moneyUnit, chart.language);
    }
    return chart;
}

/// With names as papers show them.
core::report::Chart plainly(core::report::Chart chart)
{
    for (QString *text : {&chart.title, &chart.alternative, &chart.unit})
        *text = withoutSteering(*text);
    for (QStringList *texts : {&chart.categories, &chart.figures}) {
        for (QString &text : *texts)
            text = withoutSteering(text);
    }
    for (core::report::ChartSeries &series : chart.series)
        series.name = withoutSteering(series.name);
    return chart;
}

} // namespace

PaperChart::PaperChart(core::report::Chart chart, qreal zoom)
    : m_chart(plainly(zoom > 1 ? asBars(std::move(chart)) : std::move(chart)))
    , m_size(widthOf(m_chart, zoom), charts::preferredHeight(m_chart))
{
}

PaperChart::~PaperChart() = default;

qreal PaperChart::heightToWidth() const
{
    return qreal(m_size.height()) / m_size.width();
}

void PaperChart::paint(QPainter &painter, const QRectF &target) const
{
    if (!m_scene) {
        m_scene = std::make_unique<QGraphicsScene>();
        QChart *made = charts::makeChart(m_chart, charts::ChartInk::Paper).release();
        made->resize(m_size);
        m_scene->addItem(made); // the scene owns it now
        m_scene->setSceneRect(QRectF(QPointF(), QSizeF(m_size)));
        made->layout()->activate();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, target, m_scene->sceneRect());
}

} // namespace eldin::ui::documents
