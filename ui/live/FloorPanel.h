// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/TurnRows.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace eldin::ui {

class FloorKeys;
class QueuePanel;
class Segments;

/// Who has the floor and for how long. Without the list of speakers it only shows whom the entry line chose; with it a
/// watch runs, and the floor is given, stopped and taken here.
class FloorPanel final : public QFrame
{
    Q_OBJECT

public:
    FloorPanel(Workspace &workspace, FloorKeys &keys, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void setWritable(bool writable);
    void refresh();
    void retranslate();
    /// The list of speakers, which stands where there is room for it.
    [[nodiscard]] QueuePanel &queue() const { return *m_queue; }
    /// As it was at the last refresh.
    [[nodiscard]] const std::optional<core::TurnRow> &speaker() const { return m_speaker; }

    /// Opens the list of speakers if need be, and goes to the line that adds to it; once more closes it.
    void turnToQueue();
    void pause();
    void endTurn();
    void next();

Q_SIGNALS:
    void left();
    void queueTurned(bool shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] bool isQueueShown() const;
    void showTime();
    void showSignal();
    void setSex(int choice);

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    std::optional<core::TurnRow> m_speaker;
    std::vector<core::SpeakingPause> m_pauses; ///< of the speaker
    bool m_writable = true;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_time;
    QLabel *m_signal;
    Segments *m_sex;
    QWidget *m_buttons;
    QPushButton *m_pause;
    QPushButton *m_end;
    QPushButton *m_next;
    QPushButton *m_more;
    QueuePanel *m_queue;
    QTimer *m_clock;
};

} // namespace eldin::ui
