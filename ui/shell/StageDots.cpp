// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StageDots.h"

#include "ui/shell/Theme.h"

#include <QEvent>
#include <QPainter>

namespace eldin::ui {

namespace {

constexpr int kStages = 5;
constexpr int kDot = 10;

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

// As broad as its longest word, so that words never run into each other in any language.
int StageDots::step() const
{
    const QFontMetrics metrics(theme::font(Type::Small, QFont::DemiBold));
    int result = 48;
    for (const QString &name : names())
        result = std::max(result, metrics.horizontalAdvance(name) + 12);
    return result;
}

QSize StageDots::sizeHint() const
{
    return {step() * kStages, 36};
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
    const int width = step();
    for (int i = 0; i < kStages; ++i) {
        const QPoint centre(i * width + width / 2, 9);
        if (i > 0) {
            painter.setPen(QPen(theme::color(i < m_done + 1 ? Token::Accent : Token::Line), 2));
            painter.drawLine(centre.x() - width + kDot, centre.y(), centre.x() - kDot, centre.y());
        }
        const bool lit = i < m_done;
        painter.setPen(QPen(theme::color(i <= m_done ? Token::Accent : Token::InkSoft), 2));
        painter.setBrush(lit ? QBrush(theme::color(Token::Accent)) : Qt::NoBrush);
        painter.drawEllipse(centre, kDot / 2, kDot / 2);
        painter.setFont(theme::font(Type::Small, i == m_done ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme::color(i == m_done ? Token::Ink : Token::InkSoft));
        painter.drawText(QRect(i * width, 18, width, 18), Qt::AlignHCenter | Qt::AlignTop, words[i]);
    }
}

} // namespace eldin::ui
