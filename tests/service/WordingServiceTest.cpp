// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/WordingService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QString kControl = QStringLiteral("hp.ordinance.control");

} // namespace

TEST_CASE("a wording is set in one language and another, and goes back to the shipped one, each with undo", "[service][wording]")
{
    TestDocument document;
    WordingService service(*document);
    checkDoUndoRedo(document, [&] { service.set(kControl, Language::Russian, QStringLiteral(" Контроль возложить на заместителя главы. ")); });
    checkDoUndoRedo(document, [&] { service.set(kControl, Language::Kyrgyz, QStringLiteral("Көзөмөл башчынын орун басарына жүктөлсүн.")); });
    const auto phrase = document.stores().phrases.ofKey(kControl);
    REQUIRE(phrase);
    CHECK(phrase->text.ru == u"Контроль возложить на заместителя главы.");
    CHECK(phrase->text.ky == u"Көзөмөл башчынын орун басарына жүктөлсүн.");
    checkDoUndoRedo(document, [&] { service.set(kControl, Language::Russian, {}); });
    checkDoUndoRedo(document, [&] { service.set(kControl, Language::Kyrgyz, {}); });
    CHECK(document.stores().phrases.all().empty());
}

TEST_CASE("the same wording again writes nothing, and an endless one is refused", "[service][wording]")
{
    TestDocument document;
    WordingService service(*document);
    service.set(kControl, Language::Russian, QStringLiteral("Контроль – за мной."));
    const auto commits = document->commits().count();
    service.set(kControl, Language::Russian, QStringLiteral("Контроль – за мной. "));
    CHECK(document->commits().count() == commits);
    CHECK_THROWS_AS(service.set(kControl, Language::Russian, QString(5000, u'а')), Error);
}

TEST_CASE("the address for the QR code of the protocol is one word, and short enough to be read", "[service][wording]")
{
    TestDocument document;
    WordingService service(*document);
    const QString key = QStringLiteral("protocol.address");
    CHECK_THROWS_AS(service.set(key, Language::Russian, QStringLiteral("смотрите на ak-bulak.kg")), Error);
    CHECK_THROWS_AS(service.set(key, Language::Russian, QStringLiteral("https://ak-bulak.kg/") + QString(200, u'a')), Error);
    service.set(key, Language::Russian, QStringLiteral("https://ak-bulak.kg/%D1%81%D0%BB"));
    CHECK(document.stores().phrases.ofKey(key)->text.ru == u"https://ak-bulak.kg/%D1%81%D0%BB");
}

TEST_CASE("the look of official papers is set with undo, within what a printer can do", "[service][wording]")
{
    TestDocument document;
    WordingService service(*document);
    Letterhead look = document.stores().letterhead.one();
    CHECK(look.left == 25); // as shipped, with room for the binder
    look.left = 30;
    look.text.ky = QStringLiteral("Ысык-Көл облусу\nАк-Булак айыл өкмөтү");
    checkDoUndoRedo(document, [&] { service.set(look); });
    look.letters = 12;
    checkDoUndoRedo(document, [&] { service.set(look); });
    CHECK(document.stores().letterhead.count() == 1);
    CHECK(document.stores().letterhead.one().left == 30);
    look.right = 8;
    CHECK(placesAndCodes(WordingService::validate(look)) == QStringList {QStringLiteral("right out-of-range")});
    CHECK_THROWS_AS(service.set(look), Error);
}
