// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PdfPicture.h"

#include "core/exchange/reader/Wire.h"

#include <QRegularExpression>

namespace eldin::core::exchange {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024 * 1024; // the helper draws at most 16 million dots of three bytes
constexpr qsizetype kHeadBytes = 64;

Error refusal(const QByteArray &word)
{
    if (word == "encrypted")
        return Error(ErrorCode::FileEncrypted);
    if (word == "large")
        return Error(ErrorCode::FileOverLimit);
    if (word == "unable")
        return Error(ErrorCode::FileWrongKind, QStringLiteral("no-pdf-pictures"));
    return Error(ErrorCode::FileDamaged, QStringLiteral("pdf"));
}

} // namespace

PdfPicture drawPdfPage(const QString &path, int page, int width, const HelperOptions &options)
{
    PdfPicture picture;
    const auto end = runHelper({QStringLiteral("--pdf-page"), QString::number(page), QString::number(width)}, path, options, [&picture](const QByteArray &bytes) {
        if (picture.ppm.size() + bytes.size() > kMostBytes)
            throw Error(ErrorCode::FileOverLimit);
        picture.ppm += bytes;
        return false;
    });
    if (end->exited && end->code == static_cast<int>(wire::Exit::Told))
        throw refusal(picture.ppm);
    if (!end->exited || end->code != static_cast<int>(wire::Exit::Done))
        throw deathOf(*end, QStringLiteral("pdf"));
    static const QRegularExpression head(QStringLiteral("^P6\\n# pages (\\d{1,6})\\n(\\d{1,5}) (\\d{1,5})\\n255\\n"));
    const auto found = head.match(QString::fromLatin1(picture.ppm.left(kHeadBytes)));
    const qsizetype dots = found.capturedView(2).toLongLong() * found.capturedView(3).toLongLong();
    if (!found.hasMatch() || picture.ppm.size() != found.capturedLength() + dots * 3)
        throw Error(ErrorCode::FileDamaged, QStringLiteral("pdf"));
    picture.pages = found.capturedView(1).toInt();
    return picture;
}

} // namespace eldin::core::exchange
