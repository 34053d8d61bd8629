// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPen>

namespace eldin::ui::documents {

/// Pages are laid out in dots of 1/1200 inch, whatever they are painted on later.
inline constexpr int kDotsPerInch = 1200;

[[nodiscard]] constexpr qreal millimetres(qreal value) { return value * kDotsPerInch / 25.4; }
[[nodiscard]] constexpr qreal points(qreal value) { return value * kDotsPerInch / 72; }

/// The sheet of most papers: A4 with the margins of office papers, room for the binder at the left.
namespace sheet {
inline constexpr qreal kPageWidth = millimetres(210);
inline constexpr qreal kPageHeight = millimetres(297);
inline constexpr qreal kLeft = millimetres(25);
inline constexpr qreal kRight = millimetres(15);
inline constexpr qreal kTop = millimetres(18);
inline constexpr qreal kBottom = millimetres(20);
inline constexpr qreal kTextWidth = kPageWidth - kLeft - kRight;
inline constexpr qreal kTextHeight = kPageHeight - kTop - kBottom;
} // namespace sheet

/// How much larger the letters of a paper in large print are: 16 points where others have 11.5.
inline constexpr qreal kLargePrint = 1.4;
inline constexpr qreal kOfficeLetters = 14; ///< points, of the text documents of offices
inline constexpr qreal kOneSheet = 0.96;    ///< of papers that must not run over: a translation has a line more
[[nodiscard]] inline qreal zoomOf(const core::report::Report &report)
{
    const qreal letters = report.look == core::report::Look::Official ? report.form.letters / kOfficeLetters : 1;
    return report.largePrint ? kLargePrint * letters : report.oneSheet ? kOneSheet * letters : letters;
}
[[nodiscard]] inline qreal lineSpacingOf(const core::report::Report &report)
{
    return report.look == core::report::Look::Official ? report.form.lineSpacing / 100.0 : 1;
}

/// Fonts, sizes and colours of a paper. Official papers: Liberation Serif, black on white, as the office does them;
/// all others: Noto Sans and one accent that stays dark on a black-and-white printer.
class PaperStyle final
{
public:
    /// `zoom` makes every letter larger.
    explicit PaperStyle(core::report::Look look, qreal zoom = 1, qreal lineSpacing = 1);

    /// Text is measured against this, so that a page breaks the same on paper and on screen.
    [[nodiscard]] QPaintDevice *metrics() const { return &m_metrics; }
    [[nodiscard]] QFont font(core::report::TextStyle style) const;
    [[nodiscard]] QFont headingFont(int level) const;
    [[nodiscard]] QFont tableFont(bool bold) const;
    [[nodiscard]] QFont smallFont() const;
    /// Of the line at the foot, which has no room to grow much.
    [[nodiscard]] QFont footFont() const;
    /// Of the marks for scissors and glue: never larger.
    [[nodiscard]] QFont markFont() const;
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// From line to line of a text, as a share of the usual.
    [[nodiscard]] qreal lineSpacing() const { return m_lineSpacing; }
    [[nodiscard]] QColor ink() const { return QColor(0x14, 0x1c, 0x1f); }
    [[nodiscard]] QColor softInk() const { return QColor(0x55, 0x5f, 0x63); }
    [[nodiscard]] QColor accent() const;
    [[nodiscard]] QColor rule() const { return QColor(0x8a, 0x94, 0x97); }
    [[nodiscard]] QColor fill() const { return QColor(0xee, 0xf1, 0xf1); }
    /// Of a bar of bigBars, of what is behind it, of its edge: a leaflet is copied in hundreds, so its bars are grey
    /// with an edge.
    [[nodiscard]] QColor bar() const { return isFolded() ? QColor(0xd0, 0xd6, 0xd7) : accent(); }
    [[nodiscard]] QColor barGround() const { return isFolded() ? QColor(Qt::white) : fill(); }
    [[nodiscard]] QPen barEdge() const { return isFolded() ? QPen(ink(), points(0.5)) : QPen(Qt::NoPen); }
    [[nodiscard]] bool isBrochure() const { return m_look != core::report::Look::Official; }
    /// To be read on a telephone, from a wall or across a street: little text, everything large.
    [[nodiscard]] bool isShown() const { return isBrochure() && m_look != core::report::Look::Brochure && !isFolded(); }
    /// In panels too narrow for ordinary charts, copied in hundreds: without large dark places.
    [[nodiscard]] bool isFolded() const { return m_look == core::report::Look::Leaflet; }
    [[nodiscard]] core::report::Look look() const { return m_look; }

private:
    [[nodiscard]] QFont make(qreal pointSize, bool bold, bool italic = false) const;

    core::report::Look m_look;
    qreal m_zoom;
    qreal m_lineSpacing;
    mutable QImage m_metrics;
};

} // namespace eldin::ui::documents
