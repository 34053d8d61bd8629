// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"
#include "tests/support/Printing.h"

#include "ui/fonts/Fonts.h"

#include <QDir>
#include <QFile>
#include <QFont>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>
#include <QSet>

namespace {

QString resource(const char *path)
{
    return eldin::test::sourcePath(QStringLiteral("resources/") + QString::fromLatin1(path));
}

/// Every character of the phrases in a file.
QSet<char32_t> charactersOf(const char *wording)
{
    QFile file(resource(wording));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QSet<char32_t> characters;
    const QJsonObject entries = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue entry : entries) {
        for (const QJsonValue text : entry.toObject()) {
            for (const char32_t c : text.toString().toUcs4())
                characters.insert(c);
        }
    }
    return characters;
}

/// What neither of the fonts holds.
QString missing(const QStringList &fonts, const QSet<char32_t> &characters)
{
    std::vector<QRawFont> raw;
    for (const QString &font : fonts) {
        raw.emplace_back(font, 12);
        REQUIRE(raw.back().isValid());
    }
    QString result;
    for (const char32_t c : characters) {
        const bool held = std::any_of(raw.begin(), raw.end(),
                                      [&](const QRawFont &font) { return font.supportsCharacter(c); });
        if (c >= 0x20 && !held)
            result += QString::fromUcs4(&c, 1);
    }
    return result;
}

} // namespace

TEST_CASE("every shipped font holds the letters of Kyrgyz", "[ui][fonts]")
{
    const QDir folder(resource("fonts"));
    const QStringList fonts = folder.entryList({QStringLiteral("*.ttf")});
    REQUIRE(fonts.size() >= 5);
    QSet<char32_t> wanted;
    for (const char32_t c : QStringLiteral("ҢӨҮңөүЁёЙй№«»–—…“”0123456789 %+=/").toUcs4())
        wanted.insert(c);
    wanted.insert(0x00A0);
    for (const QString &font : fonts) {
        INFO(font.toStdString());
        CHECK(missing({folder.filePath(font)}, wanted) == QString());
    }
}

TEST_CASE("every letter of the phrases is in the shipped fonts", "[ui][fonts]")
{
    const QSet<char32_t> common = charactersOf("wording/common.json") + QSet<char32_t>{0x2212, 0x2003};
    const QString serif = resource("fonts/LiberationSerif-Regular.ttf");
    CHECK(missing({serif}, common + charactersOf("wording/protocol.json")) == QString());
    // What Noto Sans lacks comes from the serif: loadFonts() says so.
    CHECK(missing({resource("fonts/NotoSans-Regular.ttf"), serif},
                  common + charactersOf("wording/citizens_budget.json"))
          == QString());
    eldin::ui::loadFonts();
    CHECK(QFont::substitutes(eldin::ui::screenFamily())
              .contains(eldin::ui::paperFamily(), Qt::CaseInsensitive));
}
