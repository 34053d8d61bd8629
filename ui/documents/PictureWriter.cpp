// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PictureWriter.h"

#include "ui/documents/WholeFile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace eldin::ui::documents {

namespace {

constexpr int kSmall = 40; // of Qt's qualities: pictures are paid for by the megabyte, and smaller ones take long

} // namespace

QImage cardPicture(const PageLayout &layout, int page)
{
    const qreal scale = kCardWidth / layout.pageSize().width();
    QImage image(kCardWidth, qRound(layout.pageSize().height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    layout.paint(painter, page);
    return image;
}

int writePictures(const core::report::Report &cards, const QString &path)
{
    const QFileInfo target(path);
    const QString base = target.isDir() ? QDir(path).filePath(cards.kind) : target.dir().filePath(target.completeBaseName());
    const PageLayout layout(cards);
    for (int page = 0; page < layout.pages(); ++page) {
        QBuffer buffer;
        cardPicture(layout, page).save(&buffer, "PNG", kSmall);
        writeWhole(QStringLiteral("%1-%2.png").arg(base).arg(page + 1), buffer.data());
    }
    return layout.pages();
}

} // namespace eldin::ui::documents
