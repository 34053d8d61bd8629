// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QStringList>

#include <vector>

namespace eldin::core {

struct Stores;

enum class ClosingAct { Record, Hearing };

/// One thing that cannot be mended once it is closed.
struct ClosingDoubt
{
    enum class What {
        DayToCome,           ///< the hearing or its last meeting is still to be: on this day
        MissingForGood,      ///< the minutes will name this as missing
        TextsInOneLanguage,  ///< so many texts of the minutes
        ReasonsInOneLanguage ///< so many reasons of answers
    };
    What what;
    QString detail;
};

/// The doubts of the act, details in `language`, for whoever words them: closingDoubts() says more.
[[nodiscard]] std::vector<ClosingDoubt> whatIsDoubtful(const Stores &stores, const Hearing &hearing, ClosingAct act, const QDate &today, Language language);

/// What whoever closes a hearing should know before, for it cannot be mended afterwards: sentences in the language of the
/// screen, none where there is nothing to say. Closing is possible all the same. While the record is open: that the day of
/// the hearing or of its last meeting is after `today`, what the minutes would name as missing for good, in `language`, and how
/// many texts they would keep in one language only. Of closing the hearing after that: how many reasons are.
[[nodiscard]] QStringList closingDoubts(const Stores &stores, const Hearing &hearing, ClosingAct act, const QDate &today, Language language);

} // namespace eldin::core
