// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/Emblem.h"

#include <QBuffer>
#include <QImageReader>

namespace eldin::ui::documents {

namespace {

constexpr int kLargest = 600; // dots: 20 mm at 760 dots per inch
constexpr int kMostPixels = 64 * 1000 * 1000;

} // namespace

QImage emblemImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    // A drawing (SVG) is code of a kind: only pictures made of dots are taken.
    if (reader.format() == "svg" || reader.format() == "svgz" || !size.isValid() || static_cast<qint64>(size.width()) * size.height() > kMostPixels)
        return {};
    if (std::max(size.width(), size.height()) > kLargest)
        reader.setScaledSize(size.scaled(kLargest, kLargest, Qt::KeepAspectRatio));
    return reader.read();
}

ChartPicture emblemPicture(const QByteArray &bytes)
{
    const QImage image = emblemImage(bytes);
    ChartPicture picture;
    if (image.isNull())
        return picture;
    picture.size = QSizeF(kEmblemHeight * image.width() / image.height(), kEmblemHeight);
    QBuffer buffer(&picture.png);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace eldin::ui::documents
