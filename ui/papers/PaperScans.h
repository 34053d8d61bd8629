// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace eldin::ui {

class AttachedFiles;
class FileEraser;
class Workspace;

/// The scans and photos of the signed paper that is shown: attaching, looking at, removing, also for good, in the menu of its state.
class PaperScans final : public QObject
{
    Q_OBJECT

public:
    /// `paper` gives the note of the paper shown, making it where there is none yet.
    PaperScans(Workspace &workspace, QMenu &menu, std::function<core::Id<core::Paper>()> paper, QWidget *parent);

    void retranslate();
    void setPaper(const std::optional<core::Paper> &paper);
    [[nodiscard]] int count() const { return static_cast<int>(m_scans.size()); }
    void attach(const QString &path);

Q_SIGNALS:
    void attached();

private:
    void choose();
    void fill();

    Workspace &m_workspace;
    QMenu &m_menu;
    std::function<core::Id<core::Paper>()> m_paperToNote;
    QWidget *m_window;
    AttachedFiles *m_files;
    FileEraser *m_eraser;
    QAction *m_attach;
    QMenu *m_removal;
    QMenu *m_erasure;
    std::vector<QAction *> m_openings;
    std::vector<core::Attachment> m_scans;
};

} // namespace eldin::ui
