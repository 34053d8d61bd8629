// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/StreamDelegate.h"

#include "core/base/Text.h"
#include "ui/widgets/EntryText.h"
#include "ui/live/StreamModel.h"
#include "ui/models/RemarkWords.h"
#include "ui/widgets/Icon.h"

#include <QAbstractItemView>
#include <QPainter>

namespace eldin::ui {

namespace {

constexpr int kSide = theme::kGrid * 3 / 2;
constexpr int kTop = theme::kGrid;
constexpr qsizetype kLongest = 360; // a note, not a page: the rest stands in the inspector of the Remarks page

/// Wraps the text into the width; draws it if there is a painter. The height taken.
int drawText(QPainter *painter, const QRect &area, const QString &text, const QFont &font, Token token)
{
    const QRect bounds = QFontMetrics(font).boundingRect(QRect(0, 0, area.width(), 10000), Qt::TextWordWrap, text);
    if (painter != nullptr) {
        painter->setFont(font);
        painter->setPen(theme::color(token));
        painter->drawText(QRect(area.topLeft(), QSize(area.width(), bounds.height())), Qt::TextWordWrap, text);
    }
    return bounds.height();
}

} // namespace

StreamDelegate::StreamDelegate(Workspace &workspace, const StreamModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

int StreamDelegate::draw(QPainter *painter, const QRect &area, const core::RemarkRow &row) const
{
    const auto language = m_workspace.language();
    const QFont small = theme::font(Type::Small);
    const QFont strong = theme::font(Type::Small, QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int y = area.top();
    const QString head = QStringLiteral("%1  %2").arg(remarkLabel(row.remark), kindName(row.remark.kind));
    const QString time = row.remark.saidAt.isValid() ? row.remark.saidAt.toString(QStringLiteral("HH:mm")) : QString();
    const QString amount = amountText(row.remark.amount, language);
    if (painter != nullptr) {
        const QRect line(area.left(), y, area.width(), metrics.height());
        painter->drawPixmap(line.left(), y + (metrics.height() - 16) / 2, iconPixmap(kindIcon(row.remark.kind), 16, Token::InkSoft));
        painter->setFont(strong);
        painter->setPen(theme::color(Token::Ink));
        painter->drawText(line.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, head);
        const int used = 22 + metrics.horizontalAdvance(head) + theme::kGrid;
        painter->setPen(theme::color(Token::Accent));
        const QRect room = line.adjusted(used, 0, -44, 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(amount, Qt::ElideRight, room.width()));
        painter->setFont(small);
        painter->setPen(theme::color(Token::InkSoft));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, time);
    }
    y += metrics.height() + 2;
    const auto rest = [&] { return QRect(area.left(), y, area.width(), 0); };
    if (const QString who = speakerLine(row, language); !who.isEmpty())
        y += drawText(painter, rest(), who, small, Token::InkSoft) + 2;
    y += drawText(painter, rest(), core::shortened(row.words.text, kLongest), theme::font(Type::Base), Token::Ink);
    if (const QString link = linkText(row); !link.isEmpty())
        y += 2 + drawText(painter, rest().translated(0, 2), link, small, Token::Accent);
    if (!row.words.answer.isEmpty()) {
        y += theme::kGrid / 2;
        QString answer = core::shortened(row.words.answer.best(language), kLongest / 2);
        if (!row.words.answeredBy.isEmpty())
            answer.prepend(row.words.answeredBy.best(language) + QStringLiteral(": "));
        if (painter != nullptr)
            painter->drawPixmap(area.left(), y, iconPixmap(QStringLiteral("corner-down-right"), 16, Token::Positive));
        y += std::max(16, drawText(painter, rest().adjusted(22, 0, 0, 0), answer, small, Token::InkSoft));
    }
    return y - area.top();
}

void StreamDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, theme::color(selected ? Token::AccentSoft : Token::SurfaceRaised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Token::Line));
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme::color(Token::Focus));
    painter->setRenderHint(QPainter::Antialiasing);
    draw(painter, option.rect.adjusted(kSide, kTop, -kSide, -kTop), m_model.row(index.row()));
    painter->restore();
}

QSize StreamDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const core::RemarkRow &row = m_model.row(index.row());
    Measured &known = m_measured[row.remark.id.text()];
    const QSize room(width, QFontMetrics(theme::font(Type::Base)).height());
    if (known.height == 0 || known.room != room || known.language != m_workspace.language() || known.row != row)
        known = {row, m_workspace.language(), room, draw(nullptr, QRect(0, 0, std::max(120, width - 2 * kSide), 0), row) + 2 * kTop + 1};
    return {width, known.height};
}

QWidget *StreamDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new EntryText(parent);
    editor->setObjectName(QStringLiteral("streamEditor"));
    editor->setAccessibleName(tr("Words of the remark"));
    auto *self = const_cast<StreamDelegate *>(this); // the signals of a delegate are not const, its making of editors is
    const auto done = [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    };
    connect(editor, &EntryText::submitted, self, done);
    connect(editor, &EntryText::submittedWithAnswer, self, done);
    connect(editor, &EntryText::escaped, self, [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
    return editor;
}

void StreamDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *text = qobject_cast<EntryText *>(editor);
    // What is being typed is not overwritten when the row is read again.
    if (text->document()->isModified())
        return;
    text->setPlainText(index.data(Qt::EditRole).toString());
    text->moveCursor(QTextCursor::End);
}

void StreamDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<EntryText *>(editor)->toPlainText());
}

void StreamDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->move(option.rect.topLeft() + QPoint(theme::kGrid / 2, theme::kGrid * 3));
    editor->setFixedWidth(option.rect.width() - theme::kGrid);
}

} // namespace eldin::ui
