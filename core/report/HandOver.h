// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/Papers.h"
#include "core/report/Wording.h"

namespace eldin::core {

struct Stores;

/// Where in the window something is looked after.
enum class HandOverPlace { Preparation, Meeting, Responses, Papers, Budget, Municipality, File, Backups };

/// One thing that whoever takes over must know of. It names nobody but holders of offices: of proposals the number, the
/// village and the topics.
struct HandOverItem
{
    QString what;
    QString state; ///< how it stands, or the next step
    QDate due; ///< invalid: no day is set; of a holder the first day
    bool isLate = false;
    HandOverPlace place = HandOverPlace::Preparation;
    QString target; ///< a record or part of that place; may be empty
    Id<Hearing> hearing; ///< that must be chosen to see it; null: any
    QString group {}; ///< name of the hearing that it belongs to, where there are several; those of one stand together
};

enum class HandOverTopic { Hearings, Tasks, Proposals, Papers, Checks, Budgets, Promises, Offices, File };

struct HandOverPart
{
    HandOverTopic topic = HandOverTopic::Hearings;
    QString title;
    QString none; ///< said where there is nothing
    std::vector<HandOverItem> items; ///< at most kMostOfAPart
    int more = 0; ///< left out
};

/// A page that lists thousands is read by nobody; where they stand in the window, all of them are.
inline constexpr int kMostOfAPart = 40;

/// What the document itself does not know.
struct FilePlaces
{
    QString document;
    QString backups; ///< the folder
    QDateTime lastBackup; ///< invalid: none
};

/// What is open, due, unsigned and promised in the whole document, who holds which office, and where the file and its backups
/// lie, in the language of the wording. Reads every hearing: beside the window where there are many remarks.
[[nodiscard]] std::vector<HandOverPart> handOver(const Stores &stores, const QDate &today, const FilePlaces &file, const Wording &wording);

/// The same as a paper to be signed by both.
[[nodiscard]] report::Report handOverPaper(const Stores &stores, const QDate &today, const FilePlaces &file, PaperLanguage language);

} // namespace eldin::core
