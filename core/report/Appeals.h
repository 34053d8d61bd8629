// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/AppealAnswer.h"

#include <vector>

namespace eldin::core {

struct Stores;

/// An appeal with its term.
struct AppealRow
{
    Appeal appeal;
    Remark remark;
    AppealAnswer answer; ///< of the letter; empty: none is written
    QDate due; ///< the last day to answer, by the term "appeal" and the calendar of the document
    QDate answeredOn; ///< the day of the letter, else of the official answer; invalid: not answered
    /// The letter is written and waits to be sent.
    [[nodiscard]] bool isPrepared() const { return isOpen() && !answer.text.isEmpty(); }
    [[nodiscard]] bool isOpen() const { return !answeredOn.isValid(); }
    [[nodiscard]] bool isOverdue(const QDate &today) const { return isOpen() && due.isValid() && due < today; }
};

/// Until when an appeal that came on the day is to be answered.
[[nodiscard]] QDate appealDue(const Stores &stores, const QDate &receivedOn);
[[nodiscard]] AppealRow appealRow(const Stores &stores, const Appeal &appeal);
/// Of the hearing, those that are due first in front.
[[nodiscard]] std::vector<AppealRow> appealsOf(const Stores &stores, const Id<Hearing> &hearing);

} // namespace eldin::core
