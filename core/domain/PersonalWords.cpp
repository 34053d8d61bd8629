// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PersonalWords.h"

#include "core/base/KyrgyzEndings.h"
#include "core/base/Text.h"
#include "core/domain/PersonName.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace eldin::core {

namespace {

constexpr qsizetype kShortestName = 3;
constexpr qsizetype kStart = 3;
constexpr qsizetype kLongestText = 200'000; // what is longer is looked at in pieces of this size: nobody writes so much

bool endsWithAny(const QString &word, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](QStringView ending) { return word.size() >= ending.size() + 3 && word.endsWith(ending); });
}

bool isFamilyForm(const QString &word)
{
    return endsWithAny(word, {u"ов", u"ова", u"ев", u"ева", u"ин", u"ина", u"ский", u"ская", u"цкий", u"цкая", u"ov", u"ova", u"ev", u"eva"});
}

/// The same in any Russian case or with Kyrgyz endings, of the kind that hardly any other word has.
bool looksLikeAnyFamily(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^[а-яa-z-]{2,}(?:ов|ев|ов[аыу]|ев[аыу]|овой|евой|овым|евым|ову|еву|(?:ов|ев|ова|ева)(?:нын|дун|дин|нун|га|го|ге|ка|ну|ны|ду|ди|дан|ден|дон|да|до|де)|ova?|eva?|ович|евич|овна|евна|овича|евича|овне|евне|овны|евны)$"));
    return word.size() >= 5 && form.match(word).hasMatch();
}

/// A family name or a patronymic in any case of Russian or Kyrgyz, of the form that hardly any other word has: also by itself.
bool looksLikeFamilyAlone(const QString &word)
{
    static const QRegularExpression form(QStringLiteral(
        "^[а-я-]{2,}(?:[ое]в(?:[ауе]|ой|ом|ым|ы|ых|д[уоие]н?|[дт]ун|дин|г[оеа]|л[оеа]р[а-я]{0,4})?|[ое]ва(?:нын|ны|га|да|дан|лар[а-я]{0,4})?|[ое]вич(?:[ауе]|ем|тин|ти|ке|тен)?|[ое]вн(?:а|ы|е|у|ой)(?:нын|ны|га|дан)?)$"));
    return word.size() >= 5 && form.match(word).hasMatch();
}

/// Of the same form, and no name: plurals and the like, with which sentences begin.
bool isCommonWord(const QString &word)
{
    static const QStringList starts = QStringLiteral(
        "основ голов слов снов готов здоров нов остров хозяев киев кузов угл часов дров долев целев базов торгов правов налогов финансов мир перв дворов районов городов садов мостов домов годов "
        "расход доход вопрос ответ участник пункт работник итог метр километр голос штраф арык бюджет клуб парк сбор трансферт проект документ лист фермер автор список орган резервуар столб "
        "процент рубл сом тыйын миллион миллиард час вид ресурс член сотрудник специалист актив товар отход чиновник риск объект взнос долг контракт договор разов плат отзыв вывод житель сезон "
        "месяц праздник ветеран юрист эксперт эколог медик ученик студент педагог учител увид пробл рассмотр состав услов столов деловой деревь деревьев случа кров покров переговор совет "
        "светильник контейнер баллон мусоров насос танц террорист завод канал водопровод источник туалет магазин рынк склад корпус отряд").split(u' ', Qt::SkipEmptyParts);
    for (const QStringView participle : {u"изованы", u"ированы", u"бованы", u"льзованы", u"разованы"}) {
        if (word.endsWith(participle))
            return true;
    }
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) {
        if (!word.startsWith(start))
            return false;
        const QStringView rest = QStringView(word).sliced(start.size());
        return rest.startsWith(u"ов") || rest.startsWith(u"ев") || (rest.size() <= 3 && (start.endsWith(u"ов") || start.endsWith(u"ев")));
    });
}

bool isOfFather(const QString &word)
{
    return word == u"уулу" || word == u"кызы" || word == u"uulu" || word == u"kyzy" || word.startsWith(u"уулун") || word.startsWith(u"кызын") || word == u"уулуна" || word == u"кызына";
}

/// Streets, schools and districts bear names of people.
bool isPlaceWord(const QString &word)
{
    static const QStringList starts = QStringLiteral("кочо айыл мектеп мектеб район облус област проспект атында парк аянт бала").split(u' ');
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return word.startsWith(start); });
}

bool isBeforePlace(const QString &word)
{
    return word == u"имени" || word == u"им" || word == u"ул" || word.startsWith(u"улиц") || word.startsWith(u"сел") || word.startsWith(u"школ") || word.startsWith(u"парк");
}

bool isRussianEnding(QStringView text)
{
    static const QStringList endings = QStringLiteral("а я у ю ы и е о ой ей ою ею ом ем ым им ых их ыми ому ого ий ая ую ам ами ах й ья").split(u' ');
    return text.isEmpty() || std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return text == ending; });
}

QString stemOf(const QString &word)
{
    for (const QStringView ending : {u"ский", u"ская", u"цкий", u"цкая"}) {
        if (word.endsWith(ending))
            return word.chopped(2);
    }
    static const QString vowels = QStringLiteral("аяоеыиуюйь");
    return word.size() > kShortestName + 1 && vowels.contains(word.back()) ? word.chopped(1) : word;
}

bool isFormOf(const QString &token, const QString &word)
{
    if (token == word)
        return true;
    if (word.size() < kShortestName + 1)
        return false;
    if (token.startsWith(word) && takesEndings(word, QStringView(token).sliced(word.size())))
        return true;
    const QString stem = stemOf(word);
    if (!token.startsWith(stem))
        return false;
    const QStringView rest = QStringView(token).sliced(stem.size());
    return isRussianEnding(rest) || takesEndings(stem, rest);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool isMoneyBehind(const QString &text, qsizetype end)
{
    static const QRegularExpression money(QStringLiteral("^[\\s\\x{a0}]*(?:сом|som|тыйын|миң|мин\\b|млн|тыс|руб|%|минг|доллар)"), QRegularExpression::CaseInsensitiveOption);
    return money.match(text.mid(end, 12)).hasMatch();
}

/// "0555 12 34 56", "+996…": what is a telephone and nothing else, whatever signs stand between its digits. Not two dates or years.
bool isSurelyPhone(const QString &written, const QString &digits)
{
    static const QRegularExpression dates(QStringLiteral("^\\d\\d?\\.\\d\\d?\\D"));
    return written.startsWith(u'+') || (digits.size() == 12 && digits.startsWith(u"996"))
        || (digits.size() == 10 && digits.startsWith(u'0') && !dates.match(written).hasMatch());
}

/// "тел.: 5-12-34": of a village's own telephone only the word before it tells.
bool isCallBefore(const QString &text, qsizetype start)
{
    constexpr qsizetype kLongest = 24;
    static const QRegularExpression call(QStringLiteral("(?<!\\p{L})(?:тел|телефон\\p{L}*|ватсап\\p{L}*|вотсап\\p{L}*|whats ?app|моб(?:ил\\p{L}*)?|чал(?:ып|са|гыла|ыңыз|ыңыздар|ышыңыз)?|позвон\\p{L}*|звон\\p{L}*|phone|call)[\\s.:,()\\x{2013}№-]*$"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype from = std::max<qsizetype>(0, start - kLongest);
    return call.match(text.sliced(from, start - from)).hasMatch();
}

void matchAll(const QString &text, const QRegularExpression &form, PersonalKind kind, std::vector<PersonalWord> &found)
{
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        found.push_back({match.capturedStart(), match.capturedLength(), kind});
    }
}

} // namespace

void PersonalWords::addName(const QString &written)
{
    const QString name = foldedWithoutKyrgyzLetters(written);
    if (name.isEmpty() || m_known.contains(name))
        return;
    m_known.insert(name);
    ++m_persons;
    const QStringList families = foldedWithoutKyrgyzLetters(PersonName::of(written).family).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        word.removeIf([](QChar c) { return !c.isLetter() && c != u'-'; });
        if (isOfFather(word) || word.size() < kShortestName)
            continue;
        const bool father = i + 1 < words.size() && isOfFather(words[i + 1]);
        m_byStart[word.left(kStart)].push_back(m_names.size());
        m_names.push_back({word, m_persons, !father && isFamilyForm(word) && families.contains(word)});
    }
}

void PersonalWords::addPhone(const QString &written)
{
    const QString digits = digitsOf(written);
    if (digits.size() >= 5)
        m_phones.insert(digits.right(9));
}

void PersonalWords::addAddress(const QString &written)
{
    const QString address = written.simplified();
    if (address.size() >= 6 && !digitsOf(address).isEmpty() && !m_addresses.contains(address))
        m_addresses += address;
}

void PersonalWords::addPlace(const QString &written)
{
    const QStringList words = foldedWithoutKyrgyzLetters(written).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_places.insert(word);
}

std::vector<PersonalWords::Token> PersonalWords::tokens(const QString &text) const
{
    std::vector<Token> result;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark() || (text[end] == u'-' && end + 1 < text.size() && text[end + 1].isLetter())))
            ++end;
        Token token {i, end - i, foldedWithoutKyrgyzLetters(text.mid(i, end - i)), text[i].isUpper(), {}};
        for (const std::size_t name : m_byStart.value(token.word.left(kStart))) {
            if (isFormOf(token.word, m_names[name].word))
                token.names.push_back(&m_names[name]);
        }
        result.push_back(std::move(token));
        i = end;
    }
    return result;
}

void PersonalWords::findNames(const QString &text, bool knownOnly, std::vector<PersonalWord> &found) const
{
    const std::vector<Token> words = tokens(text);
    const auto count = words.size();
    const auto near = [&](std::size_t a, std::size_t b) {
        const Token &first = words[std::min(a, b)];
        const qsizetype end = first.at + first.length;
        const QStringView between = QStringView(text).sliced(end, words[std::max(a, b)].at - end);
        return between.size() <= 3 && std::all_of(between.begin(), between.end(), [](QChar c) { return c.isSpace() || c == u'.'; });
    };
    const auto sharePerson = [&](std::size_t a, std::size_t b) {
        return near(a, b) && std::any_of(words[a].names.begin(), words[a].names.end(), [&](const NameWord *one) {
            return std::any_of(words[b].names.begin(), words[b].names.end(), [&](const NameWord *other) { return one != other && one->person == other->person; });
        });
    };
    const auto startsSentence = [&](std::size_t i) {
        const qsizetype from = i == 0 ? 0 : words[i - 1].at + words[i - 1].length;
        const QStringView before = QStringView(text).sliced(from, words[i].at - from);
        return i == 0 || std::any_of(before.begin(), before.end(), [](QChar c) { return QStringView(u".!?:;\n\u2013\u2014-\u00ab\u201c\"").contains(c); });
    };
    for (std::size_t i = 0; i < count; ++i) {
        const Token &word = words[i];
        const bool hasNext = i + 1 < count && near(i, i + 1);
        const bool hasPrevious = i > 0 && near(i - 1, i);
        const bool place = (hasNext && isPlaceWord(words[i + 1].word)) || (i + 2 < count && hasNext && near(i + 1, i + 2) && words[i + 2].word.startsWith(u"атында"))
            || (hasPrevious && isBeforePlace(words[i - 1].word)) || (i > 1 && hasPrevious && words[i - 2].word == u"имени");
        const bool beside = (hasNext && sharePerson(i, i + 1)) || (hasPrevious && sharePerson(i - 1, i));
        const bool family = std::any_of(word.names.begin(), word.names.end(), [](const NameWord *name) { return name->family; });
        const bool village = m_places.contains(word.word);
        bool goes = beside || (family && !village) || (!place && !village && !word.names.empty() && word.capital);
        bool alone = false;
        if (!goes && !knownOnly && !place && word.capital) {
            // Of somebody whom the document does not know.
            const auto isPartner = [&](std::size_t other) { return words[other].capital && !m_places.contains(words[other].word); };
            const bool paired = (hasNext && isPartner(i + 1)) || (hasPrevious && isPartner(i - 1));
            goes = (looksLikeAnyFamily(word.word) && paired && !village) || (hasNext && isOfFather(words[i + 1].word));
            alone = !goes && !village && looksLikeFamilyAlone(word.word) && !(startsSentence(i) && isCommonWord(word.word));
        }
        if (alone)
            found.push_back({word.at, word.length, PersonalKind::Name, false});
        if (!goes)
            continue;
        const bool certain = beside || family || word.names.empty();
        found.push_back({word.at, word.length, PersonalKind::Name, certain});
        if (hasNext && isOfFather(words[i + 1].word))
            found.push_back({words[i + 1].at, words[i + 1].length, PersonalKind::Name});
        // The initials, or the name beside a family name that looks like one.
        const auto addNeighbour = [&](std::size_t other) {
            const Token &neighbour = words[other];
            if (neighbour.capital && (neighbour.length == 1 || looksLikeAnyFamily(word.word)) && !m_places.contains(neighbour.word))
                found.push_back({neighbour.at, neighbour.length, PersonalKind::Name});
        };
        if (hasNext)
            addNeighbour(i + 1);
        if (hasPrevious)
            addNeighbour(i - 1);
    }
}

void PersonalWords::findRuns(const QString &text, bool knownOnly, bool wide, std::vector<PersonalWord> &found) const
{
    static const QRegularExpression narrowRun(QStringLiteral("\\+?\\(?\\d(?:[\\s\\x{a0}().-]{0,2}\\d){4,19}"));
    // Dashes and narrow spaces too: Word makes them of what was typed. They part numbers as well, so it counts only beside the other.
    static const QRegularExpression wideRun(QStringLiteral("\\+?\\(?\\d(?:[\\s\\x{a0}\\x{2009}\\x{202f}()./\\x{2010}-\\x{2014}\\x{2212}-]{0,3}\\d){4,19}"));
    static const QRegularExpression grouping(QStringLiteral("^\\d{1,3}(?:[\\s\\x{a0}.]\\d{3})+$"));
    constexpr qsizetype kVillagePhone = 7;
    for (auto matches = (wide ? wideRun : narrowRun).globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const bool open = match.captured().startsWith(u'(') && !match.captured().contains(u')');
        const QString written = match.captured().sliced(open ? 1 : 0);
        const qsizetype start = match.capturedStart() + (open ? 1 : 0);
        const QString digits = digitsOf(written);
        const bool money = isMoneyBehind(text, match.capturedEnd());
        const bool grouped = grouping.match(written).hasMatch();
        const bool known = m_phones.contains(digits.right(9));
        if (!known && knownOnly)
            continue;
        const bool sure = isSurelyPhone(written, digits) || (digits.size() <= kVillagePhone && isCallBefore(text, start));
        const bool likely = !wide && digits.size() == 9 && ((!grouped && QStringLiteral("23579").contains(digits.front())) || QStringLiteral("57").contains(digits.front()));
        if (known || (!money && (sure || likely)))
            found.push_back({start, written.size(), PersonalKind::Phone});
        else if (!wide && !money && !grouped && digits.size() >= 14)
            found.push_back({start, written.size(), PersonalKind::Number});
    }
}

void PersonalWords::findNumbers(const QString &text, bool knownOnly, std::vector<PersonalWord> &found) const
{
    findRuns(text, knownOnly, false, found);
    findRuns(text, knownOnly, true, found);
    if (!knownOnly) {
        static const QRegularExpression passport(QStringLiteral("\\b(?:ID|AN|AC|PE|МКК|MKK)\\s?№?\\s?\\d{6,8}\\b"), QRegularExpression::CaseInsensitiveOption);
        matchAll(text, passport, PersonalKind::Number, found);
        static const QRegularExpression mail(QStringLiteral("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+|(?<![\\w@])@\\w{4,32}"), QRegularExpression::UseUnicodePropertiesOption);
        matchAll(text, mail, PersonalKind::Mail, found);
    }
    for (const QString &address : m_addresses) {
        for (qsizetype at = text.indexOf(address, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(address, at + address.size(), Qt::CaseInsensitive))
            found.push_back({at, address.size(), PersonalKind::Address});
    }
}

std::vector<PersonalWord> PersonalWords::find(const QString &text, bool knownOnly) const
{
    std::vector<PersonalWord> found;
    for (qsizetype from = 0; from < text.size(); from += kLongestText) {
        std::vector<PersonalWord> here;
        const QString piece = text.mid(from, kLongestText);
        findNames(piece, knownOnly, here);
        findNumbers(piece, knownOnly, here);
        for (PersonalWord word : here) {
            word.at += from;
            found.push_back(word);
        }
    }
    std::sort(found.begin(), found.end(), [](const PersonalWord &a, const PersonalWord &b) { return std::pair(a.at, -a.length) < std::pair(b.at, -b.length); });
    std::vector<PersonalWord> apart;
    for (const PersonalWord &word : found) {
        if (apart.empty() || word.at >= apart.back().at + apart.back().length)
            apart.push_back(word);
        else
            apart.back().length = std::max(apart.back().length, word.at + word.length - apart.back().at);
    }
    return apart;
}

std::vector<PersonalWord> PersonalWords::in(const QString &text) const
{
    return find(text, false);
}

bool PersonalWords::isAnyKnownIn(const QString &text) const
{
    return !find(text, true).empty();
}

QString withoutWords(const QString &text, const std::vector<PersonalWord> &words)
{
    QString result = text;
    for (auto word = words.rbegin(); word != words.rend(); ++word)
        result.replace(word->at, word->length, QStringLiteral("[…]"));
    return result;
}

} // namespace eldin::core
