// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QGraphicsScene>
#include <QSize>

#include <memory>

class QPainter;

namespace eldin::ui::documents {

/// A chart of a paper, made by Qt Charts and painted as vectors. Needs a QApplication, no display. The chart itself is
/// made when it is first painted, which must happen in the application's thread; its size is known before.
class PaperChart final
{
public:
    /// `zoom` makes its letters larger by drawing it on fewer units. A ring becomes bars then,
    /// its names have no room; columns stay as they are.
    explicit PaperChart(core::report::Chart chart, qreal zoom = 1);
    ~PaperChart();
    PaperChart(const PaperChart &) = delete;
    PaperChart &operator=(const PaperChart &) = delete;

    [[nodiscard]] qreal heightToWidth() const;
    /// In scene units, for formats that want a size.
    [[nodiscard]] QSize size() const { return m_size; }
    void paint(QPainter &painter, const QRectF &target) const;

private:
    core::report::Chart m_chart;
    mutable std::unique_ptr<QGraphicsScene> m_scene;
    QSize m_size;
};

} // namespace eldin::ui::documents
