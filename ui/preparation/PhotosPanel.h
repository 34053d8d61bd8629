// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"

#include <QWidget>

#include <deque>
#include <vector>

class QListWidget;
class QPushButton;
class QStackedLayout;

namespace eldin::ui {

class AttachedFiles;
class EmptyState;
class Workspace;

/// Photos of the meetings of a hearing: of the notices, the hall, the people, for the evidence. Enter looks at one,
/// Insert attaches, Delete removes.
class PhotosPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotosPanel(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    /// The picture of this path becomes one of the hearing.
    void attach(const QString &path);
    /// Stands on the photo of this id.
    void choose(const QString &id);

private:
    void chooseFile();
    void showButtons();
    /// Draws one of the pictures that are not there yet, and comes back for the next.
    void drawNext();
    [[nodiscard]] const core::Attachment *current() const;

    Workspace &m_workspace;
    AttachedFiles *m_files;
    QStackedLayout *m_stack;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_remove;
    std::vector<core::Attachment> m_photos;
    std::deque<int> m_undrawn;
};

} // namespace eldin::ui
