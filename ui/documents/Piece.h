// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace eldin::ui::documents {

/// The smallest thing that a page break leaves whole: a line of text, a row of a table, a chart.
struct Piece
{
    qreal height = 0;
    qreal gapBefore = 0;       ///< not at the top of a page
    bool keepWithNext = false; ///< never the last on its page
    bool pageBreak = false;    ///< begins a new page
    bool beginsSlip = false;   ///< it and what follows, to the next one or the end of the page, are to be cut off
    int bookmarkLevel = 0;     ///< a heading that readers jump to; 0: none
    QString bookmark;          ///< its text
    std::shared_ptr<const Piece> repeatedHead; ///< put above if the piece begins a page
    std::function<void(QPainter &, QPointF)> draw; ///< at its top left corner
};

using Pieces = std::vector<Piece>;

} // namespace eldin::ui::documents
