// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/KyrgyzStem.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace eldin::core {

namespace {

constexpr QStringView kVowels = u"аоуыеиэюяёөү";
constexpr QStringView kVoiceless = u"пткшсчщцхф";
constexpr qsizetype kLongestEnding = 5;
constexpr qsizetype kLongestWord = 60; // letters: longer ones are no words
constexpr qsizetype kShortest = 3;
constexpr int kMostEndings = 9;

/// Classes of endings as bits, so that what may stand before one is a sum of them.
enum Class : unsigned {
    Start = 1,       ///< the bare stem
    Voice = 2,       ///< passive and reflexive
    Negation = 4,
    Tense = 8,       ///< nothing but a person follows
    VerbalNoun = 16, ///< goes on as a noun
    Aorist = 32,     ///< -ар, -бас: a noun with possession or case only
    Derived = 64,    ///< -лык, -луу, -сыз
    Plural = 128,
    Possession = 256,
    Case = 512,
    OwnedCase = 1024, ///< as it sounds behind "his": үйү-нө
    Adjective = 2048, ///< -дагы
    Person = 4096,
};
constexpr unsigned kMayEnd = ~(static_cast<unsigned>(Voice) | Start); // a voice alone is another verb
constexpr unsigned kInflection = ~static_cast<unsigned>(Voice);

struct Ending
{
    QString text;
    unsigned kind = 0;
    unsigned behind = 0; ///< classes it may follow
};

struct Templates
{
    unsigned kind;
    unsigned behind;
    const char16_t *list;
};

constexpr unsigned kVerb = Start | Voice | Negation;

/// A: а е о ө; I: ы и у ү; D: д т; G: г к; L: л д т; N: н д т; B: б п; U: уу үү; O: оо өө.
constexpr std::array<Templates, 12> kTemplates {{
    {Voice, Start | Voice, u"Iл Iн л н"},
    {Negation, Start | Voice, u"BA"},
    {Tense, kVerb, u"DI сA BAс BAй п Iп йт Aт й A Aр GIдAй"},
    {VerbalNoun, kVerb, u"GAн U O Uчу мAк BAGAн GAнчA"},
    {Aorist, kVerb, u"Aр BAс"},
    {Derived, Start | VerbalNoun | Plural | Possession | Case, u"LIк LIг LU сIз"},
    {Plural, Start | Derived | VerbalNoun | Adjective, u"LAр"},
    {Possession, Start | Derived | VerbalNoun | Plural | Adjective | Aorist, u"I сI Iм м Iң ң IбIз бIз IңIз ңIз"},
    {Case, Start | Derived | VerbalNoun | Plural | Possession | Adjective | Aorist, u"NIн GA NI DA DAн чA DAй"},
    {OwnedCase, Possession, u"нA н нDA нAн A дA"},
    {Adjective, Start | Derived | VerbalNoun | Plural | Possession | Case | OwnedCase, u"DAгI нDAгI GI нIкI"},
    {Person, Tense | Start | Derived | Plural | VerbalNoun | Case | Person,
     u"м мIн мын сIң сIз бIз BI сIн йIн Aйын ңIз ң IңIз сIңAр"},
}};

QStringList formsOf(QStringView pattern)
{
    QStringList forms {QString()};
    for (const QChar c : pattern) {
        const QStringList letters = [c] {
            switch (c.unicode()) {
            case u'A': return QStringLiteral("а е о ө").split(u' ');
            case u'I': return QStringLiteral("ы и у ү").split(u' ');
            case u'D': return QStringLiteral("д т").split(u' ');
            case u'G': return QStringLiteral("г к").split(u' ');
            case u'L': return QStringLiteral("л д т").split(u' ');
            case u'N': return QStringLiteral("н д т").split(u' ');
            case u'B': return QStringLiteral("б п").split(u' ');
            case u'U': return QStringLiteral("уу үү").split(u' ');
            case u'O': return QStringLiteral("оо өө").split(u' ');
            default: return QStringList {QString(c)};
            }
        }();
        QStringList longer;
        for (const QString &form : std::as_const(forms)) {
            for (const QString &letter : letters)
                longer += form + letter;
        }
        forms = longer;
    }
    return forms;
}

std::vector<Ending> allEndings(KyrgyzLetters letters)
{
    std::vector<Ending> list;
    for (const Templates &templates : kTemplates) {
        for (const QString &pattern : QString::fromUtf16(templates.list).split(u' ')) {
            for (const QString &form : formsOf(pattern))
                list.push_back({letters == KyrgyzLetters::Exact ? form : foldedWithoutKyrgyzLetters(form), templates.kind, templates.behind});
        }
    }
    const auto key = [](const Ending &ending) { return std::tie(ending.text, ending.kind, ending.behind); };
    std::sort(list.begin(), list.end(), [key](const Ending &a, const Ending &b) { return key(a) < key(b); });
    list.erase(std::unique(list.begin(), list.end(), [key](const Ending &a, const Ending &b) { return key(a) == key(b); }), list.end());
    return list;
}

const std::vector<Ending> &endings(KyrgyzLetters letters)
{
    static const std::vector<Ending> exact = allEndings(KyrgyzLetters::Exact);
    static const std::vector<Ending> without = allEndings(KyrgyzLetters::Without);
    return letters == KyrgyzLetters::Exact ? exact : without;
}

bool isVowel(QChar c)
{
    return kVowels.contains(c);
}

QChar lastVowel(QStringView text)
{
    const auto found = std::find_if(text.rbegin(), text.rend(), isVowel);
    return found == text.rend() ? QChar() : *found;
}

bool isLong(QStringView two)
{
    return two == u"уу" || two == u"үү" || two == u"оо" || two == u"өө";
}

/// Whether the ending's first vowel goes with the last one before it.
bool isHarmonious(QStringView before, QStringView ending, KyrgyzLetters letters)
{
    const QChar last = lastVowel(before);
    const auto place = std::find_if(ending.begin(), ending.end(), isVowel);
    if (place == ending.end() || last.isNull())
        return true;
    const QStringView two = ending.sliced(place - ending.begin(), std::min<qsizetype>(2, ending.end() - place));
    const bool front = QStringView(u"еиэ").contains(last);
    if (isLong(two) && QStringView(u"аы").contains(last))
        return two == u"уу" || two == u"оо";
    if (isLong(two) && front)
        return letters == KyrgyzLetters::Without || two == u"үү" || two == u"өө";
    switch (last.unicode()) {
    case u'а': case u'ы': case u'я': return QStringView(u"аы").contains(*place);
    case u'е': case u'и': case u'э': return QStringView(u"еи").contains(*place);
    case u'о': case u'ё': return QStringView(u"оу").contains(*place);
    case u'ө': case u'ү': return QStringView(u"өү").contains(*place);
    default: return QStringView(letters == KyrgyzLetters::Exact ? u"уа" : u"уао").contains(*place); // у ю
    }
}

/// Whether the ending's first sound can stand behind the last one before it.
bool isAttachable(QStringView before, QStringView ending)
{
    const QChar last = before.back();
    const QChar first = ending.front();
    if (isVowel(first))
        return !isVowel(last);
    if (isVowel(last))
        return (ending.size() == 1 && QStringView(u"лнмңпй").contains(first)) || !QStringView(u"ткп").contains(first);
    if (ending.size() == 1)
        return false;
    return kVoiceless.contains(last) ? last == u'ф' || !QStringView(u"дгбл").contains(first) : !QStringView(u"ткп").contains(first);
}

/// Walks the word behind the stem, ending by ending.
class Walk
{
public:
    Walk(QStringView word, qsizetype stem, KyrgyzLetters letters, unsigned classes)
        : m_word(word)
        , m_stem(stem)
        , m_letters(letters)
        , m_classes(classes)
    {
    }
    [[nodiscard]] bool reachesEnd() const { return m_stem == m_word.size() || from(m_stem, Start, 0); }

private:
    bool from(qsizetype at, unsigned previous, int count) const
    {
        if (at == m_word.size())
            return (previous & kMayEnd) != 0;
        if (count == kMostEndings)
            return false;
        const QStringView before = m_word.first(at);
        const std::vector<Ending> &list = endings(m_letters);
        for (qsizetype length = std::min(kLongestEnding, m_word.size() - at); length > 0; --length) {
            const QStringView text = m_word.sliced(at, length);
            auto ending = std::lower_bound(list.begin(), list.end(), text, [](const Ending &a, QStringView b) { return a.text < b; });
            if (ending == list.end() || ending->text != text || !isAttachable(before, text) || !isHarmonious(before, text, m_letters))
                continue;
            for (; ending != list.end() && ending->text == text; ++ending) {
                const bool fits = (ending->behind & previous) != 0 && (ending->kind & m_classes) != 0;
                // Short stems take no lone letter of voice, which would make words of anything.
                if (!fits || (count == 0 && ending->kind == Voice && length == 1 && m_stem <= kShortest))
                    continue;
                if (from(at + length, ending->kind, count + 1))
                    return true;
            }
        }
        return false;
    }

    QStringView m_word;
    qsizetype m_stem;
    KyrgyzLetters m_letters;
    unsigned m_classes;
};

bool takesEndings(QStringView word, qsizetype stem, KyrgyzLetters letters, unsigned classes = ~0U)
{
    return Walk(word, stem, letters, classes).reachesEnd();
}

/// The one plural that is not its noun with an ending: бала, балдар. Else бал, "honey", would have it.
constexpr QStringView kChild = u"бала";
constexpr QStringView kChildren = u"балдар";

/// The consonant that stands for the last one before a vowel; null where it stays.
QChar voiced(QChar last)
{
    return last == u'к' ? QChar(u'г') : last == u'п' ? QChar(u'б') : QChar();
}

} // namespace

bool isKyrgyzForm(const QString &stem, const QString &word, KyrgyzLetters letters)
{
    if (stem.isEmpty() || stem.size() > kLongestWord || word.size() > kLongestWord || word.size() < stem.size())
        return false;
    if (word.startsWith(kChildren) && (stem == kChild || kChildren.startsWith(stem)))
        return (stem == kChild || stem == kChildren) && takesEndings(word, kChildren.size(), letters);
    if (word.startsWith(stem) && takesEndings(word, stem.size(), letters))
        return true;
    const qsizetype rest = stem.size() - 1;
    if (rest == 0 || !word.startsWith(QStringView(stem).first(rest)))
        return false;
    const QChar last = stem.back();
    if (const QChar soft = voiced(last); !soft.isNull())
        return word.size() > stem.size() && word[rest] == soft && isVowel(word[stem.size()]) && takesEndings(word, stem.size(), letters);
    // сакта, сактоо: the stem's vowel has become a long one.
    if (!isVowel(last) || stem.size() < kShortest || word.size() < stem.size() + 1)
        return false;
    const QStringView two = QStringView(word).sliced(rest, 2);
    const bool wide = QStringView(u"аеоө").contains(last);
    return isLong(two) && (two.front() == u'о' || two.front() == u'ө') == wide && takesEndings(word, stem.size() + 1, letters);
}

QStringList kyrgyzStems(const QString &word, KyrgyzLetters letters)
{
    QStringList stems;
    if (word.size() > kLongestWord)
        return stems;
    for (qsizetype size = kShortest; size < word.size(); ++size) {
        const QStringView stem = QStringView(word).first(size);
        if (lastVowel(stem).isNull() || !takesEndings(word, size, letters, kInflection))
            continue;
        const QChar last = stem.back();
        const bool beforeVowel = isVowel(word[size]);
        if (beforeVowel && (last == u'г' || last == u'б'))
            stems += word.first(size - 1) + (last == u'г' ? u'к' : u'п');
        // сактоо: of сакта, for nearly all stems that end so in о have another vowel of their own.
        if (size + 1 < word.size() && isLong(QStringView(word).sliced(size, 2)) && (word[size] == u'о' || word[size] == u'ө')) {
            for (const QChar vowel : QStringView(u"аеоө"))
                stems += word.first(size) + vowel;
        }
        stems += stem.toString();
    }
    return stems;
}

} // namespace eldin::core
