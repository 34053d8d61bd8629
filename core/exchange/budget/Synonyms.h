// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

#include <QHash>
#include <QString>

#include <vector>

namespace eldin::core::exchange {

/// Other ways in which municipalities write the words of budget tables: column heads, units, totals, names of
/// lines. A list is text, a line each: `known words = another way, one more`; `#` begins a remark. Case and
/// missing Kyrgyz letters make no difference. What is shown and stored stays as written; only what a text
/// means is asked by its key.
class Synonyms final
{
public:
    /// None.
    Synonyms() = default;
    /// The list that comes with the program (resources/synonyms/budget.txt).
    [[nodiscard]] static const Synonyms &shipped();

    /// Adds the entries of a list; those of a later list go before. Lines that are no entry, and everything
    /// beyond what a list may hold (64 KiB, 2000 entries), are warnings with the number of the line and
    /// change nothing.
    Problems extend(const QString &list);
    /// The same of a text file in UTF-8; a file that is not there adds nothing. Error{Io} if it cannot be
    /// read.
    Problems extendFromFile(const QString &path);

    /// words::key of the text, with the known words in place of the others. A way of six letters or more may
    /// go on
    /// ("атайын эсептен"), shorter ones stand alone.
    [[nodiscard]] QString key(const QString &text) const;
    /// The same of a text that is a key already.
    [[nodiscard]] QString replaced(const QString &key) const;

private:
    struct Entry
    {
        QString other;
        QString known;
    };
    QHash<QChar, std::vector<Entry>> m_entries; ///< by the first letter, longest first
    std::size_t m_count = 0;
};

} // namespace eldin::core::exchange
