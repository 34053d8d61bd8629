// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace eldin::ui {

class AfterPaint;
class EmptyState;
class StreamModel;

/// What was said so far, newest first, with a filter. Enter or F2 (Ctrl+E) corrects, Delete (Ctrl+D) removes,
/// Ctrl+1 to Ctrl+5 change the kind, Esc goes back to the line.
class StreamPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StreamPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void setWritable(bool writable);
    void retranslate();
    void showNewest();
    void focusNewest();
    void choose(const QString &remark);
    /// The one chosen here while the list has the focus, else the newest; null if there is none.
    [[nodiscard]] core::Id<core::Remark> currentRemark() const;

Q_SIGNALS:
    void answerRequested(const QString &remark);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void refreshHead();
    void remove();
    void correct();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    StreamModel *m_model;
    QLabel *m_title;
    QLineEdit *m_filter;
    QStackedLayout *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    QLabel *m_keys;
    AfterPaint *m_counted;
};

} // namespace eldin::ui
