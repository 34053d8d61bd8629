// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ShareBar.h"

#include "core/base/Shares.h"
#include "ui/charts/ChartMaker.h"
#include "ui/shell/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace eldin::ui {

namespace {

constexpr int kBar = 24;
constexpr int kLegendRow = 20;
constexpr int kLegendGap = 8;
constexpr int kColumn = 270;

} // namespace

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setParts(const QString &name, std::vector<Part> parts, core::Language language)
{
    m_parts = std::move(parts);
    m_figures.clear();
    QStringList words;
    for (const Part &part : m_parts) {
        m_figures += part.share ? core::percentText(*part.share, language) : QStringLiteral("–");
        words += QStringLiteral("%1 %2").arg(part.name, m_figures.last());
    }
    setAccessibleName(name);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

QColor ShareBar::colour(int part) const
{
    return m_parts[static_cast<std::size_t>(part)].isRest ? charts::otherColour() : charts::chartColour(part);
}

int ShareBar::columns() const
{
    return std::max(1, width() / kColumn);
}

QSize ShareBar::sizeHint() const
{
    const int rows = (static_cast<int>(m_parts.size()) + columns() - 1) / columns();
    return {kColumn * 2, kBar + kLegendGap + rows * kLegendRow};
}

void ShareBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), kBar), theme::kCorner, theme::kCorner);
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, width(), kBar), theme::color(Token::Line));
    double x = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const double breadth = static_cast<double>(m_parts[i].share.value_or(0)) / core::kWholeInTenths * width();
        // A hair of surface between neighbours: they stay apart in black and white too.
        painter.fillRect(QRectF(x, 0, std::max(0.0, breadth - 1.5), kBar), colour(static_cast<int>(i)));
        x += breadth;
    }
    painter.setClipping(false);
    painter.setFont(theme::font(Type::Small));
    const QFontMetrics metrics(painter.font());
    const int column = width() / columns();
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        const Part &part = m_parts[static_cast<std::size_t>(i)];
        const int left = (i % columns()) * column;
        const int top = kBar + kLegendGap + (i / columns()) * kLegendRow;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(i));
        painter.drawRoundedRect(QRect(left, top + 4, 12, 12), 3, 3);
        painter.setPen(theme::color(Token::Ink));
        const int room = column - 24 - metrics.horizontalAdvance(m_figures[i]) - 16;
        const QString name = metrics.elidedText(part.name, Qt::ElideRight, room);
        painter.drawText(QRect(left + 20, top, room, kLegendRow), Qt::AlignVCenter | Qt::AlignLeft, name);
        painter.setPen(theme::color(Token::InkSoft));
        painter.drawText(QRect(left + 20 + metrics.horizontalAdvance(name) + 8, top, column, kLegendRow),
                         Qt::AlignVCenter | Qt::AlignLeft, m_figures[i]);
    }
}

} // namespace eldin::ui
