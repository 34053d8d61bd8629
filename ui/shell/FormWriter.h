// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/FileJob.h"
#include "ui/shell/Workspace.h"

class QWidget;

namespace eldin::ui {

/// Asks where an Excel form shall stand, writes it beside the window and says so with a button that opens it.
class FormWriter final : public QObject
{
    Q_OBJECT

public:
    /// Writes the form to the path; runs beside the window, over a document of its own.
    using Make = std::function<void(const QString &path, const core::Stores &stores, core::Language language)>;

    explicit FormWriter(Workspace &workspace, QWidget *parent);

    /// `title` is the proposed name of the file, without its ending.
    void write(const QString &title, const Make &make);

private:
    Workspace &m_workspace;
    QWidget *m_window;
    FileJob *m_job;
};

} // namespace eldin::ui
