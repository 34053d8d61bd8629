// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ChatImport.h"
#include "ui/models/RecordsModel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace eldin::ui {

/// A message of a chat as a row of the list.
struct ChatItem
{
    core::Id<ChatItem> id; ///< its place in the chat
    core::ChatCandidate candidate;
    bool operator==(const ChatItem &) const = default;
};

/// The messages of a chat before they become remarks: which are taken, as what, and in which
/// meeting they were written, if in any. Space ticks the chosen rows, Enter or
/// F2 changes the kind, Ctrl+Enter imports.
class ChatPlanDialog final : public QDialog
{
    Q_OBJECT

public:
    ChatPlanDialog(Workspace &workspace, const QString &title, core::ChatPlan plan, QWidget *parent);

    /// As the person decided.
    [[nodiscard]] const core::ChatPlan &plan() const { return m_plan; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<ChatItem> read() const;
    void save(const ChatItem &item);
    void setColumns();
    void buildTable();
    /// The hearing as a whole, then its meetings.
    void fillMeetings(Workspace &workspace);
    void setMeeting(const core::Id<core::Meeting> &meeting);
    [[nodiscard]] QLayout *buildButtons();
    /// Takes the chosen rows, or leaves them out where all of them are taken.
    void toggleChosen();
    void setTaken(bool taken, const std::vector<int> &rows);
    void showCurrent();
    void showNumbers();

    core::ChatPlan m_plan;
    RecordsModel<ChatItem> *m_model;
    QTableView *m_view;
    QLabel *m_words;
    QComboBox *m_meeting;
    QPlainTextEdit *m_message;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_import;
};

} // namespace eldin::ui
