// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AttendanceService.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

namespace eldin::ui {

class RecordTable;

/// An official with the name beside: what the list of a meeting shows.
struct OfficialRow
{
    core::Id<core::PersonDuty> id;
    core::OfficialEntry entry;
};

/// Who chairs a meeting, keeps the minutes, presents.
class OfficialsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OfficialsPanel(Workspace &workspace, QWidget *parent = nullptr);
    void setMeeting(const core::Id<core::Meeting> &meeting);
    void retranslate();

private:
    [[nodiscard]] std::vector<OfficialRow> read() const;
    void add();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    RecordsModel<OfficialRow> *m_model;
    RecordTable *m_table;
};

[[nodiscard]] bool operator==(const OfficialRow &a, const OfficialRow &b);
[[nodiscard]] QString dutyName(core::Duty duty);

} // namespace eldin::ui
