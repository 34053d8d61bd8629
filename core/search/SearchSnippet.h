// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SearchQuery.h"
#include "core/search/Words.h"

namespace eldin::core {

/// A piece of a text with the words that were found in it.
struct SearchSnippet
{
    QString text; ///< on one line
    std::vector<WordPlace> marks; ///< in it
};

/// Shows why something was found: of a record's texts the one with most of the words, around the first of them.
class SearchMarker final
{
public:
    /// `faults`: whether one typing fault is forgiven.
    SearchMarker(const SearchQuery &query, bool faults, const WordForms::IsKnown &isKnown, const WordForms::HasForms &hasForms = {});

    /// The words of the text that are alike, in order.
    [[nodiscard]] std::vector<WordPlace> marks(const QString &text) const;
    /// So many letters at most, cut with … at words.
    [[nodiscard]] SearchSnippet snippet(const QStringList &texts, qsizetype longest) const;

private:
    struct Asked
    {
        WordForms forms;
        bool exact = false;
        bool unfinished = false;
    };
    std::vector<Asked> m_asked;
    bool m_faults;
};

} // namespace eldin::core
