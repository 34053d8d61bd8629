// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MoneyWords.h"

#include <QStringList>

#include <array>

namespace eldin::core {

namespace {

using Words = std::array<const char16_t *, 20>;

/// The scales above the thousand have one word in Kyrgyz; Russian asks for the form of the number before it.
struct Scale
{
    const char16_t *one;
    const char16_t *few;
    const char16_t *many;
    bool feminine = false;
};

QString form(const Scale &scale, int number)
{
    const int tens = number % 100;
    const int ones = number % 10;
    if (ones == 1 && tens != 11)
        return QString::fromUtf16(scale.one);
    return QString::fromUtf16(ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? scale.few : scale.many);
}

/// 1 to 999.
QStringList kyrgyz(int number)
{
    static constexpr Words ones {u"", u"бир", u"эки", u"үч", u"төрт", u"беш", u"алты", u"жети", u"сегиз", u"тогуз"};
    static constexpr Words tens {u"", u"он", u"жыйырма", u"отуз", u"кырк", u"элүү", u"алтымыш", u"жетимиш", u"сексен", u"токсон"};
    QStringList words;
    const auto add = [&](const char16_t *word) { words += QString::fromUtf16(word); };
    if (number >= 200)
        add(ones[static_cast<std::size_t>(number / 100)]);
    if (number >= 100)
        add(u"жүз");
    if (number % 100 >= 10)
        add(tens[static_cast<std::size_t>(number % 100 / 10)]);
    if (number % 10 > 0)
        add(ones[static_cast<std::size_t>(number % 10)]);
    return words;
}

QStringList russian(int number, bool feminine)
{
    static constexpr Words ones {u"", u"один", u"два", u"три", u"четыре", u"пять", u"шесть", u"семь", u"восемь", u"девять", u"десять", u"одиннадцать",
                                 u"двенадцать", u"тринадцать", u"четырнадцать", u"пятнадцать", u"шестнадцать", u"семнадцать", u"восемнадцать", u"девятнадцать"};
    static constexpr Words tens {u"", u"", u"двадцать", u"тридцать", u"сорок", u"пятьдесят", u"шестьдесят", u"семьдесят", u"восемьдесят", u"девяносто"};
    static constexpr Words hundreds {u"", u"сто", u"двести", u"триста", u"четыреста", u"пятьсот", u"шестьсот", u"семьсот", u"восемьсот", u"девятьсот"};
    QStringList words;
    const auto add = [&](const char16_t *word) { words += QString::fromUtf16(word); };
    if (number >= 100)
        add(hundreds[static_cast<std::size_t>(number / 100)]);
    int rest = number % 100;
    if (rest >= 20) {
        add(tens[static_cast<std::size_t>(rest / 10)]);
        rest %= 10;
    }
    if (rest > 0)
        add(feminine && rest == 1 ? u"одна" : feminine && rest == 2 ? u"две" : ones[static_cast<std::size_t>(rest)]);
    return words;
}

QStringList english(int number)
{
    static constexpr Words ones {u"", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten", u"eleven",
                                 u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
    static constexpr Words tens {u"", u"", u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};
    QStringList words;
    if (number >= 100)
        words << QString::fromUtf16(ones[static_cast<std::size_t>(number / 100)]) << QStringLiteral("hundred");
    const int rest = number % 100;
    if (rest == 0)
        return words;
    if (number > 100)
        words += QStringLiteral("and");
    QString last = QString::fromUtf16(rest < 20 ? ones[static_cast<std::size_t>(rest)] : tens[static_cast<std::size_t>(rest / 10)]);
    if (rest >= 20 && rest % 10 > 0)
        last += u'-' + QString::fromUtf16(ones[static_cast<std::size_t>(rest % 10)]);
    return words << last;
}

} // namespace

QString moneyInWords(Money amount, Language language)
{
    static constexpr Scale scales[3][5] {
        {{u"", u"", u""}, {u"миң", u"миң", u"миң"}, {u"миллион", u"миллион", u"миллион"}, {u"миллиард", u"миллиард", u"миллиард"}, {u"триллион", u"триллион", u"триллион"}},
        {{u"", u"", u""}, {u"тысяча", u"тысячи", u"тысяч", true}, {u"миллион", u"миллиона", u"миллионов"}, {u"миллиард", u"миллиарда", u"миллиардов"},
         {u"триллион", u"триллиона", u"триллионов"}},
        {{u"", u"", u""}, {u"thousand", u"thousand", u"thousand"}, {u"million", u"million", u"million"}, {u"billion", u"billion", u"billion"}, {u"trillion", u"trillion", u"trillion"}},
    };
    const auto tyiyn = amount.tyiyn();
    // The least value has no positive twin.
    const std::uint64_t absolute = tyiyn < 0 ? 0 - static_cast<std::uint64_t>(tyiyn) : static_cast<std::uint64_t>(tyiyn);
    const std::uint64_t soms = absolute / 100;
    QStringList words;
    if (tyiyn < 0)
        words += language == Language::English ? QStringLiteral("minus") : QStringLiteral("минус");
    if (soms == 0)
        words += language == Language::Kyrgyz ? QStringLiteral("нөл") : language == Language::Russian ? QStringLiteral("ноль") : QStringLiteral("zero");
    // The largest amount there is has 92 quadrillion tyiyn: thousands of trillions are said as such.
    static constexpr std::uint64_t kTrillion = 1'000'000'000'000;
    const auto inWords = [&](int number, bool feminine) {
        return language == Language::Kyrgyz ? kyrgyz(number) : language == Language::Russian ? russian(number, feminine) : english(number);
    };
    const auto &names = scales[static_cast<int>(language)];
    const auto trillions = soms / kTrillion;
    if (const auto thousands = static_cast<int>(trillions / 1000); thousands > 0)
        words << inWords(thousands, names[1].feminine) << form(names[1], thousands) << (trillions % 1000 == 0 ? QStringList(form(names[4], 0)) : QStringList());
    std::uint64_t unit = kTrillion;
    for (int scale = 4; scale >= 0; --scale, unit /= 1000) {
        const auto number = static_cast<int>(soms / unit % 1000);
        if (number == 0)
            continue;
        words += inWords(number, names[scale].feminine);
        if (scale > 0)
            words += form(names[scale], number);
    }
    static constexpr Scale som[3] {{u"сом", u"сом", u"сом"}, {u"сом", u"сома", u"сомов"}, {u"som", u"soms", u"soms"}};
    static constexpr Scale small[3] {{u"тыйын", u"тыйын", u"тыйын"}, {u"тыйын", u"тыйына", u"тыйынов"}, {u"tyiyn", u"tyiyn", u"tyiyn"}};
    const auto one = static_cast<int>(language);
    const int last = static_cast<int>(soms % 1000);
    const int rest = static_cast<int>(absolute % 100);
    words += language == Language::English ? QString::fromUtf16(soms == 1 ? u"som" : u"soms") : form(som[one], last);
    words += QStringLiteral("%1").arg(rest, 2, 10, QChar(u'0'));
    words += form(small[one], rest);
    return words.join(u' ');
}

} // namespace eldin::core
