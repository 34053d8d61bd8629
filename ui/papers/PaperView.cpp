// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PaperView.h"

#include "ui/shell/Theme.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace eldin::ui {

namespace {

constexpr int kGap = 16;
constexpr int kWidestPage = 860;
constexpr std::size_t kMostPictures = 12; // some 4 MB each on an ordinary screen

} // namespace

QPixmap pagePicture(const documents::PageLayout &layout, int page, int width, qreal devicePixelRatio)
{
    const QSizeF paper = layout.pageSize();
    const int height = qRound(width * paper.height() / paper.width());
    QPixmap pixmap(QSize(width, height) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = width / paper.width();
    painter.scale(scale, scale);
    layout.paint(painter, page);
    return pixmap;
}

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

void PaperView::setWaitingWords(const QString &sentence)
{
    m_waiting = sentence;
    viewport()->update();
}

void PaperView::setLayoutOf(std::shared_ptr<const documents::PageLayout> layout)
{
    m_layout = std::move(layout);
    m_pictures.clear();
    verticalScrollBar()->setValue(0);
    updateBars();
    viewport()->update();
}

QSize PaperView::pageSize() const
{
    const QSizeF paper = m_layout ? m_layout->pageSize() : documents::a4();
    int width = std::clamp(viewport()->width() - 2 * kGap, 200, kWidestPage);
    // What is shown one by one is seen whole.
    if (m_layout && m_layout->isShown())
        width = std::clamp(qRound((viewport()->height() - 2 * kGap) * paper.width() / paper.height()), 200, width);
    return {width, qRound(width * paper.height() / paper.width())};
}

int PaperView::shownPage() const
{
    if (!m_layout || m_layout->pages() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - kGap;
    return std::clamp(middle / (pageSize().height() + kGap), 0, m_layout->pages() - 1);
}

void PaperView::updateBars()
{
    const int height = m_layout ? m_layout->pages() * (pageSize().height() + kGap) + kGap : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    updateBars();
}

const QPixmap &PaperView::picture(int page)
{
    const auto known = m_pictures.find(page);
    if (known != m_pictures.end())
        return known->second;
    if (m_pictures.size() >= kMostPictures)
        m_pictures.clear();
    return m_pictures[page] = pagePicture(*m_layout, page, pageSize().width(), devicePixelRatioF());
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::color(Token::SurfaceSunken));
    if (!m_layout) {
        painter.setPen(theme::color(Token::InkSoft));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_waiting);
        return;
    }
    const QSize size = pageSize();
    const int left = (viewport()->width() - size.width()) / 2;
    for (int page = 0; page < m_layout->pages(); ++page) {
        const QRect place(left, kGap + page * (size.height() + kGap) - verticalScrollBar()->value(), size.width(), size.height());
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(theme::color(Token::Line));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

} // namespace eldin::ui
