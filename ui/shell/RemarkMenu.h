// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QObject>

class QAbstractItemView;
class QAction;
class QMenu;

namespace eldin::ui {

/// What can be done with the remarks chosen in a list: put together, take apart, move to another meeting or item of the agenda, give the Kyrgyz
/// letters back. Ctrl+Shift+L opens it, and so does the right mouse button.
class RemarkMenu final : public QObject
{
    Q_OBJECT

public:
    using Remarks = std::vector<core::Id<core::Remark>>;

    /// `idAt` names the remark of a row.
    RemarkMenu(Workspace &workspace, QAbstractItemView *view, std::function<QString(int)> idAt);

    void open();

private:
    [[nodiscard]] Remarks chosen() const;
    [[nodiscard]] core::Id<core::Remark> current() const;
    void addLinks(QMenu *menu, const Remarks &remarks);
    void addMeetings(QMenu *menu, const Remarks &remarks);
    void addAgenda(QMenu *menu, const Remarks &remarks);
    void link(const Remarks &remarks, core::LinkKind kind);
    void restoreLetters(const Remarks &remarks);

    Workspace &m_workspace;
    QAbstractItemView *m_view;
    std::function<QString(int)> m_idAt;
};

} // namespace eldin::ui
