// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Stores.h"
#include "tests/support/ByteSearch.h"

#include <QBuffer>
#include <QImage>

#include <random>

namespace eldin::core::test {

/// A picture of which no part is like another.
inline QImage noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    std::mt19937 chance(5);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, static_cast<uint>(chance()) | 0xff000000U);
    }
    return image;
}

/// Bytes by which the content of an attached file is known in a document.
inline QByteArray someBytesOf(const Stores &stores, const Attachment &attachment)
{
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    return stores.contents.copyTo(attachment.hash, content) ? content.data().mid(content.size() / 2, 40) : QByteArray();
}

} // namespace eldin::core::test
