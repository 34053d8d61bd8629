// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Speaking.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace eldin::ui {

/// How many minutes one may speak at the hearings of this aimak, for each kind of speech.
class SpeakingLimitsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakingLimitsForm(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void save(core::TurnKind kind, int minutes);

    struct Limit
    {
        core::TurnKind kind;
        QLabel *label;
        QSpinBox *minutes;
    };
    Workspace &m_workspace;
    QLabel *m_title;
    std::vector<Limit> m_limits;
};

} // namespace eldin::ui
