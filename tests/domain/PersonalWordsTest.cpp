// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PersonalWords.h"
#include "tests/support/Printing.h"

using namespace eldin::core;
using namespace Qt::StringLiterals;

namespace {

PersonalWords known()
{
    PersonalWords words;
    for (const auto &name : {u"Асанова Гүлнара Маратовна"_s, u"Жаанбай кызы Сезим"_s, u"Токтогулов Бакыт"_s, u"Рыбальский Пётр"_s, u"Ким Ан"_s, u"Манасбеков Эркин"_s})
        words.addName(name);
    words.addPhone(u"0555 123 456"_s);
    words.addPhone(u"+996 (3132) 5-12-34"_s);
    words.addAddress(u"Ленин көчөсү, 17"_s);
    words.addAddress(u"Ак-Булак"_s); // too little to be told from the village
    words.addPlace(u"Ак-Булак айылы"_s);
    return words;
}

QStringList foundIn(const QString &text)
{
    QStringList found;
    for (const PersonalWord &word : known().in(text))
        found += text.mid(word.at, word.length);
    return found;
}

} // namespace

TEST_CASE("a known name is found in every case of Kyrgyz and Russian", "[private]")
{
    for (const auto &text : {u"Асанова айтты"_s, u"Асанованын үйү"_s, u"асановага жооп"_s, u"жооп Асановой"_s, u"с Асановым и другими"_s, u"про асанову"_s, u"Асановдорго"_s,
                             u"Жаанбай кызына"_s, u"Жаанбай кызы Сезимдин"_s, u"у Сезим был вопрос"_s, u"Гүлнарага"_s, u"сказала Гулнаре"_s, u"Бакыттын айтканы"_s, u"с Бакытом"_s,
                             u"Рыбальскому дали слово"_s, u"Рыбальского дом"_s, u"ЭРКИНДЕН сурагыла"_s, u"Г. М. Асанова"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(foundIn(text).isEmpty());
    }
}

TEST_CASE("names of people whom the document does not know are found by their looks", "[private]")
{
    for (const auto &text : {u"Садыкова Айжан келген жок"_s, u"Айжан Садыкова"_s, u"глава Б. Эсенов обещал"_s, u"Нурматов Т. айтты"_s, u"Асан уулу Тилек"_s, u"Мамбетовой Нургуль"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(foundIn(text).isEmpty());
    }
}

TEST_CASE("telephones, numbers of people and addresses are found however they are written", "[private]")
{
    CHECK(foundIn(u"Чалыңыз: 0700 12-34-56, Асель"_s).contains(u"0700 12-34-56"_s));
    CHECK(foundIn(u"+996 700 123 456"_s) == QStringList {u"+996 700 123 456"_s});
    CHECK(foundIn(u"тел. 996555123456."_s) == QStringList {u"996555123456"_s});
    CHECK(foundIn(u"555123456"_s) == QStringList {u"555123456"_s});
    CHECK(foundIn(u"03132 51234 деп жазды"_s) == QStringList {u"03132 51234"_s});
    CHECK(foundIn(u"0555/12-34-57 деп жазды"_s) == QStringList {u"0555/12-34-57"_s});
    CHECK(foundIn(u"0555 – 12 – 34 – 57"_s) == QStringList {u"0555 – 12 – 34 – 57"_s});
    CHECK(foundIn(u"0700\u202f12\u201134\u201156"_s).size() == 1);
    CHECK(foundIn(u"Чалыңыз: 5-12-99"_s) == QStringList {u"5-12-99"_s});
    CHECK(foundIn(u"сельский тел. 51299, вечером"_s) == QStringList {u"51299"_s});
    CHECK(foundIn(u"0555.12.34.57"_s) == QStringList {u"0555.12.34.57"_s});
    // What stands beside a telephone does not hide it.
    CHECK(foundIn(u"0555123456 – 5 киши"_s) == QStringList {u"0555123456"_s});
    CHECK(foundIn(u"0555 12 34 56 – 15 үй"_s) == QStringList {u"0555 12 34 56"_s});
    CHECK(foundIn(u"12/0777 12 34 56"_s) == QStringList {u"0777 12 34 56"_s});
    CHECK(foundIn(u"0555 12 34 56 / 0777 65 43 21"_s) == QStringList {u"0555 12 34 56"_s, u"0777 65 43 21"_s});
    CHECK(foundIn(u"0555 12 34 56 – 500 сом"_s) == QStringList {u"0555 12 34 56"_s});
    CHECK(foundIn(u"ПИН 21203198500123"_s) == QStringList {u"21203198500123"_s});
    CHECK(foundIn(u"паспорт ID1234567"_s) == QStringList {u"ID1234567"_s});
    CHECK(foundIn(u"aigul.a@mail.kg же @aigul_kg"_s) == QStringList {u"aigul.a@mail.kg"_s, u"@aigul_kg"_s});
    CHECK(foundIn(u"үйү ленин көчөсү, 17 эле"_s) == QStringList {u"ленин көчөсү, 17"_s});
}

TEST_CASE("money, codes, dates, places and plain words are not taken for people", "[private]")
{
    for (const auto &text : {u"Жолду оңдоого 1 200 000 сом керек"_s, u"120 500 000 сом"_s, u"120500000 сом"_s, u"Бюджет 74 957,7 миң сом"_s, u"7064 Көчөлөрдү жарыктандыруу"_s,
                             u"2026-жылдын 10-декабры, саат 10:30"_s, u"Ак-Булак айылында суу жок"_s, u"эркин сүйлөдү, бакыт каалады"_s, u"школа имени Токтогула"_s,
                             u"Токтогул көчөсүн жарыктандыруу"_s, u"В селе нет воды с весны"_s, u"Манас айылы"_s, u"Балдар бакчасы керек. Кызыл-Туу"_s, u"Нарын областы"_s,
                             u"Телефон түйүнүнө 250 000 сом"_s, u"2026–2027/2028-жылдар"_s, u"51299 адам кол койду"_s, u"5 000 – 10 000 киши"_s, u"2025 – 12 345 адам"_s, u"2 500 – 30 000 м"_s, u"код 211/212/221"_s, u"25.03.2025 – 3 күн"_s,
                             u"30.06.2025 – 5 адам"_s, u"01.03 – 05.04.25"_s, u"01.03.2025 – 05.04"_s, u"Чалдыбар 2026–2027"_s, u"чалгын 12 345"_s, u"Ким айтат?"_s.toLower(), u"основа бюджета, снова"_s}) {
        INFO(text.toStdString());
        CHECK(foundIn(text) == QStringList());
    }
}

TEST_CASE("found words can be left out of a text without touching the rest", "[private]")
{
    const QString text = u"Мен, Асанова Гүлнара (0555 123456), жол сураймын"_s;
    CHECK(withoutWords(text, known().in(text)) == u"Мен, […] […] ([…]), жол сураймын"_s);
    CHECK(known().isAnyKnownIn(text));
    CHECK_FALSE(known().isAnyKnownIn(u"Садыкова Айжан, 0700 998877"_s));
}

TEST_CASE("what is found lies within the text and does not overlap, whatever the text", "[private]")
{
    const PersonalWords words = known();
    const QString alphabet = u"АсановаГүлнр жаанбйкызыСезим0519+-.()@ \n\u00a0\U0001F600,"_s;
    unsigned state = 7;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525U + 1013904223U;
            text += alphabet[static_cast<qsizetype>((state >> 8) % static_cast<unsigned>(alphabet.size()))];
        }
        qsizetype end = 0;
        for (const PersonalWord &word : words.in(text)) {
            if (word.at < end || word.length < 1 || word.at + word.length > text.size())
                FAIL(text.toStdString());
            end = word.at + word.length;
        }
    }
    CHECK(words.in({}).empty());
}

TEST_CASE("a lone family name or patronymic of somebody unknown is a doubt, in every case", "[private]")
{
    for (const auto &text : {u"Бейшеналиева айтты"_s, u"Кадыров агай келди"_s, u"Кадыровдун үйү"_s, u"Кадыровго айткыла"_s, u"суу жок дейт Сатыбалдиева"_s, u"Сатыбалдиеванын малы"_s,
                             u"сказал Кадырову"_s, u"говорил с Кадыровым"_s, u"дом Сатыбалдиевой"_s, u"Мирзаев келген жок"_s, u"Маратович билет"_s, u"спросите у Маратовны"_s}) {
        INFO(text.toStdString());
        const auto found = known().in(text);
        REQUIRE(found.size() == 1);
        CHECK_FALSE(found.front().certain);
    }
}

TEST_CASE("words of the same endings are no names: plurals, streets, villages", "[private]")
{
    for (const auto &text : {u"Расходов стало больше"_s, u"Домов не хватает. Вопросов нет"_s, u"Налогов мало; Доходов тоже"_s, u"Слова мэра"_s, u"Основа бюджета"_s, u"улица Кадырова"_s,
                             u"Кадыров көчөсүн оңдоо"_s, u"Сатыбалдиев атындагы мектеп"_s, u"Сосновка айылында"_s, u"Голова болит"_s, u"Организованы кружки"_s, u"Остров"_s, u"расходов и доходов"_s, u"школа имени Кадырова"_s}) {
        INFO(text.toStdString());
        CHECK(foundIn(text).join(u'|') == QString());
    }
    PersonalWords words;
    words.addPlace(u"Киров айылы"_s);
    CHECK(words.in(u"Киров суусуз калды"_s).empty());
}
