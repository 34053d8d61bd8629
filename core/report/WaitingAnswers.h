// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/domain/Remark.h"

#include <map>
#include <vector>

namespace eldin::core {

struct Stores;

/// Why somebody has to see to a proposal now: its answer is not ready on the day it was to be prepared until, it is to be
/// ready within the next days, or the day has come until which the answer put it off.
enum class Waiting { Late, Soon, PutOff };

template <>
struct Codes<Waiting>
{
    static constexpr std::pair<Waiting, const char16_t *> list[] {
        {Waiting::Late, u"late"},
        {Waiting::Soon, u"soon"},
        {Waiting::PutOff, u"put_off"},
    };
};

/// Today and this many days after it are soon.
inline constexpr int kSoonDays = 3;

struct WaitingAnswer
{
    Id<Remark> remark;
    Waiting why = Waiting::Late;
    QDate day; ///< by which it is to be ready, or until which it was put off
    QString assignee; ///< who prepares it; empty: nobody is named
};

/// The proposals of a hearing that wait, the earliest day first. What was put off waits no more once something was noted of it
/// since that day, or a proposal of a later hearing stands under it; a note with a new date puts it off until then.
[[nodiscard]] std::vector<WaitingAnswer> waitingAnswers(const Stores &stores, const Id<Hearing> &hearing, const QDate &today);

/// How many proposals each hearing put off until a day that has come, in one query.
[[nodiscard]] std::map<Id<Hearing>, int> putOffByHearing(const Stores &stores, const QDate &today);

/// How many of them for this reason.
[[nodiscard]] int countOf(const std::vector<WaitingAnswer> &answers, Waiting why);

} // namespace eldin::core
