// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The leaflet: six panels on the two sides of one sheet.
#include "tests/support/PagePicture.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/papers/PaperMaker.h"
#include "ui/documents/FoldedSheet.h"
#include "ui/documents/PageLayout.h"

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;

namespace {

constexpr PaperLanguage kLanguages[] {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English};

Report leafletOf(const Hearing &hearing, const Stores &stores, PaperLanguage language)
{
    return makePaper(stores, {PaperKind::Leaflet, hearing.id, {}, language, {}});
}

/// The picture of one column of a page, without the folds.
QImage columnOf(const QImage &page, int column)
{
    const int third = page.width() / 3;
    return page.copy(column * third + 12, 0, third - 24, page.height());
}

} // namespace

TEST_CASE("the panels lie so that they are read in order when the sheet is folded", "[ui][paper][leaflet]")
{
    using folded::placeOf;
    CHECK((placeOf(0) == folded::Place {0, 2})); // the cover is the right third outside
    CHECK((placeOf(1) == folded::Place {1, 0}));
    CHECK((placeOf(2) == folded::Place {1, 1}));
    CHECK((placeOf(3) == folded::Place {1, 2}));
    CHECK((placeOf(4) == folded::Place {0, 1}));
    CHECK((placeOf(5) == folded::Place {0, 0})); // the flap folds in
    CHECK((placeOf(6) == folded::Place {2, 0}));
    CHECK((placeOf(10) == folded::Place {3, 1}));
    // Every text keeps 12 mm from the edges of the sheet.
    const qreal width = folded::panel().textWidth();
    for (const int page : {0, 1}) {
        CHECK(folded::leftOf({page, 0}) >= millimetres(12));
        CHECK(folded::leftOf({page, 2}) + width <= folded::pageSize().width() - millimetres(12));
        // The flap is narrower than the panels that it is folded between.
        CHECK(folded::leftOf({page, 1}) > folded::leftOf({page, 0}) + width);
    }
}

TEST_CASE("the leaflet of the sample is one sheet that every printer can print and little ink is needed for", "[ui][paper][leaflet]")
{
    SampleDocument sample;
    for (const Hearing &hearing : sample.stores().hearings.all()) {
        for (const PaperLanguage language : kLanguages) {
            const PageLayout layout(leafletOf(hearing, sample.stores(), language));
            INFO(codeOf(language).toStdString());
            REQUIRE(layout.pages() == 2);
            CHECK(layout.pageSize() == QSizeF(millimetres(297), millimetres(210)));
            CHECK(layout.smallestZoom() >= 0.9);
            for (int page = 0; page < layout.pages(); ++page) {
                const QImage picture = pictureOf(layout, page);
                CHECK(QRectF(12, 12, 297 - 24, 210 - 24).contains(inkOf(picture)));
                CHECK(coverageOf(picture) < 0.08);
                for (int column = 0; column < folded::kColumns; ++column)
                    CHECK(inkOf(columnOf(picture, column)).height() > 60);
            }
        }
    }
}

TEST_CASE("two languages are two leaflets", "[ui][paper][leaflet]")
{
    SampleDocument sample;
    CHECK(PageLayout(leafletOf(sample.openHearing(), sample.stores(), PaperLanguage::KyrgyzAndRussian)).pages() == 4);
}

TEST_CASE("a leaflet in large print is longer, but no panel of its sheet stays empty", "[ui][paper][leaflet]")
{
    SampleDocument sample;
    Report paper = leafletOf(sample.openHearing(), sample.stores(), PaperLanguage::Russian);
    paper.largePrint = true;
    const PageLayout layout(paper);
    REQUIRE(layout.pages() > 2);
    for (int page = 0; page < 2; ++page) {
        for (int column = 0; column < folded::kColumns; ++column)
            CHECK(inkOf(columnOf(pictureOf(layout, page), column)).height() > 60);
    }
}

TEST_CASE("what has no place in a panel goes on upon a further page and is told where", "[ui][paper][leaflet]")
{
    SampleDocument sample;
    Report paper = leafletOf(sample.openHearing(), sample.stores(), PaperLanguage::Kyrgyz);
    const PageLayout plain(paper);
    auto &blocks = paper.parts.front().blocks;
    const auto isBreak = [](const Block &block) { return std::holds_alternative<PageBreak>(block); };
    auto second = std::find_if(std::find_if(blocks.begin(), blocks.end(), isBreak) + 1, blocks.end(), isBreak);
    for (int i = 0; i < 60; ++i)
        second = blocks.insert(second, Paragraph {QStringLiteral("Дагы бир сап"), TextStyle::Normal, Align::Left, 0}) + 1;
    const PageLayout longer(paper);
    REQUIRE(longer.pages() == 3);
    // The other panels stay where they are.
    CHECK(pictureOf(longer, 0) == pictureOf(plain, 0));
    for (const int column : {1, 2})
        CHECK(columnOf(pictureOf(longer, 1), column) == columnOf(pictureOf(plain, 1), column));
    CHECK(inkOf(columnOf(pictureOf(longer, 2), 0)).height() > 100);
    CHECK(QRectF(12, 12, 297 - 24, 210 - 24).contains(inkOf(pictureOf(longer, 2))));
    // At the foot of the panel stands where it goes on.
    Report unmarked = paper;
    unmarked.parts.front().continuedMark.clear();
    CHECK_FALSE(columnOf(pictureOf(longer, 1), 0) == columnOf(pictureOf(PageLayout(unmarked), 1), 0));
    unmarked = paper;
    unmarked.parts.front().continuationMark.clear();
    CHECK_FALSE(columnOf(pictureOf(longer, 2), 0) == columnOf(pictureOf(PageLayout(unmarked), 2), 0));
}
