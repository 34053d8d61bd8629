// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QListView;

namespace eldin::ui {

class FloorKeys;
class PersonField;
class QueueModel;

/// The list of speakers: who waits, and a line that takes a number, a name or a description. Enter puts somebody on it,
/// Ctrl+Enter gives the floor at once; in the list Enter gives the floor, Alt with the arrows moves, Delete takes off.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(Workspace &workspace, FloorKeys &keys, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    /// Reads the participants anew.
    void refresh();
    void retranslate();
    void focusAdd();
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(bool atOnce);
    void fitHeight();
    [[nodiscard]] bool onListKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] core::Id<core::SpeakingTurn> current() const;

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    QueueModel *m_model;
    QListView *m_view;
    PersonField *m_add;
    QLabel *m_title;
    QLabel *m_label;
    QLabel *m_hint;
};

} // namespace eldin::ui
