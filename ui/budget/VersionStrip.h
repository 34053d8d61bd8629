// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QPushButton;

namespace eldin::ui {

/// One line over the budget: that the version shown is approved and stays as it is, with the way to a new version; or
/// the day on which it is being approved. Hidden while there is nothing to say.
class VersionStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit VersionStrip(Workspace &workspace, QWidget *parent = nullptr);

    /// Says that the budget is approved, if it is; an approval that is being entered stays open.
    void show(const std::optional<core::Budget> &budget);
    void startApproval(const core::Budget &budget);
    /// Somebody tried to change a budget that stays as it is: says so, whichever column it is.
    void offerNewVersion(const core::Budget &budget);
    void retranslate();

Q_SIGNALS:
    void newVersionMade(const eldin::core::Id<eldin::core::Budget> &budget);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWords();
    void approve();
    void makeNewVersion();
    void close();

    Workspace &m_workspace;
    std::optional<core::Budget> m_shown; ///< the last column
    std::optional<core::Budget> m_budget; ///< the one spoken of
    bool m_approving = false;
    QLabel *m_icon;
    QLabel *m_words;
    QDateEdit *m_day;
    QPushButton *m_approve;
    QPushButton *m_newVersion;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
