// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <QWidget>

#include <map>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace eldin::ui {

class LocalTextField;
class Workspace;

/// What became of one accepted proposal: the promise, its history, and the next note, for years after the hearing.
class FollowUpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setRemark(const core::Id<core::Remark> &id);
    void retranslate();
    /// Reads promise and history again; what is half written stays.
    void refresh();
    void setFocusFirst();
    /// Adds the note that is written; false if something is missing, which then is said.
    bool add();

private:
    void fillHistory();
    void clearForm();
    void remove();
    [[nodiscard]] std::optional<core::FollowUp> written();

    Workspace &m_workspace;
    core::Id<core::Remark> m_remark;
    struct Draft
    {
        int status = -1;
        core::LocalText note;
        QString newDate;
        QString spent;
    };
    std::map<core::Id<core::Remark>, Draft> m_drafts; ///< half-written notes, until they are added
    core::Id<core::Response> m_response;
    std::vector<core::FollowUp> m_notes; ///< as the history shows them
    QFormLayout *m_form;
    QLabel *m_words;
    QLabel *m_promise;
    QLabel *m_line;
    QListWidget *m_history;
    QPushButton *m_remove;
    QComboBox *m_status;
    QLineEdit *m_date;
    LocalTextField *m_note;
    QLineEdit *m_newDate;
    QLineEdit *m_spent;
    QPushButton *m_add;
};

} // namespace eldin::ui
