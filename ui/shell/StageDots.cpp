// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StageDots.h"

#include "ui/shell/Theme.h"

#include <QEvent>
#include <QPainter>

#include <numeric>

namespace eldin::ui {

namespace {

constexpr int kStages = 5;
constexpr int kDot = 10;
constexpr int kLeastStep = 56;

} // namespace

StageDots::StageDots(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QStringList StageDots::names()
{
    return {tr("prepare"), tr("announce"), tr("hold"), tr("answer"), tr("close")};
}

void StageDots::setStages(bool shown, int done)
{
    m_shown = shown;
    m_done = done;
    const QStringList words = names();
    setAccessibleName(done < kStages ? tr("Stage of the hearing: %1").arg(words[done]) : tr("The hearing is closed"));
    setToolTip(accessibleName());
    update();
}

std::vector<int> StageDots::steps()
{
    const QFontMetrics metrics(theme::font(Type::Small, QFont::DemiBold));
    std::vector<int> result;
    for (const QString &name : names())
        result.push_back(std::max(kLeastStep, metrics.horizontalAdvance(name) + 16));
    return result;
}

QSize StageDots::sizeHint() const
{
    const auto widths = steps();
    return {std::accumulate(widths.begin(), widths.end(), 0), 36};
}

void StageDots::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        setStages(m_shown, m_done);
    }
}

void StageDots::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QStringList words = names();
    const auto widths = steps();
    int left = 0;
    int before = 0;
    for (int i = 0; i < kStages; ++i) {
        const int width = widths[static_cast<std::size_t>(i)];
        const QPoint centre(left + width / 2, 9);
        if (i > 0) {
            painter.setPen(QPen(theme::color(i < m_done + 1 ? Token::Accent : Token::Line), 2));
            painter.drawLine(before + kDot, centre.y(), centre.x() - kDot, centre.y());
        }
        const bool lit = i < m_done;
        painter.setPen(QPen(theme::color(i <= m_done ? Token::Accent : Token::InkSoft), 2));
        painter.setBrush(lit ? QBrush(theme::color(Token::Accent)) : Qt::NoBrush);
        painter.drawEllipse(centre, kDot / 2, kDot / 2);
        painter.setFont(theme::font(Type::Small, i == m_done ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme::color(i == m_done ? Token::Ink : Token::InkSoft));
        painter.drawText(QRect(left, 18, width, 18), Qt::AlignHCenter | Qt::AlignTop, words[i]);
        left += width;
        before = centre.x();
    }
}

} // namespace eldin::ui
