// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RecordTable.h"

#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>

namespace eldin::ui {

namespace {

QPushButton *button(const QString &name, const QString &iconName)
{
    auto *result = new QPushButton;
    result->setObjectName(name);
    result->setProperty("kind", QStringLiteral("quiet"));
    result->setIcon(lineIcon(iconName, Token::Accent));
    return result;
}

} // namespace

RecordTable::RecordTable(const QString &emptyIcon, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_view(new QTableView)
    , m_empty(new EmptyState(emptyIcon))
    , m_bar(new QWidget)
    , m_buttons(new QHBoxLayout(m_bar))
    , m_add(button(QStringLiteral("addButton"), QStringLiteral("plus")))
    , m_remove(button(QStringLiteral("removeButton"), QStringLiteral("trash-2")))
    , m_up(button(QStringLiteral("upButton"), QStringLiteral("arrow-up")))
    , m_down(button(QStringLiteral("downButton"), QStringLiteral("arrow-down")))
{
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumHeight(theme::kRow);
    m_view->horizontalHeader()->setStretchLastSection(false);

    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(theme::kGrid / 2);
    for (QPushButton *each : {m_add, m_remove, m_up, m_down})
        m_buttons->addWidget(each);
    m_buttons->addStretch(1);
    auto *frame = new QWidget;
    frame->setLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(frame, 1);
    layout->addWidget(m_bar);

    connect(m_add, &QPushButton::clicked, this, &RecordTable::addRequested);
    connect(m_empty, &EmptyState::clicked, this, &RecordTable::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            Q_EMIT removeRequested(currentRow());
    });
    connect(m_up, &QPushButton::clicked, this, [this] {
        if (currentRow() > 0)
            Q_EMIT moveRequested(currentRow(), -1);
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            Q_EMIT moveRequested(currentRow(), 1);
    });
    addAction(m_add, {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_I)});
    addAction(m_remove, {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_D)});
    addAction(m_up, {QKeySequence(Qt::ALT | Qt::Key_Up)});
    addAction(m_down, {QKeySequence(Qt::ALT | Qt::Key_Down)});
    auto *edit = new QAction(this);
    edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    edit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(edit, &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid())
            m_view->edit(m_view->currentIndex());
    });
    QWidget::addAction(edit);
    setMovable(false);
    retranslate();
}

void RecordTable::addAction(QPushButton *button, const QList<QKeySequence> &keys)
{
    // On the view only: a bare Delete must never reach over a text field.
    auto *action = new QAction(m_view);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_view->addAction(action);
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(model, signal, this, &RecordTable::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTable::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::refresh);
    refresh();
}

void RecordTable::setWidths(const std::vector<int> &widths)
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        m_view->horizontalHeader()->setSectionResizeMode(column, widths[i] == 0 ? QHeaderView::Stretch
                                                                                : QHeaderView::Interactive);
        // A head is never cut, in any language.
        if (widths[i] > 0)
            m_view->setColumnWidth(column, std::max(widths[i], m_view->horizontalHeader()->sectionSizeHint(column) + theme::kGrid));
    }
}

void RecordTable::setMovable(bool movable)
{
    m_movable = movable;
    m_up->setVisible(movable);
    m_down->setVisible(movable);
}

void RecordTable::setRowsGiven()
{
    m_rowsGiven = true;
    setAddable(false);
}

void RecordTable::setAddable(bool addable)
{
    m_addable = addable;
    refresh();
}

void RecordTable::setWords(const QString &name, const QString &emptySentence, const QString &addText)
{
    m_view->setAccessibleName(name);
    m_emptySentence = emptySentence;
    m_add->setText(addText);
    refresh();
}

int RecordTable::currentRow() const
{
    return m_view->currentIndex().row();
}

void RecordTable::editRow(int row, int column)
{
    if (row < 0)
        return;
    const QModelIndex index = m_view->model()->index(row, column);
    m_view->setFocus();
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->edit(index);
}

void RecordTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordTable::retranslate()
{
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_add->setToolTip(tr("Ins or Ctrl+I"));
    m_remove->setToolTip(tr("Del or Ctrl+D"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
}

void RecordTable::refresh()
{
    const int rows = m_view->model() == nullptr ? 0 : m_view->model()->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    m_empty->setWords(m_emptySentence, m_addable ? m_add->text() : QString());
    m_bar->setVisible(rows > 0 && !m_rowsGiven);
    const int row = currentRow();
    const bool editable = isEditable(row);
    m_add->setEnabled(m_addable);
    m_add->setVisible(!m_add->text().isEmpty()); // some lists fill themselves
    m_remove->setEnabled(editable && !m_rowsGiven);
    m_up->setEnabled(m_movable && editable && row > 0);
    m_down->setEnabled(m_movable && editable && row + 1 < rows);
}

bool RecordTable::isEditable(int row) const
{
    const QAbstractItemModel *model = m_view->model();
    if (row < 0 || model == nullptr)
        return false;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->flags(model->index(row, column)) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable))
            return true;
    }
    return false;
}

} // namespace eldin::ui
