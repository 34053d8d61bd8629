// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <QStringList>

#include <vector>

namespace eldin::core {

struct Stores;

/// A remark with everything a list shows beside it.
struct RemarkRow
{
    Remark remark;
    RemarkText words;
    QString personName; ///< empty: anonymous or erased
    QString senderPhone; ///< of who wrote it without being registered at a meeting
    QString description; ///< of who had the floor without being registered
    int participantNumber = 0;
    Sex sex = Sex::Unknown;
    LocalText settlement;
    QStringList topics;
    std::optional<Response> response; ///< its own, or that of the group of duplicates it belongs to
    std::optional<RemarkLink> link; ///< to its lead
    std::optional<Remark> lead; ///< of this or an earlier hearing
    int duplicates = 0; ///< remarks that stand under it because they say the same
    int parts = 0; ///< remarks that are parts of it

    /// The answer is that of its lead: sums of money count it there.
    [[nodiscard]] bool isAnsweredByLead() const { return response && response->remarkId != remark.id; }
    bool operator==(const RemarkRow &) const = default;
};

/// The remarks of a hearing as they came.
[[nodiscard]] std::vector<RemarkRow> remarkRows(const Stores &stores, const Id<Hearing> &hearing);

/// One remark, or the newest of a meeting (newest first): read one by one, so for few.
[[nodiscard]] RemarkRow remarkRow(const Stores &stores, const Id<Remark> &remark);
[[nodiscard]] RemarkRow remarkRow(const Stores &stores, Remark remark);
[[nodiscard]] std::vector<RemarkRow> newestRemarkRows(const Stores &stores, const Id<Meeting> &meeting, int limit);

/// A participant of a meeting with the private data beside.
struct ParticipantRow
{
    Attendance attendance;
    Person person; ///< all empty if nothing private is known
    LocalText settlement;
    bool operator==(const ParticipantRow &) const = default;
};

/// The participants of a meeting by number.
[[nodiscard]] std::vector<ParticipantRow> participantRows(const Stores &stores, const Id<Meeting> &meeting);

} // namespace eldin::core
