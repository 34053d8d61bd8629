// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/WallWriter.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <cmath>

namespace eldin::ui::wall {

namespace {

constexpr qreal kMargin = 0.04; // of the height
constexpr qreal kLeading = 1.25; // lines of large letters may stand closer than in a text
constexpr int kStep = 2; // pixels in which a fitting size is looked for

struct Broken
{
    QString text;
    const Run *run;
};

} // namespace

std::vector<Run> runsOf(const core::wall::Text &text, QFont::Weight weight, QRgb ink)
{
    std::vector<Run> runs;
    for (const QString &one : text)
        runs.push_back({one, runs.empty() ? weight : QFont::Normal, runs.empty() ? ink : kSoft});
    return runs;
}

WallWriter::WallWriter(QSize size, QRgb ground)
    : m_least(leastPixels(size))
{
    m_sheet.size = size;
    m_sheet.ground = QColor::fromRgb(ground);
    const qreal margin = size.height() * kMargin;
    m_page = QRectF(QPointF(0, 0), QSizeF(size)).adjusted(margin, margin, -margin, -margin);
}

qreal WallWriter::lineHeight(int pixels) const
{
    return pixels * kLeading;
}

qreal WallWriter::widthOf(const Run &run, int pixels) const
{
    return QFontMetricsF(fontOf(pixels, run.weight)).horizontalAdvance(run.text);
}

// Between words alone: Qt would break Ак-Булак too.
QStringList WallWriter::broken(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
                line = longer;
                continue;
            }
            lines += line;
            line = word;
        }
        lines += line;
    }
    return lines;
}

/// A word is not broken as long as smaller letters keep it whole.
bool WallWriter::wordsFit(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString &word : text.split(space)) {
        if (metrics.horizontalAdvance(word) > width)
            return false;
    }
    return true;
}

qreal WallWriter::block(const QRectF &place, std::vector<Run> runs, int most, Qt::Alignment align, QRgb ground)
{
    std::erase_if(runs, [](const Run &run) { return run.text.trimmed().isEmpty(); });
    const auto layOut = [&](int pixels) {
        std::vector<Broken> lines;
        for (const Run &run : runs) {
            for (const QString &line : broken(run.text, fontOf(pixels, run.weight), place.width()))
                lines.push_back({line, &run});
        }
        return lines;
    };
    const auto fits = [&](int pixels, const std::vector<Broken> &lines) { return static_cast<qreal>(lines.size()) * lineHeight(pixels) <= place.height(); };
    int pixels = std::max(most, m_least);
    std::vector<Broken> lines;
    for (;; pixels = std::max(m_least, pixels - kStep)) {
        const bool whole = std::all_of(runs.begin(), runs.end(), [&](const Run &run) { return wordsFit(run.text, fontOf(pixels, run.weight), place.width()); });
        lines = layOut(pixels);
        if ((whole && fits(pixels, lines)) || pixels == m_least)
            break;
    }
    while (!fits(pixels, lines) && runs.size() > 1) {
        runs.pop_back();
        lines = layOut(pixels);
    }
    const auto room = static_cast<std::size_t>(std::max(1.0, std::floor(place.height() / lineHeight(pixels))));
    if (lines.size() > room) {
        lines.resize(room);
        lines.back().text += QStringLiteral(" …");
    }
    const qreal used = static_cast<qreal>(lines.size()) * lineHeight(pixels);
    qreal y = align & Qt::AlignVCenter ? place.top() + (place.height() - used) / 2 : align & Qt::AlignBottom ? place.bottom() - used : place.top();
    for (const Broken &each : lines) {
        line(QRectF(place.left(), y, place.width(), lineHeight(pixels)), {each.text, each.run->weight, each.run->ink}, pixels, align & Qt::AlignHorizontal_Mask, ground);
        y += lineHeight(pixels);
    }
    return used;
}

qreal WallWriter::line(const QRectF &place, const Run &run, int pixels, Qt::Alignment align, QRgb ground)
{
    const qreal height = lineHeight(pixels);
    if (run.text.isEmpty())
        return height;
    const QFontMetricsF metrics(fontOf(pixels, run.weight));
    m_sheet.lines.push_back({QRectF(place.topLeft(), QSizeF(place.width(), height)), metrics.elidedText(run.text, Qt::ElideRight, place.width()), pixels,
                             run.weight, QColor::fromRgb(run.ink), QColor::fromRgb(ground), align});
    return height;
}

} // namespace eldin::ui::wall
