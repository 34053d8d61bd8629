// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PageLayout.h"

#include "ui/documents/BlockLayout.h"
#include "ui/documents/TextBlock.h"

#include <QDeadlineTimer>
#include <QPainter>

#include <limits>

namespace eldin::ui::documents {

PageLayout::PageLayout(const core::report::Report &report, When when)
    : m_report(report)
    , m_style(report.look, zoomOf(report))
{
    if (when == When::Now)
        step(std::numeric_limits<int>::max());
}

bool PageLayout::step(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    const BlockLayout layout(m_style, sheet::kTextWidth, sheet::kTextHeight);
    if (m_parts.empty() && !m_report.parts.empty())
        m_parts.emplace_back();
    while (!m_parts.empty()) {
        const auto &blocks = m_report.parts[m_parts.size() - 1].blocks;
        if (m_nextBlock < blocks.size()) {
            layout.append(m_parts.back(), blocks[m_nextBlock++]);
            if (deadline.hasExpired())
                return false;
            continue;
        }
        breakIntoPages(m_parts.size() - 1, m_parts.back());
        if (m_parts.size() == m_report.parts.size())
            return true;
        m_parts.emplace_back();
        m_nextBlock = 0;
    }
    return true;
}

QSizeF PageLayout::pageSize()
{
    return {sheet::kPageWidth, sheet::kPageHeight};
}

void PageLayout::breakIntoPages(std::size_t part, const Pieces &pieces)
{
    m_pages.push_back({part, {}});
    qreal y = 0;
    for (std::size_t first = 0; first < pieces.size();) {
        // A group that must not be torn apart: up to and including the first piece that may end a page.
        std::size_t last = first;
        while (last + 1 < pieces.size() && pieces[last].keepWithNext)
            ++last;
        qreal height = 0;
        for (std::size_t i = first; i <= last; ++i)
            height += pieces[i].height + (i == first ? 0 : pieces[i].gapBefore);
        const bool atTop = m_pages.back().placed.empty();
        const bool fits = y + (atTop ? 0 : pieces[first].gapBefore) + height <= sheet::kTextHeight;
        if (!atTop && (!fits || pieces[first].pageBreak)) {
            m_pages.push_back({part, {}});
            y = 0;
        }
        // A group taller than a page is torn after all, piece by piece.
        for (std::size_t i = first; i <= last; ++i) {
            const Piece &piece = pieces[i];
            if (!m_pages.back().placed.empty() && y + piece.gapBefore + piece.height > sheet::kTextHeight + 1) {
                m_pages.push_back({part, {}});
                y = 0;
            }
            if (m_pages.back().placed.empty()) {
                if (piece.repeatedHead) {
                    m_pages.back().placed.push_back({i, y, true});
                    y += piece.repeatedHead->height;
                }
            } else {
                y += piece.gapBefore;
            }
            m_pages.back().placed.push_back({i, y, false});
            y += piece.height;
        }
        first = last + 1;
    }
}

void PageLayout::paint(QPainter &painter, int page) const
{
    const Page &one = m_pages[static_cast<std::size_t>(page)];
    for (const Placed &placed : one.placed) {
        const Piece &piece = m_parts[one.part][placed.piece];
        const auto &draw = placed.head ? piece.repeatedHead->draw : piece.draw;
        if (!draw)
            continue;
        painter.save();
        draw(painter, QPointF(sheet::kLeft, sheet::kTop + placed.top));
        painter.restore();
    }
    paintMargins(painter, page);
}

void PageLayout::paintMargins(QPainter &painter, int page) const
{
    using core::report::Align;
    const core::report::Part &part = m_report.parts[m_pages[static_cast<std::size_t>(page)].part];
    const auto text = [&](const QString &words, Align align, qreal y) {
        const TextBlock block(words, m_style.footFont(), align == Align::Left ? sheet::kTextWidth * 0.72 : sheet::kTextWidth, align, m_style.metrics());
        block.drawLine(painter, 0, QPointF(sheet::kLeft, y), m_style.softInk());
    };
    const qreal foot = sheet::kPageHeight - sheet::kBottom + millimetres(7);
    painter.setPen(QPen(m_style.rule(), points(0.4)));
    painter.drawLine(QPointF(sheet::kLeft, foot - millimetres(1.5)), QPointF(sheet::kPageWidth - sheet::kRight, foot - millimetres(1.5)));
    text(part.footer, Align::Left, foot);
    // Pages are counted within the half of one language, which may be filed alone.
    int number = 0;
    int count = 0;
    const std::size_t partIndex = m_pages[static_cast<std::size_t>(page)].part;
    for (int i = 0; i < pages(); ++i) {
        if (m_pages[static_cast<std::size_t>(i)].part != partIndex)
            continue;
        ++count;
        if (i <= page)
            ++number;
    }
    text(part.pageWord.arg(number).arg(count), Align::Right, foot);
    if (!part.draftMark.isEmpty())
        text(part.draftMark, Align::Right, millimetres(9));
}

} // namespace eldin::ui::documents
