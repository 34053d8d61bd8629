// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/documents/PaperStyle.h"
#include "ui/documents/Piece.h"

#include <QSizeF>

namespace eldin::ui::documents {

/// A whole paper laid out on A4 pages, ready to be painted on anything. The same pages come out on paper and on screen.
class PageLayout final
{
public:
    enum class When { Now, InSteps };
    /// InSteps lays nothing out yet: call step() until it is done. Fonts belong to the thread that measured with them,
    /// so a paper is laid out where it will be painted.
    explicit PageLayout(const core::report::Report &report, When when = When::Now);

    /// Works for about so many milliseconds; true when all is laid out.
    bool step(int milliseconds);

    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    /// In dots of 1/1200 inch.
    [[nodiscard]] static QSizeF pageSize();
    /// Paints a page, counted from 0, with its corner at the painter's origin, in dots.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        std::size_t piece = 0;
        qreal top = 0;
        bool head = false; ///< the piece's repeated head, not the piece
    };
    struct Page
    {
        std::size_t part = 0;
        std::vector<Placed> placed;
    };
    void breakIntoPages(std::size_t part, const Pieces &pieces);
    void paintMargins(QPainter &painter, int page) const;

    core::report::Report m_report;
    PaperStyle m_style;
    std::vector<Pieces> m_parts;
    std::size_t m_nextBlock = 0; ///< of the last of m_parts
    std::vector<Page> m_pages;
};

} // namespace eldin::ui::documents
