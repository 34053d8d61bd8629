// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DotPicture.h"

#include <QImageReader>

namespace eldin::ui::documents {

QImage dotPicture(QIODevice &device, int longestSide)
{
    constexpr qint64 kMostDots = 64 * 1000 * 1000;
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // telephones note which side was up
    const QSize size = reader.size();
    if (reader.format() == "svg" || reader.format() == "svgz" || !size.isValid() || static_cast<qint64>(size.width()) * size.height() > kMostDots)
        return {};
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace eldin::ui::documents
