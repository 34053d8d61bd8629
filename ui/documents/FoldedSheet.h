// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/Sheet.h"

#include <QPointF>

class QPainter;

namespace eldin::ui::documents {
class PaperStyle;
}

/// A sheet of A4 lying, printed on both sides (turned on its short edge) and folded twice: the right third is the cover,
/// the left one folds in and is therefore 3 mm narrower.
namespace eldin::ui::documents::folded {

inline constexpr int kColumns = 3;
inline constexpr int kPanels = 2 * kColumns;
inline constexpr int kOuterSide = 0;

/// One panel as a page of its own; all have the same width of text.
[[nodiscard]] Sheet panel();
[[nodiscard]] QSizeF pageSize();

/// Where a panel stands, counted from 0.
struct Place
{
    int page = 0;
    int column = 0;
    bool operator==(const Place &) const = default;
};

/// Of the panels as they are read: cover, the three inner ones, back, flap; what has no place there goes on upon
/// further pages.
[[nodiscard]] Place placeOf(int panel);

/// Where the text of a column begins on a page, in dots.
[[nodiscard]] qreal leftOf(const Place &place);

/// Short marks where to fold; a dashed line where the flap is to be cut off.
void paintFolds(QPainter &painter, int page, bool flapIsCutOff, const PaperStyle &style);

} // namespace eldin::ui::documents::folded
