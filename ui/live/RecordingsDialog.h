// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QDialog>

#include <atomic>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace eldin::ui {

class FileEraser;

/// The recordings that telephones made of a meeting: attached here, tied to the clock by one common moment, so that each
/// remark knows where it is heard, and given a day until which they are kept. Nothing plays them: the second is enough.
/// Removing one can be undone; removing for good takes its bytes out of the document, with those of all files that were removed before.
/// While one is written into the document, a bar tells how much of it, and Esc or Cancel ends it with nothing kept.
class RecordingsDialog final : public QDialog
{
    Q_OBJECT

public:
    RecordingsDialog(Workspace &workspace, const core::Id<core::Meeting> &meeting, QWidget *parent);

    void reject() override;

private:
    void setWriting(bool writing);
    void buildFields(QFormLayout &form);
    void refresh();
    void showCurrent();
    void attach();
    void remove();
    void removeForGood();
    void save();
    [[nodiscard]] const core::Attachment *current() const;

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    std::vector<core::Attachment> m_recordings;
    QListWidget *m_list;
    QLineEdit *m_second;
    QLineEdit *m_clock;
    QLineEdit *m_keep;
    QPushButton *m_attach;
    QPushButton *m_remove;
    QLabel *m_removed;
    QPushButton *m_erase;
    FileEraser *m_eraser;
    QPushButton *m_save;
    QPushButton *m_close;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    bool m_writing = false;
    std::atomic_bool m_stopped = false;
};

} // namespace eldin::ui
