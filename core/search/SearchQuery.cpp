// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchQuery.h"

#include "core/base/AmountInText.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/search/WordForms.h"
#include "core/search/Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace eldin::core {

namespace {

constexpr qsizetype kLongestQuery = 1000; // letters
constexpr std::size_t kMostTerms = 32;
constexpr std::size_t kMostFilters = 8;
constexpr qsizetype kLeastOfKind = 2; // letters of a kind's name

struct FieldName
{
    SearchField field;
    const char16_t *ky;
    const char16_t *ru;
    const char16_t *en;
    const char16_t *others; ///< that people try too
};
constexpr std::array<FieldName, 4> kFields {{
    {SearchField::Kind, u"түрү", u"вид", u"kind", u"тип type түр"},
    {SearchField::Village, u"айылы", u"село", u"village", u"айыл"},
    {SearchField::Year, u"жылы", u"год", u"year", u"жыл"},
    {SearchField::Amount, u"сумма", u"сумма", u"amount", u"сом sum акча"},
}};

struct RemarkKindName
{
    RemarkKind kind;
    const char16_t *names;
};
constexpr std::array<RemarkKindName, 5> kRemarkKinds {{
    {RemarkKind::Question, u"суроо вопрос question"},
    {RemarkKind::Comment, u"пикир комментарий мнение comment"},
    {RemarkKind::Proposal, u"сунуш предложение proposal"},
    {RemarkKind::Criticism, u"сын критика замечание criticism"},
    {RemarkKind::Thanks, u"ыраазычылык алкыш рахмат благодарность thanks"},
}};
struct KindName
{
    SearchKind kind;
    const char16_t *names;
};
constexpr std::array<KindName, kSearchKinds> kKinds {{
    {SearchKind::Remark, u"айтылган реплика remark"},
    {SearchKind::Response, u"жооп ответ response answer"},
    {SearchKind::Hearing, u"угуу слушание hearing"},
    {SearchKind::Agenda, u"күн-тартиби повестка agenda"},
    {SearchKind::Line, u"берене сап статья строка line"},
    {SearchKind::Person, u"адам катышуучу человек участник person"},
    {SearchKind::Attachment, u"файл тиркеме вложение attachment file"},
    {SearchKind::Wording, u"текст формулировка wording"},
    {SearchKind::Village, u"айыл село village"},
}};

QString plain(const QString &text)
{
    return withoutKyrgyzLetters(comparedWord(text));
}

/// The beginning of one of the names, or another form of it: "вид: вопросы", "түрү: сунуштар".
bool isAmong(const char16_t *names, const QString &value)
{
    const QStringList list = QString::fromUtf16(names).split(u' ');
    return std::any_of(list.begin(), list.end(), [&value](const QString &name) {
        return plain(name).startsWith(plain(value)) || plain(value) == plain(name) + u's' || WordForms(comparedWord(name)).likeness(comparedWord(value)) >= Likeness::LooseForm;
    });
}

/// Spaces and hyphens in names of places are typed as they come.
QString placeName(const QString &name)
{
    return plain(name).replace(u'-', u' ').simplified();
}

std::optional<SearchField> fieldOf(QStringView name)
{
    const QString wanted = plain(name.toString());
    for (const FieldName &field : kFields) {
        for (const char16_t *names : {field.ky, field.ru, field.en, field.others}) {
            if (plain(QString::fromUtf16(names)).split(u' ').contains(wanted))
                return field.field;
        }
    }
    return std::nullopt;
}

/// A number with its scale as written: "500 миң", "1.5 million".
std::optional<qint64> amountOf(const QString &number, const QString &scale)
{
    QString unit = plain(scale);
    if (unit == u"k" || unit.startsWith(u"thous"))
        unit = QStringLiteral("тыс");
    else if (unit.startsWith(u"mil") || unit == u"m" || unit == u"mln")
        unit = QStringLiteral("млн");
    else if (unit == u"миллион" || unit.startsWith(u"миллион"))
        unit = QStringLiteral("млн");
    if (const auto amount = amountInText(number + u' ' + unit + QStringLiteral(" сом")))
        return amount->tyiyn();
    bool isZero = false;
    const double value = number.toDouble(&isZero);
    return isZero && value == 0 ? std::optional<qint64>(0) : std::nullopt;
}

/// Reads one query from left to right.
class Reader
{
public:
    Reader(const QString &text, bool isTyped)
        : m_text(text.left(kLongestQuery))
        , m_isTyped(isTyped)
    {
        // What is copied from elsewhere has no-break spaces in its numbers.
        std::replace_if(m_text.begin(), m_text.end(), [](QChar c) { return c.isSpace(); }, QChar(u' '));
    }

    SearchQuery read()
    {
        while (m_at < m_text.size() && m_query.terms.size() < kMostTerms) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
            } else if (!takeFilter()) {
                takeWords();
            }
        }
        return std::move(m_query);
    }

private:
    static bool isQuote(QChar c) { return QStringView(u"\"«»“”„").contains(c); }

    /// Up to the closing quotation mark, or the next space.
    QString piece(qsizetype &at, bool &quoted) const
    {
        quoted = at < m_text.size() && isQuote(m_text[at]);
        const qsizetype start = quoted ? ++at : at;
        while (at < m_text.size() && (quoted ? !isQuote(m_text[at]) : !m_text[at].isSpace() && !isQuote(m_text[at])))
            ++at;
        const QString found = m_text.sliced(start, at - start);
        if (quoted && at < m_text.size())
            ++at;
        return found;
    }

    void takeWords()
    {
        bool quoted = false;
        const qsizetype groups = numberInGroups(m_text, m_at);
        const QString text = groups > 0 ? m_text.sliced(m_at, groups) : piece(m_at, quoted);
        m_at += groups;
        WordIndex::Term term;
        if (!text.isEmpty() && numberInGroups(text, 0) == text.size())
            term.joined = digitsOfGroups(text);
        term.exact = quoted;
        for (const WordPlace &place : wordsIn(text))
            term.words.push_back(comparedWord(QStringView(text).sliced(place.at, place.length)));
        const bool closed = m_at > 0 && quoted && isQuote(m_text[m_at - 1]);
        term.unfinished = m_isTyped && m_at == m_text.size() && !closed;
        if (!term.words.empty())
            m_query.terms.push_back(std::move(term));
    }

    bool takeFilter()
    {
        const qsizetype colon = m_text.indexOf(u':', m_at);
        if (colon < 0 || m_query.filters.size() >= kMostFilters)
            return false;
        const auto field = fieldOf(QStringView(m_text).sliced(m_at, colon - m_at));
        if (!field)
            return false;
        qsizetype at = colon + 1;
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        const qsizetype start = m_at;
        const QString rest = m_text.sliced(at);
        if (m_isTyped && rest.isEmpty()) {
            m_query.waits = true;
            m_at = at;
            return true;
        }
        const qsizetype length = *field == SearchField::Amount ? amount(rest) : *field == SearchField::Year ? year(rest) : word(*field, at);
        if (length == 0)
            return false;
        m_at = at + length;
        m_query.filters.push_back({*field, m_text.sliced(at, length).trimmed(), start, m_at - start});
        return true;
    }

    qsizetype word(SearchField field, qsizetype at)
    {
        const qsizetype start = at;
        bool quoted = false;
        const QString value = piece(at, quoted).trimmed();
        if (plain(value).isEmpty())
            return 0;
        if (field == SearchField::Village) {
            m_query.villages += placeName(value);
            return at - start;
        }
        bool known = false;
        if (value.size() >= kLeastOfKind) {
            for (const RemarkKindName &each : kRemarkKinds) {
                if (isAmong(each.names, value)) {
                    m_query.remarkKinds.push_back(each.kind);
                    known = true;
                }
            }
            for (const KindName &each : kKinds) {
                if (!known && isAmong(each.names, value)) {
                    m_query.kinds.push_back(each.kind);
                    known = true;
                }
            }
        }
        return known ? at - start : 0;
    }

    /// Open on one side by a sign, or on neither.
    template <typename T>
    static SearchQuery::Range<T> range(const QString &sign, T first, std::optional<T> second)
    {
        if (second)
            return {std::min(first, *second), std::max(first, *second)};
        if (sign.startsWith(u'>') || sign == u"≥")
            return {sign == u">" ? first + 1 : first, std::numeric_limits<T>::max()};
        if (sign.startsWith(u'<') || sign == u"≤")
            return {std::numeric_limits<T>::min(), sign == u"<" ? first - 1 : first};
        return {first, first};
    }

    qsizetype year(const QString &rest)
    {
        static const QRegularExpression pattern(QStringLiteral("^([<>]=?|≥|≤)?\\s*(\\d{4})(?:\\s*(?:-|–|\\.\\.)\\s*(\\d{4}))?(?!\\d)"));
        const auto match = pattern.match(rest);
        if (!match.hasMatch())
            return 0;
        const QString until = match.captured(3);
        m_query.years.push_back(range<int>(match.captured(1), match.captured(2).toInt(), until.isEmpty() ? std::nullopt : std::optional(until.toInt())));
        return match.capturedLength();
    }

    qsizetype amount(const QString &rest)
    {
        static const QString number = QStringLiteral("(\\d{1,18}(?: \\d{3})*(?:[.,]\\d{1,6})?)");
        static const QString scale = QStringLiteral("(?:\\s*(миң\\p{L}*|мин|тыс\\p{L}*|млн|миллион\\p{L}*|млрд|миллиард\\p{L}*|thousand|million|mln|k|m)(?!\\p{L})\\.?)?(?:\\s*(?:сом\\p{L}*|som)(?!\\p{L}))?");
        static const QRegularExpression pattern(QStringLiteral("^([<>]=?|≥|≤)?\\s*") + number + scale + QStringLiteral("(?:\\s*(?:-|–|\\.\\.)\\s*") + number + scale + QStringLiteral(")?"),
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = pattern.match(rest);
        if (!match.hasMatch())
            return 0;
        const bool isRange = match.capturedLength(4) > 0;
        // "100-200 миң": the scale stands once.
        const QString first = match.captured(3).isEmpty() && isRange ? match.captured(5) : match.captured(3);
        const auto from = amountOf(match.captured(2), first);
        const auto to = isRange ? amountOf(match.captured(4), match.captured(5)) : std::nullopt;
        if (!from || (isRange && !to))
            return 0;
        m_query.amounts.push_back(range<qint64>(match.captured(1), *from, to));
        return match.capturedLength();
    }

    QString m_text;
    bool m_isTyped;
    qsizetype m_at = 0;
    SearchQuery m_query;
};

template <typename Ranges, typename T>
bool isIn(const Ranges &ranges, T value)
{
    return std::any_of(ranges.begin(), ranges.end(), [value](const auto &range) { return range.has(value); });
}

} // namespace

SearchQuery SearchQuery::of(const QString &text, bool isTyped)
{
    return Reader(text, isTyped).read();
}

bool SearchQuery::acceptsKind(SearchKind kind, std::optional<RemarkKind> remarkKind) const
{
    if (kinds.empty() && remarkKinds.empty())
        return true;
    if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
        return remarkKinds.empty() || !remarkKind || std::find(remarkKinds.begin(), remarkKinds.end(), *remarkKind) != remarkKinds.end();
    // "сунуш" alone means the remarks themselves.
    return kinds.empty() && kind == SearchKind::Remark && remarkKind && std::find(remarkKinds.begin(), remarkKinds.end(), *remarkKind) != remarkKinds.end();
}

bool SearchQuery::acceptsYear(int year) const
{
    return years.empty() || (year != 0 && isIn(years, year));
}

bool SearchQuery::acceptsAmount(std::optional<qint64> tyiyn) const
{
    return amounts.empty() || (tyiyn && isIn(amounts, *tyiyn));
}

bool SearchQuery::acceptsVillage(const LocalText &name) const
{
    if (villages.isEmpty())
        return true;
    for (const QString &each : {name.ky, name.ru, name.en}) {
        const QString begins = placeName(each);
        if (!begins.isEmpty() && std::any_of(villages.begin(), villages.end(), [&begins](const QString &village) { return begins.startsWith(village); }))
            return true;
    }
    return false;
}

QString withoutFilter(const QString &text, const SearchQuery::Filter &filter)
{
    return (text.left(filter.at) + text.mid(filter.at + filter.length)).simplified();
}

QString filterName(SearchField field, Language language)
{
    const auto &names = *std::find_if(kFields.begin(), kFields.end(), [field](const FieldName &each) { return each.field == field; });
    return QString::fromUtf16(language == Language::Kyrgyz ? names.ky : language == Language::Russian ? names.ru : names.en) + u':';
}

} // namespace eldin::core
