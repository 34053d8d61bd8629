// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CellDelegate.h"

#include "ui/models/Column.h"
#include "ui/models/DayText.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

namespace eldin::ui {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    const QVariant choices = index.data(ChoicesRole);
    QWidget *editor = nullptr;
    if (choices.isValid()) {
        auto *box = new QComboBox(parent);
        for (const Choice &choice : choices.value<Choices>())
            box->addItem(choice.text, choice.value);
        editor = box;
    } else if (value.userType() == QMetaType::QDate) {
        auto *edit = new QDateEdit(parent);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(kDayFormat.toString());
        editor = edit;
    } else if (value.userType() == QMetaType::QDateTime) {
        auto *edit = new QDateTimeEdit(parent);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
        editor = edit;
    } else if (value.userType() == QMetaType::Int) {
        auto *box = new QSpinBox(parent);
        box->setRange(0, 10'000'000);
        box->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        editor = box;
    } else {
        auto *line = new QLineEdit(parent);
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        // What stands there in another language stays readable while this one is written.
        line->setPlaceholderText(index.data(Qt::DisplayRole).toString());
        editor = line;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto *date = qobject_cast<QDateTimeEdit *>(editor))
        date->setDateTime(value.userType() == QMetaType::QDate ? value.toDate().startOfDay() : value.toDateTime());
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.toString());
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (const auto *date = qobject_cast<QDateEdit *>(editor))
        model->setData(index, date->date());
    else if (const auto *moment = qobject_cast<QDateTimeEdit *>(editor))
        model->setData(index, moment->dateTime());
    else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->interpretText();
        model->setData(index, number->value());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A style sheet with borders for items leaves the background of the model out.
    const QVariant background = index.data(Qt::BackgroundRole);
    if (background.isValid())
        painter->fillRect(option.rect, background.value<QBrush>());
    QStyledItemDelegate::paint(painter, option, index);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), theme::kRow};
}

} // namespace eldin::ui
