// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/TextBlock.h"

#include "ui/documents/NoBreak.h"

#include <QFontMetricsF>
#include <QPainter>

namespace eldin::ui::documents {

using core::report::Align;

namespace {

constexpr QChar kBox = u'□';
constexpr int kRoom = 4; // spaces

/// A line from `start` to `end` ends between a number's hyphen and its ending or within a range ("36–59"), and has words
/// before that to end with.
bool endsInsideNumberWord(const QString &text, qsizetype start, qsizetype end)
{
    if (end - start <= 2 || end >= text.size() || !text[end - 2].isDigit())
        return false;
    const bool inside = (text[end - 1] == u'-' && text[end].isLetter()) || (text[end - 1] == u'–' && text[end].isDigit());
    return inside && text.lastIndexOf(u' ', end - 1) > start;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, qreal width, Align align, QPaintDevice *metrics)
    : m_align(align)
    , m_width(width)
{
    QString lines = asPrinted(text);
    lines.replace(u'\n', QChar::LineSeparator);
    // As wide as an em. Qt breaks lines behind every wide space, even one that a word joiner follows.
    static const QString room(kRoom, QChar::Nbsp);
    for (qsizetype box = lines.indexOf(kBox); box >= 0; box = lines.indexOf(kBox, box)) {
        m_boxes.push_back(static_cast<int>(box));
        lines.replace(box, 1, room);
    }
    m_layout = std::make_shared<QTextLayout>(lines, font, metrics);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(align == Align::Right ? Qt::AlignRight : align == Align::Center ? Qt::AlignHCenter : Qt::AlignLeft);
    m_layout->setTextOption(option);
    m_lineHeight = QFontMetricsF(font, metrics).height() * 1.12;
    m_capitalHeight = QFontMetricsF(font, metrics).capHeight();
    m_layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        // "10-" at the end of one line and "декабрында" on the next reads badly.
        const int end = line.textStart() + line.textLength();
        if (endsInsideNumberWord(lines, line.textStart(), end))
            line.setNumColumns(static_cast<int>(lines.lastIndexOf(u' ', end - 1)) + 1 - line.textStart(), width);
        line.setPosition({0, number * m_lineHeight});
    }
    m_layout->endLayout();
}

qreal TextBlock::widestLine() const
{
    qreal widest = 0;
    for (int line = 0; line < lines(); ++line)
        widest = std::max(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest;
}

QString TextBlock::lineText(int line) const
{
    const QTextLine one = m_layout->lineAt(line);
    return m_layout->text().mid(one.textStart(), one.textLength());
}

void TextBlock::drawLine(QPainter &painter, int line, QPointF topLeft, const QColor &colour) const
{
    painter.setPen(colour);
    const QTextLine text = m_layout->lineAt(line);
    text.draw(&painter, topLeft - QPointF(0, line * m_lineHeight));
    painter.setBrush(Qt::NoBrush);
    for (const int box : m_boxes) {
        if (box < text.textStart() || box >= text.textStart() + text.textLength())
            continue;
        painter.setPen(QPen(colour, m_capitalHeight / 14));
        // In the middle of its room, so that it does not lean on the word before; flush where it begins the line.
        const qreal room = text.cursorToX(box + kRoom) - text.cursorToX(box);
        const qreal left = text.cursorToX(box) + (box == text.textStart() ? 0 : (room - m_capitalHeight) / 2);
        const QPointF corner(left, text.ascent() - m_capitalHeight);
        painter.drawRect(QRectF(topLeft + corner, QSizeF(m_capitalHeight, m_capitalHeight)));
    }
}

} // namespace eldin::ui::documents
