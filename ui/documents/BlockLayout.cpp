// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/BlockLayout.h"

#include "ui/documents/BigBars.h"
#include "ui/documents/Emblem.h"
#include "ui/documents/PaperChart.h"
#include "ui/documents/TableLayout.h"
#include "ui/documents/TextBlock.h"

#include <QPainter>

namespace eldin::ui::documents {

using namespace core::report;

namespace {

constexpr qreal kGap = points(5);
constexpr qreal kIndent = millimetres(6);
constexpr qreal kBetweenHeads = millimetres(10);
constexpr qreal kSmallerTable = 0.93;
constexpr qreal kHeadingRoom = points(48); // a chart that fills a page stands under its heading all the same
constexpr qreal kWidestLabel = 0.6; // of a line to write on

} // namespace

BlockLayout::BlockLayout(const PaperStyle &style, qreal width, qreal height)
    : m_style(style)
    , m_width(width)
    , m_height(height)
{
}

void BlockLayout::append(Pieces &pieces, const Block &block) const
{
    // What is to be cut off stands on one sheet: from one line to the next, or to the end of the page.
    const auto last = std::find_if(pieces.rbegin(), pieces.rend(), [](const Piece &piece) { return piece.beginsSlip || piece.pageBreak; });
    const bool ends = std::holds_alternative<CutLine>(block) || std::holds_alternative<PageBreak>(block);
    const bool slip = !ends && last != pieces.rend() && last->beginsSlip;
    if (slip)
        pieces.back().keepWithNext = true;
    // What is said before a table stands with its beginning.
    if (std::holds_alternative<Table>(block) && !pieces.empty() && !pieces.back().repeatedHead)
        pieces.back().keepWithNext = true;
    const std::size_t before = pieces.size();
    std::visit([&](const auto &kind) { add(pieces, kind); }, block);
    for (std::size_t i = before; slip && i + 1 < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
}

void BlockLayout::addText(Pieces &pieces, const QString &text, const QFont &font, const QColor &colour, Align align,
                          qreal indent, qreal gap, bool keepWithNext) const
{
    if (text.isEmpty())
        return;
    const TextBlock block(text, font, m_width - indent, align, m_style.metrics());
    const int lines = block.lines();
    for (int line = 0; line < lines; ++line) {
        Piece piece;
        piece.height = block.lineHeight() * m_style.lineSpacing();
        piece.gapBefore = line == 0 ? gap : 0;
        // No page ends with the first line of a paragraph, and none begins with its last.
        piece.keepWithNext = keepWithNext || (lines > 1 && (line == 0 || line == lines - 2));
        piece.draw = [block, line, indent, colour](QPainter &painter, QPointF at) {
            block.drawLine(painter, line, at + QPointF(indent, 0), colour);
        };
        pieces.push_back(std::move(piece));
    }
}

void BlockLayout::addBookmark(Pieces &pieces, std::size_t first, int level, const QString &text)
{
    if (first < pieces.size()) {
        pieces[first].bookmarkLevel = level;
        pieces[first].bookmark = text;
    }
}

void BlockLayout::add(Pieces &pieces, const Heading &heading) const
{
    const std::size_t first = pieces.size();
    addText(pieces, heading.text, m_style.headingFont(heading.level), m_style.accent(), Align::Left, 0,
            points(heading.level == 1 ? 18 : 11), true);
    addBookmark(pieces, first, heading.level, heading.text);
}

void BlockLayout::add(Pieces &pieces, const Paragraph &paragraph) const
{
    qreal gap = kGap;
    QColor colour = m_style.ink();
    switch (paragraph.style) {
    case TextStyle::Title:
        gap = points(m_style.isBrochure() ? 4 : 14);
        colour = m_style.accent();
        break;
    case TextStyle::Note: colour = m_style.softInk(); break;
    default: break;
    }
    // In official papers a bold paragraph announces what follows; in a brochure it stands out by itself.
    const bool head = paragraph.style == TextStyle::Title || (paragraph.style == TextStyle::Bold && !m_style.isBrochure());
    const std::size_t first = pieces.size();
    addText(pieces, paragraph.text, m_style.font(paragraph.style), colour, paragraph.align, paragraph.indent * kIndent,
            paragraph.indent > 0 ? points(3) : gap, head);
    if (paragraph.style == TextStyle::Title)
        addBookmark(pieces, first, 1, paragraph.text);
}

void BlockLayout::add(Pieces &pieces, const KeyValues &values) const
{
    // As wide as the widest label, within bounds: lists that follow each other stand in line, and most is left to
    // the values.
    qreal labelWidth = 0;
    for (const auto &[label, value] : values.rows)
        labelWidth = std::max(labelWidth, TextBlock(label + u':', m_style.font(TextStyle::Bold), m_width, Align::Left, m_style.metrics()).widestLine());
    labelWidth = std::clamp(labelWidth + millimetres(4), m_width * 0.24, m_width * 0.36);
    for (const auto &[label, value] : values.rows) {
        const TextBlock left(label + u':', m_style.font(TextStyle::Bold), labelWidth - millimetres(2), Align::Left, m_style.metrics());
        const TextBlock right(value, m_style.font(TextStyle::Normal), m_width - labelWidth, Align::Left, m_style.metrics());
        Piece piece;
        piece.gapBefore = points(3);
        piece.height = std::max(left.height(), right.height());
        piece.draw = [left, right, labelWidth, ink = m_style.ink()](QPainter &painter, QPointF at) {
            for (int line = 0; line < left.lines(); ++line)
                left.drawLine(painter, line, at + QPointF(0, line * left.lineHeight()), ink);
            for (int line = 0; line < right.lines(); ++line)
                right.drawLine(painter, line, at + QPointF(labelWidth, line * right.lineHeight()), ink);
        };
        pieces.push_back(std::move(piece));
    }
}

void BlockLayout::add(Pieces &pieces, const Table &table) const
{
    // In large print narrow columns would tear words: then the table is as much smaller as it must be.
    for (qreal zoom = m_style.zoom();; zoom *= kSmallerTable) {
        const PaperStyle style(m_style.look(), std::max(zoom, std::min(1.0, m_style.zoom())), m_style.lineSpacing());
        const TableLayout layout(table, style, m_width);
        if (zoom > 1 && layout.tearsWords())
            continue;
        for (Piece &piece : layout.pieces())
            pieces.push_back(std::move(piece));
        return;
    }
}

void BlockLayout::add(Pieces &pieces, const Chart &chart) const
{
    // What is shown has one title, that of the page; so has a part of a panel.
    if ((m_style.isShown() || m_style.isFolded()) && (chart.kind == ChartKind::Bars || chart.kind == ChartKind::Ring)) {
        for (Piece &piece : bigBars(chart, m_style, m_width))
            pieces.push_back(std::move(piece));
        return;
    }
    const std::size_t before = pieces.size();
    addText(pieces, chart.title, m_style.font(TextStyle::Bold), m_style.ink(), Align::Left, 0, points(8), true);
    qreal room = m_height - points(3) - kHeadingRoom;
    for (std::size_t i = before; i < pieces.size(); ++i)
        room -= pieces[i].height;
    const auto drawing = std::make_shared<PaperChart>(chart, m_style.zoom());
    Piece piece;
    const qreal width = m_width;
    piece.gapBefore = points(3);
    piece.height = std::min(width * drawing->heightToWidth(), room);
    const qreal height = piece.height;
    piece.draw = [drawing, width, height](QPainter &painter, QPointF at) {
        drawing->paint(painter, QRectF(at, QSizeF(width, height)));
    };
    pieces.push_back(std::move(piece));
}

void BlockLayout::add(Pieces &pieces, const Signatures &signatures) const
{
    const qreal left = m_width * 0.36;
    const qreal line = m_width * 0.28;
    for (std::size_t i = 0; i < signatures.rows.size(); ++i) {
        const auto &[label, name] = signatures.rows[i];
        const TextBlock labelText(label, m_style.font(TextStyle::Normal), left - millimetres(3), Align::Left, m_style.metrics());
        const TextBlock nameText(name, m_style.font(TextStyle::Normal), m_width - left - line - millimetres(4), Align::Left, m_style.metrics());
        const TextBlock word(u'(' + signatures.signatureWord + u')', m_style.smallFont(), line, Align::Center, m_style.metrics());
        Piece piece;
        piece.gapBefore = points(16);
        piece.keepWithNext = i + 1 < signatures.rows.size();
        piece.height = std::max(labelText.height(), nameText.height()) + word.height();
        piece.draw = [=, ink = m_style.ink(), soft = m_style.softInk()](QPainter &painter, QPointF at) {
            for (int n = 0; n < labelText.lines(); ++n)
                labelText.drawLine(painter, n, at + QPointF(0, n * labelText.lineHeight()), ink);
            const qreal base = at.y() + labelText.lineHeight();
            painter.setPen(QPen(ink, points(0.6)));
            painter.drawLine(QPointF(at.x() + left, base), QPointF(at.x() + left + line, base));
            word.drawLine(painter, 0, QPointF(at.x() + left, base + points(1)), soft);
            for (int n = 0; n < nameText.lines(); ++n)
                nameText.drawLine(painter, n, at + QPointF(left + line + millimetres(4), n * nameText.lineHeight()), ink);
        };
        pieces.push_back(std::move(piece));
    }
}

void BlockLayout::add(Pieces &pieces, const WritingLines &lines) const
{
    const TextBlock label(lines.label, m_style.font(TextStyle::Normal), m_width, Align::Left, m_style.metrics());
    // A label that would leave too little of the line stands above it.
    const bool above = label.lines() > 1 || label.widestLine() > m_width * kWidestLabel;
    if (above)
        addText(pieces, lines.label, m_style.font(TextStyle::Normal), m_style.ink(), Align::Left, 0, kGap, true);
    const qreal labelWidth = lines.label.isEmpty() || above ? 0 : label.widestLine() + millimetres(3);
    for (int i = 0; i < lines.lines; ++i) {
        Piece piece;
        piece.height = millimetres(8);
        piece.keepWithNext = i + 1 < lines.lines;
        piece.draw = [=, width = m_width, ink = m_style.ink(), rule = m_style.rule()](QPainter &painter, QPointF at) {
            const qreal base = at.y() + millimetres(7);
            if (i == 0 && labelWidth > 0)
                label.drawLine(painter, 0, QPointF(at.x(), base - label.lineHeight()), ink);
            painter.setPen(QPen(rule, points(0.5)));
            painter.drawLine(QPointF(at.x() + (i == 0 ? labelWidth : 0), base), QPointF(at.x() + width, base));
        };
        pieces.push_back(std::move(piece));
    }
}

void BlockLayout::add(Pieces &pieces, const CutLine &line) const
{
    const TextBlock text(line.text, m_style.smallFont(), m_width, Align::Left, m_style.metrics());
    Piece piece;
    piece.gapBefore = points(14);
    piece.beginsSlip = true;
    piece.height = text.height() + points(3);
    // The flap of a leaflet is cut off along its fold.
    piece.draw = [text, width = m_width, soft = m_style.softInk(), folded = m_style.isFolded()](QPainter &painter, QPointF at) {
        text.drawLine(painter, 0, at, soft);
        if (folded)
            return;
        QPen pen(soft, points(0.6));
        pen.setDashPattern({6, 4});
        painter.setPen(pen);
        const qreal y = at.y() + text.height() + points(1);
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
    };
    pieces.push_back(std::move(piece));
}

void BlockLayout::add(Pieces &pieces, const PageBreak &) const
{
    Piece piece;
    piece.pageBreak = true;
    pieces.push_back(std::move(piece));
}

void BlockLayout::add(Pieces &pieces, const PaperHead &head) const
{
    if (const QImage emblem = emblemImage(head.emblem); !emblem.isNull()) {
        const QSizeF size(kEmblemHeight * emblem.width() / emblem.height(), kEmblemHeight);
        Piece piece;
        piece.height = kEmblemHeight + kGap;
        piece.keepWithNext = true;
        piece.draw = [emblem, size, left = (m_width - size.width()) / 2](QPainter &painter, QPointF at) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(QRectF(at + QPointF(left, 0), size), emblem);
        };
        pieces.push_back(std::move(piece));
    }
    const QFont font = m_style.font(TextStyle::Bold);
    if (head.right.isEmpty())
        return addText(pieces, head.left, font, m_style.ink(), Align::Center, 0, kGap, true);
    const qreal half = (m_width - kBetweenHeads) / 2;
    const TextBlock left(head.left, font, half, Align::Center, m_style.metrics());
    const TextBlock right(head.right, font, half, Align::Center, m_style.metrics());
    Piece piece;
    piece.gapBefore = kGap;
    piece.height = std::max(left.height(), right.height()) + points(6);
    piece.keepWithNext = true;
    piece.draw = [left, right, offset = half + kBetweenHeads, width = m_width, bottom = piece.height, ink = m_style.ink()](QPainter &painter, QPointF at) {
        for (int line = 0; line < left.lines(); ++line)
            left.drawLine(painter, line, at + QPointF(0, line * left.lineHeight()), ink);
        for (int line = 0; line < right.lines(); ++line)
            right.drawLine(painter, line, at + QPointF(offset, line * right.lineHeight()), ink);
        painter.setPen(QPen(ink, points(0.8)));
        painter.drawLine(at + QPointF(0, bottom), at + QPointF(width, bottom));
    };
    pieces.push_back(std::move(piece));
}

} // namespace eldin::ui::documents
