// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/WallCanvas.h"

#include <QPainter>

namespace eldin::ui {

namespace {

constexpr int kMostWords = 400; // of an accessible description

} // namespace

WallCanvas::WallCanvas(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void WallCanvas::setView(const core::wall::ProjectorView &view)
{
    if (m_view == view && m_sheet.size == wallSize())
        return;
    m_view = view;
    setAccessibleDescription(core::wall::textsOf(view).join(u'\n').left(kMostWords));
    layOut();
}

void WallCanvas::setPages(std::shared_ptr<const documents::PageLayout> pages)
{
    m_pages = std::move(pages);
    update();
}

void WallCanvas::setWallSize(QSize size)
{
    if (m_wall == size)
        return;
    m_wall = size;
    layOut();
}

QSize WallCanvas::wallSize() const
{
    return m_wall.isEmpty() ? size() : m_wall;
}

void WallCanvas::layOut()
{
    m_sheet = wall::sheetOf(m_view, wallSize());
    update();
}

void WallCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_wall.isEmpty())
        layOut();
}

void WallCanvas::paintSlide(QPainter &painter, const QRectF &place) const
{
    const auto *slide = std::get_if<core::wall::Slide>(&m_view.content);
    if (slide == nullptr || !m_pages || slide->page >= m_pages->pages())
        return;
    const QSizeF paper = m_pages->pageSize();
    const qreal scale = std::min(place.width() / paper.width(), place.height() / paper.height());
    painter.translate(place.center() - QPointF(paper.width(), paper.height()) * scale / 2);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(0, 0), paper), Qt::white);
    m_pages->paint(painter, slide->page);
}

void WallCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), Qt::black);
    const QSizeF wall = wallSize();
    if (wall.isEmpty())
        return;
    const qreal scale = std::min(width() / wall.width(), height() / wall.height());
    painter.translate(QPointF(width() - wall.width() * scale, height() - wall.height() * scale) / 2);
    painter.scale(scale, scale);
    wall::paint(painter, m_sheet);
    if (m_sheet.slide)
        paintSlide(painter, *m_sheet.slide);
}

} // namespace eldin::ui
