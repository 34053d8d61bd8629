// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/RecordTable.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/ExcelButton.h"

class QAction;

namespace eldin::ui {

class FormWriter;
class RecordImport;

/// The registration sheet of the meeting in Excel, and reading it back.
class ParticipantsMenu final : public QObject
{
    Q_OBJECT

public:
    ParticipantsMenu(Workspace &workspace, QWidget *page);

    [[nodiscard]] ExcelButton &button() const { return *m_button; }
    void retranslate();
    /// Hidden without a meeting; a closed record takes nobody in.
    void refresh(bool writable);
    /// Of a file that is asked for.
    void import();
    /// Of a table that was written for this only; it is removed.
    void importOnce(const QString &path);

private:
    void takeInto(const core::Id<core::Meeting> &meeting, const core::exchange::RecordTable &table);

    Workspace &m_workspace;
    ExcelButton *m_button;
    QAction *m_form;
    QAction *m_import;
    FormWriter *m_writer;
    RecordImport *m_importer;
};

} // namespace eldin::ui
