// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QLabel>

namespace eldin::ui {

class Workspace;

/// Answers that somebody has to see to now, of the chosen hearing and what earlier ones put off: a line for each reason, which
/// leads to the list of just those.
class WaitingLinks final : public QLabel
{
    Q_OBJECT

public:
    explicit WaitingLinks(Workspace &workspace, QWidget *parent = nullptr);

    /// Hidden where nothing waits.
    void setHearing(const core::Hearing &hearing);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow(const QString &link);

    Workspace &m_workspace;
};

} // namespace eldin::ui
