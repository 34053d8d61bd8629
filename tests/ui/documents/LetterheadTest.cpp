// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The look that a municipality gives its official papers, in every format.
#include "tests/support/PagePicture.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"
#include "tests/ui/documents/OfficeFile.h"

#include "core/report/papers/PaperMaker.h"
#include "core/service/AttachmentService.h"
#include "core/service/WordingService.h"
#include "ui/documents/DocxWriter.h"
#include "ui/documents/HtmlWriter.h"
#include "ui/documents/OdtWriter.h"
#include "ui/documents/PageLayout.h"

#include <QBuffer>

using namespace eldin::core;
using namespace eldin::core::test;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;

namespace {

report::Report ordinance(const Stores &stores, PaperLanguage language = PaperLanguage::Kyrgyz)
{
    return makePaper(stores, {PaperKind::Ordinance, stores.hearings.all().back().id, {}, language, {}});
}

QRectF inkOfFirstPage(const report::Report &paper)
{
    const PageLayout layout(paper);
    return inkOf(pictureOf(layout, 0));
}

void giveEmblem(Document &document)
{
    QImage picture(300, 300, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QBuffer bytes;
    bytes.open(QIODevice::ReadWrite);
    picture.save(&bytes, "PNG");
    AttachmentService(document).setEmblem(QStringLiteral("герб.png"), QStringLiteral("image/png"), &bytes);
}

} // namespace

TEST_CASE("official papers keep the margins of the municipality, brochures their own", "[ui][paper][letterhead]")
{
    SampleDocument sample;
    Letterhead look = sample.stores().letterhead.one();
    look.left = 40;
    look.right = 30;
    look.letters = 12;
    look.lineSpacing = 150;
    const QRectF before = inkOfFirstPage(ordinance(sample.stores()));
    WordingService(*sample).set(look);
    const QRectF after = inkOfFirstPage(ordinance(sample.stores()));
    CHECK(before.left() < 26);
    CHECK(after.left() > 39);
    CHECK(after.right() < 210 - 29);
    const report::Report brochure = makePaper(sample.stores(), {PaperKind::CitizensBudget, sample.openHearing().id, {}, PaperLanguage::Kyrgyz, {}});
    CHECK(inkOfFirstPage(brochure).left() < 26);

    const QString docx = QString::fromUtf8(OfficeFile(toDocx(ordinance(sample.stores())), QStringLiteral("a.docx")).part(QStringLiteral("word/document.xml")));
    CHECK(docx.contains(QStringLiteral("w:left=\"2268\""))); // 40 mm in twentieths of a point
    const QString styles = QString::fromUtf8(OfficeFile(toDocx(ordinance(sample.stores())), QStringLiteral("a.docx")).part(QStringLiteral("word/styles.xml")));
    CHECK(styles.contains(QStringLiteral("<w:sz w:val=\"24\"/>"))); // 12 points in halves
    CHECK(styles.contains(QStringLiteral("w:line=\"360\"")));
    const QString odt = QString::fromUtf8(OfficeFile(toOdt(ordinance(sample.stores())), QStringLiteral("a.odt")).part(QStringLiteral("styles.xml")));
    CHECK(odt.contains(QStringLiteral("fo:margin-left=\"40.00mm\"")));
    CHECK(odt.contains(QStringLiteral("fo:line-height=\"150%\"")));
}

TEST_CASE("the head stands in Kyrgyz and Russian side by side under the coat of arms, in every format", "[ui][paper][letterhead]")
{
    SampleDocument sample;
    giveEmblem(*sample);
    Letterhead look;
    look.text = {QStringLiteral("АК-БУЛАК\nАЙЫЛ ӨКМӨТҮ"), QStringLiteral("АЙЫЛ ОКМОТУ\nАК-БУЛАК"), {}};
    WordingService(*sample).set(look);
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian}) {
        const report::Report paper = ordinance(sample.stores(), language);
        const auto *head = std::get_if<report::PaperHead>(&paper.parts.front().blocks.front());
        REQUIRE(head != nullptr);
        CHECK(head->left == look.text.ky);
        CHECK(head->right == look.text.ru);
        const QString html = toHtml(paper);
        CHECK(html.contains(QStringLiteral("data:image/png;base64,")));
        CHECK(html.contains(QStringLiteral("АК-БУЛАК<br>АЙЫЛ ӨКМӨТҮ")));
        const OfficeFile docx(toDocx(paper), QStringLiteral("a.docx"));
        CHECK_FALSE(docx.part(QStringLiteral("word/media/chart1.png")).isEmpty());
        CHECK(QString::fromUtf8(docx.part(QStringLiteral("word/document.xml"))).contains(QStringLiteral("АЙЫЛ ОКМОТУ")));
        CHECK_FALSE(OfficeFile(toOdt(paper), QStringLiteral("a.odt")).part(QStringLiteral("Pictures/chart1.png")).isEmpty());
    }
    const report::Report english = ordinance(sample.stores(), PaperLanguage::English);
    CHECK(std::get<report::PaperHead>(english.parts.front().blocks.front()).right.isEmpty());
}

TEST_CASE("bytes that are no picture make no coat of arms and no harm", "[ui][paper][letterhead]")
{
    SampleDocument sample;
    QBuffer bytes;
    bytes.setData("<svg xmlns='http://www.w3.org/2000/svg'/>");
    bytes.open(QIODevice::ReadOnly);
    AttachmentService(*sample).setEmblem(QStringLiteral("x.svg"), QStringLiteral("image/svg+xml"), &bytes);
    const report::Report paper = ordinance(sample.stores());
    CHECK_FALSE(toHtml(paper).contains(QStringLiteral("<img")));
    CHECK(PageLayout(paper).pages() >= 1);
}

TEST_CASE("the protocol has the head of the okmotu, the council's papers that of the kenesh", "[ui][paper][letterhead]")
{
    SampleDocument sample;
    giveEmblem(*sample);
    const auto headOf = [&](PaperKind kind, PaperLanguage language) {
        return blocksIn<report::PaperHead>(makePaper(sample.stores(), {kind, sample.openHearing().id, {}, language, {}})).front();
    };
    const report::PaperHead protocol = headOf(PaperKind::Protocol, PaperLanguage::Kyrgyz);
    const report::PaperHead ordinance = headOf(PaperKind::Ordinance, PaperLanguage::Kyrgyz);
    CHECK(protocol.left == ordinance.left);
    CHECK(protocol.right == ordinance.right);
    CHECK_FALSE(protocol.emblem.isEmpty());
    const report::PaperHead council = headOf(PaperKind::CouncilPackage, PaperLanguage::Kyrgyz);
    CHECK(council.left.endsWith(QStringLiteral("АК-БУЛАК АЙЫЛДЫК КЕҢЕШИ")));
    CHECK(council.right.endsWith(QStringLiteral("АК-БУЛАКСКИЙ АЙЫЛНЫЙ КЕНЕШ")));
    CHECK(council.emblem == protocol.emblem);
    CHECK(headOf(PaperKind::CouncilPackage, PaperLanguage::English).left.contains(QStringLiteral("AIYL KENESH")));
    // What the municipality wrote is the head of its okmotu, not of the council.
    Letterhead own = sample.stores().letterhead.one();
    own.text.ky = QStringLiteral("ӨЗҮБҮЗДҮКҮ");
    WordingService(*sample).set(own);
    CHECK(headOf(PaperKind::Protocol, PaperLanguage::Kyrgyz).left == u"ӨЗҮБҮЗДҮКҮ");
    CHECK(headOf(PaperKind::CouncilPackage, PaperLanguage::Kyrgyz).left == council.left);
}
