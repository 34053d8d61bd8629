// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace eldin::core {

/// Words as they stand in texts, in whatever case, each with a number. Whoever reads a large document asks it for every word
/// of it: it looks at memory in three places, where a QHash of QString looks at six, and keeps a word in a third of the room.
class SpellingBook final
{
public:
    [[nodiscard]] std::optional<quint32> find(QStringView spelling) const;
    /// One that is not there yet. Beyond four thousand million letters nothing is kept.
    void add(QStringView spelling, quint32 number);

private:
    struct Spelling
    {
        quint32 end = 0; ///< in m_letters, where those of the next one begin
        quint32 number = 0;
    };
    struct Place
    {
        quint32 hash = 0;
        quint32 spelling = 0; ///< counted from 1; 0: free
    };
    [[nodiscard]] QStringView at(quint32 spelling) const;
    /// Where it stands, or the free place where it belongs.
    [[nodiscard]] std::size_t placeOf(QStringView spelling, quint32 hash) const;
    void grow();

    std::vector<char16_t> m_letters;
    std::vector<Spelling> m_spellings;
    std::vector<Place> m_places; ///< by hash, the next free one where that is taken; a power of two, two thirds full at most
};

} // namespace eldin::core
