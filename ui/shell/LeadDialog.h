// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace eldin::ui {

/// Asks under which remark another one belongs: those that say nearly the same come first, also of earlier hearings; a
/// number or words find any of this hearing. Enter takes the one that is marked.
class LeadDialog final : public QDialog
{
    Q_OBJECT

public:
    LeadDialog(Workspace &workspace, const core::Id<core::Remark> &remark, QWidget *parent);

    /// Null if none was taken.
    [[nodiscard]] core::Id<core::Remark> lead() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void add(const core::Id<core::Remark> &id);

    struct Candidate
    {
        core::Id<core::Remark> id;
        QString label;
        QString words; ///< folded
    };

    Workspace &m_workspace;
    core::Id<core::Remark> m_remark;
    std::vector<Candidate> m_all; ///< of this hearing, the newest first; read once, for each key looks through them
    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_take;
};

} // namespace eldin::ui
