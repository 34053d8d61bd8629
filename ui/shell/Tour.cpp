// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Tour.h"

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace eldin::ui {

namespace {

constexpr int kCardWidth = theme::kGrid * 46;
constexpr int kAround = theme::kGrid / 2; // air between a place and its frame

} // namespace

Tour::Tour(QWidget *window, std::vector<TourStop> stops)
    : QWidget(window)
    , m_stops(std::move(stops))
    , m_focus(QApplication::focusWidget())
    , m_card(new QFrame(this))
    , m_words(new QLabel)
    , m_count(new QLabel)
    , m_leave(new QPushButton(tr("Leave")))
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    std::erase_if(m_stops, [](const TourStop &stop) { return stop.place.isNull() || !stop.place->isVisible(); });
    m_card->setProperty("kind", QStringLiteral("card"));
    m_card->setFixedWidth(kCardWidth);
    m_words->setObjectName(QStringLiteral("tourWords"));
    m_words->setWordWrap(true);
    m_count->setProperty("kind", QStringLiteral("small"));
    m_leave->setObjectName(QStringLiteral("tourLeave"));
    m_leave->setProperty("kind", QStringLiteral("quiet"));
    m_leave->setToolTip(tr("Esc"));
    m_back->setProperty("kind", QStringLiteral("quiet"));
    m_next->setProperty("kind", QStringLiteral("strong"));
    m_next->setToolTip(tr("Enter"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QPushButton *button : {m_leave, m_back, m_next}) {
        button->setFocusPolicy(Qt::NoFocus); // the keys are the tour's own
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 3 / 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_words);
    layout->addLayout(row);
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    if (m_stops.empty()) {
        deleteLater();
        return;
    }
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    setFocus();
    showStop();
}

QRect Tour::place() const
{
    const QWidget *widget = m_stops[static_cast<std::size_t>(m_current)].place;
    if (widget == nullptr)
        return {};
    const QRect whole(widget->mapTo(parentWidget(), QPoint()), widget->size());
    return whole.adjusted(-kAround, -kAround, kAround, kAround).intersected(rect().adjusted(2, 2, -2, -2));
}

void Tour::showStop()
{
    const bool last = m_current + 1 == stops();
    m_words->setText(m_stops[static_cast<std::size_t>(m_current)].words);
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(stops()));
    m_back->setEnabled(m_current > 0);
    m_next->setText(last ? tr("Done") : tr("Next"));
    setAccessibleName(m_words->text());
    arrange();
}

// Below the place, else above it, else beside it: never over it where there is room.
void Tour::arrange()
{
    m_card->setFixedHeight(m_card->layout()->totalHeightForWidth(kCardWidth));
    const QRect around = place();
    const QSize size = m_card->size();
    const int gap = theme::kGrid * 3 / 2;
    QPoint at(std::clamp(around.center().x() - size.width() / 2, gap, std::max(gap, width() - size.width() - gap)), around.bottom() + gap);
    if (at.y() + size.height() > height() - gap)
        at.setY(around.top() - gap - size.height());
    if (at.y() < gap) {
        const bool right = around.right() + gap + size.width() < width();
        at = {right ? around.right() + gap : std::max(gap, around.left() - gap - size.width()), std::max(gap, around.center().y() - size.height() / 2)};
    }
    m_card->move(at);
    update();
}

void Tour::next()
{
    if (m_current + 1 == stops())
        return leave();
    ++m_current;
    showStop();
}

void Tour::back()
{
    if (m_current == 0)
        return;
    --m_current;
    showStop();
}

void Tour::leave()
{
    hide();
    if (m_focus != nullptr && m_focus->isVisible())
        m_focus->setFocus();
    deleteLater();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF around = place();
    QPainterPath shade;
    shade.addRect(rect());
    QPainterPath hole;
    hole.addRoundedRect(around, theme::kCorner, theme::kCorner);
    painter.fillPath(shade.subtracted(hole), QColor(0, 0, 0, 120));
    painter.setPen(QPen(theme::color(Token::Focus), 3));
    painter.drawPath(hole);
}

// Also the shortcuts of the window under it are keys of the tour, which knows nothing of them.
bool Tour::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    event->accept();
    return true;
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
    case Qt::Key_Down: return next();
    case Qt::Key_Left:
    case Qt::Key_Up: return back();
    case Qt::Key_Escape: return leave();
    default: event->accept(); // nothing is done under the shade
    }
}

void Tour::mousePressEvent(QMouseEvent *)
{
    setFocus();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace eldin::ui
