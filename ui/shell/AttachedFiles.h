// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QListWidget;
class QPushButton;
class QWidget;

namespace eldin::ui {

class FileJob;
class Workspace;

/// Attaching files to the document, looking at them here or with another program, and removing them.
class AttachedFiles final : public QObject
{
    Q_OBJECT

public:
    AttachedFiles(Workspace &workspace, QWidget *window);

    [[nodiscard]] bool isBusy() const;
    /// Reads the picture or PDF beside the window, shrunk to what can be read, and keeps it. What it is and belongs to is
    /// said by `attachment`, its name is that of the file.
    void attach(core::Attachment attachment, const QString &path);
    /// Shows it in a window of its own.
    void open(const core::Attachment &attachment);
    void remove(const core::Id<core::Attachment> &attachment);

    /// A list of attached files with its buttons.
    struct Controls
    {
        QListWidget *list;
        QPushButton *attach;
        QPushButton *open;
        QPushButton *remove;
    };
    /// Lets the buttons open and remove what is current (nothing: null), and the list do the same by Enter, Insert and
    /// Delete. What is attached, the place of the list says itself.
    void serve(const Controls &controls, const std::function<const core::Attachment *()> &current);

Q_SIGNALS:
    /// Also where it failed.
    void changed();

private:
    QWidget *m_window;
    Workspace &m_workspace;
    FileJob *m_job;
    std::unique_ptr<QTemporaryDir> m_opened; ///< what was looked at; gone with the page
};

} // namespace eldin::ui
