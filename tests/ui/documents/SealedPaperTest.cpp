// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The code of a sealed protocol at the foot of its pages, in every format.
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"
#include "tests/ui/documents/OfficeFile.h"

#include "core/base/QrCode.h"
#include "core/report/SealCheck.h"
#include "core/report/Papers.h"
#include "core/report/Summary.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/WordingService.h"
#include "ui/documents/DocxWriter.h"
#include "ui/documents/HtmlWriter.h"
#include "ui/documents/OdtWriter.h"
#include "ui/documents/PageLayout.h"
#include "ui/documents/SealPicture.h"

#include <QImage>
#include <QPainter>

using namespace eldin::core;
using namespace eldin::core::test;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;

namespace {

report::Report protocolOf(SampleDocument &sample, const Hearing &hearing)
{
    return makePaper(sample.stores(), {PaperKind::Protocol, hearing.id, {}, PaperLanguage::KyrgyzAndRussian, {}});
}

/// The squares of a code on a picture, by their middles.
bool shows(const QImage &picture, const QRectF &place, const QString &text)
{
    const QrCode code = qrCode(text);
    const int count = code.size + 2 * kQrQuiet;
    for (int y = 0; y < count; ++y) {
        for (int x = 0; x < count; ++x) {
            const bool inside = x >= kQrQuiet && y >= kQrQuiet && x < count - kQrQuiet && y < count - kQrQuiet;
            const bool wanted = inside && code.isDark(x - kQrQuiet, y - kQrQuiet);
            const QPointF middle = place.topLeft() + QPointF((x + 0.5) * place.width() / count, (y + 0.5) * place.height() / count);
            if ((qGray(picture.pixel(middle.toPoint())) < 128) != wanted)
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("every page of a sealed protocol shows its code to the eye and to a telephone, an open one none", "[ui][paper][seal]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    const QString code = lastSeal(sample.stores(), hearing.id)->code();
    const report::Report paper = protocolOf(sample, hearing);
    const QString words = paper.parts.front().sealWords;
    CHECK(words.endsWith(u' ' + code));
    CHECK(isSealed(paper));
    CHECK_FALSE(isSealed(protocolOf(sample, sample.openHearing())));
    const PageLayout layout(paper);
    const qreal scale = 300.0 / kDotsPerInch; // dots of an office printer
    for (int page = 0; page < layout.pages(); ++page) {
        INFO("page " << page + 1);
        QImage picture((layout.pageSize() * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.end();
        // Above the edge that printers cut off, at the right margin of the text.
        const QPointF corner(layout.pageSize().width() - millimetres(paper.form.right) - kSealSide, layout.pageSize().height() - kSealMargin + millimetres(1.5));
        CHECK(shows(picture, QRectF(corner * scale, QSizeF(kSealSide, kSealSide) * scale), words));
    }
}

TEST_CASE("Word and OpenDocument texts carry the code in the foot of each half", "[ui][paper][seal]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    const QString code = lastSeal(sample.stores(), hearing.id)->code();
    const report::Report paper = protocolOf(sample, hearing);
    const OfficeFile docx(toDocx(paper), QStringLiteral("кагаз.docx"));
    for (const char *foot : {"word/footer1.xml", "word/footer2.xml"}) {
        CHECK(docx.part(QString::fromLatin1(foot)).contains(code.toLatin1()));
        CHECK(attributesOf(docx.part(QString::fromLatin1(foot)), "a:blip", "r:embed") == QStringList {QStringLiteral("seal")});
    }
    CHECK(attributesOf(docx.part(QStringLiteral("word/_rels/footer2.xml.rels")), "Relationship", "Target") == QStringList {QStringLiteral("media/seal.png")});
    const QImage word = QImage::fromData(docx.part(QStringLiteral("word/media/seal.png")));
    CHECK(shows(word, word.rect(), paper.parts.front().sealWords));

    const OfficeFile odt(toOdt(paper), QStringLiteral("кагаз.odt"));
    const QByteArray styles = odt.part(QStringLiteral("styles.xml"));
    CHECK(attributesOf(styles, "draw:image", "xlink:href") == QStringList {QStringLiteral("Pictures/seal.png"), QStringLiteral("Pictures/seal.png")});
    CHECK(styles.contains(code.toLatin1()));
    CHECK(odt.part(QStringLiteral("META-INF/manifest.xml")).contains("Pictures/seal.png"));
    const QImage open = QImage::fromData(odt.part(QStringLiteral("Pictures/seal.png")));
    CHECK(shows(open, open.rect(), paper.parts.back().sealWords));

    const report::Report draft = protocolOf(sample, sample.openHearing());
    CHECK_FALSE(OfficeFile(toDocx(draft), QStringLiteral("кагаз.docx")).part(QStringLiteral("word/footer1.xml")).contains("seal"));
    CHECK_FALSE(OfficeFile(toOdt(draft), QStringLiteral("кагаз.odt")).part(QStringLiteral("styles.xml")).contains("seal.png"));
}

TEST_CASE("a telephone reads number, day, totals and code of the protocol, or where it is published", "[ui][paper][seal]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    const QString code = lastSeal(sample.stores(), hearing.id)->code();
    const auto words = [&](PaperLanguage language) {
        return makePaper(sample.stores(), {PaperKind::Protocol, hearing.id, {}, language, {}}).parts.back().sealWords;
    };
    const HearingSummary summary = summaryOf(sample.stores(), hearing);
    const QString number = protocolNumber(sample.stores(), hearing.id);
    CHECK(words(PaperLanguage::Russian)
          == QStringLiteral("Протокол%1, 18.02.2026. Присутствовали: %2, предложений: %3. Код %4")
                 .arg(number.isEmpty() ? QString() : QStringLiteral(" № ") + number).arg(summary.participants).arg(summary.proposals).arg(code));
    WordingService(*sample).set(QStringLiteral("protocol.address"), Language::Kyrgyz, QStringLiteral("https://ak-bulak.example/2026"));
    CHECK(words(PaperLanguage::Russian) == QStringLiteral("https://ak-bulak.example/2026"));
    CHECK(words(PaperLanguage::KyrgyzAndRussian) == QStringLiteral("https://ak-bulak.example/2026"));
}

TEST_CASE("a web page shows the code once a half", "[ui][paper][seal]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    const QString code = lastSeal(sample.stores(), hearing.id)->code();
    CHECK(toHtml(protocolOf(sample, hearing)).count(QStringLiteral("<p class=\"seal\"><svg viewBox=")) == 2);
    CHECK(toHtml(protocolOf(sample, hearing)).contains(QStringLiteral("Текшерүү коду: ") + code));
    CHECK_FALSE(toHtml(protocolOf(sample, sample.openHearing())).contains(QStringLiteral("class=\"seal\"")));
}
