// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a poor black-and-white printer can do: nothing near the edge, little toner, no dark fills.
#include "tests/support/PagePicture.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/papers/PaperMaker.h"

using namespace eldin::core;
using namespace eldin::core::test;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;

namespace {

constexpr qreal kEdge = 11.8; // millimetres: 12 and the width of a dot of the picture
constexpr qreal kMostInk = 0.08;

} // namespace

TEST_CASE("every paper keeps twelve millimetres from the edge and needs little toner on every page", "[ui][paper][printer]")
{
    SampleDocument sample;
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        if (kind == PaperKind::Cards || kind == PaperKind::Slides)
            continue; // for screens
        for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian}) {
            const PageLayout layout(makePaper(sample.stores(), {kind, sample.openHearing().id, {}, language, {}}));
            const QSizeF size = layout.pageSize() / kDotsPerInch * 25.4;
            for (int page = 0; page < layout.pages(); ++page) {
                INFO(QString::fromUtf16(code).toStdString() << ' ' << codeOf(language).toStdString() << " page " << page + 1);
                const QImage picture = pictureOf(layout, page);
                const QRectF ink = inkOf(picture);
                CHECK(ink.left() >= kEdge);
                CHECK(ink.top() >= kEdge);
                CHECK(ink.right() <= size.width() - kEdge);
                CHECK(ink.bottom() <= size.height() - kEdge);
                CHECK(coverageOf(picture) <= kMostInk);
            }
        }
    }
}
