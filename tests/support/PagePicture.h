// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"

#include <QImage>
#include <QPainter>

/// A page as a printer puts it on paper, coarse, and what of it is ink.
namespace eldin::ui::test {

inline constexpr qreal kDotsOfPicture = 60; // per inch

[[nodiscard]] inline QImage pictureOf(const documents::PageLayout &layout, int page)
{
    const qreal scale = kDotsOfPicture / documents::kDotsPerInch;
    QImage image((layout.pageSize() * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paint(painter, page);
    return image;
}

/// What is not white, in millimetres.
[[nodiscard]] inline QRectF inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    const qreal scale = 25.4 / kDotsOfPicture;
    return {ink.x() * scale, ink.y() * scale, ink.width() * scale, ink.height() * scale};
}

/// 0: white, 1: black all over.
[[nodiscard]] inline qreal coverageOf(const QImage &image)
{
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += 255 - qGray(image.pixel(x, y));
    }
    return static_cast<qreal>(dark) / 255 / image.width() / image.height();
}

} // namespace eldin::ui::test
