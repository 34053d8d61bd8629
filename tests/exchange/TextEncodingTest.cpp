// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextEncoding.h"
#include "core/exchange/SingleByteTables.h"
#include "tests/support/Printing.h"

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

/// The text in a one-byte set; what the set does not have is `?`, as in the programs that write such files.
QByteArray encoded(const QString &text, const QString &encoding)
{
    for (const SingleByteSet &set : singleByteSets()) {
        if (encoding != QLatin1StringView(set.name))
            continue;
        QByteArray bytes;
        for (const QChar c : text) {
            const auto place = std::find(set.upper.begin(), set.upper.end(), c.unicode());
            bytes += c.unicode() < 0x80    ? static_cast<char>(c.unicode())
                : place == set.upper.end() ? '?'
                                           : static_cast<char>(0x80 + (place - set.upper.begin()));
        }
        return bytes;
    }
    return {};
}

} // namespace

TEST_CASE("short Cyrillic texts are told apart in every one-byte set", "[exchange][encoding]")
{
    const QStringList texts {
        QStringLiteral("Бюджет"),
        QStringLiteral("ИТОГО"),
        QStringLiteral("Сумма"),
        QStringLiteral("киреше салыгы;4635,0"),
        QStringLiteral("Код;Наименование;Сумма"),
        QStringLiteral("КИРЕШЕЛЕР"),
        QStringLiteral("ЧЫГАШАЛАР;100"),
        QStringLiteral("Бардыгы"),
        QStringLiteral("аталышы;2021;2022;2023"),
        QStringLiteral("Сыдыков Азамат"),
        QStringLiteral("Всего доходов"),
        QStringLiteral("СЫДЫКОВ"),
        QStringLiteral("мектеп"),
        QStringLiteral("№ п/п;Раздел"),
        QStringLiteral("АЛЕКСАНДРОВКА"),
        QStringLiteral("жол оңдоо"),
    };
    for (const char *name : {"windows-1251", "koi8-r", "iso-8859-5", "ibm866"}) {
        const QString encoding = QString::fromLatin1(name);
        for (const QString &text : texts) {
            const QByteArray bytes = encoded(text, encoding);
            INFO(name << " " << text.toStdString());
            CHECK(decodeText(bytes).encoding == encoding);
        }
    }
}

TEST_CASE("Western European text is not taken for Cyrillic", "[exchange][encoding]")
{
    for (const QString &text :
         {QStringLiteral("id;straße;größe"), QStringLiteral("Müller"), QStringLiteral("naïve café")}) {
        const DecodedText decoded = decodeText(encoded(text, QStringLiteral("windows-1252")));
        CHECK(decoded.encoding == u"windows-1252");
        CHECK(decoded.text == text);
    }
}

TEST_CASE("Unicode is known by its mark, its zero bytes or its form", "[exchange][encoding]")
{
    const QString text = QStringLiteral("Айыл өкмөтү;1\n");
    const auto utf16 = [&text](bool little, bool mark) {
        QByteArray bytes;
        for (const QChar c : (mark ? QString(QChar(0xFEFF)) : QString()) + text) {
            const char low = static_cast<char>(c.unicode() & 0xFF);
            const char high = static_cast<char>(c.unicode() >> 8);
            bytes += little ? low : high;
            bytes += little ? high : low;
        }
        return bytes;
    };
    for (const bool mark : {true, false}) {
        CHECK(decodeText(utf16(true, mark)).text == text);
        CHECK(decodeText(utf16(true, mark)).encoding == u"utf-16le");
        CHECK(decodeText(utf16(false, mark)).text == text);
        CHECK(decodeText(utf16(false, mark)).encoding == u"utf-16be");
    }
    CHECK(decodeText(text.toUtf8()).encoding == u"utf-8");
    CHECK(decodeText("\xEF\xBB\xBF" + text.toUtf8()).text == text);
    CHECK(decodeText("plain;1").encoding == u"utf-8");
    CHECK(decodeText({}).text.isEmpty());
}

TEST_CASE("a few broken bytes do not turn UTF-8 into another encoding", "[exchange][encoding]")
{
    const DecodedText decoded
        = decodeText(QStringLiteral("Жергиликтүү бюджеттин коомдук угуулары").toUtf8() + "\xD0;\xFF");
    CHECK(decoded.encoding == u"utf-8");
    CHECK(decoded.broken == 2);
}

TEST_CASE("an encoding can be stated, and an unknown one is refused", "[exchange][encoding]")
{
    CHECK(decodeTextAs("\xC1\xFE", QStringLiteral("windows-1251")).text == u"Бю");
    CHECK(decodeTextAs("\x98", QStringLiteral("windows-1251")).broken == 1);
    CHECK(knownEncodings().contains(QStringLiteral("koi8-r")));
    CHECK_ERROR(decodeTextAs("a", QStringLiteral("martian")), ErrorCode::WrongInput);
}
