// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperChart.h"

#include "ui/charts/ChartMaker.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QPainter>

namespace eldin::ui::documents {

PaperChart::PaperChart(const core::report::Chart &chart)
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_size(640, charts::preferredHeight(chart))
{
    QChart *made = charts::makeChart(chart, charts::ChartInk::Paper).release();
    made->resize(m_size);
    m_scene->addItem(made); // the scene owns it now
    m_scene->setSceneRect(QRectF(QPointF(), QSizeF(m_size)));
    made->layout()->activate();
}

PaperChart::~PaperChart() = default;

qreal PaperChart::heightToWidth() const
{
    return qreal(m_size.height()) / m_size.width();
}

void PaperChart::paint(QPainter &painter, const QRectF &target) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, target, m_scene->sceneRect());
}

} // namespace eldin::ui::documents
