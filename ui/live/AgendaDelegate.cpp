// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AgendaDelegate.h"

#include "core/service/MeetingCourse.h"
#include "ui/live/AgendaModel.h"
#include "ui/widgets/Icon.h"

#include <QAbstractItemView>
#include <QPainter>

namespace eldin::ui {

namespace {

constexpr int kMark = theme::kGrid * 4;
constexpr int kMinutes = theme::kGrid * 6;
constexpr int kTop = theme::kGrid;

QFont titleFont(const core::AgendaItem &item)
{
    return theme::font(Type::Base, core::isUnderWay(item) ? QFont::DemiBold : QFont::Normal);
}

int titleHeight(const core::AgendaItem &item, const QString &title, int width)
{
    return QFontMetrics(titleFont(item)).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, title).height();
}

} // namespace

AgendaDelegate::AgendaDelegate(const AgendaModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QString AgendaDelegate::minutesText(int row) const
{
    const core::AgendaItem &item = m_model.row(row);
    return item.startedAt.isValid() ? QStringLiteral("%1/%2").arg(m_model.minutes(item)).arg(item.plannedMinutes)
                                    : QString::number(item.plannedMinutes);
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const core::AgendaItem &item = m_model.row(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool done = item.endedAt.isValid();
    const bool now = core::isUnderWay(item);
    painter->fillRect(option.rect, theme::color(selected ? Token::AccentSoft : Token::SurfaceRaised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Token::Line));
    if (now || (selected && option.state.testFlag(QStyle::State_HasFocus)))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme::color(now ? Token::Accent : Token::Focus));
    const QRect mark(option.rect.left() + theme::kGrid, option.rect.top() + kTop, kMark - theme::kGrid, 20);
    if (done || now) {
        painter->drawPixmap(mark.topLeft() + QPoint(0, 2), iconPixmap(done ? QStringLiteral("check") : QStringLiteral("mic"), 16,
                                                                      done ? Token::Positive : Token::Accent));
    } else {
        painter->setFont(theme::font(Type::Base));
        painter->setPen(theme::color(Token::InkSoft));
        painter->drawText(mark, Qt::AlignLeft | Qt::AlignVCenter, QString::number(index.row() + 1));
    }
    const QRect title(option.rect.left() + kMark, option.rect.top() + kTop, option.rect.width() - kMark - kMinutes, option.rect.height());
    painter->setFont(titleFont(item));
    painter->setPen(theme::color(done ? Token::InkSoft : Token::Ink));
    painter->drawText(title, Qt::TextWordWrap, index.data().toString());
    const bool late = item.startedAt.isValid() && m_model.minutes(item) > item.plannedMinutes;
    painter->setFont(theme::font(Type::Small));
    painter->setPen(theme::color(late ? Token::Warning : Token::InkSoft));
    painter->drawText(QRect(option.rect.right() - kMinutes - theme::kGrid, mark.top(), kMinutes, 20), Qt::AlignRight | Qt::AlignVCenter,
                      minutesText(index.row()));
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const int height = titleHeight(m_model.row(index.row()), index.data().toString(), std::max(80, width - kMark - kMinutes));
    return {width, std::max(40, height + 2 * kTop + 1)};
}

} // namespace eldin::ui
