// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of documents full of what other programs would act upon: on paper it is text and nothing else.
#include "tests/hostile/HostileDocument.h"
#include "tests/support/Printing.h"

#include "core/exchange/reader/Package.h"
#include "core/report/papers/PaperMaker.h"
#include "core/storage/Stores.h"
#include "ui/documents/Dossier.h"
#include "ui/documents/DocxWriter.h"
#include "ui/documents/HtmlWriter.h"
#include "ui/documents/OdtWriter.h"
#include "ui/documents/PaperFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>

using namespace eldin::core;
using namespace eldin::core::test;
using namespace eldin::ui::documents;

namespace {

constexpr std::size_t kPartLimit = 50'000'000;

void poison(HostileDocument &hostile, const char *name)
{
    hostile.restore();
    hostile.poisonAll(poisonNamed(name), true);
}

/// Elements and attributes that make a program do something.
void checkInert(const QByteArray &xml, const char *where)
{
    INFO(where);
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        for (const char16_t *element : {u"script", u"img", u"iframe", u"object", u"embed", u"form", u"instrText", u"hyperlink", u"a", u"base"}) {
            // A page number in a Word document is a field.
            if (reader.name() == QStringView(element)) {
                const QString text = reader.name() == u"instrText" ? reader.readElementText(QXmlStreamReader::IncludeChildElements) : reader.name().toString();
                CHECK((text.trimmed() == u"PAGE" || text.trimmed() == u"NUMPAGES" || text.trimmed() == u"SECTIONPAGES" || text.trimmed().startsWith(u"PAGEREF")));
                break;
            }
        }
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            CHECK_FALSE(attribute.qualifiedName().startsWith(u"on"));
            CHECK_FALSE((attribute.value() == u"External"));
            CHECK_FALSE(attribute.value().contains(u"javascript:"));
            CHECK_FALSE((attribute.name() == u"href" && attribute.value().contains(u"x.invalid")));
        }
    }
    INFO(reader.errorString().toStdString() << " in line " << reader.lineNumber() << ", column " << reader.columnNumber());
    CHECK_FALSE(reader.hasError());
}

QByteArray asXml(QString html)
{
    static const QRegularExpression open(QStringLiteral("<(br|meta[^>]*)>"));
    html.replace(open, QStringLiteral("<\\1/>"));
    return html.replace(QStringLiteral("&nbsp;"), QStringLiteral("&#160;")).toUtf8();
}

void checkPackage(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    const exchange::ReadOptions options;
    exchange::Package package(path.toStdString(), options);
    for (const char *part : {"word/document.xml", "word/_rels/document.xml.rels", "word/header1.xml", "word/footer1.xml", "docProps/core.xml", "content.xml", "styles.xml", "meta.xml"}) {
        if (package.has(part))
            checkInert(QByteArray::fromStdString(package.text(part, kPartLimit)), part);
    }
}

/// Nothing a reader of PDFs would run or open.
void checkPdf(const QString &path)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    REQUIRE_NOTHROW(pdf.processFile(path.toLocal8Bit().constData()));
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const char *key : {"/JS", "/JavaScript", "/AA", "/Launch", "/URI", "/EmbeddedFile"})
            CHECK_FALSE(dictionary.hasKey(key));
    }
}

} // namespace

TEST_CASE("every paper of a document full of markup is well-formed and shows it as text", "[hostile][paper]")
{
    const char *const name = GENERATE("markup", "a formula", "control letters", "marks of direction", "bytes that are no UTF-8", "halves of letters", "text that ends at a NUL",
                                      "marks beside letters by the hundred", "a page of one word");
    HostileDocument hostile;
    poison(hostile, name);
    INFO(name);
    const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadOnly);
    const Id<Hearing> hearing = document->stores().hearings.all().front().id;
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        INFO(QString::fromUtf16(code).toStdString());
        const report::Report paper = makePaper(document->stores(), {kind, hearing, {}, PaperLanguage::KyrgyzAndRussian, {}});
        const QString html = toHtml(paper);
        checkInert(asXml(html), "html");
        if (QByteArray(name) == "marks of direction") {
            for (const char16_t mark : {u'\x202e', u'\x2066', u'\x200f', u'\x061c'})
                CHECK_FALSE(html.contains(QChar(mark)));
        }
        checkPackage(toDocx(paper), hostile.pathOf(QStringLiteral("x.docx")));
        checkPackage(toOdt(paper), hostile.pathOf(QStringLiteral("x.odt")));
        const QString pdf = hostile.pathOf(QStringLiteral("x.pdf"));
        writePaper(paper, pdf, PaperFormat::Pdf);
        checkPdf(pdf);
    }
}

TEST_CASE("names of attached files lead nowhere but into the dossier, and its tables hold no formulas", "[hostile][paper]")
{
    HostileDocument hostile;
    const QStringList names {QStringLiteral("../../../etc/passwd"), QStringLiteral("/etc/passwd"), QStringLiteral("D:\\papers\\win.ini"), QStringLiteral("con.txt"),
                             QStringLiteral("NUL"), QString(300, u'а') + QStringLiteral(".pdf"), QStringLiteral(".."), QString(), QStringLiteral("a\nb|c*?<>\".exe"),
                             QStringLiteral("scan") + QChar(0x202E) + QStringLiteral("fdp.exe"), QStringLiteral("~/.bashrc"), QStringLiteral("-rf"), QStringLiteral("<b>x</b>.html")};
    poison(hostile, "a formula");
    QByteArray sql;
    const QByteArray hearing = [&] {
        const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadOnly);
        return document->stores().hearings.all().front().id.text().toUtf8();
    }();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray id = QByteArray("0193b1c0-0000-7000-8000-0000000001") + QByteArray::number(10 + i);
        sql += "INSERT INTO attachment SELECT '" + id + "', '" + hearing + "', NULL, '" + (i % 2 == 0 ? "photo" : "scan") + "', 'application/pdf', 1, '"
            + "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', '2026-12-10T10:00:00', NULL, 0, NULL, NULL;"
            + "INSERT INTO attachment_text SELECT '" + id + "', CAST(x'" + names[i].toUtf8().toHex() + "' AS TEXT);";
    }
    sql += "INSERT INTO attachment_content VALUES ('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 0, x'61');";
    hostile.change(sql);
    const auto document = Document::open(hostile.path(), hostile.environment(), Access::ReadOnly);
    const QString place = hostile.pathOf(QStringLiteral("dossier"));
    Dossier dossier(document->stores(), {Id<Hearing>(QString::fromUtf8(hearing)), PaperLanguage::Russian, false}, place);
    while (!dossier.step(1000)) { }
    int files = 0;
    for (QDirIterator it(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        INFO(path.toStdString());
        const QString name = it.fileName();
        CHECK(QFileInfo(path).canonicalFilePath().startsWith(QFileInfo(place).canonicalFilePath() + u'/'));
        CHECK(name.toUtf8().size() < 256);
        CHECK_FALSE(name.contains(QRegularExpression(QStringLiteral("[\\\\:*?\"<>|\\x{202e}\\x00-\\x1f]"))));
        CHECK_FALSE(name.startsWith(u'.'));
        files += path.contains(u"/photos/") || path.contains(u"/scans/") ? 1 : 0;
        if (!name.endsWith(u".csv"))
            continue;
        QFile csv(path);
        REQUIRE(csv.open(QIODevice::ReadOnly));
        static const QRegularExpression formula(QStringLiteral("(^|[,;\"\\n])[=@]"));
        CHECK_FALSE(QString::fromUtf8(csv.readAll()).contains(formula));
    }
    CHECK(files == names.size());
    QDirIterator beside(hostile.pathOf(QString()), QDir::Files | QDir::Hidden);
    CHECK(QFile::exists(place + QStringLiteral("/index.html")));
    CHECK_FALSE(QFile::exists(hostile.pathOf(QStringLiteral("passwd"))));
}
