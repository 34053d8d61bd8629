// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/HearingTemplate.h"
#include "ui/shell/Workspace.h"

#include <QMenu>

namespace eldin::ui {

/// The ways to begin a hearing – the usual one of each kind, the municipality's own templates, like an earlier one – and
/// what can be done with templates.
class HearingMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit HearingMenu(Workspace &workspace, QWidget *parent = nullptr);

    /// The usual hearing of the kind, with its tasks.
    void addUsual(core::HearingKind kind);

Q_SIGNALS:
    /// The workspace has it chosen already.
    void added();

private:
    void fill();
    void fillTemplates();
    void addFrom(const core::HearingOutline &outline, const core::Id<core::HearingTemplate> &own);
    void addLike(const core::Hearing &earlier);
    void keepTemplate();
    void readTemplate();
    void writeTemplate();
    /// On the newest budget of its kind, if there is one.
    [[nodiscard]] core::Hearing proposed(const core::HearingOutline &outline, const QDate &day) const;

    Workspace &m_workspace;
};

} // namespace eldin::ui
