// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperChart.h"

#include "ui/charts/ChartMaker.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QPainter>

namespace eldin::ui::documents {

PaperChart::PaperChart(core::report::Chart chart)
    : m_chart(std::move(chart))
    , m_size(640, charts::preferredHeight(m_chart))
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
