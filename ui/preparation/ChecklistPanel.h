// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Checklist.h"
#include "core/service/TermService.h"
#include "ui/models/RecordsModel.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QListWidget;

namespace eldin::ui {

class RecordTable;
class Segments;

/// A day off of the calendar, or one that is worked, as a row; told apart by its day.
struct HolidayRow
{
    struct Key
    {
        QDate day;
        [[nodiscard]] QString text() const { return day.toString(Qt::ISODate); }
        bool operator==(const Key &) const = default;
    };
    Key id;
    core::Holiday holiday; ///< of a null id: a shipped one
    bool operator==(const HolidayRow &) const = default;
};

/// The twenty points by which a hearing is judged, with their state; Enter or a double click leads to where a point is
/// mended. Below them the terms that the municipality
/// goes by, and the days that are not worked.
class ChecklistPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void lead(int row);
    [[nodiscard]] std::vector<HolidayRow> readHolidays() const;
    void addHoliday();
    void removeHoliday(int row);
    void retranslateHolidays();

    Workspace &m_workspace;
    QListWidget *m_points;
    QLabel *m_termsTitle;
    RecordsModel<core::LegalTerm> *m_terms;
    RecordTable *m_table;
    Segments *m_kinds; ///< terms, or days off
    RecordsModel<HolidayRow> *m_holidays;
    RecordTable *m_days;
};

} // namespace eldin::ui
