// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/HeadCountView.h"

#include "core/service/AttendanceService.h"
#include "ui/live/HeadCountModel.h"
#include "ui/shell/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Enter takes what stands in the cell and says so, with Ctrl or without.
class CountDelegate final : public QStyledItemDelegate
{
public:
    CountDelegate(std::function<void(bool withCtrl)> entered, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_entered(std::move(entered))
    {
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (isEnter(*key)) {
                auto *editor = qobject_cast<QWidget *>(object);
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor, NoHint);
                m_entered(key->modifiers().testFlag(Qt::ControlModifier));
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

private:
    std::function<void(bool withCtrl)> m_entered;
};

} // namespace

HeadCountView::HeadCountView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HeadCountModel(workspace, this))
    , m_table(new QTableView)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_total(new QLabel)
    , m_save(new QPushButton)
    , m_back(new QPushButton)
{
    m_title->setProperty("kind", QStringLiteral("large"));
    m_note->setProperty("kind", QStringLiteral("soft"));
    m_note->setWordWrap(true);
    m_total->setObjectName(QStringLiteral("headTotal"));
    m_total->setProperty("kind", QStringLiteral("title"));
    m_save->setObjectName(QStringLiteral("headSave"));
    m_save->setProperty("kind", QStringLiteral("strong"));
    m_back->setObjectName(QStringLiteral("headBack"));
    m_table->setObjectName(QStringLiteral("headGrid"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CountDelegate([this](bool withCtrl) { withCtrl ? save() : goOn(); }, m_table));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false); // Enter goes on in the grid, Tab out of it
    m_table->setShowGrid(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumHeight(theme::kRow * 2); // names of age groups take two lines
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_table->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_total);
    head->addSpacing(theme::kGrid * 2);
    head->addWidget(m_back);
    head->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HeadCountView::showTotal);
    connect(m_save, &QPushButton::clicked, this, &HeadCountView::save);
    connect(m_back, &QPushButton::clicked, this, &HeadCountView::left);
}

void HeadCountView::retranslate()
{
    m_title->setText(tr("People in the hall"));
    m_note->setText(tr("Count those whose names are not on the registration sheet. Digits fill a cell, Enter goes on to the next, the arrows move."));
    m_save->setText(tr("Save  Ctrl+Enter"));
    m_back->setText(tr("Back to the meeting"));
    m_back->setToolTip(tr("Esc: nothing is changed"));
    m_table->setAccessibleName(m_title->text());
    showTotal();
}

void HeadCountView::open(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    m_model->load(meeting);
    m_save->setEnabled(m_workspace.mayEditRecord());
    m_table->setEnabled(m_workspace.mayEditRecord());
    showTotal();
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void HeadCountView::showTotal()
{
    m_total->setText(m_model->rowCount() == 0 ? QString() : tr("%n counted", nullptr, m_model->total()));
}

void HeadCountView::save()
{
    m_table->setFocus(); // a cell that is still open counts too
    const bool saved = m_workspace.runner().run(tr("%n person(s) counted in the hall.", nullptr, m_model->total()),
                                                [&] { core::AttendanceService(m_workspace.document()).countHeads(m_meeting, m_model->groups()); });
    if (saved)
        Q_EMIT left();
}

// At the end of a row to the beginning of the next one; sums are passed over.
void HeadCountView::goOn()
{
    const QModelIndex here = m_table->currentIndex();
    const int columns = m_model->columnCount() - 1;
    const int next = here.row() * columns + here.column() + 1;
    const QModelIndex to = m_model->index(next / columns, next % columns);
    if (to.isValid() && to.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(to);
}

bool HeadCountView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(*key) && !(key->modifiers() & Qt::ControlModifier)) {
            goOn();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeadCountView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isEnter(*event) && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace eldin::ui
