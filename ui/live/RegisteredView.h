// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace eldin::ui {

class PersonEraser;
class SignedLists;

/// A participant as a row of the list.
struct RegisteredRow
{
    core::Id<core::Attendance> id;
    core::ParticipantRow participant;
    bool mayBeNamed = false; ///< on the wall
    bool operator==(const RegisteredRow &) const = default;
};

/// Who is registered at a meeting, found while one types a number, a name or a village. Enter (Ctrl+E) corrects, Ctrl+D
/// takes out, Ctrl+Shift+E notes that somebody leaves now, or is still there after all, Ctrl+Shift+N takes back that the name may be shown on the screen (also once the record is closed), Ctrl+Shift+D
/// erases for good; Esc goes back. Below it the pictures of the sheet that was signed.
class RegisteredView final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisteredView(Workspace &workspace, QWidget *parent = nullptr);

    /// `chosen`: the participant to stand on; empty: the first.
    void open(const core::Id<core::Meeting> &meeting, const QString &chosen = {});
    void retranslate();

Q_SIGNALS:
    void left();
    void correctRequested(const QString &attendance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::vector<RegisteredRow> read() const;
    [[nodiscard]] bool isWanted(const core::ParticipantRow &row) const;
    [[nodiscard]] const RegisteredRow *current() const;
    void setColumns();
    void showCount();
    void showButtons();
    void choose(int row);
    void correct();
    void noteLeaving();
    void remove();
    void withdrawName();
    void erase();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    RecordsModel<RegisteredRow> *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_search;
    QTableView *m_table;
    QPushButton *m_leaves;
    QPushButton *m_correct;
    QPushButton *m_remove;
    QPushButton *m_unname;
    QPushButton *m_erase;
    QPushButton *m_back;
    SignedLists *m_lists;
    PersonEraser *m_eraser;
};

} // namespace eldin::ui
