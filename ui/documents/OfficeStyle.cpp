// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/OfficeStyle.h"

#include "ui/documents/ColumnWidths.h"
#include "ui/fonts/Fonts.h"

#include <QFontMetricsF>

#include <cmath>

namespace eldin::ui::documents {

using namespace core::report;

namespace {

constexpr qreal kOfficialSize = 14; // points: what offices write with
constexpr qreal kA3ToA4 = 0.6; // a little less than a copier would: gaps do not shrink with the letters
constexpr qreal kSlideToA4 = 0.5;
constexpr qreal kPanelToA4 = 1.2;
constexpr qreal kTallRow = 14;      // lines
constexpr qreal kShortTable = 12;   // lines: a taller one would leave a third of a page empty

qreal pointsOf(const QFont &font)
{
    return font.pixelSize() * 72.0 / kDotsPerInch;
}

/// Text documents stand on A4: an A3 poster in the letters that a copier would make of it at most, slides likewise.
qreal scaleOf(const Report &report, qreal plain)
{
    switch (report.look) {
    case Look::Official: return report.oneSheet ? 1 : kOfficialSize * zoomOf(report) / plain;
    case Look::Poster: return kA3ToA4;
    case Look::Slides: return kSlideToA4;
    case Look::Leaflet: return kPanelToA4;
    case Look::Brochure:
    case Look::Card: break;
    }
    return 1;
}

} // namespace

OfficeStyle::OfficeStyle(const Report &report)
    : m_style(report.look, zoomOf(report), lineSpacingOf(report))
    , m_sheet(report.look == Look::Official ? sheetOf(report) : sheetOf(Look::Brochure)) // text documents stand on A4
    , m_scale(scaleOf(report, pointsOf(m_style.font(TextStyle::Normal))))
{
}

QString OfficeStyle::family() const
{
    return isBrochure() ? screenFamily() : QStringLiteral("Times New Roman");
}

QString OfficeStyle::otherFamily() const
{
    return isBrochure() ? QStringLiteral("Segoe UI") : paperFamily();
}

Letters OfficeStyle::lettersOf(const QFont &font, const QColor &colour) const
{
    return {std::round(2 * m_scale * pointsOf(font)) / 2, font.weight() > QFont::Medium, font.italic(), hex(colour)};
}

Letters OfficeStyle::letters(TextStyle style) const
{
    const QColor colour = style == TextStyle::Title ? m_style.accent() : style == TextStyle::Note ? m_style.softInk() : m_style.ink();
    return lettersOf(m_style.font(style), colour);
}

Letters OfficeStyle::heading(int level) const
{
    return lettersOf(m_style.headingFont(level), m_style.accent());
}

Letters OfficeStyle::table(bool bold) const
{
    return lettersOf(m_style.tableFont(bold), m_style.ink());
}

Letters OfficeStyle::small() const
{
    return lettersOf(m_style.smallFont(), m_style.softInk());
}

Letters OfficeStyle::foot() const
{
    // What stands at the foot has one line, as in the PDF: it does not grow with the letters of offices.
    Letters letters = small();
    letters.points = std::min(letters.points, std::round(2 * pointsOf(m_style.footFont())) / 2);
    return letters;
}

QFont OfficeStyle::scaled(QFont font) const
{
    font.setPixelSize(qRound(font.pixelSize() * m_scale));
    return font;
}

std::vector<qreal> OfficeStyle::columns(const Table &table) const
{
    return columnWidths(table, scaled(m_style.tableFont(true)), m_style.metrics(), textWidth(), kCellPadX);
}

qreal OfficeStyle::lines(const TableRow &row, const std::vector<qreal> &columns) const
{
    const QFontMetricsF metrics(scaled(m_style.tableFont(row.style != RowStyle::Normal)), m_style.metrics());
    qreal most = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        qreal lines = 0;
        const QStringList paragraphs = row.cells.value(static_cast<qsizetype>(i)).split(u'\n');
        for (const QString &text : paragraphs)
            lines += std::max(1.0, std::ceil(metrics.horizontalAdvance(text) / (columns[i] - 2 * kCellPadX)));
        most = std::max(most, lines);
    }
    return most;
}

bool OfficeStyle::isTall(const TableRow &row, const std::vector<qreal> &columns) const
{
    return lines(row, columns) > kTallRow;
}

bool OfficeStyle::isShort(const Table &table, const std::vector<qreal> &columns) const
{
    qreal sum = 0;
    for (const TableRow &row : table.rows) {
        sum += lines(row, columns);
        if (sum > kShortTable)
            return false;
    }
    return true;
}

qreal OfficeStyle::labelWidth(const KeyValues &values) const
{
    const QFontMetricsF metrics(scaled(m_style.font(TextStyle::Bold)), m_style.metrics());
    qreal widest = 0;
    for (const auto &[label, value] : values.rows)
        widest = std::max(widest, metrics.horizontalAdvance(label + u':'));
    return std::clamp(widest + millimetres(4), textWidth() * 0.24, textWidth() * 0.36);
}

QString countryOf(core::Language language)
{
    switch (language) {
    case core::Language::Kyrgyz: return QStringLiteral("KG");
    case core::Language::Russian: return QStringLiteral("RU");
    case core::Language::English: return QStringLiteral("GB");
    }
    return {};
}

QString languageTag(core::Language language)
{
    return core::languageCode(language) + u'-' + countryOf(language);
}

} // namespace eldin::ui::documents
