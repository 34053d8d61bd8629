// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarLabels.h"

#include <QChart>
#include <QGraphicsTextItem>
#include <QTextDocument>
#include <QTextOption>

namespace eldin::ui::charts {

namespace {

QGraphicsTextItem *newItem(QChart &chart, const QString &text, const QFont &font, const QColor &ink, Qt::Alignment align)
{
    auto *item = new QGraphicsTextItem(&chart); // the chart owns it
    item->setFont(font);
    item->setDefaultTextColor(ink);
    item->setPlainText(text);
    item->document()->setDocumentMargin(0);
    QTextOption option(align);
    option.setWrapMode(QTextOption::WordWrap);
    item->document()->setDefaultTextOption(option);
    return item;
}

} // namespace

void labelBars(QChart &chart, const QStringList &names, const QStringList &figures, const std::vector<qreal> &shares,
               const QFont &font, const QColor &ink)
{
    QList<QGraphicsTextItem *> nameItems;
    QList<QGraphicsTextItem *> figureItems;
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    for (qsizetype i = 0; i < names.size(); ++i) {
        nameItems += newItem(chart, names[i], font, ink, Qt::AlignRight);
        nameItems.back()->setTextWidth(kBarTextWidth);
        figureItems += newItem(chart, figures.value(i), bold, ink, Qt::AlignLeft);
    }
    const auto place = [nameItems, figureItems, shares](const QRectF &plot) {
        const qreal step = plot.height() / static_cast<qreal>(std::max<qsizetype>(1, nameItems.size()));
        for (qsizetype i = 0; i < nameItems.size(); ++i) {
            const qreal middle = plot.top() + step * (static_cast<qreal>(i) + 0.5);
            nameItems[i]->setPos(plot.left() - kBarNameWidth, middle - nameItems[i]->boundingRect().height() / 2);
            const qreal end = plot.left() + plot.width() * shares[static_cast<std::size_t>(i)];
            figureItems[i]->setPos(end + 8, middle - figureItems[i]->boundingRect().height() / 2);
        }
    };
    QObject::connect(&chart, &QChart::plotAreaChanged, &chart, place);
    place(chart.plotArea());
}

} // namespace eldin::ui::charts
