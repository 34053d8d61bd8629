// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AppealService.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace eldin::ui {

class LocalTextField;
class Workspace;

/// One appeal: incoming number and day, who wrote it and where the answer goes, until when, what the letter answers, and when it
/// was sent: also long after the record is closed. Name and address are personal data.
class AppealPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AppealPanel(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// False if what was typed for the letter before cannot be saved, which then is said: that letter stays, with its words. Where
    /// it could not be saved at all, its remark being gone or the file read only, the other one is shown.
    bool setRemark(const core::Id<core::Remark> &remark);
    [[nodiscard]] const core::Id<core::Remark> &remark() const { return m_remark; }
    void refresh();
    void setFocusFirst();
    /// False if something is missing, which then is said.
    bool save();

private:
    void remove();
    void showDue();
    [[nodiscard]] bool isModified() const;
    void show(const core::AppealEntry &entry);
    [[nodiscard]] core::LocalText answer() const;

    Workspace &m_workspace;
    core::Id<core::Remark> m_remark;
    QFormLayout *m_form;
    QLabel *m_words;
    QLabel *m_due;
    QLineEdit *m_number;
    QLineEdit *m_received;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QPlainTextEdit *m_answerKy;
    QPlainTextEdit *m_answerRu;
    LocalTextField *m_answeredBy;
    QLineEdit *m_answered;
    core::AppealEntry m_shown; ///< what the fields were filled with, as they give it back
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace eldin::ui
