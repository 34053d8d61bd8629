// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/TurnRows.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

#include <map>

namespace eldin::ui {

class RecordTable;

/// Every speech of a meeting with its times, put right in place: beginning, end, kind; Delete takes one out, and what was
/// said in it stays.
class SpeechesTable final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeechesTable(Workspace &workspace, QWidget *parent = nullptr);
    void setMeeting(const core::Id<core::Meeting> &meeting);
    void retranslate();
    void focusTable();

private:
    void setColumns();
    [[nodiscard]] std::vector<core::SpeakingTurn> read();
    [[nodiscard]] const core::TurnRow &rowOf(const core::SpeakingTurn &turn) const;

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    std::map<core::Id<core::SpeakingTurn>, core::TurnRow> m_rows; ///< with the names beside
    RecordsModel<core::SpeakingTurn> *m_model;
    RecordTable *m_table;
};

} // namespace eldin::ui
