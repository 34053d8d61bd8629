// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Papers.h"
#include "core/service/RemarkService.h"
#include "ui/documents/HtmlWriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;
using eldin::ui::documents::toHtml;
using eldin::ui::documents::writeHtml;

namespace {

/// The page as XML: what HTML lets stand open is closed.
QString asXml(QString html)
{
    static const QRegularExpression open(QStringLiteral("<(br|meta[^>]*)>"));
    html.replace(open, QStringLiteral("<\\1/>"));
    return html.replace(QStringLiteral("&nbsp;"), QStringLiteral("&#160;"));
}

/// Figures are kept together by no-break spaces; what is read is the same.
QString withPlainSpaces(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

void checkWellFormed(const QString &html)
{
    QXmlStreamReader xml(asXml(html));
    int articles = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            articles += xml.name() == u"article" ? 1 : 0;
            CHECK(xml.name() != u"script");
            for (const char16_t *attribute : {u"onload", u"onclick", u"src"})
                CHECK_FALSE(xml.attributes().hasAttribute(QString::fromUtf16(attribute)));
        }
    }
    INFO(xml.errorString().toStdString() << " in line " << xml.lineNumber());
    CHECK_FALSE(xml.hasError());
    CHECK(articles >= 1);
}

} // namespace

TEST_CASE("every paper of the sample is a well-formed page that needs no other file", "[ui][paper]")
{
    SampleDocument document;
    static const QRegularExpression address(QStringLiteral("https?://(?!www\\.w3\\.org/)"));
    for (const Hearing &hearing : document.stores().hearings.all()) {
        for (const auto &[language, code] : Codes<PaperLanguage>::list) {
            for (const Report &paper : {protocol(document.stores(), hearing.id, {}, language),
                                        citizensBudget(document.stores(), hearing.id, language)}) {
                const QString html = toHtml(paper);
                checkWellFormed(html);
                CHECK_FALSE(address.match(html).hasMatch());
                CHECK(html.count(QStringLiteral("<article")) == std::ssize(paper.parts));
                CHECK(html.count(QStringLiteral("<figure")) + html.count(QStringLiteral("<p class=\"seal\">")) == html.count(QStringLiteral("<svg")));
                for (const Part &part : paper.parts)
                    CHECK(html.contains(
                        QStringLiteral("<article lang=\"%1\">").arg(languageCode(part.language))));
            }
        }
    }
}

TEST_CASE("every text of a paper stands in its page, escaped", "[ui][paper]")
{
    SampleDocument document;
    const Report paper
        = protocol(document.stores(), document.openHearing().id, {}, PaperLanguage::KyrgyzAndRussian);
    const QString html = toHtml(paper);
    for (const Part &part : paper.parts) {
        for (const QString &text : textsOf(part).sliced(2)) { // a page has no footer and no page numbers
            INFO(text.toStdString());
            CHECK(withPlainSpaces(html).contains(withPlainSpaces(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")))));
        }
    }
    CHECK(html.contains(QStringLiteral("<p class=\"draft\">ДОЛБООР</p>")));
}

TEST_CASE("nothing that people write becomes markup", "[ui][paper]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("<script>alert(\"ң\")</script> %1 </article> &amp; <img src=x onerror='y'>");
    entry.language = Language::Kyrgyz;
    RemarkService(*document).record(entry);
    Hearing hearing = document.stores().hearings.get(story.hearing);
    const QString html
        = toHtml(protocol(document.stores(), story.hearing, {}, PaperLanguage::KyrgyzAndRussian));
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    CHECK_FALSE(html.contains(QStringLiteral("<img")));
    CHECK(html.contains(QStringLiteral(
        "&lt;script&gt;alert(&quot;ң&quot;)&lt;/script&gt; %1 &lt;/article&gt; &amp;amp; &lt;img")));
    checkWellFormed(html);
}

TEST_CASE("a page is written whole or not at all", "[ui][paper]")
{
    SampleDocument document;
    const Report paper = protocol(document.stores(), document.openHearing().id, {}, PaperLanguage::Kyrgyz);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("протокол.html"));
    CHECK(writeHtml(paper, path) == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == toHtml(paper));
    CHECK_ERROR(writeHtml(paper, folder.filePath(QStringLiteral("no/протокол.html"))), ErrorCode::Io);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
