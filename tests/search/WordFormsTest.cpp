// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/RussianStem.h"
#include "core/search/SpellingBook.h"
#include "core/search/WordForms.h"
#include "core/search/WordIndex.h"
#include "core/search/Words.h"
#include "tests/support/Printing.h"

using namespace eldin::core;

namespace {

bool finds(const char16_t *asked, const char16_t *word)
{
    const QString text = comparedWord(word);
    return WordForms(comparedWord(asked)).likeness(text) >= Likeness::LooseForm;
}

QStringList split(const QString &text)
{
    QStringList words;
    for (const WordPlace &place : wordsIn(text))
        words += comparedWord(QStringView(text).sliced(place.at, place.length));
    return words;
}

} // namespace

TEST_CASE("who asks for суу finds all that water does in Kyrgyz", "[search][words]")
{
    for (const char16_t *form : {u"суу", u"Суунун", u"суубуз", u"сууга", u"сууларыбыздан", u"суулуу", u"суусуз", u"суудагы"})
        CHECK(finds(u"суу", form));
    CHECK_FALSE(finds(u"суу", u"суук"));
    CHECK_FALSE(finds(u"суу", u"сурады"));
}

TEST_CASE("a consonant that softens before a vowel hides no form", "[search][words]")
{
    for (const char16_t *form : {u"мектебибиз", u"мектептерге", u"мектептеги", u"мектеби"})
        CHECK(finds(u"мектеп", form));
    CHECK(finds(u"балык", u"балыгы"));
    CHECK(finds(u"жарык", u"жарыктандыруу") == false); // lighting is another word than light
    CHECK(finds(u"сакта", u"сактоого"));
    CHECK(finds(u"оку", u"окууда"));
}

TEST_CASE("borrowed words take Kyrgyz endings", "[search][words]")
{
    CHECK(finds(u"трактор", u"тракторубуз"));
    CHECK(finds(u"бюджет", u"бюджетибизден"));
    CHECK(finds(u"депутат", u"депутаттарга"));
}

TEST_CASE("Russian forms are found by any other of them", "[search][words]")
{
    CHECK(russianStem(QStringLiteral("дорогами")) == russianStem(QStringLiteral("дорог")));
    CHECK(finds(u"дорога", u"дорогами"));
    CHECK(finds(u"школы", u"школе"));
    CHECK(finds(u"яма", u"ямы"));
    CHECK_FALSE(finds(u"ала", u"ал"));
    CHECK(finds(u"щёбень", u"щебень"));
    CHECK_FALSE(finds(u"школа", u"школьник"));
}

TEST_CASE("a form finds the other forms too, by the stem that texts use", "[search][words]")
{
    const auto known = [](const QString &word) { return word == u"суу" || word == u"көчө"; };
    CHECK(WordForms(QStringLiteral("суунун"), known).likeness(QStringLiteral("суубуз")) == Likeness::Form);
    CHECK(WordForms(QStringLiteral("көчөлөрдү"), known).likeness(QStringLiteral("көчөдө")) == Likeness::Form);
    CHECK(WordForms(QStringLiteral("көчөлөрдү"), known).likeness(QStringLiteral("көчтү")) == Likeness::None);
}

TEST_CASE("where the stem stands nowhere by itself, another form of it tells", "[search][words]")
{
    const auto nothing = [](const QString &) { return false; };
    const auto form = [](const QString &stem, KyrgyzLetters letters) { return letters == KyrgyzLetters::Exact && isKyrgyzForm(stem, QStringLiteral("көпүрөнүн")); };
    CHECK(WordForms(QStringLiteral("көпүрөгө"), nothing, form).likeness(QStringLiteral("көпүрөнүн")) == Likeness::Form);
    CHECK(WordForms(QStringLiteral("көпүрөгө"), nothing).likeness(QStringLiteral("көпүрөнүн")) == Likeness::None);
    CHECK(WordForms(QStringLiteral("көпкөнүн"), nothing, form).likeness(QStringLiteral("көпүрөнүн")) == Likeness::None);
}

TEST_CASE("a word that was parted in a column is one word", "[search][words]")
{
    CHECK(split(QStringLiteral("мек\u00adтепке жол")) == QStringList {QStringLiteral("мектепке"), QStringLiteral("жол")});
}

TEST_CASE("words are parted alike whatever they are written with", "[search][words]")
{
    CHECK(split(QStringLiteral("  yo'l, мектеп-интернат; o‘zbek’ «2027-жыл» №5\u20ac🙂суу'")) ==
          QStringList {QStringLiteral("yol"), QStringLiteral("мектеп"), QStringLiteral("интернат"), QStringLiteral("ozbek"), QStringLiteral("2027"), QStringLiteral("жыл"), QStringLiteral("5"), QStringLiteral("суу")});
    CHECK(split(QStringLiteral("学校へ行く ქართული e\u0301t\u0301")) == QStringList {QStringLiteral("学校へ行く"), QStringLiteral("ქართული"), QStringLiteral("\u00e9t\u0301")});
    CHECK(split(QStringLiteral(" ,.")).isEmpty());
    CHECK(split(QString()).isEmpty());
}

TEST_CASE("every spelling keeps its number, however many there are", "[search][words]")
{
    SpellingBook book;
    CHECK_FALSE(book.find(u"суу"));
    for (quint32 i = 0; i < 5000; ++i)
        book.add(QStringLiteral("сөз%1").arg(i), i * 2);
    book.add(u"", 7);
    for (quint32 i = 0; i < 5000; ++i)
        REQUIRE(book.find(QStringLiteral("сөз%1").arg(i)) == i * 2);
    CHECK(book.find(u"") == 7);
    CHECK_FALSE(book.find(u"сөз"));
    CHECK_FALSE(book.find(u"Сөз1"));
}

TEST_CASE("ө ү ң may be typed as о у н, but who types them means them", "[search][words]")
{
    CHECK(finds(u"кочо", u"көчөлөрдү"));
    CHECK(finds(u"онугуу", u"өнүгүүсү"));
    CHECK(finds(u"көл", u"колго")); // as typed without the letter
    CHECK_FALSE(finds(u"көл", u"кийин"));
    CHECK(WordForms(QStringLiteral("көл")).likeness(QStringLiteral("көлгө")) > WordForms(QStringLiteral("кол")).likeness(QStringLiteral("көлгө")));
}

TEST_CASE("Kyrgyz in Latin letters finds Cyrillic, Uzbek stays as it is written", "[search][words]")
{
    CHECK(finds(u"suunun", u"суунун"));
    CHECK(finds(u"kocho", u"көчөгө"));
    CHECK(finds(u"ayyl", u"айылда"));
    CHECK(finds(u"jakshy", u"жакшы"));
    CHECK(finds(u"jany", u"жаны"));
    CHECK(finds(u"cyy", u"сууга")); // the Latin look-alikes of суу
    CHECK(finds(u"yo'l", u"yo‘l"));
    CHECK(split(QStringLiteral("Yo'l kerak, maktabning «томи» 2-көчө")) == QStringLiteral("yol kerak maktabning томи 2 көчө").split(u' '));
}

TEST_CASE("one fault is forgiven in words of five letters and more", "[search][words]")
{
    const auto near = [](const char16_t *asked, const char16_t *word) {
        return WordForms(comparedWord(asked)).isOneFaultFrom(withoutKyrgyzLetters(comparedWord(word)));
    };
    CHECK(near(u"мектеп", u"мектпе")); // two changed about
    CHECK(near(u"мектеп", u"мктеп")); // one missing
    CHECK(near(u"мектеп", u"меектеп"));
    CHECK(near(u"мектеп", u"мекдеп"));
    CHECK_FALSE(near(u"мектеп", u"мкдеп"));
    CHECK_FALSE(near(u"жол", u"жал"));
}

TEST_CASE("a number with another digit is another number", "[search][words]")
{
    CHECK_FALSE(WordForms(QStringLiteral("500000")).isOneFaultFrom(QStringLiteral("600000")));
    CHECK_FALSE(WordForms(QStringLiteral("500000")).isOneFaultFrom(QStringLiteral("50000")));
}

TEST_CASE("digits in groups of three are one number", "[search][words]")
{
    const auto length = [](const char16_t *text, qsizetype at = 0) { return numberInGroups(QString::fromUtf16(text), at); };
    CHECK(length(u"500 000") == 7);
    CHECK(length(u"1 250 000 сом") == 9);
    CHECK(length(u"№ 24 100", 2) == 6);
    CHECK(length(u"500\u00a0000, 5") == 7);
    CHECK(length(u"500000") == 0);
    CHECK(length(u"2027 100") == 0);
    CHECK(length(u"500  000") == 0);
    CHECK(length(u"500 0001") == 0);
    CHECK(length(u"24 100мин") == 0);
    CHECK(length(u"500") == 0);
    CHECK(length(u"") == 0);
    CHECK(length(u"1 000 000 000 000 000 000") == 0); // more than any sum
    CHECK(length(u"250\t300") == 0); // two cells
    CHECK(length(u"250\n300") == 0);
    CHECK(digitsOfGroups(u"1 250\u202f000") == QStringLiteral("1250000"));
}

TEST_CASE("a text of nothing but groups of digits is read as fast as one of words", "[search][words]")
{
    // Each group asks anew: gone through to the end from each, this would take minutes.
    const QString groups = QStringLiteral("250 ").repeated(100'000);
    WordIndex index;
    static_cast<void>(index.add({groups}));
    CHECK(numberInGroups(groups, 0) == 0);
}

TEST_CASE("words beyond any length are taken as they are", "[search][words]")
{
    const QString endless(100'000, u'а');
    CHECK(WordForms(endless).likeness(endless) == Likeness::Same);
    CHECK(WordForms(QStringLiteral("а")).likeness(endless) == Likeness::None);
}
