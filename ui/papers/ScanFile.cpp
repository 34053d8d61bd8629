// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/ScanFile.h"

#include "core/base/Error.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace eldin::ui {

namespace {

constexpr int kLongestSide = 2339; // A4 at 200 dots per inch: handwriting stays readable
constexpr int kQuality = 78;
constexpr int kLargestPicture = 512; // MiB in memory: 130 megapixels
constexpr qint64 kLargestPdf = 16 * 1024 * 1024;

QByteArray asJpeg(QImageReader &reader, const QString &path)
{
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        throw core::Error(core::ErrorCode::FileWrongKind, QStringLiteral("no-scan"));
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
    QImageReader::setAllocationLimit(kLargestPicture);
    QImageReader reader(&file);
    reader.setAutoTransform(true); // telephones note which side was up
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || reader.format() == "svg" || reader.format() == "svgz")
        throw core::Error(core::ErrorCode::FileWrongKind, QStringLiteral("no-scan"));
    return {asJpeg(reader, path), QStringLiteral("image/jpeg")};
}

} // namespace eldin::ui
