// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/MirrorPanel.h"

#include "ui/live/MirrorWords.h"
#include "ui/shell/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eldin::ui {

MirrorPanel::MirrorPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_share(new QLabel)
    , m_quiet(new QLabel)
    , m_open(new QPushButton)
{
    m_share->setObjectName(QStringLiteral("mirrorShare"));
    m_share->setProperty("kind", QStringLiteral("soft"));
    m_quiet->setObjectName(QStringLiteral("mirrorQuiet"));
    m_quiet->setProperty("kind", QStringLiteral("warning"));
    m_open->setObjectName(QStringLiteral("mirrorOpen"));
    m_open->setProperty("kind", QStringLiteral("quiet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    for (QLabel *label : {m_share, m_quiet}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &MirrorPanel::requested);
    hide();
}

void MirrorPanel::retranslate()
{
    m_open->setText(tr("Who spoke how much"));
    m_open->setToolTip(tr("Ctrl+T"));
}

void MirrorPanel::refresh()
{
    const auto meeting = m_meeting.isNull() ? std::nullopt : m_workspace.stores().meetings.find(m_meeting);
    const QDateTime now = m_workspace.document().environment().clock.wallTime();
    const core::FairnessMirror mirror = meeting ? core::floorMirror(m_workspace.stores(), m_meeting, now) : core::FairnessMirror {};
    const QString share = mirrorLine(mirror, m_workspace.language());
    setVisible(!share.isEmpty());
    m_share->setText(share);
    // A meeting that is over, or was left days ago, has nobody to be asked.
    constexpr int kDay = 24 * 60;
    const auto quiet = meeting && !meeting->endsAt.isValid() ? core::quietGroup(mirror, now) : std::nullopt;
    m_quiet->setVisible(quiet && quiet->minutes < kDay);
    if (quiet)
        m_quiet->setText(quietLine(*quiet, m_workspace.language()));
}

} // namespace eldin::ui
