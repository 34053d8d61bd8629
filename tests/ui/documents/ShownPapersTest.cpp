// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Posters and cards: what is looked at as a whole.
#include "tests/support/PagePicture.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/papers/PaperMaker.h"
#include "core/service/BudgetService.h"
#include "ui/documents/PageLayout.h"
#include "ui/documents/PictureWriter.h"
#include "ui/documents/PosterTiles.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

using namespace eldin::core;
using namespace eldin::core::test;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;

namespace {

constexpr PaperLanguage kLanguages[] {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English};

report::Report paperOf(const Stores &stores, PaperKind kind, PaperLanguage language, bool tiled = false)
{
    return makePaper(stores, {kind, stores.hearings.all().back().id, {}, language, {}, false, tiled});
}

} // namespace

TEST_CASE("a poster is one sheet of A3 that every printer can print", "[ui][paper][poster]")
{
    SampleDocument sample;
    for (const PaperLanguage language : kLanguages) {
        const PageLayout layout(paperOf(sample.stores(), PaperKind::Poster, language));
        REQUIRE(layout.pages() == 1);
        CHECK(layout.pageSize() == QSizeF(millimetres(297), millimetres(420)));
        const QImage page = pictureOf(layout, 0);
        const QRectF ink = inkOf(page);
        CHECK(QRectF(12, 12, 297 - 24, 420 - 24).contains(ink));
        CHECK(ink.height() > 300); // as large as it can be
        CHECK(coverageOf(page) < 0.08);
    }
}

TEST_CASE("a poster with many meetings still stands on one sheet", "[ui][paper][poster]")
{
    SampleDocument sample;
    report::Report paper = paperOf(sample.stores(), PaperKind::Poster, PaperLanguage::Russian);
    auto &blocks = paper.parts.front().blocks;
    for (int i = 0; i < 8; ++i) {
        blocks.push_back(report::Heading {1, QStringLiteral("10 декабря 2026 г., четверг, в 10:00")});
        blocks.push_back(report::Paragraph {QStringLiteral("село Ак-Булак, дом культуры"), report::TextStyle::Lead});
    }
    CHECK(PageLayout(paper).pages() == 1);
}

TEST_CASE("the four sheets of a poster show all of it, overlap to be glued and keep the margins", "[ui][paper][poster]")
{
    const QSizeF poster = sheetOf(report::Look::Poster).size;
    QRectF all;
    for (int tile = 0; tile < tiles::kSheets; ++tile)
        all |= tiles::partOf(poster, tile);
    CHECK(all.contains(QRectF(QPointF(), poster)));
    CHECK(tiles::partOf(poster, 0).intersected(tiles::partOf(poster, 1)).width() * tiles::scaleOf(poster) >= millimetres(9.9));
    CHECK(tiles::partOf(poster, 0).intersected(tiles::partOf(poster, 2)).height() * tiles::scaleOf(poster) >= millimetres(9.9));
    CHECK(tiles::scaleOf(poster) > 1);

    SampleDocument sample;
    const PageLayout layout(paperOf(sample.stores(), PaperKind::Poster, PaperLanguage::Kyrgyz, true));
    REQUIRE(layout.pages() == 4);
    CHECK(layout.pageSize() == a4());
    for (int page = 0; page < layout.pages(); ++page) {
        INFO(page);
        CHECK(QRectF(12, 12, 210 - 24, 297 - 24).contains(inkOf(pictureOf(layout, page))));
    }
}

TEST_CASE("every village has one page, also where much is done", "[ui][paper][village-budget]")
{
    SampleDocument sample;
    const auto villages = sample.stores().settlements.all();
    for (const bool much : {false, true}) {
        for (int i = 0; much && i < 30; ++i) {
            BudgetLine line;
            line.budgetId = sample.openHearing().budgetId;
            line.name.ky = QStringLiteral("Ички чарба жолдорун оңдоо, %1-көчө, узундугу жарым километр, шагыл төшөө").arg(i);
            line.functionCode = QStringLiteral("70451");
            line.settlementId = villages.front().id;
            line.amount = Money::fromSom(10'000 + i);
            BudgetService(*sample).addLine(line);
        }
        for (const PaperLanguage language : kLanguages)
            CHECK(PageLayout(paperOf(sample.stores(), PaperKind::VillageBudget, language)).pages() == std::ssize(villages));
    }
}

TEST_CASE("every slide is one page of 16:9 whose letters can be read from the last row", "[ui][paper][slides]")
{
    constexpr qreal kLeast = 24.0 / 28; // of the letters of ordinary text
    SampleDocument sample;
    for (const PaperLanguage language : kLanguages) {
        const report::Report slides = paperOf(sample.stores(), PaperKind::Slides, language);
        const auto &blocks = slides.parts.front().blocks;
        const auto breaks = std::count_if(blocks.begin(), blocks.end(), [](const auto &block) { return std::holds_alternative<report::PageBreak>(block); });
        const PageLayout layout(slides);
        CHECK(layout.pages() == 1 + breaks);
        CHECK(std::abs(layout.pageSize().width() / layout.pageSize().height() - 16.0 / 9) < 0.01);
        CHECK(layout.smallestZoom() >= kLeast);
    }
}

TEST_CASE("cards are pictures of a telephone's size, each small enough to be sent", "[ui][paper][cards]")
{
    SampleDocument sample;
    for (const PaperLanguage language : kLanguages) {
        QTemporaryDir folder;
        const report::Report cards = paperOf(sample.stores(), PaperKind::Cards, language);
        const auto &blocks = cards.parts.front().blocks;
        const auto breaks = std::count_if(blocks.begin(), blocks.end(), [](const auto &block) { return std::holds_alternative<report::PageBreak>(block); });
        const int written = writePictures(cards, folder.path());
        CHECK(written == 1 + breaks);
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        REQUIRE(files.size() == written);
        for (const QFileInfo &file : files) {
            INFO(file.fileName().toStdString() << ' ' << file.size());
            CHECK(file.fileName().startsWith(QStringLiteral("cards-")));
            CHECK(file.size() < 300 * 1000);
            CHECK(QImage(file.filePath()).size() == QSize(1080, 1350));
        }
    }
}

TEST_CASE("the names of pictures are made of the name that is asked for, and nothing is written where nothing can be", "[ui][paper][cards]")
{
    SampleDocument sample;
    QTemporaryDir folder;
    const report::Report cards = paperOf(sample.stores(), PaperKind::Cards, PaperLanguage::Kyrgyz);
    writePictures(cards, folder.filePath(QStringLiteral("угуу.png")));
    CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("угуу-1.png"))));
    CHECK_ERROR(writePictures(cards, folder.filePath(QStringLiteral("жок/угуу.png"))), ErrorCode::Io);
}

TEST_CASE("a card says at its foot of which day its figures are", "[ui][paper][cards]")
{
    SampleDocument sample;
    report::Report cards = paperOf(sample.stores(), PaperKind::Cards, PaperLanguage::Russian);
    REQUIRE_FALSE(cards.parts.front().dataState.isEmpty());
    const QImage dated = cardPicture(PageLayout(cards), 0);
    for (report::Part &part : cards.parts)
        part.dataState.clear();
    const QImage undated = cardPicture(PageLayout(cards), 0);
    const int foot = dated.height() * 9 / 10;
    CHECK(dated.copy(0, 0, dated.width(), foot) == undated.copy(0, 0, dated.width(), foot));
    CHECK(dated != undated);
}
