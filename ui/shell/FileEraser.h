// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// Removes attached files for good: looks which backups hold them, asks once, and does it beside the window.
class FileEraser final : public QObject
{
    Q_OBJECT

public:
    FileEraser(Workspace &workspace, QWidget *page);

    /// How many files were removed before whose bytes are in the document still, and a sentence that says so; empty if none.
    [[nodiscard]] QString removedBefore() const;
    /// These, and all that were removed before.
    void erase(const std::vector<core::Attachment> &files);

private:
    Workspace &m_workspace;
    QWidget *m_page;
};

} // namespace eldin::ui
