// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/PlanTimeline.h"

#include "ui/models/DayText.h"
#include "ui/preparation/PlanPanel.h"
#include "ui/shell/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace eldin::ui {

namespace {

constexpr int kHead = 44;
constexpr int kTitles = 260;
constexpr int kMark = 12;
constexpr int kAround = 3; ///< days before the first and after the last
constexpr int kNarrowest = 240; ///< of all days together
constexpr int kNarrowestTick = 52; ///< between two dates that are written

QColor colourOf(const core::PlanTask &task, const QDate &today)
{
    if (task.state == core::TaskState::Done)
        return theme::color(Token::Positive);
    if (task.isOverdue(today))
        return theme::color(Token::Danger);
    return task.isOpen() ? theme::color(Token::Accent) : theme::color(Token::InkSoft);
}

} // namespace

PlanTimeline::PlanTimeline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("planTimeline"));
}

void PlanTimeline::setTasks(std::vector<core::PlanTask> tasks, QStringList titles, const QDate &hearing, const QDate &today)
{
    m_tasks = std::move(tasks);
    m_titles = std::move(titles);
    m_hearing = hearing;
    m_today = today;
    m_first = m_last = hearing.isValid() ? hearing : today;
    for (const core::PlanTask &task : m_tasks) {
        if (task.due.isValid()) {
            m_first = std::min(m_first, task.due);
            m_last = std::max(m_last, task.due);
        }
    }
    // Today is shown where it is near: years later it would press the plan into a corner.
    if (today >= m_first.addDays(-60) && today <= m_last.addDays(60)) {
        m_first = std::min(m_first, today);
        m_last = std::max(m_last, today);
    }
    m_first = m_first.addDays(-kAround);
    m_last = m_last.addDays(kAround);
    updateGeometry();
    update();
}

QSize PlanTimeline::sizeHint() const
{
    return {kTitles + kNarrowest, kHead + static_cast<int>(m_tasks.size()) * theme::kRow + theme::kGrid};
}

int PlanTimeline::rowAt(int y) const
{
    const int row = y < kHead ? -1 : (y - kHead) / theme::kRow;
    return row < static_cast<int>(m_tasks.size()) ? row : -1;
}

qreal PlanTimeline::xOf(const QDate &day) const
{
    const qreal days = static_cast<qreal>(std::max<qint64>(1, m_first.daysTo(m_last)));
    return kTitles + static_cast<qreal>(m_first.daysTo(day)) / days * (width() - kTitles - theme::kGrid);
}

void PlanTimeline::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDays(painter);
    for (int row = 0; row < static_cast<int>(m_tasks.size()); ++row)
        paintTask(painter, row);
}

void PlanTimeline::paintDays(QPainter &painter) const
{
    const qreal bottom = height() - theme::kGrid / 2.0;
    const qreal day = xOf(m_first.addDays(1)) - xOf(m_first);
    // A date each week, each second week … counted from the hearing, as far apart as the words need.
    int step = 7;
    while (day * step < kNarrowestTick)
        step += 7;
    const QDate origin = m_hearing.isValid() ? m_hearing : m_first;
    QDate tick = origin.addDays(-(origin.toJulianDay() - m_first.toJulianDay()) / step * step);
    for (; tick <= m_last; tick = tick.addDays(step)) {
        const qreal x = xOf(tick);
        painter.setPen(theme::color(Token::Line));
        painter.drawLine(QPointF(x, kHead - 4), QPointF(x, bottom));
        painter.setPen(theme::color(Token::InkSoft));
        painter.drawText(QRectF(x - 40, 0, 80, 20), Qt::AlignCenter, tick.toString(QStringLiteral("dd.MM")));
        painter.drawText(QRectF(x - 40, 18, 80, 20), Qt::AlignCenter, dayFromHearing(m_hearing, tick));
    }
    const auto line = [&](const QDate &at, Token token, Qt::PenStyle style) {
        painter.setPen(QPen(theme::color(token), 2, style));
        painter.drawLine(QPointF(xOf(at), kHead - 4), QPointF(xOf(at), bottom));
    };
    if (m_hearing.isValid())
        line(m_hearing, Token::Accent, Qt::SolidLine);
    if (m_today >= m_first && m_today <= m_last)
        line(m_today, Token::Warning, Qt::DashLine);
}

void PlanTimeline::paintTask(QPainter &painter, int row) const
{
    const core::PlanTask &task = m_tasks[static_cast<std::size_t>(row)];
    const QRectF area(0, kHead + row * theme::kRow, width(), theme::kRow);
    painter.setPen(theme::color(Token::Line));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme::color(task.isOpen() ? Token::Ink : Token::InkSoft));
    const QString title = fontMetrics().elidedText(m_titles.value(row), Qt::ElideRight, kTitles - 2 * theme::kGrid);
    painter.drawText(area.adjusted(0, 0, kTitles - width(), 0), Qt::AlignVCenter | Qt::AlignLeft, title);
    if (!task.due.isValid())
        return;
    // Told apart without colours too: filled what is open, ticked what is done, a diamond what is late.
    const QPointF at(xOf(task.due), area.center().y());
    const QColor colour = colourOf(task, m_today);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(task.state == core::TaskState::Done ? theme::color(Token::SurfaceRaised) : colour);
    if (task.isOverdue(m_today)) {
        const qreal half = kMark / 1.6;
        painter.drawPolygon(QPolygonF {at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)});
    } else {
        painter.drawEllipse(at, kMark / 2.0, kMark / 2.0);
    }
    if (task.state == core::TaskState::Done)
        painter.drawPolyline(QPolygonF {at + QPointF(-3, 0), at + QPointF(-1, 3), at + QPointF(4, -3)});
}

void PlanTimeline::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(static_cast<int>(event->position().y())); row >= 0)
        Q_EMIT chosen(row);
}

bool PlanTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    if (row < 0) {
        QToolTip::hideText();
    } else {
        const core::PlanTask &task = m_tasks[static_cast<std::size_t>(row)];
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("%1\n%2 · %3").arg(m_titles.value(row), task.due.isValid() ? dayText(task.due) : QStringLiteral("–"), dayFromHearing(m_hearing, task.due)), this);
    }
    return true;
}

} // namespace eldin::ui
