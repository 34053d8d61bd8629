// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HearingFigures.h"

#include "ui/shell/BesideWindow.h"
#include "ui/shell/HeldWindow.h"

namespace eldin::ui {

HearingFigures::HearingFigures(Workspace &workspace)
    : QObject(&workspace)
{
    connect(&workspace.document(), &core::Document::changed, this, [this] { m_summary.reset(); });
}

core::HearingSummary HearingFigures::of(const Workspace &workspace)
{
    const auto hearing = workspace.hearing();
    if (!hearing)
        return {};
    auto *figures = workspace.findChild<HearingFigures *>(QString(), Qt::FindDirectChildrenOnly);
    if (figures->m_summary && figures->m_summary->hearing.id == hearing->id)
        return *figures->m_summary;
    figures->m_summary.reset();
    core::HearingSummary summary = core::summaryOf(workspace.stores(), *hearing);
    if (!windowIsHeld() && !isAnythingBeside()) // what is being written may yet be taken back, and nobody would be told
        figures->m_summary = summary;
    return summary;
}

} // namespace eldin::ui
