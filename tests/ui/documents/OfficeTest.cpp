// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers as Word and OpenDocument texts, read back part by part.
#include "tests/support/Collected.h"
#include "tests/support/Printing.h"
#include "tests/ui/documents/OfficeFile.h"

#include "core/exchange/reader/TableReader.h"
#include "ui/documents/DocxWriter.h"
#include "ui/documents/HtmlWriter.h"
#include "ui/documents/OdtWriter.h"
#include "ui/documents/OfficeContent.h"

#include <QImage>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;

namespace {

OfficeFile docx(const Report &paper)
{
    return {toDocx(paper), QStringLiteral("кагаз.docx")};
}

OfficeFile odt(const Report &paper)
{
    return {toOdt(paper), QStringLiteral("кагаз.odt")};
}

QByteArray document(const OfficeFile &file)
{
    return file.part(QStringLiteral("word/document.xml"));
}

QByteArray content(const OfficeFile &file)
{
    return file.part(QStringLiteral("content.xml"));
}

/// The rows of a sheet as our own reader of foreign tables sees them.
std::vector<QStringList> rowsOf(const ReadSheet &sheet, std::size_t columns)
{
    std::map<std::uint32_t, QStringList> rows;
    for (const auto &[address, cell] : sheet.cells) {
        QStringList &row = rows[cell.row];
        row.resize(static_cast<qsizetype>(columns));
        if (cell.column < columns)
            row[cell.column] = plainSpaces(QString::fromStdString(cell.text)).simplified();
    }
    std::vector<QStringList> result;
    for (const auto &[number, row] : rows)
        result.push_back(row);
    return result;
}

} // namespace

TEST_CASE("a text document says what the paper says, in order", "[ui][paper][office]")
{
    for (const Report &paper : samplePapers()) {
        INFO(paper.kind.toStdString());
        CHECK(docxParagraphs(docx(paper)) == paragraphsOf(paper));
        CHECK(odtParagraphs(odt(paper)) == paragraphsOf(paper));
    }
}

TEST_CASE("the head of every table is repeated and its rows stay whole", "[ui][paper][office]")
{
    for (const Report &paper : samplePapers()) {
        const qsizetype tables = std::ssize(blocksIn<Table>(paper));
        REQUIRE(tables > 0);
        CHECK(countOf(document(docx(paper)), "w:tblHeader") == tables);
        CHECK(countOf(content(odt(paper)), "table:table-header-rows") == tables);
        CHECK(countOf(document(docx(paper)), "w:cantSplit") >= tables);
    }
}

TEST_CASE("our own import reads the tables of a paper out of its Word document", "[ui][paper][office]")
{
    for (const Report &paper : samplePapers()) {
        const OfficeFile file = docx(paper);
        Collected read;
        readTable(file.path().toStdString(), {}, read);
        std::size_t sheet = 0;
        for (const Table &table : blocksIn<Table>(paper)) {
            std::vector<QStringList> wanted;
            QStringList titles;
            for (const TableColumn &column : table.columns)
                titles += plainSpaces(column.title).simplified();
            wanted.push_back(titles);
            for (const TableRow &row : table.rows) {
                QStringList cells;
                for (const QString &cell : row.cells)
                    cells += plainSpaces(cell).simplified();
                wanted.push_back(cells);
            }
            // Labels with their values and places to sign are tables as well; the text above a table is read with it.
            bool found = false;
            while (!found && sheet < read.sheets.size()) {
                std::vector<QStringList> rows = rowsOf(read.sheets[sheet++], table.columns.size());
                const auto head = std::find(rows.begin(), rows.end(), titles);
                found = head != rows.end();
                if (found)
                    CHECK(std::vector<QStringList>(head, rows.end()) == wanted);
            }
            INFO(table.caption.toStdString());
            CHECK(found);
        }
    }
}

TEST_CASE("every chart is a crisp picture with its words", "[ui][paper][office]")
{
    constexpr double kEmuPerInch = 914400;
    for (const Report &paper : samplePapers()) {
        QStringList words;
        for (const Chart &chart : blocksIn<Chart>(paper))
            words += chart.alternative;
        const OfficeFile word = docx(paper);
        CHECK(attributesOf(document(word), "wp:docPr", "descr") == words);
        const QStringList widths = attributesOf(document(word), "wp:extent", "cx");
        const OfficeFile open = odt(paper);
        const QByteArray text = content(open);
        CHECK(countOf(text, "draw:image") == words.size());
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString name = QStringLiteral("chart%1.png").arg(i + 1);
            const QImage picture = QImage::fromData(word.part(QStringLiteral("word/media/") + name));
            CHECK(picture.width() / (widths[i].toDouble() / kEmuPerInch) >= 200);
            CHECK(QImage::fromData(open.part(QStringLiteral("Pictures/") + name)) == picture);
            CHECK(text.contains("<svg:desc>" + words[i].toHtmlEscaped().toUtf8() + "</svg:desc>"));
        }
    }
}

TEST_CASE("a text document has an outline", "[ui][paper][office]")
{
    for (const Report &paper : samplePapers()) {
        const OfficeFile word = docx(paper);
        const OfficeFile open = odt(paper);
        const QStringList styles = attributesOf(document(word), "w:pStyle", "w:val");
        const QStringList levels = attributesOf(content(open), "text:h", "text:outline-level");
        for (int level = 1; level <= 3; ++level) {
            const auto headings = blocksIn<Heading>(paper);
            const auto wanted = std::count_if(headings.begin(), headings.end(), [&](const Heading &heading) { return heading.level == level; });
            CHECK(styles.count(QStringLiteral("Heading%1").arg(level)) == wanted);
            CHECK(levels.count(QString::number(level)) == wanted);
        }
        CHECK(attributesOf(word.part(QStringLiteral("word/styles.xml")), "w:outlineLvl", "w:val")
              == QStringList {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")});
    }
}

TEST_CASE("each language of a paper has its own foot, and every word says its language", "[ui][paper][office]")
{
    const Report paper = paperOf(QStringLiteral("Өң"), Look::Official);
    const OfficeFile word = docx(paper);
    CHECK(countOf(document(word), "w:sectPr") == 2);
    const QStringList languages = attributesOf(document(word), "w:lang", "w:val");
    CHECK(countOf(document(word), "w:r") - countOf(document(word), "w:drawing") == languages.size());
    CHECK(languages.count(QStringLiteral("ky-KG")) == languages.count(QStringLiteral("ru-RU")));
    CHECK(languages.count(QStringLiteral("ky-KG")) * 2 == languages.size());
    const QByteArray foot = word.part(QStringLiteral("word/footer2.xml"));
    CHECK(attributesOf(foot, "w:lang", "w:val").removeDuplicates() > 0);
    CHECK(attributesOf(foot, "w:lang", "w:val").front() == u"ru-RU");
    CHECK(attributesOf(foot, "w:fldSimple", "w:instr") == QStringList {QStringLiteral(" NUMPAGES "), QStringLiteral(" PAGE ")});
    CHECK(attributesOf(word.part(QStringLiteral("word/header1.xml")), "w:t", "xml:space").size() == 1);
    CHECK(word.part(QStringLiteral("docProps/core.xml")).contains("<dc:language>ky-KG</dc:language>"));

    const OfficeFile open = odt(paper);
    const QByteArray styles = open.part(QStringLiteral("styles.xml"));
    CHECK(attributesOf(styles, "style:master-page", "style:name") == QStringList {QStringLiteral("Part1"), QStringLiteral("Part2")});
    QStringList begun = attributesOf(content(open), "style:style", "style:master-page-name");
    begun.removeAll(QString());
    CHECK(begun == QStringList {QStringLiteral("Part1"), QStringLiteral("Part2")});
    CHECK(countOf(styles, "text:page-number") == 2);
    CHECK(countOf(styles, "text:page-count") == 2);
    CHECK(countOf(styles, "style:header") == 2);
    CHECK(attributesOf(content(open), "style:text-properties", "fo:country").count(QStringLiteral("RU")) > 0);
}

TEST_CASE("large print has larger letters in text documents and on the web page", "[ui][paper][office]")
{
    Report paper = paperOf(QStringLiteral("Өң"), Look::Official);
    const auto letters = [&] {
        const QByteArray defaults = docx(paper).part(QStringLiteral("word/styles.xml"));
        return attributesOf(defaults, "w:sz", "w:val").front();
    };
    CHECK(letters() == u"28");
    paper.largePrint = true;
    CHECK(letters() == u"39");
    CHECK(attributesOf(odt(paper).part(QStringLiteral("styles.xml")), "style:text-properties", "fo:font-size").contains(QStringLiteral("19.5pt")));
    CHECK(toHtml(paper).contains(QStringLiteral("html{font-size:22.4px}")));
}

TEST_CASE("no printer cuts off the head and the foot of a text document", "[ui][paper][office]")
{
    constexpr int kLeast = 680; // twentieths of a point: 12 mm
    const OfficeFile word = docx(paperOf(QStringLiteral("Өң"), Look::Official));
    for (const char *edge : {"w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer"}) {
        for (const QString &margin : attributesOf(document(word), "w:pgMar", edge))
            CHECK(margin.toInt() >= kLeast);
    }
    const OfficeFile open = odt(paperOf(QStringLiteral("Өң"), Look::Official));
    for (const char *edge : {"fo:margin-top", "fo:margin-bottom", "fo:margin-left", "fo:margin-right"}) {
        for (const QString &margin : attributesOf(open.part(QStringLiteral("styles.xml")), "style:page-layout-properties", edge))
            CHECK(margin.chopped(2).toDouble() >= 12);
    }
}

TEST_CASE("official papers are written in Times New Roman 14", "[ui][paper][office]")
{
    const OfficeFile word = docx(paperOf(QStringLiteral("Өң"), Look::Official));
    const QByteArray styles = word.part(QStringLiteral("word/styles.xml"));
    CHECK(attributesOf(styles, "w:rFonts", "w:ascii") == QStringList {QStringLiteral("Times New Roman")});
    CHECK(attributesOf(styles, "w:sz", "w:val").front() == u"28");
    const OfficeFile open = odt(paperOf(QStringLiteral("Өң"), Look::Official));
    CHECK(attributesOf(open.part(QStringLiteral("styles.xml")), "style:text-properties", "fo:font-size").front() == u"14.0pt");
}

TEST_CASE("nothing that people write becomes a part of a text document's own language", "[ui][paper][office]")
{
    const QString allowed = QStringLiteral("<w:p/> & ]]> \"' %1 %2 \U0001F600 <!-- ң");
    QString hostile = allowed;
    hostile.insert(3, QChar(0x0001));
    hostile.insert(5, QChar(0xd800)); // half of a pair
    hostile.insert(7, QChar(0xffff));
    hostile += QChar(0x000b);
    for (const Look look : {Look::Official, Look::Brochure}) {
        const Report paper = paperOf(hostile, look);
        const QStringList wanted = paragraphsOf(paperOf(allowed, look));
        const OfficeFile word = docx(paper);
        CHECK(docxParagraphs(word) == wanted);
        CHECK(attributesOf(document(word), "wp:docPr", "descr").front() == allowed);
        CHECK(attributesOf(document(word), "w:tblCaption", "w:val").front() == allowed);
        for (const char *part : {"word/styles.xml", "word/header1.xml", "word/footer2.xml", "docProps/core.xml", "[Content_Types].xml"})
            CHECK(countOf(word.part(QString::fromLatin1(part)), "none") == 0);
        const OfficeFile open = odt(paper);
        CHECK(odtParagraphs(open) == wanted);
        for (const char *part : {"styles.xml", "meta.xml", "META-INF/manifest.xml"})
            CHECK(countOf(open.part(QString::fromLatin1(part)), "none") == 0);
    }
}

TEST_CASE("tables of a text document do not grow together, and every line to write on is there", "[ui][paper][office]")
{
    const Report paper = paperOf(QStringLiteral("Өң"), Look::Official);
    const OfficeFile word = docx(paper);
    CHECK(countOf(document(word), "w:tbl") == 10);
    CHECK_FALSE(document(word).contains("</w:tbl><w:tbl>"));
    CHECK(countOf(document(word), "w:pageBreakBefore") == 2);
    const QStringList styles = attributesOf(document(word), "w:pStyle", "w:val");
    CHECK(styles.count(QStringLiteral("PaperWriting")) == 4);
    CHECK(styles.count(QStringLiteral("PaperCut")) == 2);
    CHECK(countOf(document(word), "w:tab") == 4);
    const OfficeFile open = odt(paper);
    CHECK(countOf(content(open), "table:table") == 10);
    CHECK_FALSE(content(open).contains("</table:table><table:table "));
    CHECK(countOf(content(open), "text:tab") == 4);
}

TEST_CASE("OpenDocument keeps every space", "[ui][paper][office]")
{
    Report paper;
    paper.parts.push_back({});
    paper.parts[0].blocks.push_back(Paragraph {QStringLiteral("а   б\n  в"), TextStyle::Normal, Align::Left, 0});
    CHECK(odtParagraphs(odt(paper)) == QStringList {QStringLiteral("а   б\n  в")});
    CHECK(countOf(content(odt(paper)), "text:s") == 4);
}

TEST_CASE("the same paper gives the same bytes", "[ui][paper][office]")
{
    const Report paper = paperOf(QStringLiteral("Өң"), Look::Brochure);
    const QByteArray word = toDocx(paper);
    const QByteArray open = toOdt(paper);
    CHECK(toDocx(paper) == word);
    CHECK(toOdt(paper) == open);
    // The first part carries the first day that archives know, not today.
    const QByteArray firstDay("\0\0\x21\0", 4);
    CHECK(word.mid(10, 4) == firstDay);
    CHECK(open.mid(10, 4) == firstDay);
    // Programs know an OpenDocument text by these bytes.
    CHECK(open.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_CASE("a paper without blocks is a document still", "[ui][paper][office]")
{
    Report paper;
    CHECK(docxParagraphs(docx(paper)).isEmpty());
    paper.parts.push_back({});
    CHECK(docxParagraphs(docx(paper)).isEmpty());
    CHECK(odtParagraphs(odt(paper)).isEmpty());
    CHECK(countOf(document(docx(paper)), "w:sectPr") == 1);
}

TEST_CASE("the head of a group is not left alone on a page of a text document", "[ui][paper][office]")
{
    Report paper = paperOf(QStringLiteral("Сөз"), Look::Official);
    Table table {QStringLiteral("Топтор"), {{QStringLiteral("Аты"), Align::Left, 1}}, {}};
    for (int i = 0; i < 30; ++i)
        table.rows.push_back({{QStringLiteral("Сап")}, i == 10 ? RowStyle::Subtotal : RowStyle::Normal});
    paper.parts = {paper.parts.front()};
    paper.parts.front().blocks = {table};
    const OfficeStyle style(paper);
    const auto content = officeContent(paper.parts.front(), style);
    const auto &rows = std::get<OfficeTable>(content.back()).rows;
    const auto keeps = [&](std::size_t row) { return rows[row + 1].cells.front().paragraphs.front().keepWithNext; }; // after the head
    CHECK(keeps(10));
    CHECK_FALSE(keeps(9));
    CHECK_FALSE(keeps(11));
}

TEST_CASE("LibreOffice is told to keep rows together as Word does", "[ui][paper][office]")
{
    const OfficeFile file(toOdt(paperOf(QStringLiteral("Сөз"), Look::Official)), QStringLiteral("кагаз.odt"));
    CHECK(attributesOf(file.part(QStringLiteral("settings.xml")), "config:config-item", "config:name") == QStringList {QStringLiteral("TableRowKeep")});
    CHECK(attributesOf(file.part(QStringLiteral("META-INF/manifest.xml")), "manifest:file-entry", "manifest:full-path").contains(QStringLiteral("settings.xml")));
}

TEST_CASE("a long table of an OpenDocument text is not kept as a whole with what follows", "[ui][paper][office]")
{
    Report paper = paperOf(QStringLiteral("Сөз"), Look::Official);
    Table table {QStringLiteral("Катышуучулар"), {{QStringLiteral("Аты"), Align::Left, 1}}, {}};
    table.rows.assign(60, {{QStringLiteral("Сап")}, RowStyle::Normal});
    paper.parts = {paper.parts.front()};
    paper.parts.front().blocks = {Paragraph {QStringLiteral("Тизме")}, table, Signatures {{{QStringLiteral("Катчы"), {}}}, QStringLiteral("кол тамга")}};
    const OfficeFile file = odt(paper);
    const QStringList keeps = attributesOf(file.part(QStringLiteral("content.xml")), "style:table-properties", "fo:keep-with-next");
    CHECK(keeps == QStringList {QString(), QString()});
}
