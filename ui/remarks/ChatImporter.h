// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ChatImport.h"

#include <QObject>

namespace eldin::ui {

class FileJob;
class Workspace;

/// Brings what people wrote in a messenger into the hearing that is looked at: from an exported chat or from the
/// clipboard, by way of a list in which a person decides.
class ChatImporter final : public QObject
{
    Q_OBJECT

public:
    ChatImporter(Workspace &workspace, QWidget *parent);

    /// Asks for the file and reads it beside the window.
    void fromFile();
    void fromClipboard();

private:
    /// Within the action runner.
    void take(const QString &title, core::ChatPlan understood);

    Workspace &m_workspace;
    QWidget *m_window;
    FileJob *m_job;
};

} // namespace eldin::ui
