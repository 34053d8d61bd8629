// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RecordsModel.h"

#include <QWidget>

namespace eldin::ui {

class RecordTable;

/// The log of how people were told of the hearing: channel, day, number, place.
class AnnouncementsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AnnouncementsPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() { m_model->reload(); }
    void retranslate();

private:
    void add();

    Workspace &m_workspace;
    RecordsModel<core::Announcement> *m_model;
    RecordTable *m_table;
};

} // namespace eldin::ui
