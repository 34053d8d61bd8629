// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/OfficeService.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;

namespace eldin::ui {

class RecordTable;

/// A holder of an office with the name beside.
struct HolderRow
{
    core::Id<core::OfficeHolder> id;
    core::OfficeEntry entry;
    bool operator==(const HolderRow &) const = default;
};

/// Who signs for the municipality, from when to when: papers of a day carry the signatory of that day.
class HoldersPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldersPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    [[nodiscard]] std::vector<HolderRow> read() const;
    void add();

    Workspace &m_workspace;
    QLabel *m_title;
    RecordsModel<HolderRow> *m_model;
    RecordTable *m_table;
};

} // namespace eldin::ui
