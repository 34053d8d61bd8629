// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPaintDevice;

namespace eldin::ui::documents {

/// A text broken into lines of a width, to be drawn line by line. Boxes to tick (□) are drawn as high as a capital: our sans
/// serif has no sign for them, and that of another font is too small for a pen.
class TextBlock final
{
public:
    TextBlock(const QString &text, const QFont &font, qreal width, core::report::Align align, QPaintDevice *metrics);

    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lineHeight * lines(); }
    [[nodiscard]] qreal widestLine() const;
    [[nodiscard]] QString lineText(int line) const;
    void drawLine(QPainter &painter, int line, QPointF topLeft, const QColor &colour) const;

private:
    std::shared_ptr<QTextLayout> m_layout; ///< shared with the drawing closures of its pieces
    qreal m_lineHeight;
    qreal m_capitalHeight;
    std::vector<int> m_boxes; ///< where they stand in the text
    core::report::Align m_align;
    qreal m_width;
};

} // namespace eldin::ui::documents
