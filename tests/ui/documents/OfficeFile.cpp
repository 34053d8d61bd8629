// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/OfficeFile.h"

#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/exchange/reader/Package.h"
#include "core/report/Papers.h"

#include <QFile>
#include <QXmlStreamReader>

#include <functional>

namespace eldin::ui::test {

using namespace core;
using namespace core::report;

namespace {

constexpr std::size_t kPartLimit = 20'000'000;

struct ParagraphCollector
{
    QStringList &texts;

    void operator()(const Heading &heading) const { texts += heading.text; }
    void operator()(const Paragraph &paragraph) const { texts += paragraph.text; }
    void operator()(const KeyValues &values) const
    {
        for (const auto &[label, value] : values.rows)
            texts += {label + u':', value};
    }
    void operator()(const Table &table) const
    {
        for (const TableColumn &column : table.columns)
            texts += column.title;
        for (const TableRow &row : table.rows)
            texts += row.cells;
    }
    void operator()(const Chart &chart) const { texts += chart.title; }
    void operator()(const Signatures &signatures) const
    {
        for (const auto &[label, name] : signatures.rows)
            texts += {label, u'(' + signatures.signatureWord + u')', name};
    }
    void operator()(const WritingLines &lines) const { texts += lines.label; }
    void operator()(const CutLine &line) const { texts += line.text; }
    void operator()(const PageBreak &) const { }
    void operator()(const PaperHead &head) const { texts += {head.left, head.right}; }
};

/// Levels of a tree become indents, and a line to write on is no text.
QStringList asRead(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts) {
        const QString plain = plainSpaces(text).trimmed();
        if (!plain.isEmpty())
            result += plain;
    }
    return result;
}

QStringList paragraphs(const QByteArray &bytes, const std::function<bool(QStringView)> &isParagraph, const std::function<QString(QXmlStreamReader &)> &textOf)
{
    QStringList result;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && isParagraph(xml.qualifiedName()))
            result += QString();
        if (!result.isEmpty())
            result.back() += textOf(xml);
    }
    REQUIRE_FALSE(xml.hasError());
    return asRead(result);
}

} // namespace

OfficeFile::OfficeFile(const QByteArray &bytes, const QString &name)
    : m_path(m_folder.filePath(name))
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray OfficeFile::part(const QString &name) const
{
    const exchange::ReadOptions options;
    exchange::Package package(m_path.toStdString(), options);
    return QByteArray::fromStdString(package.text(name.toStdString(), kPartLimit));
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

std::vector<Report> samplePapers()
{
    core::test::SampleDocument document;
    const auto of = [&](const Hearing &hearing, PaperLanguage language) {
        return std::vector<Report> {protocol(document.stores(), hearing.id, {}, language), citizensBudget(document.stores(), hearing.id, language)};
    };
    std::vector<Report> papers = of(document.openHearing(), PaperLanguage::KyrgyzAndRussian);
    for (Report &paper : of(document.closedHearing(), PaperLanguage::English))
        papers.push_back(std::move(paper));
    return papers;
}

Report paperOf(const QString &text, Look look)
{
    Part part;
    part.footer = text;
    part.pageWord = text + QStringLiteral(" %2 %1");
    part.draftMark = text;
    for (int level = 1; level <= 3; ++level)
        part.blocks.push_back(Heading {level, text});
    for (const TextStyle style : {TextStyle::Normal, TextStyle::Bold, TextStyle::Italic, TextStyle::Note, TextStyle::Title,
                                  TextStyle::Subtitle, TextStyle::Lead})
        part.blocks.push_back(Paragraph {text, style, Align::Justify, 1});
    const Table table {text, {{text, Align::Left, 1}, {text, Align::Right, 2}}, {{{text, text}, RowStyle::Subtotal}, {{text, text}, RowStyle::Total}}};
    part.blocks.push_back(table);
    part.blocks.push_back(table);
    part.blocks.push_back(KeyValues {{{text, text}}});
    part.blocks.push_back(PageBreak {});
    Chart chart;
    chart.title = text;
    chart.alternative = text;
    chart.categories = {text};
    chart.series = {{text, {Money::fromTyiyn(100)}}};
    part.blocks.push_back(chart);
    part.blocks.push_back(Signatures {{{text, text}}, text});
    part.blocks.push_back(CutLine {text});
    part.blocks.push_back(WritingLines {text, 2});
    part.blocks.push_back(PaperHead {{}, text, text, text});
    part.blocks.push_back(PaperHead {{}, text, text, {}});
    part.blocks.push_back(PageBreak {});
    Report paper;
    paper.title = text;
    paper.look = look;
    paper.parts = {part, part};
    paper.parts.back().language = Language::Russian;
    return paper;
}

QStringList paragraphsOf(const Report &paper)
{
    QStringList texts;
    for (const Part &part : paper.parts) {
        for (const Block &block : part.blocks)
            std::visit(ParagraphCollector {texts}, block);
    }
    return asRead(texts);
}

QStringList docxParagraphs(const OfficeFile &file)
{
    bool inText = false;
    return paragraphs(
        file.part(QStringLiteral("word/document.xml")), [](QStringView name) { return name == u"w:p"; },
        [&inText](QXmlStreamReader &xml) -> QString {
            if (xml.isStartElement() && xml.qualifiedName() == u"w:t")
                inText = true;
            else if (xml.isEndElement() && xml.qualifiedName() == u"w:t")
                inText = false;
            else if (xml.isStartElement() && xml.qualifiedName() == u"w:br")
                return QStringLiteral("\n");
            else if (xml.isCharacters() && inText)
                return xml.text().toString();
            return {};
        });
}

QStringList odtParagraphs(const OfficeFile &file)
{
    bool aside = false; // words of a picture or a table, not of the text
    return paragraphs(
        file.part(QStringLiteral("content.xml")), [](QStringView name) { return name == u"text:p" || name == u"text:h"; },
        [&aside](QXmlStreamReader &xml) -> QString {
            const QStringView name = xml.qualifiedName();
            if (name == u"svg:title" || name == u"svg:desc" || name == u"table:title")
                aside = xml.isStartElement();
            else if (xml.isStartElement() && name == u"text:s")
                return QStringLiteral(" ");
            else if (xml.isStartElement() && name == u"text:line-break")
                return QStringLiteral("\n");
            else if (xml.isCharacters() && !aside)
                return xml.text().toString();
            return {};
        });
}

QStringList attributesOf(const QByteArray &bytes, const char *element, const char *attribute)
{
    QStringList result;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1StringView(element))
            result += xml.attributes().value(QString::fromLatin1(attribute)).toString();
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return result;
}

qsizetype countOf(const QByteArray &xml, const char *element)
{
    return attributesOf(xml, element, "").size();
}

} // namespace eldin::ui::test
