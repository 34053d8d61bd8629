// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperStyle.h"

#include "ui/fonts/Fonts.h"

namespace eldin::ui::documents {

using core::report::Look;
using core::report::TextStyle;

namespace {

constexpr qreal kLargestFoot = 1.2;
constexpr qreal kMark = 7;

/// In points.
struct Sizes
{
    qreal base;
    qreal note;
    qreal title;
    qreal subtitle;
    qreal lead;
    qreal chapter;
    qreal section;
    qreal table;
    qreal small;
};

Sizes sizesOf(Look look)
{
    switch (look) {
    case Look::Official: return {11.5, 9.5, 15, 12, 12.5, 13, 11.5, 9.5, 8};
    case Look::Brochure: return {10, 8, 26, 12, 11, 15, 12, 9, 8};
    case Look::Leaflet: return {8.5, 7, 19, 9.5, 9, 12, 10, 8, 7};
    case Look::Poster: return {22, 14, 60, 26, 32, 40, 28, 20, 12};
    case Look::Card: return {11.5, 9, 21, 10, 14.5, 17, 13, 10, 7.5};
    case Look::Slides: return {28, 26, 38, 28, 30, 38, 30, 26, 12};
    }
    return sizesOf(Look::Official);
}

} // namespace

PaperStyle::PaperStyle(Look look, qreal zoom, qreal lineSpacing)
    : m_look(look)
    , m_zoom(zoom)
    , m_lineSpacing(lineSpacing)
    , m_metrics(1, 1, QImage::Format_RGB32)
{
    loadFonts();
    const int dotsPerMetre = qRound(kDotsPerInch / 0.0254);
    m_metrics.setDotsPerMeterX(dotsPerMetre);
    m_metrics.setDotsPerMeterY(dotsPerMetre);
}

QFont PaperStyle::make(qreal pointSize, bool bold, bool italic) const
{
    QFont font(isBrochure() ? screenFamily() : paperFamily());
    // In dots of the layout: a size in points would depend on what the page is painted on.
    font.setPixelSize(qRound(points(pointSize * m_zoom)));
    font.setWeight(bold ? (isBrochure() ? QFont::DemiBold : QFont::Bold) : QFont::Normal);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont PaperStyle::font(TextStyle style) const
{
    const Sizes sizes = sizesOf(m_look);
    switch (style) {
    case TextStyle::Normal: return make(sizes.base, false);
    case TextStyle::Bold: return make(sizes.base, true);
    case TextStyle::Italic: return make(sizes.base, false, !isBrochure());
    case TextStyle::Note: return make(sizes.note, false);
    case TextStyle::Title: return make(sizes.title, true);
    case TextStyle::Subtitle: return make(sizes.subtitle, !isBrochure());
    case TextStyle::Lead: return make(sizes.lead, false);
    }
    return make(sizes.base, false);
}

QFont PaperStyle::headingFont(int level) const
{
    return make(level == 1 ? sizesOf(m_look).chapter : sizesOf(m_look).section, true);
}

QFont PaperStyle::tableFont(bool bold) const
{
    return make(sizesOf(m_look).table, bold);
}

QFont PaperStyle::smallFont() const
{
    return make(sizesOf(m_look).small, false);
}

QFont PaperStyle::markFont() const
{
    return make(kMark / m_zoom, false);
}

QFont PaperStyle::footFont() const
{
    return make(sizesOf(m_look).small * std::min(m_zoom, kLargestFoot) / m_zoom, false);
}

QColor PaperStyle::accent() const
{
    return isBrochure() ? QColor(0x0b, 0x5a, 0x5a) : ink();
}

} // namespace eldin::ui::documents
