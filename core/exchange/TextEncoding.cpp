// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextEncoding.h"

#include "core/base/Error.h"
#include "core/exchange/SingleByteTables.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>

#include <uchardet/uchardet.h>

namespace eldin::core::exchange {

namespace {

constexpr char16_t kReplacement = 0xFFFD;
constexpr qsizetype kSample = 1 << 20;

DecodedText decodeUnicode(const QByteArray &bytes, QStringConverter::Encoding encoding, const QString &name)
{
    // The decoder drops the byte order mark itself.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    DecodedText result {decoder.decode(bytes), name, 0};
    if (result.text.startsWith(QChar(0xFEFF)))
        result.text.remove(0, 1);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        result.broken = result.text.count(QChar(kReplacement));
    return result;
}

DecodedText decodeSingleByte(const QByteArray &bytes, const SingleByteSet &set)
{
    DecodedText result;
    result.encoding = QString::fromLatin1(set.name);
    result.text.resize(bytes.size());
    std::transform(bytes.begin(), bytes.end(), result.text.begin(), [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t sign = byte < 0x80 ? byte : set.upper[byte - 0x80U];
        result.broken += sign == kReplacement ? 1 : 0;
        return QChar(sign);
    });
    return result;
}

/// UTF-16 without a mark: one byte of most pairs is 0 (Latin, digits) or 4 (Cyrillic), always on the same side.
QString markless16(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), kSample) & ~qsizetype {1};
    std::array<qsizetype, 2> high {};
    bool zero = false;
    for (qsizetype i = 0; i < size; ++i) {
        high[static_cast<std::size_t>(i % 2)] += bytes[i] == 0 || bytes[i] == 4 ? 1 : 0;
        zero = zero || bytes[i] == 0;
    }
    const qsizetype pairs = size / 2;
    if (!zero || pairs == 0 || bytes.size() % 2 != 0)
        return {};
    if (high[1] * 10 >= pairs * 9 && high[0] * 10 <= pairs)
        return QStringLiteral("utf-16le");
    if (high[0] * 10 >= pairs * 9 && high[1] * 10 <= pairs)
        return QStringLiteral("utf-16be");
    return {};
}

/// How often a letter comes in Russian and Kyrgyz budget texts, as steps of a doubling: `о` 5, `ф` -1. Anything that
/// is no letter of these languages is unlikely, box drawing and control codes very much so.
int likelihood(char16_t sign)
{
    static constexpr QStringView kSteps[] = {u"оаеи", u"нтсрлк", u"вмдпуы", u"ягзбьй", u"чхжш", u"юцщэф"};
    static constexpr QStringView kHarmless = u"\u00A0№«»–—“”„‘’…°§";
    const QChar lower = QChar(sign).toLower();
    int step = 5;
    for (const QStringView letters : kSteps) {
        if (letters.contains(lower))
            return step;
        --step;
    }
    if (lower == u'ё' || lower == u'ъ')
        return -1;
    if (kHarmless.contains(QChar(sign)))
        return 0;
    if (sign == kReplacement || QChar(sign).category() == QChar::Other_Control)
        return -20;
    return -5;
}

enum class Script { None, Latin, Cyrillic };

Script scriptOf(char16_t sign)
{
    if (sign >= 0x0400 && sign < 0x0500)
        return Script::Cyrillic;
    return QChar(sign).isLetter() ? Script::Latin : Script::None;
}

bool isVowel(char16_t sign)
{
    return QStringView(u"аеёиоуыэюя").contains(QChar(sign).toLower());
}

/// The likelihood of the whole text in this set. Words do not mix scripts nor turn to capitals in the middle, and
/// vowels stand between consonants: this tells `Müller` from Cyrillic and one Cyrillic set from another even in a
/// short text.
qint64 plausibility(const QByteArray &bytes, const SingleByteSet &set, bool western)
{
    qint64 score = 0;
    char16_t before = u' ';
    for (qsizetype i = 0, size = std::min(bytes.size(), kSample); i < size; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const char16_t sign = byte < 0x80 ? byte : set.upper[byte - 0x80U];
        const Script script = scriptOf(sign);
        const Script scriptBefore = scriptOf(before);
        if (byte >= 0x80) {
            if (western && script == Script::Latin)
                score += scriptBefore == Script::Latin && before < 0x80 ? 4 : -3;
            else
                score += likelihood(sign);
        }
        const bool mixed = (script == Script::Cyrillic && scriptBefore == Script::Latin)
            || (script == Script::Latin && scriptBefore == Script::Cyrillic);
        if (mixed)
            score -= 8;
        else if (script == Script::Cyrillic && scriptBefore == Script::Cyrillic && QChar(sign).isUpper()
                 && QChar(before).isLower())
            score -= 6;
        else if (script == Script::Cyrillic && scriptBefore == Script::Cyrillic && isVowel(sign) != isVowel(before))
            ++score;
        before = sign;
    }
    return score;
}

QString detectedByUchardet(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(),
                             static_cast<std::size_t>(std::min(bytes.size(), kSample)))
        != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get())).toLower();
}

DecodedText decodeLikeliest(const QByteArray &bytes)
{
    // uchardet takes short Cyrillic texts for Greek, Arabic or nothing at all, so it has a voice but not the last word.
    const QString detected = detectedByUchardet(bytes);
    const SingleByteSet *best = nullptr;
    qint64 bestScore = 0;
    for (const SingleByteSet &set : singleByteSets()) {
        const bool western = &set == &singleByteSets().back();
        qint64 score = plausibility(bytes, set, western);
        if (detected == QLatin1StringView(set.name))
            score += 3;
        if (best == nullptr || score > bestScore) {
            best = &set;
            bestScore = score;
        }
    }
    return decodeSingleByte(bytes, *best);
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeTextAs(bytes, QStringLiteral("utf-8"));
    if (bytes.startsWith("\xFF\xFE"))
        return decodeTextAs(bytes, QStringLiteral("utf-16le"));
    if (bytes.startsWith("\xFE\xFF"))
        return decodeTextAs(bytes, QStringLiteral("utf-16be"));
    if (const QString name = markless16(bytes); !name.isEmpty())
        return decodeTextAs(bytes, name);
    DecodedText utf8 = decodeTextAs(bytes, QStringLiteral("utf-8"));
    if (utf8.broken == 0)
        return utf8;
    // A few broken bytes in much right UTF-8 are damage, not another encoding.
    const auto right = std::count_if(utf8.text.cbegin(), utf8.text.cend(),
                                     [](QChar c) { return c.unicode() >= 0x80 && c.unicode() != kReplacement; });
    if (right > utf8.broken * 10)
        return utf8;
    return decodeLikeliest(bytes);
}

DecodedText decodeTextAs(const QByteArray &bytes, const QString &encoding)
{
    if (encoding == u"utf-8")
        return decodeUnicode(bytes, QStringConverter::Utf8, encoding);
    if (encoding == u"utf-16le")
        return decodeUnicode(bytes, QStringConverter::Utf16LE, encoding);
    if (encoding == u"utf-16be")
        return decodeUnicode(bytes, QStringConverter::Utf16BE, encoding);
    for (const SingleByteSet &set : singleByteSets()) {
        if (encoding == QLatin1StringView(set.name))
            return decodeSingleByte(bytes, set);
    }
    throw Error(ErrorCode::WrongInput, QStringLiteral("encoding:unknown"));
}

QStringList knownEncodings()
{
    QStringList names {QStringLiteral("utf-8"), QStringLiteral("utf-16le"), QStringLiteral("utf-16be")};
    for (const SingleByteSet &set : singleByteSets())
        names += QString::fromLatin1(set.name);
    return names;
}

} // namespace eldin::core::exchange
