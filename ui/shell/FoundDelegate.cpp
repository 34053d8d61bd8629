// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FoundDelegate.h"

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace eldin::ui {

namespace {

/// On one line, however long it is.
QTextLine layOut(QTextLayout &layout, const QList<QTextLayout::FormatRange> &formats)
{
    constexpr qreal kWide = 100'000;
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kWide);
    layout.endLayout();
    return line;
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant marks = index.data(Marks);
    if (!marks.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const QString text = bare.text;
    bare.text.clear();
    QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);

    QRect area = option.rect.adjusted(theme::kGrid + bare.decorationSize.width() + theme::kGrid, 0, -theme::kGrid, 0);
    painter->save();
    painter->setClipRect(area);
    if (const QString name = index.data(Name).toString(); !name.isEmpty()) {
        painter->setFont(theme::font(Type::Small));
        painter->setPen(theme::color(Token::InkSoft));
        const QFontMetrics metrics(painter->font());
        const QString shown = metrics.elidedText(name, Qt::ElideRight, area.width() / 3);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
        area.setLeft(area.left() + metrics.horizontalAdvance(shown) + theme::kGrid);
    }
    QList<QTextLayout::FormatRange> bold;
    const QVariantList places = marks.toList();
    for (const QVariant &each : places) {
        const QPoint place = each.toPoint();
        QTextLayout::FormatRange range;
        range.start = place.x();
        range.length = place.y();
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setForeground(theme::color(Token::Accent));
        bold += range;
    }
    QTextLayout layout(text, theme::font(Type::Base));
    QTextLine line = layOut(layout, bold);
    if (line.naturalTextWidth() > area.width()) {
        const qreal rest = area.width() - QFontMetricsF(layout.font()).horizontalAdvance(QChar(0x2026));
        const int end = line.xToCursor(rest, QTextLine::CursorOnCharacter);
        bold.removeIf([end](const auto &range) { return range.start + range.length > end; });
        layout.setText(text.left(end) + QChar(0x2026));
        line = layOut(layout, bold);
    }
    painter->setPen(theme::color(Token::Ink));
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace eldin::ui
