// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace eldin::ui {

class AttachedFiles;
class FileEraser;

/// The pictures of the sheet on which those present at a meeting signed: attached, looked at, removed, and removed for good.
class SignedLists final : public QWidget
{
    Q_OBJECT

public:
    explicit SignedLists(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void retranslate();

private:
    void refresh();
    void showButtons();
    void attach();
    void erase();
    [[nodiscard]] const core::Attachment *current() const;

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    std::vector<core::Attachment> m_pictures;
    AttachedFiles *m_files;
    FileEraser *m_eraser;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_remove;
    QPushButton *m_erase;
};

} // namespace eldin::ui
