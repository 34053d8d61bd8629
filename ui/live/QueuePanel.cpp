// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/QueuePanel.h"

#include "core/service/FloorService.h"
#include "core/service/SpeakerQueue.h"
#include "ui/live/FloorKeys.h"
#include "ui/live/QueueModel.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/PersonField.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kMostRows = 4; // of the list before it scrolls: the entry line stays in place below

} // namespace

QueuePanel::QueuePanel(Workspace &workspace, FloorKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new QueueModel(workspace, this))
    , m_view(new QListView)
    , m_add(new PersonField)
    , m_title(new QLabel)
    , m_label(new QLabel)
    , m_hint(new QLabel)
{
    m_view->setObjectName(QStringLiteral("speakerQueue"));
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("queueAdd"));
    m_add->setFreeText(true);
    m_add->installEventFilter(this);
    m_add->setMinimumHeight(theme::kTarget);
    m_label->setBuddy(m_add);
    for (QLabel *label : {m_label, m_hint})
        label->setProperty("kind", QStringLiteral("small"));
    m_hint->setWordWrap(true);
    m_label->setWordWrap(true);
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_title->setMinimumHeight(theme::kTarget);
    keys.listenTo(m_add);
    keys.listenTo(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    layout->addWidget(m_label);
    layout->addWidget(m_add);
    layout->addWidget(m_hint);
    connect(m_add, &PersonField::settled, this, [this] { add(false); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &QueuePanel::fitHeight);
    fitHeight();
}

void QueuePanel::retranslate()
{
    m_title->setText(tr("List of speakers"));
    m_view->setAccessibleName(m_title->text());
    m_label->setText(tr("Who asks to speak: number, name, or “woman in the third row”"));
    m_add->setAccessibleName(m_label->text());
    m_hint->setText(tr("Enter: on the list · Ctrl+Enter: has the floor at once · in the list Alt+↑↓ moves, Delete takes off"));
    m_model->repaintAll();
}

void QueuePanel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    m_model->setMeeting(meeting);
}

void QueuePanel::refresh()
{
    m_add->setParticipants(core::participantRows(m_workspace.stores(), m_meeting));
    fitHeight();
}

bool QueuePanel::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void QueuePanel::fitHeight()
{
    m_view->setVisible(!isEmpty());
    const int row = std::max(theme::kRow, m_view->sizeHintForRow(0));
    m_view->setFixedHeight(std::clamp(m_model->rowCount(), 1, kMostRows) * row + 2);
    if (!m_view->currentIndex().isValid() && !isEmpty())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void QueuePanel::focusAdd()
{
    m_add->setFocus();
    m_add->selectAll();
}

core::Id<core::SpeakingTurn> QueuePanel::current() const
{
    return core::Id<core::SpeakingTurn>(m_model->idAt(m_view->currentIndex().row()));
}

void QueuePanel::add(bool atOnce)
{
    m_add->settle();
    const QString written = m_add->text().trimmed();
    if (written.isEmpty())
        return Q_EMIT left();
    core::Speaker speaker = core::participant(m_add->person());
    if (speaker.attendanceId.isNull()) {
        bool isNumber = false;
        written.toInt(&isNumber);
        if (isNumber)
            return m_workspace.runner().warn(tr("No participant has the number %1. Write how to recognise the speaker instead.").arg(written));
        if (m_add->fitting() > 1)
            return m_workspace.runner().warn(tr("“%1” fits several participants. Write the number or more of the name.").arg(written));
        speaker.description = written;
        speaker.sex = core::sexInWords(written);
    }
    const bool done = m_workspace.runner().run(atOnce ? tr("%1 has the floor.").arg(written) : tr("%1 is on the list of speakers.").arg(written), [&] {
        if (atOnce)
            core::FloorService(m_workspace.document()).give(m_meeting, speaker);
        else
            core::SpeakerQueue(m_workspace.document()).add(m_meeting, speaker);
    });
    if (done)
        m_add->setPerson({});
}

bool QueuePanel::onListKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto id = current();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (id.isNull())
        return false;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_workspace.runner().run([&] { core::SpeakerQueue(m_workspace.document()).move(id, key == Qt::Key_Up ? -1 : 1); });
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(id.text()), 0));
        return true;
    }
    if (key == Qt::Key_Delete || (key == Qt::Key_D && modifiers == Qt::ControlModifier)) {
        m_workspace.runner().run(tr("Taken off the list of speakers."), [&] { core::FloorService(m_workspace.document()).remove(id); });
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QString name = m_view->currentIndex().data(Qt::ToolTipRole).toString();
        m_workspace.runner().run(tr("%1 has the floor.").arg(name), [&] { core::FloorService(m_workspace.document()).give(id); });
        return true;
    }
    return false;
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (watched == m_view)
        return onListKey(key->key(), modifiers) || QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape && m_add->text().isEmpty()) {
        Q_EMIT left();
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && modifiers == Qt::ControlModifier) {
        add(true);
        return true;
    }
    if (key->key() == Qt::Key_Down && !isEmpty()) {
        m_view->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace eldin::ui
