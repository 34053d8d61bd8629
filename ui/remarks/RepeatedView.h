// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/remarks/RepeatedSearch.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace eldin::ui {

class EmptyState;

/// What was said twice, group by group: the words that are common marked, put together under one lead, or kept apart. Every
/// act is one step for Undo. Keys: Page Up and Page Down for the groups, Ctrl+Enter puts together, Ctrl+L chooses the lead,
/// Delete takes one remark out, Ctrl+Delete refuses the group, Esc leaves.
class RepeatedView final : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatedView(Workspace &workspace, QWidget *parent = nullptr);

    /// Looks anew, and shows what there is.
    void open();
    /// Nobody looks at it any more: what runs beside the window ends.
    void leave();
    void retranslate();
    /// Something else changed the remarks, or another hearing was chosen.
    void refresh();
    /// To the remarks of the group, or to the way back where there are none.
    void takeFocus();

Q_SIGNALS:
    void left();
    /// The remark in hand, for the inspector; empty: none.
    void chosen(const QString &remark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Remark = core::Id<core::Remark>;

    QLayout *buildHead();
    QLayout *buildActs();
    void addKeys();
    void take(RepeatedSearch::Groups &&groups);
    /// The remark in hand stays so where the group has it, else the first is; with `stays` also where it has left all groups.
    void showGroup(int group, bool stays = false);
    void showWords();
    void showMembers();
    void fit(); ///< the rows to the width of the list
    [[nodiscard]] core::RepeatedGroup *group();
    [[nodiscard]] Remark current() const;
    [[nodiscard]] std::vector<Remark> members() const;
    [[nodiscard]] bool mayAct() const;
    void putTogether();
    void lead();
    void takeOut();
    void refuse();
    void openAnswer();
    /// Does what changes the document; the groups that are left are known without looking anew.
    bool act(const QString &done, const std::function<void()> &action);
    void dropGroup();

    Workspace &m_workspace;
    RepeatedSearch *m_search;
    RepeatedSearch::Groups m_groups;
    int m_group = 0;
    Remark m_inHand; ///< what the inspector shows
    bool m_isActing = false;
    bool m_isOpening = false; ///< what is found gets the focus
    QPushButton *m_back;
    QPushButton *m_before;
    QPushButton *m_next;
    QLabel *m_head;
    QLabel *m_hint;
    QStackedWidget *m_pages;
    QListWidget *m_list;
    EmptyState *m_empty;
    QLabel *m_waiting;
    QPushButton *m_together;
    QPushButton *m_lead;
    QPushButton *m_out;
    QPushButton *m_refuse;
    QPushButton *m_answer;
};

} // namespace eldin::ui
