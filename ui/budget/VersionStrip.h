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
/// a day that is being entered: of its approval, or up to which an execution goes. Hidden while there is nothing to say.
class VersionStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit VersionStrip(Workspace &workspace, QWidget *parent = nullptr);

    /// Says that the budget is approved, if it is; an approval that is being entered stays open.
    void show(const std::optional<core::Budget> &budget);
    void startApproval(const core::Budget &budget);
    /// Asks up to which day an execution goes; the last of the year stands for the whole of it.
    void startLastDay(const core::Budget &budget);
    /// Somebody tried to change a budget that stays as it is: says so, whichever column it is.
    void offerNewVersion(const core::Budget &budget);
    void retranslate();

Q_SIGNALS:
    void newVersionMade(const eldin::core::Id<eldin::core::Budget> &budget);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Question { None, Approval, LastDay };

    void showWords();
    void ask(const core::Budget &budget, Question question, const QDate &day);
    void answer();
    void approve();
    void setLastDay();
    void makeNewVersion();
    void close();

    Workspace &m_workspace;
    std::optional<core::Budget> m_shown; ///< the last column
    std::optional<core::Budget> m_budget; ///< the one spoken of
    Question m_asked = Question::None; ///< a day is being entered
    QLabel *m_icon;
    QLabel *m_words;
    QDateEdit *m_day;
    QPushButton *m_approve;
    QPushButton *m_newVersion;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
