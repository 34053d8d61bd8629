// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "core/storage/RemarkPages.h"

#include <QHash>

#include <map>
#include <set>

namespace eldin::core {

/// How who had the floor was described without being registered.
[[nodiscard]] QString descriptionOf(const Stores &stores, const Remark &remark);
/// Its lead, and the lead's answer where the group has one.
void showLink(const Stores &stores, RemarkRow &row, const RemarkLink &link);

/// Reads the rows of a hearing, as remarkRows() does all at once: part by part for a window that must not wait, and anew
/// those that a change concerns. What belongs to all of them, villages and participants, is read once.
class RemarkReading final
{
public:
    RemarkReading(const Stores &stores, const Id<Hearing> &hearing);

    /// How many there are.
    [[nodiscard]] int count() const { return m_pages.count(); }
    /// All at once, as they came.
    [[nodiscard]] std::vector<RemarkRow> all();
    /// The next ones, as they came on each laptop; fewer than `most`: there are no more.
    [[nodiscard]] std::vector<RemarkRow> next(int most);
    /// Those of the ids that are remarks of the hearing.
    [[nodiscard]] std::vector<RemarkRow> of(const QStringList &ids);

    /// Participants were registered or changed: reads them anew.
    void readPeople();
    /// The remark to which a row of a table that belongs to remarks does or did belong; null: not known.
    [[nodiscard]] Id<Remark> remarkOf(const QString &table, const QString &id) const;

private:
    struct Participant
    {
        Attendance attendance;
        QString name;
    };

    [[nodiscard]] std::vector<RemarkRow> rowsOf(RemarkPage page);
    void nameSpeaker(RemarkRow &row, const Remark &remark) const;

    const Stores &m_stores;
    Id<Hearing> m_hearing;
    RemarkPages m_pages;
    RemarkPages::Place m_place;
    std::map<Id<Settlement>, LocalText> m_villages;
    std::map<Id<Attendance>, Participant> m_people;
    std::set<Id<Remark>> m_afterClosing;
    QHash<QString, Id<Remark>> m_parts; ///< by id of topics, answers, links
};

} // namespace eldin::core
