// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/search/SimilarTexts.h"

using namespace eldin::core;

namespace {

SimilarTexts village()
{
    SimilarTexts texts;
    const char16_t *const said[] {u"Мектептин алдындагы көчөгө жарык керек",
                                  u"Орто-Суудагы көпүрөнү оңдоп бергиле, жазында суу алып кетет",
                                  u"Бала бакчага чатыр керек, тамчылап жатат",
                                  u"Таза суу качан берилет?",
                                  u"Просим отремонтировать дорогу к школе до осени",
                                  u"Нужен мост через речку в Орто-Суу",
                                  u"Айыл өкмөтүнө рахмат, жол жакшы болду",
                                  u"Кийинки жылга спорт аянтчасы керек"};
    for (int i = 0; const char16_t *text : said)
        texts.put(QString::number(i++), QString::fromUtf16(text));
    return texts;
}

QString bestFor(const char16_t *text, SimilarTexts::Asked asked = SimilarTexts::Asked::Whole)
{
    const auto found = village().of(QString::fromUtf16(text), 3, 0.35, asked);
    return found.empty() ? QString() : found.front().key;
}

} // namespace

TEST_CASE("what was said before is found by other forms of its words", "[search]")
{
    CHECK(bestFor(u"көчөдө жарык жок, мектепке баруу кыйын") == u"0");
    CHECK(bestFor(u"Копурону ондоп бериниздерчи, Орто-Сууда") == u"1"); // without ң ө ү
    CHECK(bestFor(u"бакчанын чатыры тамчылайт") == u"2");
    CHECK(bestFor(u"Отремонтируйте дорогу у школы") == u"4");
    CHECK(bestFor(u"Мост в Орто-Суу нужен") == u"5");
}

TEST_CASE("the beginning of a remark finds it while it is typed", "[search]")
{
    CHECK(bestFor(u"Орто-Суудагы көпүр", SimilarTexts::Asked::Beginning) == u"1");
    CHECK(bestFor(u"таза суу", SimilarTexts::Asked::Beginning) == u"3");
}

TEST_CASE("a word that everybody says makes nothing similar", "[search]")
{
    CHECK(bestFor(u"Балдарга китепкана керек").isEmpty());
    CHECK(bestFor(u"Трактор алыш керек") .isEmpty());
    CHECK(bestFor(u"ок") .isEmpty());
    CHECK(bestFor(u"") .isEmpty());
}

TEST_CASE("the same words score one, and nothing scores more", "[search]")
{
    const SimilarTexts texts = village();
    const auto found = texts.of(QStringLiteral("таза СУУ, качан берилет"), 8, 0);
    REQUIRE(!found.empty());
    CHECK(found.front().key == u"3");
    CHECK(found.front().score == Approx(1.0));
    for (std::size_t i = 1; i < found.size(); ++i)
        CHECK(found[i].score <= found[i - 1].score);
    CHECK(texts.of(QStringLiteral("суу"), 1, 0).size() == 1);
}

TEST_CASE("texts are replaced and forgotten, however often", "[search]")
{
    SimilarTexts texts = village();
    for (int i = 0; i < 3000; ++i)
        texts.put(QStringLiteral("x"), QStringLiteral("Таштандыны чыгаргыла, %1-жолу айтып жатабыз").arg(i));
    CHECK(texts.size() == 9);
    const auto found = texts.of(QStringLiteral("таштандыны чыгаргыла"), 5, 0.35);
    REQUIRE(found.size() == 1);
    CHECK(found.front().key == u"x");
    CHECK(texts.of(QStringLiteral("таза суу качан берилет"), 1, 0.35).front().key == u"3");
    texts.remove(QStringLiteral("x"));
    CHECK(texts.of(QStringLiteral("таштандыны чыгаргыла"), 5, 0.35).empty());
    CHECK(texts.size() == 8);
}

namespace {

double scoreOf(const char16_t *a, const char16_t *b)
{
    SimilarTexts texts = village();
    texts.put(QStringLiteral("b"), QString::fromUtf16(b));
    for (const SimilarText &each : texts.of(QString::fromUtf16(a), 9, 0)) {
        if (each.key == u"b")
            return each.score;
    }
    return 0;
}

} // namespace

TEST_CASE("the order of words, their case and their marks make no difference", "[search]")
{
    CHECK(scoreOf(u"Жарык керек мектептин алдына!", u"мектептин алдына жарык керек") == Approx(1.0));
    CHECK(scoreOf(u"дорогу к школе отремонтируйте", u"Отремонтируйте дорогу к школе") == Approx(1.0));
}

TEST_CASE("another number and a denial make two remarks less alike", "[search]")
{
    const double same = scoreOf(u"24-мектептин чатыры тешик", u"24-мектептин чатыры тешик экен");
    CHECK(scoreOf(u"24-мектептин чатыры тешик", u"50-мектептин чатыры тешик экен") < 0.85 * same);
    CHECK(scoreOf(u"Суу айылга келбейт", u"Суу айылга келет") < scoreOf(u"Суу айылга келбейт", u"Айылга суу келбейт экен"));
}

TEST_CASE("a typing fault and other endings leave two remarks alike", "[search]")
{
    CHECK(scoreOf(u"Китепкананы качан ачасыздар", u"Китепкнананы качан ачасыздар") > 0.75);
    CHECK(scoreOf(u"Көчөлөрдү асфальттап бергиле", u"Көчөнү асфальттаса болот эле") > scoreOf(u"Көчөлөрдү асфальттап бергиле", u"Китепкана ачып бергиле"));
}

TEST_CASE("the words that two remarks have in common are told by their places", "[search]")
{
    const QString text = QStringLiteral("Мектептин алдына жарык керек");
    QStringList common;
    for (const WordPlace &place : commonWords(text, QStringLiteral("жарыкты мектепке койгула")))
        common += text.sliced(place.at, place.length);
    CHECK(common == QStringList {QStringLiteral("Мектептин"), QStringLiteral("жарык")});
    CHECK(commonWords(text, QString()).empty());
}

TEST_CASE("keys of every kind are kept and told apart", "[search]")
{
    KeyBook book;
    const QStringList keys {QStringLiteral("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"), QStringLiteral("ffffffff-ffff-ffff-ffff-ffffffffffff"),
                            QStringLiteral("00000000-0000-0000-0000-000000000000"), QString(), QStringLiteral("тил"), QStringLiteral("0190A1B2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")};
    for (quint32 i = 0; i < 500; ++i)
        CHECK(book.add(QStringLiteral("%1").arg(i)) == i);
    for (const QString &key : keys) {
        CHECK(!book.find(key));
        const quint32 number = book.add(key);
        CHECK(book.add(key) == number);
        CHECK(book.find(key) == number);
        CHECK(book.key(number) == key);
    }
    CHECK(book.size() == 506);
}
