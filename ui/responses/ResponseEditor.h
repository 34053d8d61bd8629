// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace eldin::ui {

class AssignmentField;
class BudgetMovePanel;
class LocalTextField;
class Workspace;

/// The proposal as said, and the answer to it: written and saved in one go, for an answer is one thing.
class ResponseEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseEditor(Workspace &workspace, QWidget *parent = nullptr);

    void setRemark(const core::Id<core::Remark> &id);
    [[nodiscard]] const core::Id<core::Remark> &remark() const { return m_remark; }
    void retranslate();
    /// Reads the record again unless something is half written.
    void refresh();
    /// Saves what is written; false if something is missing, which then is said.
    bool save();
    void setFocusFirst();

Q_SIGNALS:
    void nextRequested();

private:
    /// What stands in the fields, amount and date as they are typed.
    struct Draft
    {
        core::Response response;
        std::optional<core::Decision> decision; ///< nothing before one is chosen
        QString amount;
        QString deadline;
    };
    void show(const core::Response &response);
    void show(const Draft &draft);
    [[nodiscard]] std::optional<core::Decision> chosen() const;
    void offerAmount();
    [[nodiscard]] core::Response written() const;
    [[nodiscard]] bool isHalfWritten() const;
    void remove();
    void fillBlocks();
    void showHistory();

    Workspace &m_workspace;
    core::Id<core::Remark> m_remark;
    core::Response m_shown; ///< as it is stored, or the empty one that was offered
    std::optional<core::Money> m_asked; ///< by the proposal
    std::map<core::Id<core::Remark>, Draft> m_drafts; ///< half-written answers, left for another proposal
    QFormLayout *m_form;
    QLabel *m_words;
    QLabel *m_translation;
    QLabel *m_speaker;
    QComboBox *m_decision;
    QToolButton *m_blocks; ///< recurring answers
    QPlainTextEdit *m_reasonKy;
    QPlainTextEdit *m_reasonRu;
    QLineEdit *m_amount;
    LocalTextField *m_source;
    LocalTextField *m_responsible;
    QLineEdit *m_deadline;
    QLineEdit *m_line;
    BudgetMovePanel *m_move;
    AssignmentField *m_assignment;
    QLabel *m_history; ///< who answered and changed it when, with the wording of then
    QPushButton *m_save;
    QPushButton *m_next;
    QPushButton *m_remove;
};

} // namespace eldin::ui
