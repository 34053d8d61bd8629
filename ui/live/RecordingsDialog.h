// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace eldin::ui {

/// The recordings that telephones made of a meeting: attached here, tied to the clock by one common moment, so that each
/// remark knows where it is heard, and given a day until which they are kept. Nothing plays them: the second is enough.
class RecordingsDialog final : public QDialog
{
    Q_OBJECT

public:
    RecordingsDialog(Workspace &workspace, const core::Id<core::Meeting> &meeting, QWidget *parent);

private:
    void buildFields(QFormLayout &form);
    void refresh();
    void showCurrent();
    void attach();
    void remove();
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
    QPushButton *m_save;
};

} // namespace eldin::ui
