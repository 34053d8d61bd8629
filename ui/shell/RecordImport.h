// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/RecordTable.h"
#include "core/service/RecordPlan.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Workspace.h"

class QWidget;

namespace eldin::ui {

/// Brings a list of records from Excel or a text file into the document: asks for the file, reads it beside the window,
/// shows what it was understood as, and imports all of it or nothing.
class RecordImport final : public QObject
{
    Q_OBJECT

public:
    using Read = core::exchange::RecordTable (*)(const QString &path, const core::exchange::SheetSourceOptions &options);
    /// Called in the window's thread, within the action runner.
    using Take = std::function<void(const core::exchange::RecordTable &table)>;

    RecordImport(Workspace &workspace, QWidget *parent);

    void start(const QString &title, Read read, Take take);
    /// Of a table that was written for this only: as it holds what people said and who they are, it is removed once it is read.
    void startOnce(const QString &title, Read read, Take take, const QString &path);

    /// Shows the plan, and in a sentence where it goes, if that is given; true if it shall be imported.
    template <typename Entry>
    [[nodiscard]] bool accepts(const core::RecordPlan<Entry> &plan, const QString &into = {})
    {
        return accepts(into, static_cast<int>(plan.rowsRead), static_cast<int>(plan.entries.size()), static_cast<int>(plan.duplicates), plan.problems);
    }

private:
    enum class Afterwards { Keep, Remove };
    void begin(const QString &title, Read read, Take take, const QString &path, Afterwards afterwards);
    [[nodiscard]] bool accepts(const QString &into, int read, int entries, int duplicates, const core::Problems &problems);

    Workspace &m_workspace;
    QWidget *m_window;
    FileJob *m_job;
    QString m_title;
};

} // namespace eldin::ui
