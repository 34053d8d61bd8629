// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/ChartPicture.h"

#include "ui/documents/PaperChart.h"
#include "ui/documents/PaperStyle.h"

#include <QBuffer>
#include <QPainter>

namespace eldin::ui::documents {

namespace {

constexpr qreal kDotsOfPicture = 240;
constexpr qreal kHighest = sheet::kTextHeight - millimetres(20); // room for its title

} // namespace

ChartPicture pictureOf(const core::report::Chart &chart, qreal zoom, qreal widest)
{
    const PaperChart drawing(chart, zoom);
    const qreal width = std::min(widest, kHighest / drawing.heightToWidth());
    ChartPicture picture;
    picture.size = QSizeF(width, width * drawing.heightToWidth());
    QImage image((picture.size * kDotsOfPicture / kDotsPerInch).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(kDotsOfPicture / 0.0254));
    image.setDotsPerMeterY(qRound(kDotsOfPicture / 0.0254));
    QPainter painter(&image);
    drawing.paint(painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    QBuffer buffer(&picture.png);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace eldin::ui::documents
