// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace eldin::ui {

/// The fairness mirror in two lines beside the agenda: the share of women, and a group that has been silent for long.
class MirrorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MirrorPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting) { m_meeting = meeting; }
    void retranslate();
    /// Counts anew; hidden while nobody has spoken.
    void refresh();

Q_SIGNALS:
    void requested(); ///< the whole of it

private:
    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    QLabel *m_share;
    QLabel *m_quiet;
    QPushButton *m_open;
};

} // namespace eldin::ui
