// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperStyle.h"

#include "ui/fonts/Fonts.h"

namespace eldin::ui::documents {

using core::report::Look;
using core::report::TextStyle;

namespace {

constexpr qreal kLargestFoot = 1.2;

} // namespace

PaperStyle::PaperStyle(Look look, qreal zoom)
    : m_look(look)
    , m_zoom(zoom)
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
    const qreal base = isBrochure() ? 10 : 11.5;
    switch (style) {
    case TextStyle::Normal: return make(base, false);
    case TextStyle::Bold: return make(base, true);
    case TextStyle::Italic: return isBrochure() ? make(base, false) : make(base, false, true);
    case TextStyle::Note: return make(base - 2, false);
    case TextStyle::Title: return make(isBrochure() ? 26 : 15, true);
    case TextStyle::Subtitle: return make(isBrochure() ? 12 : 12, !isBrochure());
    case TextStyle::Lead: return make(base + 1, false);
    }
    return make(base, false);
}

QFont PaperStyle::headingFont(int level) const
{
    if (isBrochure())
        return make(level == 1 ? 15 : 12, true);
    return make(level == 1 ? 13 : 11.5, true);
}

QFont PaperStyle::tableFont(bool bold) const
{
    return make(isBrochure() ? 9 : 9.5, bold);
}

QFont PaperStyle::smallFont() const
{
    return make(8, false);
}

QFont PaperStyle::footFont() const
{
    return make(8 * std::min(m_zoom, kLargestFoot) / m_zoom, false);
}

QColor PaperStyle::accent() const
{
    return isBrochure() ? QColor(0x0b, 0x5a, 0x5a) : ink();
}

} // namespace eldin::ui::documents
