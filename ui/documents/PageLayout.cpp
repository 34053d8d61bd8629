// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PageLayout.h"

#include "ui/documents/BlockLayout.h"
#include "ui/documents/PosterTiles.h"
#include "ui/documents/SealPicture.h"
#include "ui/documents/TextBlock.h"

#include <QDeadlineTimer>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <limits>

namespace eldin::ui::documents {

using core::report::Look;

namespace {

constexpr qreal kFoot = 0.65; // of the lower margin
constexpr qreal kPrinterEdge = millimetres(12); // what lies nearer to the edge some printers cut off
// What is shown stands on one page: its letters become smaller until it does.
constexpr qreal kSmaller = 0.96;
constexpr qreal kLeastZoom = 0.45;

qreal largestZoom(Look look)
{
    switch (look) {
    case Look::Poster: return 1.6;
    case Look::Card: return 1.45;
    default: return 1;
    }
}

} // namespace

PageLayout::PageLayout(const core::report::Report &report, When when)
    : m_report(report)
    , m_style(report.look, zoomOf(report), lineSpacingOf(report))
    , m_sheet(sheetOf(report))
{
    if (when == When::Now)
        step(std::numeric_limits<int>::max());
}

bool PageLayout::step(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    const BlockLayout layout(m_style, m_sheet.textWidth(), m_sheet.textHeight());
    if (m_parts.empty() && !m_report.parts.empty())
        m_parts.emplace_back();
    while (!m_parts.empty()) {
        const auto &blocks = m_report.parts[m_parts.size() - 1].blocks;
        if (m_nextBlock < blocks.size()) {
            if (m_style.isShown())
                appendShown(m_parts.back(), blocks);
            else if (m_style.isFolded())
                appendPanel(m_parts.back(), blocks);
            else
                layout.append(m_parts.back(), blocks[m_nextBlock++]);
            if (deadline.hasExpired())
                return false;
            continue;
        }
        const std::size_t first = m_pages.size();
        breakIntoPages(m_parts.size() - 1, m_parts.back());
        if (m_style.isFolded())
            fold(m_parts.size() - 1, first);
        if (m_parts.size() == m_report.parts.size())
            return true;
        m_parts.emplace_back();
        m_nextBlock = 0;
    }
    return true;
}

QSizeF PageLayout::pageSize() const
{
    if (m_style.isFolded())
        return folded::pageSize();
    return m_report.tiled ? a4() : m_sheet.size;
}

int PageLayout::pages() const
{
    if (m_style.isFolded())
        return static_cast<int>(m_foldedPages.size());
    return static_cast<int>(m_pages.size()) * (m_report.tiled ? tiles::kSheets : 1);
}

void PageLayout::appendShown(Pieces &pieces, const std::vector<core::report::Block> &blocks)
{
    const auto first = blocks.begin() + static_cast<std::ptrdiff_t>(m_nextBlock);
    const auto last = std::find_if(first + 1, blocks.end(), [](const auto &block) { return std::holds_alternative<core::report::PageBreak>(block); });
    for (qreal zoom = m_style.zoom() * largestZoom(m_report.look);; zoom *= kSmaller) {
        const PaperStyle style(m_report.look, zoom);
        const BlockLayout layout(style, m_sheet.textWidth(), m_sheet.textHeight());
        Pieces made;
        for (auto block = first; block != last; ++block)
            layout.append(made, *block);
        qreal height = 0;
        for (const Piece &piece : made)
            height += piece.gapBefore + piece.height;
        if (height > m_sheet.textHeight() && zoom > kLeastZoom)
            continue;
        std::move(made.begin(), made.end(), std::back_inserter(pieces));
        m_smallestZoom = std::min(m_smallestZoom, zoom);
        break;
    }
    m_nextBlock = static_cast<std::size_t>(last - blocks.begin());
}

void PageLayout::breakIntoPages(std::size_t part, const Pieces &pieces)
{
    m_pages.push_back({part, {}, false});
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
        const bool fits = y + (atTop ? 0 : pieces[first].gapBefore) + height <= m_sheet.textHeight();
        if (!atTop && (!fits || pieces[first].pageBreak)) {
            m_pages.push_back({part, {}, !pieces[first].pageBreak});
            y = 0;
        }
        // A group taller than a page is torn after all, piece by piece.
        for (std::size_t i = first; i <= last; ++i) {
            const Piece &piece = pieces[i];
            if (!m_pages.back().placed.empty() && y + piece.gapBefore + piece.height > m_sheet.textHeight() + 1) {
                m_pages.push_back({part, {}, true});
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

std::vector<Bookmark> PageLayout::bookmarks() const
{
    std::vector<Bookmark> list;
    if (m_style.isShown() || m_style.isFolded())
        return list;
    for (std::size_t number = 0; number < m_pages.size(); ++number) {
        for (const Placed &placed : m_pages[number].placed) {
            const Piece &piece = m_parts[m_pages[number].part][placed.piece];
            if (piece.bookmarkLevel > 0 && !placed.head)
                list.push_back({piece.bookmarkLevel, piece.bookmark, static_cast<int>(number), (m_sheet.top + placed.top) / m_sheet.size.height()});
        }
    }
    return list;
}

core::Language PageLayout::language() const
{
    return m_report.parts.empty() ? core::Language::Kyrgyz : m_report.parts.front().language;
}

void PageLayout::paint(QPainter &painter, int page) const
{
    if (m_style.isFolded()) {
        paintFolded(painter, m_foldedPages[static_cast<std::size_t>(page)]);
        return;
    }
    if (!m_report.tiled) {
        paintPage(painter, static_cast<std::size_t>(page));
        return;
    }
    const auto whole = static_cast<std::size_t>(page / tiles::kSheets);
    tiles::paint(painter, m_sheet.size, page % tiles::kSheets, m_report.parts[m_pages[whole].part], m_style,
                 [&](QPainter &part) { paintPage(part, whole); });
}

void PageLayout::paintPage(QPainter &painter, std::size_t page) const
{
    paintGround(painter);
    const Page &one = m_pages[page];
    for (const Placed &placed : one.placed) {
        const Piece &piece = m_parts[one.part][placed.piece];
        const auto &draw = placed.head ? piece.repeatedHead->draw : piece.draw;
        if (!draw)
            continue;
        painter.save();
        draw(painter, QPointF(m_sheet.left, m_sheet.top + placed.top));
        painter.restore();
    }
    if (!m_style.isFolded())
        paintMargins(painter, page);
}

// A line of colour tells the papers that are shown from afar apart from notices; it costs a printer little.
void PageLayout::paintGround(QPainter &painter) const
{
    if (!m_style.isShown())
        return;
    const bool printed = m_report.look == Look::Poster;
    const qreal high = m_sheet.top * (printed ? 0.14 : 0.35);
    const QRectF line = printed ? QRectF(m_sheet.left, m_sheet.top - 2 * high, m_sheet.textWidth(), high) : QRectF(0, 0, m_sheet.size.width(), high);
    painter.fillRect(line, m_style.accent());
}

QString PageLayout::pageOfPages(std::size_t page) const
{
    // Pages are counted within the half of one language, which may be filed alone.
    const std::size_t part = m_pages[page].part;
    int number = 0;
    int count = 0;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].part != part)
            continue;
        ++count;
        if (i <= page)
            ++number;
    }
    return m_report.parts[part].pageWord.arg(number).arg(count);
}

void PageLayout::paintMargins(QPainter &painter, std::size_t page) const
{
    using core::report::Align;
    const std::size_t partIndex = m_pages[page].part;
    const core::report::Part &part = m_report.parts[partIndex];
    const bool alone = m_report.look == Look::Card; // no number of a page beside it
    const QFontMetricsF metrics(m_style.footFont(), m_style.metrics());
    const bool sealed = !part.sealCode.isEmpty();
    const qreal width = sealed ? m_sheet.textWidth() - kSealSide - millimetres(2) : m_sheet.textWidth();
    const auto text = [&](const QString &words, Align align, qreal y) {
        const TextBlock block(words, m_style.footFont(), width, align, m_style.metrics());
        block.drawLine(painter, 0, QPointF(m_sheet.left, y), m_style.softInk());
    };
    if (!part.draftMark.isEmpty())
        text(part.draftMark, Align::Right, std::max(m_sheet.top / 2, kPrinterEdge));
    // Two short lines on a card: its width has no place for both side by side.
    // A name that has no room beside both goes first: the state of the data then stands below the page.
    const auto left = [&](const QString &end) { return width - metrics.horizontalAdvance(end) - millimetres(6); };
    const QString pageOf = pageOfPages(page);
    const QString both = part.dataState.isEmpty() ? pageOf : part.dataState + QStringLiteral("  ·  ") + pageOf;
    const bool isParted = !alone && m_report.look != Look::Poster && !part.dataState.isEmpty() && metrics.horizontalAdvance(part.footer) > left(both);
    const qreal room = sealed || isParted ? m_sheet.bottom - millimetres(2.5) : m_sheet.bottom * kFoot;
    const qreal foot = m_sheet.size.height() - (alone ? m_sheet.bottom * kFoot + metrics.height() / 2 : std::max(room, kPrinterEdge + metrics.height()));
    // One sheet of a poster and one card are whole by themselves.
    if (m_report.look == Look::Poster)
        return text(part.dataState, Align::Right, foot);
    painter.setPen(QPen(m_style.rule(), points(0.4)));
    painter.drawLine(QPointF(m_sheet.left, foot - millimetres(1.5)), QPointF(m_sheet.size.width() - m_sheet.right, foot - millimetres(1.5)));
    if (alone) {
        text(part.footer, Align::Left, foot);
        return text(part.dataState, Align::Left, foot + metrics.height());
    }
    const QString end = isParted ? pageOf : both;
    text(end, Align::Right, foot);
    text(metrics.elidedText(part.footer, Qt::ElideRight, left(end)), Align::Left, foot);
    const qreal below = foot + 1.4 * metrics.height();
    if (isParted)
        text(part.dataState, Align::Right, below);
    if (!sealed)
        return;
    text(part.sealLine(), Align::Left, below);
    paintSeal(painter, QPointF(m_sheet.size.width() - m_sheet.right - kSealSide, foot - millimetres(1)), part.sealWords);
}

} // namespace eldin::ui::documents
