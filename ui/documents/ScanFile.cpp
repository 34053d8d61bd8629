// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/ScanFile.h"

#include "core/base/Error.h"
#include "ui/documents/DotPicture.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace eldin::ui::documents {

namespace {

constexpr int kLongestSide = 2339; // A4 at 200 dots per inch: handwriting stays readable
constexpr int kQuality = 78;
constexpr qint64 kLargestPdf = 16 * 1024 * 1024;

QByteArray asJpeg(const QImage &picture, const QString &path)
{
    QImage paper(picture.size(), QImage::Format_RGB32); // a JPEG has no transparency
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!paper.save(&buffer, "JPG", kQuality))
        throw core::Error(core::ErrorCode::Io, path);
    return buffer.data();
}

} // namespace

ScanFile readScan(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw core::Error(core::ErrorCode::FileMissing, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw core::Error(core::ErrorCode::Io, path);
    if (file.peek(5) == "%PDF-") {
        if (file.size() > kLargestPdf)
            throw core::Error(core::ErrorCode::FileOverLimit, path);
        return {file.readAll(), QStringLiteral("application/pdf")};
    }
    const QImage picture = dotPicture(file, kLongestSide);
    if (picture.isNull())
        throw core::Error(core::ErrorCode::FileWrongKind, QStringLiteral("no-scan"));
    return {asJpeg(picture, path), QStringLiteral("image/jpeg")};
}

} // namespace eldin::ui::documents
