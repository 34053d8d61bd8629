// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Correction.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;

namespace eldin::ui {

class LocalTextField;
class Workspace;

/// The corrections of a protocol that is sealed: they stand behind its text, which stays as it is. Enter notes what is typed,
/// Delete removes the one that is marked; Undo brings either back.
class CorrectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    CorrectionsDialog(Workspace &workspace, const core::Id<core::Hearing> &hearing, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    /// As high as its words need: the list itself forgets the room beside them.
    void fitRows();
    void add();
    void remove();
    void showButtons();

    Workspace &m_workspace;
    core::Id<core::Hearing> m_hearing;
    std::vector<core::Correction> m_corrections;
    QListWidget *m_list;
    LocalTextField *m_text;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace eldin::ui
