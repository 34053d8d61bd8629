// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/WallSheet.h"

namespace eldin::ui::wall {

inline constexpr QRgb kGround = 0xffffffff;
inline constexpr QRgb kInk = 0xff10191c;
inline constexpr QRgb kSoft = 0xff3d4b4f;
inline constexpr QRgb kAccent = 0xff064f4f;
inline constexpr QRgb kBar = 0xff0b6e6e;
inline constexpr QRgb kOtherBar = 0xff9fb4b6;
inline constexpr QRgb kSoon = 0xffffc83d;
inline constexpr QRgb kOver = 0xff8a1020;
inline constexpr QRgb kNow = 0xffd5eceb;
inline constexpr QRgb kDark = 0xff000000;

/// A paragraph of a block.
struct Run
{
    QString text;
    QFont::Weight weight = QFont::Normal;
    QRgb ink = kInk;
};

/// Puts words on a sheet, each as large as there is room for and never below the least size.
class WallWriter final
{
public:
    explicit WallWriter(QSize size, QRgb ground = kGround);

    [[nodiscard]] Sheet take() { return std::move(m_sheet); }
    [[nodiscard]] QRectF page() const { return m_page; } ///< without the margins
    [[nodiscard]] int least() const { return m_least; }
    [[nodiscard]] qreal lineHeight(int pixels) const;
    [[nodiscard]] qreal height() const { return m_sheet.size.height(); }

    void box(const QRectF &place, QRgb colour) { m_sheet.boxes.push_back({place, QColor::fromRgb(colour)}); }
    /// The paragraphs under each other in one size, the largest up to `most` pixels that fits; where the least does not
    /// fit the last paragraphs are left out, and then lines. Returns the height used.
    qreal block(const QRectF &place, std::vector<Run> runs, int most, Qt::Alignment align = Qt::AlignLeft | Qt::AlignTop, QRgb ground = kGround);
    /// One line that ends in "…" where it is too long. Returns its height.
    qreal line(const QRectF &place, const Run &run, int pixels, Qt::Alignment align = Qt::AlignLeft, QRgb ground = kGround);
    [[nodiscard]] qreal widthOf(const Run &run, int pixels) const;
    void slide(const QRectF &place) { m_sheet.slide = place; }

private:
    [[nodiscard]] static QStringList broken(const QString &text, const QFont &font, qreal width);
    [[nodiscard]] static bool wordsFit(const QString &text, const QFont &font, qreal width);

    Sheet m_sheet;
    QRectF m_page;
    int m_least;
};

/// Both languages as paragraphs, the first one stronger.
[[nodiscard]] std::vector<Run> runsOf(const core::wall::Text &text, QFont::Weight weight = QFont::DemiBold, QRgb ink = kInk);

} // namespace eldin::ui::wall
