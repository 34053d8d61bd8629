// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Classification.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;

namespace eldin::ui {

class RecordTable;

/// An age group with its residents; 0: not known.
struct ResidentsRow
{
    core::Id<core::ClassificationItem> id; ///< null: the row of those whose age the passport does not tell
    QString age;
    core::LocalText title;
    int women = 0;
    int men = 0;
    bool operator==(const ResidentsRow &) const = default;
};

/// The residents of the municipality by sex and age group, from its passport: what those at a hearing are compared with.
class ResidentsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResidentsPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    [[nodiscard]] std::vector<ResidentsRow> read() const;
    void save(const ResidentsRow &row);
    void showTotal();

    Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_note;
    RecordsModel<ResidentsRow> *m_model;
    RecordTable *m_table;
};

} // namespace eldin::ui
