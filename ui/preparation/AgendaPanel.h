// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace eldin::ui {

class RecordTable;
class SpeakingLimitsForm;

/// The agenda of one meeting: what, by whom, how long; edited and moved in place.
class AgendaPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPanel(Workspace &workspace, QWidget *parent = nullptr);
    void setMeeting(const core::Id<core::Meeting> &meeting);
    void retranslate();
    [[nodiscard]] int minutes() const;

private:
    void setColumns();
    void add();
    void showLength();
    void saveLength();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    RecordsModel<core::AgendaItem> *m_model;
    RecordTable *m_table;
    QLabel *m_lengthLabel;
    QSpinBox *m_length; ///< of the meeting, in minutes
    SpeakingLimitsForm *m_limits;
};

} // namespace eldin::ui
