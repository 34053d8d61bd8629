// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/KyrgyzLexicon.h"
#include "tests/support/Printing.h"

using namespace eldin::core;

namespace {

/// "!" behind what is certain; "-" for nothing.
QString restored(const char *word)
{
    const auto result = KyrgyzLexicon::shipped().restored(QString::fromUtf8(word));
    return result ? result->word + (result->certain ? QStringLiteral("!") : QString()) : QStringLiteral("-");
}

QString completed(const char *word)
{
    const auto result = KyrgyzLexicon::shipped().completed(QString::fromUtf8(word));
    return result ? result->word : QStringLiteral("-");
}

} // namespace

TEST_CASE("words typed on a Russian keyboard get their letters back, endings too", "[base][lexicon]")
{
    CHECK(restored("бекитуу") == u"бекитүү!");
    CHECK(restored("онуктуруу") == u"өнүктүрүү!");
    CHECK(restored("болунгон") == u"бөлүнгөн!");
    CHECK(restored("томондогудой") == u"төмөндөгүдөй!");
    CHECK(restored("тендештируучу") == u"теңдештирүүчү!");
    CHECK(restored("мулку") == u"мүлкү!");
    CHECK(restored("болугу") == u"бөлүгү!");
    CHECK(restored("белгилоо") == u"белгилөө!");
}

TEST_CASE("capitals stay where they were", "[base][lexicon]")
{
    CHECK(restored("Бекитуу") == u"Бекитүү!");
    CHECK(restored("МУЛК") == u"МҮЛК!");
    CHECK(completed("М?лк") == u"Мүлк");
    CHECK(completed("М?ЛК") == u"МҮЛК");
    CHECK(completed("Ысык-К?л") == u"Ысык-Көл");
    CHECK(completed("ЫСЫК-К?Л") == u"ЫСЫК-КӨЛ");
    CHECK(completed("?лг?") == u"үлгү");
}

TEST_CASE("a word that is right or could be right is left alone", "[base][lexicon]")
{
    for (const char *word : {"бекитүү", "кол", "тур", "суу", "туруктуу", "коомдук", "жооп", "согуш", "бюджет", "", "а", "2027",
                             "получение", "вакуум", "соответствие", "Токмок"}) {
        INFO(word);
        CHECK(restored(word) == u"-");
    }
}

TEST_CASE("vowel harmony alone is a guess and says so", "[base][lexicon]")
{
    CHECK(restored("пепелешуу") == u"пепелешүү");
    CHECK(restored("көрсотуу") == u"көрсөтүү");
}

TEST_CASE("lost letters that no word or several fit stay lost", "[base][lexicon]")
{
    CHECK(completed("?") == u"-");
    CHECK(completed("??????????") == u"-");
    CHECK(completed("ф?ш") == u"-");
    CHECK(completed("К?л") == u"-"); // көл, a lake, or күл, ashes
    CHECK(completed("мүлк") == u"-");
    const KyrgyzLexicon two(QStringLiteral("төр түр"));
    CHECK_FALSE(two.completed(QStringLiteral("т?р")).has_value());
    CHECK(two.size() == 2U);
}

TEST_CASE("the shipped list has more than two thousand words", "[base][lexicon]")
{
    CHECK(KyrgyzLexicon::shipped().size() > 2'000U);
}
