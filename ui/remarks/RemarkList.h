// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/remarks/RemarkItem.h"
#include "ui/shell/Workspace.h"

#include <QObject>
#include <QTimer>

namespace eldin::core {
class RemarkReading;
}

namespace eldin::ui {

/// The remarks of the chosen hearing, read once for all that shows them. Few are read at once, before refresh() comes back;
/// many between the events of the window, and after a change only those that it concerns.
class RemarkList final : public QObject
{
    Q_OBJECT

public:
    /// So many are read at once.
    static constexpr int kFew = 500;

    RemarkList(Workspace &workspace, QObject *parent);
    ~RemarkList() override;

    /// What a change concerns is read by the next refresh().
    void note(const core::ChangeSet &changes);
    /// Everything is: words of another language, names of another topic.
    void noteAll() { m_isStale = true; }
    /// Takes what was noted; another hearing is read from the beginning. Call it only while the list is looked at.
    /// False if nothing is different.
    bool refresh();

    /// As they came.
    [[nodiscard]] const std::vector<RemarkItem> &items() const { return m_items; }
    /// False while the first of them are there, and more are being read.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    /// Others than before, or more; not by refresh(), whose caller knows.
    void changed();

private:
    void start();
    void beginOver(bool isComplete);
    void readOn();
    void readSlice();
    void take(std::vector<core::RemarkRow> rows, std::vector<RemarkItem> &into) const;
    [[nodiscard]] bool takeChanges();
    [[nodiscard]] QSet<QString> concerned() const;
    void addRelated(QSet<QString> &ids) const;
    void replace(const QSet<QString> &ids);
    /// Remarks that are shown no more; many are given back by and by, for that takes as long as a count of them.
    void giveBack(std::vector<RemarkItem> items);
    void giveBackSome();

    Workspace &m_workspace;
    core::Id<core::Hearing> m_hearing;
    core::TopicList m_topics;
    std::unique_ptr<core::RemarkReading> m_reading;
    std::vector<RemarkItem> m_items;
    std::vector<RemarkItem> m_next; ///< those read so far, while the former ones are shown
    std::map<QString, QSet<QString>> m_changed; ///< ids by table
    QSet<QString> m_removed; ///< remarks
    bool m_isStale = true;
    bool m_isComplete = true;
    std::size_t m_shown = 0; ///< of m_next
    QTimer m_timer;
    std::vector<RemarkItem> m_gone;
    QTimer m_givingBack;
};

} // namespace eldin::ui
