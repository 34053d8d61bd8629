// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/StreamPanel.h"

#include "core/service/RemarkService.h"
#include "ui/live/KindKeys.h"
#include "ui/live/StreamDelegate.h"
#include "ui/live/StreamModel.h"
#include "ui/shell/RemarkMenu.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/AfterPaint.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/WrappedList.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>

namespace eldin::ui {

StreamPanel::StreamPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new StreamModel(workspace, this))
    , m_title(new QLabel)
    , m_filter(new QLineEdit)
    , m_stack(new QStackedLayout)
    , m_view(new WrappedList)
    , m_empty(new EmptyState(QStringLiteral("message-square-quote")))
    , m_keys(new QLabel)
    , m_counted(new AfterPaint(this, &StreamPanel::showCount))
{
    m_title->setObjectName(QStringLiteral("streamTitle"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_keys->setProperty("kind", QStringLiteral("small"));
    m_keys->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("streamFilter"));
    m_filter->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("stream"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StreamDelegate(workspace, *m_model, m_view));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_filter->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addWidget(m_title);
    head->addWidget(m_filter, 1);
    auto *body = new QWidget;
    body->setLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addWidget(body, 1);
    layout->addWidget(m_keys);

    new RemarkMenu(workspace, m_view, [this](int row) { return m_model->idAt(row); });
    auto *kinds = new KindKeys(this);
    kinds->listenTo(m_view);
    connect(kinds, &KindKeys::chosen, this, [this](core::RemarkKind kind) { m_model->setKind(m_view->currentIndex(), kind); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_workspace.runner().run([&] { m_model->setFilter(words); });
        refreshHead();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &StreamPanel::refreshHead);
    const auto bind = [this](const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(m_view);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    bind({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_D)}, &StreamPanel::remove);
    bind({QKeySequence(Qt::CTRL | Qt::Key_E)}, &StreamPanel::correct);
}

void StreamPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Find"));
    m_filter->setAccessibleName(tr("Find in what was said"));
    m_view->setAccessibleName(tr("What was said, newest first"));
    m_keys->setText(tr("Enter corrects · Delete removes · Ctrl+Enter answers · Shift+↓ chooses several, Ctrl+Shift+L puts them together"));
    m_view->viewport()->update();
    showCount();
    refreshHead();
}

void StreamPanel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    m_model->setMeeting(meeting);
    showCount();
    refreshHead();
}

void StreamPanel::setWritable(bool writable)
{
    m_model->setWritable(writable);
    m_keys->setVisible(writable);
}

void StreamPanel::showCount()
{
    m_workspace.runner().run([this] {
        const int count = m_meeting.isNull() ? 0 : m_workspace.stores().remarks.countOfMeeting(m_meeting);
        m_title->setText(tr("%n remark(s)", nullptr, count));
    });
}

void StreamPanel::refreshHead()
{
    m_counted->ask();
    const bool filtered = !m_filter->text().isEmpty();
    m_empty->setWords(filtered ? tr("Nothing that was said holds these words.") : tr("Nothing was said yet. What you write down appears here at once."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void StreamPanel::showNewest()
{
    m_view->scrollToTop();
    m_view->viewport()->repaint(); // what was saved is seen before anything else is looked up
}

void StreamPanel::focusNewest()
{
    if (m_model->rowCount() == 0)
        return;
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void StreamPanel::choose(const QString &remark)
{
    const int row = m_model->rowOf(remark);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
}

core::Id<core::Remark> StreamPanel::currentRemark() const
{
    const int row = m_view->hasFocus() && m_view->currentIndex().isValid() ? m_view->currentIndex().row() : 0;
    return core::Id<core::Remark>(m_model->idAt(row));
}

void StreamPanel::correct()
{
    if (m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex());
}

void StreamPanel::remove()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    if (m_view->selectionModel()->selectedIndexes().size() > 1)
        return m_workspace.runner().warn(tr("Several are chosen: choose the one that is to be removed."));
    m_workspace.runner().run(tr("Remark removed."), [&] {
        core::RemarkService(m_workspace.document()).remove(m_model->row(index.row()).remark.id);
    });
}

bool StreamPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        m_filter->clear();
        Q_EMIT left();
        return true;
    }
    if (watched == m_filter && (enter || key->key() == Qt::Key_Down)) {
        focusNewest();
        return true;
    }
    if (watched == m_view && enter) {
        if (key->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT answerRequested(currentRemark().text());
        else
            correct();
        return true;
    }
    if (watched == m_view && key->key() == Qt::Key_Up && m_view->currentIndex().row() <= 0) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace eldin::ui
