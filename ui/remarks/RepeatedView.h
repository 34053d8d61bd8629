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
    void retranslate();
    /// Something else changed the remarks, or another hearing was chosen.
    void refresh();

Q_SIGNALS:
    void left();
    /// The remark in hand, for the inspector; empty: none.
    void chosen(const QString &remark);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Remark = core::Id<core::Remark>;

    QLayout *buildHead();
    QLayout *buildActs();
    void addKeys();
    void take(RepeatedSearch::Groups &&groups);
    void showGroup(int group);
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
    bool m_isActing = false;
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
