// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/SealPicture.h"

#include "core/base/QrCode.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace eldin::ui::documents {

namespace {

/// Calls `dark` for each dark square, counted from the light border on.
template <typename Dark>
int forEachDark(const QString &text, const Dark &dark)
{
    const core::QrCode code = core::qrCode(text);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y))
                dark(x + core::kQrQuiet, y + core::kQrQuiet);
        }
    }
    return code.size + 2 * core::kQrQuiet;
}

} // namespace

void paintSeal(QPainter &painter, const QPointF &corner, const QString &words)
{
    std::vector<QPoint> squares;
    const int count = forEachDark(words, [&](int x, int y) { squares.emplace_back(x, y); });
    const qreal side = kSealSide / count;
    for (const QPoint &square : squares)
        painter.fillRect(QRectF(corner.x() + square.x() * side, corner.y() + square.y() * side, side, side), Qt::black);
}

ChartPicture sealPicture(const QString &words)
{
    constexpr int kDots = 8; // a square, so that enlarging keeps its edges
    std::vector<QPoint> squares;
    const int count = forEachDark(words, [&](int x, int y) { squares.emplace_back(x, y); });
    QImage image(count * kDots, count * kDots, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const QPoint &square : squares)
        painter.fillRect(square.x() * kDots, square.y() * kDots, kDots, kDots, Qt::black);
    painter.end();
    ChartPicture picture;
    picture.size = QSizeF(kSealSide, kSealSide);
    QBuffer buffer(&picture.png);
    image.save(&buffer, "PNG");
    return picture;
}

QString sealSvg(const QString &words)
{
    QString path;
    const int count = forEachDark(words, [&](int x, int y) { path += QStringLiteral("M%1 %2h1v1h-1z").arg(x).arg(y); });
    return QStringLiteral("<svg viewBox=\"0 0 %1 %1\" role=\"img\" aria-label=\"%2\"><path d=\"%3\"/></svg>").arg(count).arg(words.toHtmlEscaped(), path);
}

bool isSealed(const core::report::Report &report)
{
    return std::any_of(report.parts.begin(), report.parts.end(), [](const core::report::Part &part) { return !part.sealCode.isEmpty(); });
}

} // namespace eldin::ui::documents
