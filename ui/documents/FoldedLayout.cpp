// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a leaflet is laid out: panel by panel, then three of them on each side of the sheet.
#include "ui/documents/BlockLayout.h"
#include "ui/documents/PageLayout.h"
#include "ui/documents/TextBlock.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace eldin::ui::documents {

namespace {

constexpr qreal kSmaller = 0.98;
constexpr qreal kLeastZoom = 0.9; // below it people without their glasses do not read it
constexpr qreal kMarkGap = millimetres(0.6);

} // namespace

void PageLayout::appendPanel(Pieces &pieces, const std::vector<core::report::Block> &blocks)
{
    const auto first = blocks.begin() + static_cast<std::ptrdiff_t>(m_nextBlock);
    const auto last = std::find_if(first + 1, blocks.end(), [](const auto &block) { return std::holds_alternative<core::report::PageBreak>(block); });
    const auto made = [&](qreal zoom) {
        const PaperStyle style(m_report.look, zoom);
        const BlockLayout layout(style, m_sheet.textWidth(), m_sheet.textHeight());
        Pieces panel;
        for (auto block = first; block != last; ++block)
            layout.append(panel, *block);
        // All panels begin at the same height.
        const auto top = std::find_if(panel.begin(), panel.end(), [](const Piece &piece) { return !piece.pageBreak; });
        if (top != panel.end())
            top->gapBefore = 0;
        return panel;
    };
    const auto fits = [&](const Pieces &panel) {
        qreal height = 0;
        for (const Piece &piece : panel)
            height += piece.gapBefore + piece.height;
        return height <= m_sheet.textHeight();
    };
    Pieces panel = made(m_style.zoom());
    for (qreal zoom = m_style.zoom() * kSmaller; !fits(panel) && zoom >= m_style.zoom() * kLeastZoom; zoom *= kSmaller) {
        panel = made(zoom);
        if (fits(panel))
            m_smallestZoom = std::min(m_smallestZoom, zoom);
    }
    if (!fits(panel)) {
        panel = made(m_style.zoom());
        // A slip too long for its flap begins there all the same.
        const auto slip = std::find_if(panel.begin(), panel.end(), [](const Piece &piece) { return piece.beginsSlip; });
        std::for_each(slip, panel.end(), [](Piece &piece) { piece.keepWithNext = false; });
    }
    std::move(panel.begin(), panel.end(), std::back_inserter(pieces));
    m_nextBlock = static_cast<std::size_t>(last - blocks.begin());
}

void PageLayout::fold(std::size_t part, std::size_t first)
{
    const auto words = [](const QString &mark, const folded::Place &place) { return mark.isEmpty() ? mark : mark.arg(place.page + 1).arg(place.column + 1); };
    const core::report::Part &texts = m_report.parts[part];
    std::vector<FoldedPage> pages(2);
    int panels = 0;
    int further = folded::kPanels;
    folded::Place before;
    for (std::size_t i = first; i < m_pages.size(); ++i) {
        const bool own = !m_pages[i].runsOn && panels < folded::kPanels;
        const folded::Place place = folded::placeOf(own ? panels++ : further++);
        if (m_pages[i].runsOn) {
            m_pages[i].mark = words(texts.continuationMark, before);
            QString &mark = m_pages[i - 1].mark;
            const QString goesOn = words(texts.continuedMark, place);
            mark = mark.isEmpty() ? goesOn : mark + QStringLiteral(" · ") + goesOn;
        }
        const auto page = static_cast<std::size_t>(place.page);
        pages.resize(std::max(pages.size(), page + 1));
        pages[page].panels[static_cast<std::size_t>(place.column)] = i;
        before = place;
    }
    for (std::size_t number = 0; number < pages.size(); ++number) {
        pages[number].part = part;
        pages[number].number = static_cast<int>(number);
        m_foldedPages.push_back(pages[number]);
    }
}

void PageLayout::paintFolded(QPainter &painter, const FoldedPage &page) const
{
    bool flapIsCutOff = false;
    for (std::size_t column = 0; column < page.panels.size(); ++column) {
        if (!page.panels[column])
            continue;
        const Page &panel = m_pages[*page.panels[column]];
        const folded::Place place {page.number, static_cast<int>(column)};
        painter.save();
        painter.translate(folded::leftOf(place), 0);
        paintPage(painter, *page.panels[column]);
        // On the cover, where nothing goes on, the day of the data.
        const QString below = panel.mark.isEmpty() && place == folded::placeOf(0) ? m_report.parts[page.part].dataState : panel.mark;
        if (!below.isEmpty()) {
            const TextBlock mark(below, m_style.footFont(), m_sheet.textWidth(), core::report::Align::Right, m_style.metrics());
            mark.drawLine(painter, 0, QPointF(0, m_sheet.size.height() - m_sheet.bottom + kMarkGap), m_style.softInk());
        }
        painter.restore();
        flapIsCutOff = flapIsCutOff || std::any_of(panel.placed.begin(), panel.placed.end(), [&](const Placed &placed) {
            return m_parts[panel.part][placed.piece].beginsSlip && page.number == folded::kOuterSide;
        });
    }
    folded::paintFolds(painter, page.number, flapIsCutOff, m_style);
}

} // namespace eldin::ui::documents
