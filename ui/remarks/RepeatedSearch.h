// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/RepeatedRemarks.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// Looks for what was said twice at the chosen hearing: among a few hundred remarks at once, among more beside the window.
class RepeatedSearch final : public QObject
{
    Q_OBJECT

public:
    using Groups = std::vector<core::RepeatedGroup>;
    /// Called in the window's thread, within the action runner.
    using Take = std::function<void(Groups &&groups)>;

    RepeatedSearch(Workspace &workspace, Take take, QObject *parent);

    /// The groups of the last call count.
    void start();
    /// Nobody waits for the groups any more; what was found so far is taken.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job->isRunning(); }

private:
    void startBeside();

    Workspace &m_workspace;
    Take m_take;
    FileJob *m_job;
    bool m_again = false; ///< asked for while it looked
};

} // namespace eldin::ui
