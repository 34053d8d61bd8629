// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Words.h"

#include "core/base/Text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace eldin::core {

namespace {

constexpr char16_t kSoftHyphen = 0x00AD; // in words that were set in columns; folded() leaves it out

bool isApostrophe(QChar c)
{
    return QStringView(u"'`’‘ʻʼ").contains(c);
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x0250 && c.isLetter();
}

/// Blanks of whatever breadth, and no line break or tab: what stands in two cells is two numbers.
bool isBetweenGroups(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u2007' || c == u'\u2009' || c == u'\u202F';
}

/// Letters, digits and marks. Told from a table where nearly all that is written stands: a large document has millions.
bool isPartOfWord(char16_t sign)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    static const auto known = [&isPart] {
        std::array<bool, 0x0600> list {};
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i] = isPart(QChar(static_cast<char16_t>(i)));
        return list;
    }();
    return sign < known.size() ? known[sign] : isPart(QChar(sign));
}

struct Reading
{
    QStringView latin;
    QStringView kyrgyz;
};

/// Longer ones first. As people write in messengers; the 1928 alphabet and the Turkish one where they agree with it.
constexpr std::array<Reading, 43> kReadings {{
    {u"shch", u"щ"}, {u"sh", u"ш"}, {u"ch", u"ч"}, {u"zh", u"ж"}, {u"kh", u"х"}, {u"gh", u"г"}, {u"ts", u"ц"},
    {u"ya", u"я"}, {u"yu", u"ю"}, {u"yo", u"е"}, {u"ng", u"н"}, {u"a", u"а"}, {u"b", u"б"}, {u"c", u"к"},
    {u"ç", u"ч"}, {u"d", u"д"}, {u"e", u"е"}, {u"f", u"ф"}, {u"g", u"г"}, {u"ğ", u"г"}, {u"h", u"х"},
    {u"ı", u"ы"}, {u"i", u"и"}, {u"j", u"ж"}, {u"k", u"к"}, {u"l", u"л"}, {u"m", u"м"}, {u"n", u"н"},
    {u"ñ", u"н"}, {u"o", u"о"}, {u"ö", u"о"}, {u"p", u"п"}, {u"q", u"к"}, {u"r", u"р"}, {u"s", u"с"},
    {u"ş", u"ш"}, {u"t", u"т"}, {u"u", u"у"}, {u"ü", u"у"}, {u"v", u"в"}, {u"w", u"в"}, {u"x", u"х"},
    {u"z", u"з"},
}};

/// With ng as нг where it is asked so: Latin writing has one sign for both.
QString reading(QStringView word, bool parted)
{
    QString result;
    for (qsizetype i = 0; i < word.size();) {
        const QStringView rest = word.sliced(i);
        if (parted && rest.startsWith(u"ng")) {
            result += u"нг";
            i += 2;
            continue;
        }
        const auto found = std::find_if(kReadings.begin(), kReadings.end(), [rest](const Reading &each) { return rest.startsWith(each.latin); });
        if (found != kReadings.end()) {
            result += found->kyrgyz;
            i += found->latin.size();
            continue;
        }
        if (rest.front() != u'y')
            return {};
        // Behind a vowel it is й: "ayyl" is айыл.
        const bool behindVowel = !result.isEmpty() && QStringView(u"аоуие").contains(result.back());
        result += behindVowel ? u'й' : u'ы';
        ++i;
    }
    if (result.startsWith(u'е'))
        result.front() = u'э'; // эл, эмне: no Kyrgyz word begins with е
    return result;
}

} // namespace

bool WordReader::next(WordPlace &place)
{
    const char16_t *text = m_text.utf16();
    const qsizetype end = m_text.size();
    qsizetype at = m_at;
    while (at < end && !isPartOfWord(text[at]))
        ++at;
    const qsizetype start = at;
    const auto goesOn = [&](qsizetype i) {
        return isPartOfWord(text[i]) || text[i] == kSoftHyphen || (isApostrophe(text[i]) && i + 1 < end && isLatin(text[i - 1]) && isLatin(text[i + 1]));
    };
    while (at < end && (at == start || goesOn(at)))
        ++at;
    m_at = at;
    place = {start, at - start};
    return at > start;
}

std::vector<WordPlace> wordsIn(QStringView text)
{
    std::vector<WordPlace> words;
    WordReader reader(text);
    for (WordPlace place; reader.next(place);)
        words.push_back(place);
    return words;
}

qsizetype numberInGroups(QStringView text, qsizetype at)
{
    constexpr qsizetype kGroup = 3;
    constexpr qsizetype kMostGroups = 6;
    const auto isDigit = [&text](qsizetype i) { return i < text.size() && text[i] >= u'0' && text[i] <= u'9'; };
    qsizetype end = at;
    while (isDigit(end) && end - at <= kGroup)
        ++end;
    if (end == at || end - at > kGroup)
        return 0;
    qsizetype groups = 1;
    // One group too many is enough to know: a text of nothing but groups is not gone through from each of them.
    for (; groups <= kMostGroups && end < text.size() && isBetweenGroups(text[end]) && isDigit(end + 1) && isDigit(end + 2) && isDigit(end + 3); ++groups) {
        if (end + 1 + kGroup < text.size() && isPartOfWord(text[end + 1 + kGroup].unicode()))
            break; // "24 2027", "5 120мин"
        end += 1 + kGroup;
    }
    const bool goesOn = end < text.size() && isPartOfWord(text[end].unicode());
    return groups < 2 || groups > kMostGroups || goesOn ? 0 : end - at;
}

QString digitsOfGroups(QStringView number)
{
    QString digits = number.toString();
    digits.removeIf(isBetweenGroups);
    return digits;
}

QString comparedWord(QStringView word)
{
    QString result = folded(word.toString());
    result.removeIf(isApostrophe);
    return result;
}

QString withoutKyrgyzLetters(QString word)
{
    for (QChar &c : word)
        c = plainLetter(c);
    return word;
}

QStringList kyrgyzReadings(const QString &word)
{
    QStringList result;
    if (word.isEmpty() || !std::all_of(word.begin(), word.end(), isLatin))
        return result;
    for (const bool parted : {false, true}) {
        if (const QString read = reading(word, parted); !read.isEmpty() && !result.contains(read))
            result += read;
    }
    return result;
}

} // namespace eldin::core
