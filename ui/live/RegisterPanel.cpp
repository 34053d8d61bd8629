// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RegisterPanel.h"

#include "core/service/AttendanceService.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Segments.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr core::Sex kSexes[] {core::Sex::Female, core::Sex::Male, core::Sex::Unknown};

} // namespace

RegisterPanel::RegisterPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_name(new QLineEdit)
    , m_sex(new Segments(3))
    , m_village(new QComboBox)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("registerPanel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_name->setObjectName(QStringLiteral("registerName"));
    m_sex->setObjectName(QStringLiteral("registerSex"));
    m_village->setObjectName(QStringLiteral("registerVillage"));
    m_save->setObjectName(QStringLiteral("registerSave"));
    m_cancel->setProperty("kind", QStringLiteral("quiet"));
    m_village->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_village->setMinimumContentsLength(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(m_sex);
    row->addWidget(m_village, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::returnPressed, this, &RegisterPanel::save);
    connect(m_save, &QPushButton::clicked, this, &RegisterPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void RegisterPanel::retranslate()
{
    m_sex->setTexts({tr("woman"), tr("man"), QStringLiteral("–")});
    m_sex->setAccessibleName(tr("Sex"));
    m_name->setPlaceholderText(tr("Name, may be left out"));
    m_name->setAccessibleName(tr("Name of the participant"));
    m_village->setAccessibleName(tr("Village of the participant"));
    m_save->setText(tr("Register"));
    m_save->setToolTip(tr("Enter"));
    m_cancel->setText(tr("Leave"));
    m_cancel->setToolTip(tr("Esc"));
}

void RegisterPanel::open(const core::Id<core::Meeting> &meeting, const QString &name)
{
    m_workspace.runner().run([&] {
        m_meeting = meeting;
        m_title->setText(tr("New participant № %1").arg(m_workspace.stores().attendances.lastNumber(meeting) + 1));
        bool isNumber = false;
        name.toInt(&isNumber);
        m_name->setText(isNumber ? QString() : name);
        m_sex->setCurrent(0);
        m_village->clear();
        m_village->addItem(QStringLiteral("–"), QString());
        for (const core::Settlement &village : m_workspace.stores().settlements.all())
            m_village->addItem(village.name.best(m_workspace.language()), village.id.text());
        const auto found = m_workspace.stores().meetings.find(meeting);
        m_village->setCurrentIndex(found ? std::max(0, m_village->findData(found->settlementId.text())) : 0);
        show();
        m_name->setFocus();
    });
}

void RegisterPanel::save()
{
    core::ParticipantEntry entry;
    entry.meetingId = m_meeting;
    entry.name = m_name->text().trimmed();
    entry.sex = kSexes[static_cast<std::size_t>(std::max(0, m_sex->current()))];
    entry.settlementId = core::Id<core::Settlement>(m_village->currentData().toString());
    QString id;
    const bool saved = m_workspace.runner().run(tr("Participant registered."), [&] {
        id = core::AttendanceService(m_workspace.document()).registerParticipant(entry).text();
    });
    if (!saved)
        return;
    hide();
    Q_EMIT registered(id);
}

void RegisterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
    Q_EMIT closed();
}

} // namespace eldin::ui
