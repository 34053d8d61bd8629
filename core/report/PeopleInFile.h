// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace eldin::core {

/// One record of a person in a document: whoever stands in it can be erased, so whoever stands in it has to be seen.
struct PersonInFile
{
    Person person;
    int registrations = 0;
    int duties = 0; ///< at meetings, and offices held
    int remarks = 0;
    bool isRemoved = false; ///< taken out of the data before, and in the history of the file still
};

/// Everybody: participants, officials, holders of offices, senders of messages, and who was removed but not erased. In the
/// order of the alphabet; those without a name last. Reads the history of persons: work for beside the window.
[[nodiscard]] std::vector<PersonInFile> peopleInFile(Document &document);

/// Where the person stands, in a few words: "registrations: 2, remarks: 1".
[[nodiscard]] QString placesText(const PersonInFile &person);

} // namespace eldin::core
