// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RecordsModel.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace eldin::ui {

class LocalTextField;
class RecordTable;

/// The hearing itself: what it is on, when, by which order; and its meetings.
class HearingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HearingForm(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    /// The meeting chosen in the list; null if there is none.
    [[nodiscard]] core::Id<core::Meeting> meeting() const;
    void focusTitle();

Q_SIGNALS:
    void meetingChosen();

private:
    [[nodiscard]] QWidget *buildForm();
    void fillBudgets(const core::Hearing &hearing);
    void save();
    void setColumns();
    void addMeeting();

    Workspace &m_workspace;
    QFormLayout *m_form;
    QLabel *m_heading;
    QLabel *m_meetingsHeading;
    QComboBox *m_kind;
    LocalTextField *m_title;
    QDateEdit *m_date;
    QComboBox *m_budget;
    QLineEdit *m_ordinance;
    RecordsModel<core::Meeting> *m_meetings;
    RecordTable *m_table;
};

} // namespace eldin::ui
