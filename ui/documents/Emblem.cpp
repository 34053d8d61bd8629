// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/Emblem.h"

#include "ui/documents/DotPicture.h"

#include <QBuffer>

namespace eldin::ui::documents {

namespace {

constexpr int kLargest = 600; // dots: 20 mm at 760 dots per inch

} // namespace

QImage emblemImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return dotPicture(buffer, kLargest);
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
