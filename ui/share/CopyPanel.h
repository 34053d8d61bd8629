// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ProgramFolder.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace eldin::ui {

class FileJob;

/// A verified copy to give to a colleague: as a file, or on a stick together with the program where it can be copied.
class CopyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyPanel(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh();

private:
    struct Order
    {
        QString target; ///< the document's copy
        QString program; ///< where the program goes; empty: nowhere
        bool light = false;
    };
    void save();
    [[nodiscard]] std::optional<Order> ask();
    void write(const Order &order);
    void setBusy(bool busy);

    Workspace &m_workspace;
    std::optional<core::ProgramFolder> m_program; ///< where it can be copied
    QLabel *m_words;
    QCheckBox *m_light;
    QCheckBox *m_withProgram;
    QPushButton *m_save;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    FileJob *m_job;
};

} // namespace eldin::ui
