// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// Erases a person for good: looks where the person stands, asks once, and does it beside the window.
class PersonEraser final : public QObject
{
    Q_OBJECT

public:
    PersonEraser(Workspace &workspace, QWidget *page);

    /// Whether there is somebody to erase, and the file can be written. A closed record is no obstacle.
    [[nodiscard]] bool canErase(const core::Id<core::Person> &person) const;
    void erase(const core::Id<core::Person> &person);

private:
    Workspace &m_workspace;
    QWidget *m_page;
};

} // namespace eldin::ui
