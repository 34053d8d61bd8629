// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/CodeCompleter.h"

#include "core/base/Text.h"
#include "ui/budget/CodeFilter.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace eldin::ui {

namespace {

constexpr int kCodeRole = Qt::UserRole;
constexpr int kMost = 30;
constexpr int kWidth = 420; // the field is narrow, names are long

} // namespace

CodeCompleter::CodeCompleter(QLineEdit &field, std::function<Source()> read)
    : QCompleter(&field)
    , m_field(field)
    , m_read(std::move(read))
    , m_proposals(new QStandardItemModel(this))
    , m_list(new QListView)
{
    setPopup(m_list);
    setModel(m_proposals);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion); // Qt's own filter knows no Kyrgyz letters
    m_list->setMinimumWidth(kWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names end in "…" and stand whole in the tool tip
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    field.setCompleter(this);
    connect(&field, &QLineEdit::textEdited, this, &CodeCompleter::propose);
    // Later: the field takes the code over itself, and saving may show another line in it.
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CodeCompleter::chosen, Qt::QueuedConnection);
}

QString CodeCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(kCodeRole).toString();
}

void CodeCompleter::propose(const QString &typed)
{
    if (!m_source)
        m_source = m_read();
    m_proposals->clear();
    const QString words = core::foldedWithoutKyrgyzLetters(typed);
    for (const core::ClassificationItem &item : m_source->items) {
        if (words.isEmpty() || !findsCode(words, item))
            continue;
        auto *row = new QStandardItem(QStringLiteral("%1  %2").arg(item.code, core::singleLine(item.name.best(m_source->language))));
        row->setData(item.code, kCodeRole);
        row->setToolTip(row->text());
        m_proposals->appendRow(row);
        if (m_proposals->rowCount() == kMost)
            break;
    }
    if (m_proposals->rowCount() > 0)
        complete();
    else
        m_list->hide();
}

bool CodeCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show))
        keepInWindow();
    return QCompleter::eventFilter(watched, event);
}

// The field stands at the right of the window, and Qt reckons with its width only.
void CodeCompleter::keepInWindow()
{
    const int most = m_field.mapToGlobal(QPoint(m_field.width(), 0)).x() - m_list->width();
    if (m_list->x() > most)
        m_list->move(most, m_list->y());
}

} // namespace eldin::ui
