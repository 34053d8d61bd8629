// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchSnippet.h"

#include "core/base/Text.h"

#include <algorithm>

namespace eldin::core {

SearchMarker::SearchMarker(const SearchQuery &query, bool faults, const WordForms::IsKnown &isKnown, const WordForms::HasForms &hasForms)
    : m_faults(faults)
{
    for (const WordIndex::Term &term : query.terms) {
        for (std::size_t i = 0; i < term.words.size(); ++i)
            m_asked.push_back({WordForms(term.words[i], isKnown, hasForms), term.exact, term.unfinished && i + 1 == term.words.size()});
        if (!term.joined.isEmpty())
            m_asked.push_back({WordForms(term.joined, isKnown, hasForms), true, term.unfinished});
    }
}

std::vector<WordPlace> SearchMarker::marks(const QString &text) const
{
    std::vector<WordPlace> found;
    qsizetype marked = 0; // up to there
    for (const WordPlace &place : wordsIn(text)) {
        if (place.at < marked)
            continue;
        const QString word = comparedWord(QStringView(text).sliced(place.at, place.length));
        if (const qsizetype length = numberInGroups(text, place.at); length > 0) {
            const QString digits = digitsOfGroups(QStringView(text).sliced(place.at, length));
            const auto isNumber = [&digits](const Asked &asked) { return asked.forms.isSame(digits) || (asked.unfinished && asked.forms.isBeginningOf(digits)); };
            if (std::any_of(m_asked.begin(), m_asked.end(), isNumber)) {
                found.push_back({place.at, length});
                marked = place.at + length;
                continue;
            }
        }
        const QString plain = withoutKyrgyzLetters(word);
        QStringList readings = kyrgyzReadings(word);
        const auto isAlike = [&](const Asked &asked) {
            if (asked.forms.isSame(word) || (asked.unfinished && asked.forms.isBeginningOf(plain)))
                return true;
            if (asked.exact)
                return false;
            return asked.forms.likeness(word, plain) != Likeness::None || (m_faults && asked.forms.isOneFaultFrom(plain))
                || std::any_of(readings.begin(), readings.end(), [&asked](const QString &reading) { return asked.forms.likeness(reading) != Likeness::None; });
        };
        if (std::any_of(m_asked.begin(), m_asked.end(), isAlike))
            found.push_back(place);
    }
    return found;
}

SearchSnippet SearchMarker::snippet(const QStringList &texts, qsizetype longest) const
{
    QString best;
    std::vector<WordPlace> marked;
    for (const QString &text : texts) {
        const QString line = singleLine(text);
        auto found = marks(line);
        if (best.isEmpty() || found.size() > marked.size()) {
            best = line;
            marked = std::move(found);
        }
    }
    SearchSnippet snippet;
    qsizetype start = 0;
    if (best.size() > longest && !marked.empty() && marked.front().at > longest / 3) {
        // From the word before the first that was found.
        start = marked.front().at;
        const qsizetype before = best.lastIndexOf(u' ', std::max<qsizetype>(0, start - longest / 4));
        start = before < 0 ? start : before + 1;
    }
    const QString front = start > 0 ? QStringLiteral("…") : QString();
    snippet.text = front + shortened(best.mid(start), longest);
    const qsizetype end = snippet.text.size() - (snippet.text.endsWith(u'…') ? 1 : 0);
    for (const WordPlace &place : marked) {
        const qsizetype at = place.at - start + front.size();
        if (at >= front.size() && at + place.length <= end)
            snippet.marks.push_back({at, place.length});
    }
    return snippet;
}

} // namespace eldin::core
