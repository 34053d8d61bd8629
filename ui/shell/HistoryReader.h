// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/History.h"
#include "ui/shell/Workspace.h"

#include <QTimer>

class QLabel;

namespace eldin::core {
class CommitSearch;
}

namespace eldin::ui {

/// Puts the history of one record into a label, a line an entry, the newest first. What was changed lately stands there at
/// once; what an import wrote long ago is looked for between the events of the window.
class HistoryReader final : public QObject
{
public:
    using Line = std::function<QString(const core::HistoryEntry &)>;

    HistoryReader(Workspace &workspace, QLabel *label, Line line);
    ~HistoryReader() override;

    /// At most so many entries.
    void read(const QString &record, int most);

private:
    void goOn();
    void show();

    Workspace &m_workspace;
    QLabel *m_label;
    Line m_line;
    QString m_record;
    std::unique_ptr<core::CommitSearch> m_search;
    QStringList m_commits; ///< of the lines
    QStringList m_lines;
    QTimer m_timer;
};

} // namespace eldin::ui
