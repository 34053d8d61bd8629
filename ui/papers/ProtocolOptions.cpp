// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/ProtocolOptions.h"

#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace eldin::ui {

ProtocolOptions::ProtocolOptions(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_meeting(new QComboBox)
    , m_short(new QCheckBox)
{
    m_meeting->setObjectName(QStringLiteral("protocolMeeting"));
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meeting->setMinimumContentsLength(28);
    m_short->setObjectName(QStringLiteral("shortProtocol"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * theme::kGrid);
    layout->addWidget(m_meeting);
    layout->addWidget(m_short);
    layout->addStretch(1);
    connect(m_meeting, &QComboBox::activated, this, &ProtocolOptions::changed);
    connect(m_short, &QCheckBox::toggled, this, &ProtocolOptions::changed);
}

void ProtocolOptions::retranslate()
{
    m_meeting->setAccessibleName(tr("Of which meeting"));
    m_short->setText(tr("Short form"));
    m_short->setToolTip(tr("Without what each person said: agenda, numbers, decisions and proposals."));
    refresh();
}

void ProtocolOptions::refresh()
{
    const QString before = meeting().text();
    const QSignalBlocker quiet(m_meeting);
    m_meeting->clear();
    m_meeting->addItem(tr("All meetings together"), QString());
    if (!m_workspace.hearingId().isNull()) {
        for (const core::Meeting &meeting : m_workspace.stores().meetings.ofHearing(m_workspace.hearingId()))
            m_meeting->addItem(meeting.place.best(m_workspace.language()), meeting.id.text());
    }
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(before)));
    m_meeting->setVisible(m_meeting->count() > 2); // of one meeting there is nothing to choose
}

core::Id<core::Meeting> ProtocolOptions::meeting() const
{
    return core::Id<core::Meeting>(m_meeting->currentData().toString());
}

bool ProtocolOptions::isShort() const
{
    return m_short->isChecked();
}

} // namespace eldin::ui
