// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QTimer;

namespace eldin::ui {

class AfterPaint;
class AgendaModel;
class MirrorPanel;

/// The agenda as it runs: what is under way, how long it takes, when the meeting will end, who is in the hall.
/// Enter or a double click begins the chosen item or ends it.
class CoursePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CoursePanel(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void setWritable(bool writable);
    void retranslate();
    /// Counts and times anew.
    void refresh();
    [[nodiscard]] const AgendaModel &agenda() const { return *m_model; }
    void begin(const core::Id<core::AgendaItem> &item);
    void focusAgenda();

Q_SIGNALS:
    void mirrorRequested();
    void headCountRequested();
    void voteRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void turn();
    void showEnd();
    void showHall();
    void updateButton();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    bool m_writable = true;
    AgendaModel *m_model;
    QLabel *m_title;
    QListView *m_view;
    QPushButton *m_turn;
    QLabel *m_end;
    QLabel *m_hall;
    QBoxLayout *m_acts;
    QPushButton *m_heads;
    QPushButton *m_vote;
    MirrorPanel *m_mirror;
    QTimer *m_clock;
    AfterPaint *m_soon; ///< the shares are counted over all of the meeting
};

} // namespace eldin::ui
