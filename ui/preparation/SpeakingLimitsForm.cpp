// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/SpeakingLimitsForm.h"

#include "core/service/FloorService.h"
#include "ui/models/TurnWords.h"
#include "ui/shell/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace eldin::ui {

namespace {

constexpr int kMinute = 60;
constexpr int kLongest = 240; // minutes, as FloorService takes
constexpr int kColumns = 3;

} // namespace

SpeakingLimitsForm::SpeakingLimitsForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
{
    m_title->setProperty("kind", QStringLiteral("soft"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kGrid);
    grid->setVerticalSpacing(theme::kGrid / 2);
    grid->addWidget(m_title, 0, 0, 1, kColumns * 2);
    int place = 0;
    for (const auto &[kind, code] : core::Codes<core::TurnKind>::list) {
        auto *label = new QLabel;
        auto *minutes = new QSpinBox;
        minutes->setObjectName(QStringLiteral("limit-") + QString::fromUtf16(code));
        minutes->setRange(0, kLongest);
        minutes->setFixedWidth(theme::kGrid * 14);
        label->setBuddy(minutes);
        const int row = 1 + place / kColumns;
        const int column = place % kColumns * 2;
        grid->addWidget(label, row, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(minutes, row, column + 1);
        connect(minutes, &QSpinBox::editingFinished, this, [this, minutes, each = kind] { save(each, minutes->value()); });
        m_limits.push_back({kind, label, minutes});
        ++place;
    }
    grid->setColumnStretch(kColumns * 2, 1);
}

void SpeakingLimitsForm::retranslate()
{
    m_title->setText(tr("How long one may speak"));
    for (const Limit &limit : m_limits) {
        limit.label->setText(turnKindName(limit.kind));
        limit.minutes->setAccessibleName(limit.label->text());
        limit.minutes->setSuffix(tr(" min"));
        limit.minutes->setSpecialValueText(tr("no limit"));
    }
}

void SpeakingLimitsForm::refresh()
{
    for (const Limit &limit : m_limits) {
        const QSignalBlocker quiet(limit.minutes);
        limit.minutes->setValue((core::speakingLimit(m_workspace.stores(), limit.kind) + kMinute - 1) / kMinute);
        limit.minutes->setEnabled(!m_workspace.document().isReadOnly());
    }
}

void SpeakingLimitsForm::save(core::TurnKind kind, int minutes)
{
    int before = 0;
    const bool read = m_workspace.runner().run([&] { before = core::speakingLimit(m_workspace.stores(), kind); });
    if (read && (before + kMinute - 1) / kMinute != minutes)
        m_workspace.runner().run(tr("Noted."), [&] { core::FloorService(m_workspace.document()).setLimit(kind, minutes * kMinute); });
}

} // namespace eldin::ui
