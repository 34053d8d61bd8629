// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/PictureView.h"

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsRectItem>
#include <QKeyEvent>
#include <QPieSeries>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <cmath>
#include <numbers>

namespace eldin::ui {

namespace {

constexpr int kGreatestHeight = 460; ///< of rings and columns
constexpr int kGreatestWidth = 760;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(QStringLiteral("pictureView"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, [this] { Q_EMIT opened(m_clicked); });
}

void PictureView::setPicture(const core::report::Chart &chart, const QStringList &about, charts::BarGroups groups)
{
    m_click.stop();
    m_picture = chart;
    m_groups = groups;
    m_about = about;
    m_current = -1;
    m_looked = -1;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.alternative);
    draw();
    Q_EMIT told({});
}

void PictureView::draw()
{
    QChart *old = chart();
    setChart(charts::makeChart(m_picture,
                               theme::isDark() ? charts::ChartInk::DarkScreen : charts::ChartInk::LightScreen, m_groups)
                 .release());
    delete old;
    delete m_mark;
    m_mark = scene()->addRect({}, Qt::NoPen);
    m_mark->setZValue(-1); // behind the chart, which has no ground of its own
    // Neither squeezed nor blown up: two bars stay bars on a large screen.
    const int height = charts::preferredHeight(m_picture, m_groups);
    const bool lying = m_picture.kind != core::report::ChartKind::Ring
        && m_picture.kind != core::report::ChartKind::GroupedColumns;
    setMinimumHeight(height);
    setMaximumHeight(lying ? height * 5 / 4 : kGreatestHeight);
    setMaximumWidth(lying ? QWIDGETSIZE_MAX : kGreatestWidth);
    connect(chart(), &QChart::plotAreaChanged, this, &PictureView::mark);
    mark();
}

void PictureView::mark()
{
    const int marked = m_looked >= 0 ? m_looked : m_current;
    if (m_mark == nullptr)
        return;
    const QRectF band
        = marked >= 0 ? charts::bandOf(*chart(), m_picture, static_cast<std::size_t>(marked)) : QRectF();
    m_mark->setRect(band);
    m_mark->setBrush(theme::color(Token::AccentSoft));
    m_mark->setVisible(!band.isEmpty());
    if (chart()->series().isEmpty())
        return;
    if (auto *ring = qobject_cast<QPieSeries *>(chart()->series().first())) {
        const auto slices = ring->slices();
        for (qsizetype i = 0; i < slices.size(); ++i) {
            slices[i]->setExplodeDistanceFactor(0.06);
            slices[i]->setExploded(i == marked);
        }
    }
}

void PictureView::look(int category)
{
    if (category == m_looked)
        return;
    m_looked = category;
    mark();
    viewport()->setCursor(category >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT told(m_about.value(category >= 0 ? category : m_current));
}

void PictureView::setCurrent(int category)
{
    if (category == m_current || category >= m_picture.categories.size())
        return;
    m_current = category;
    mark();
    Q_EMIT told(m_about.value(category));
    Q_EMIT currentChanged(category);
}

int PictureView::categoryAt(QPoint place) const
{
    const auto category = charts::categoryAt(*chart(), m_picture, chart()->mapFromScene(mapToScene(place)));
    return category ? static_cast<int>(*category) : -1;
}

QPoint PictureView::placeOf(int category) const
{
    const QRectF band = charts::bandOf(*chart(), m_picture, static_cast<std::size_t>(category));
    QPointF place = band.center();
    if (band.isEmpty() && !chart()->series().isEmpty()) {
        if (const auto *ring = qobject_cast<QPieSeries *>(chart()->series().first())) {
            const QPieSlice *slice = ring->slices().value(category);
            const qreal turn = (slice->startAngle() + slice->angleSpan() / 2) * std::numbers::pi / 180;
            const QRectF plot = chart()->plotArea();
            const qreal radius
                = std::min(plot.width(), plot.height()) / 2 * charts::kRingSize * (1 + charts::kRingHole) / 2;
            place = plot.center() + QPointF(std::sin(turn), -std::cos(turn)) * radius;
        }
    }
    return mapFromScene(chart()->mapToScene(place));
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    const int category = categoryAt(event->position().toPoint());
    look(category);
    // The style shows hints as plain text: what others wrote may look like rich text.
    QToolTip::showText(event->globalPosition().toPoint(), QTextDocumentFragment::fromHtml(m_about.value(category)).toPlainText(), this);
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_twice, false))
        return;
    const int category = categoryAt(event->position().toPoint());
    if (category < 0)
        return;
    setCurrent(category);
    m_clicked = category;
    m_click.start(QApplication::doubleClickInterval());
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_click.stop();
    m_twice = true;
    const int category = categoryAt(event->position().toPoint());
    if (category >= 0)
        Q_EMIT linesAsked(category);
}

void PictureView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    look(-1);
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what stands around scrolls
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_picture.categories.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Up:
        setCurrent(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT linesAsked(m_current);
        break;
    case Qt::Key_Space:
    case Qt::Key_Right:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    viewport()->update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void PictureView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_mark != nullptr)
        draw();
}

void PictureView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus())
        return;
    painter->setPen(QPen(theme::color(Token::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(mapToScene(QPoint(1, 1)),
                                    mapToScene(QPoint(viewport()->width() - 1, viewport()->height() - 1))),
                             theme::kCorner, theme::kCorner);
}

} // namespace eldin::ui
