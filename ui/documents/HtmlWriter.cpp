// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/HtmlWriter.h"

#include "ui/documents/Emblem.h"
#include "ui/documents/NoBreak.h"
#include "ui/documents/PaperChart.h"
#include "ui/documents/SealPicture.h"
#include "ui/documents/WholeFile.h"
#include "ui/fonts/Fonts.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace eldin::ui::documents {

using namespace core::report;

namespace {

constexpr qreal kPlainLetters = 16;

QString escaped(const QString &text)
{
    return asPrinted(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString className(Align align)
{
    switch (align) {
    case Align::Right: return QStringLiteral("right");
    case Align::Center: return QStringLiteral("center");
    default: return QStringLiteral("left");
    }
}

QString svg(const Chart &chart)
{
    const PaperChart drawing(chart);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size());
    generator.setViewBox(QRect(QPoint(), drawing.size()));
    QPainter painter(&generator);
    drawing.paint(painter, QRectF(QPointF(), QSizeF(drawing.size())));
    painter.end();
    QString text = QString::fromUtf8(buffer.data());
    // Inside HTML neither the XML declaration nor a size in millimetres is wanted: the style sets the width.
    text = text.sliced(std::max<qsizetype>(0, text.indexOf(QStringLiteral("<svg"))));
    return text;
}

struct BlockWriter
{
    QString &out;

    void operator()(const Heading &heading) const
    {
        out += QStringLiteral("<h%1>%2</h%1>\n").arg(heading.level + 1).arg(escaped(heading.text));
    }
    void operator()(const Paragraph &paragraph) const
    {
        static const char *const styles[] {"", "bold", "italic", "note", "title", "subtitle", "lead"};
        const QString tag = paragraph.style == TextStyle::Title ? QStringLiteral("h1") : QStringLiteral("p");
        out += QStringLiteral("<%1 class=\"%2 %3 in%4\">%5</%1>\n")
                   .arg(tag, QString::fromLatin1(styles[static_cast<int>(paragraph.style)]), className(paragraph.align))
                   .arg(paragraph.indent)
                   .arg(escaped(paragraph.text));
    }
    void operator()(const KeyValues &values) const
    {
        out += QStringLiteral("<dl>\n");
        for (const auto &[label, value] : values.rows)
            out += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(escaped(label), escaped(value));
        out += QStringLiteral("</dl>\n");
    }
    void operator()(const Table &table) const
    {
        out += QStringLiteral("<table%1><caption>%2</caption><thead><tr>")
                   .arg(table.rowLines > 1 ? QStringLiteral(" class=\"write\"") : QString(), escaped(table.caption));
        for (const TableColumn &column : table.columns)
            out += QStringLiteral("<th scope=\"col\" class=\"%1\">%2</th>").arg(className(column.align), escaped(column.title));
        out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const TableRow &row : table.rows) {
            static const char *const styles[] {"", "subtotal", "total"};
            out += QStringLiteral("<tr class=\"%1\">").arg(QString::fromLatin1(styles[static_cast<int>(row.style)]));
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const Align align = static_cast<std::size_t>(i) < table.columns.size() ? table.columns[static_cast<std::size_t>(i)].align : Align::Left;
                out += QStringLiteral("<td class=\"%1\">%2</td>").arg(className(align), escaped(row.cells[i]));
            }
            out += QStringLiteral("</tr>\n");
        }
        out += QStringLiteral("</tbody></table>\n");
    }
    void operator()(const Chart &chart) const
    {
        out += QStringLiteral("<figure role=\"img\" aria-label=\"%1\">%2<figcaption>%3</figcaption></figure>\n")
                   .arg(escaped(chart.alternative), svg(chart), escaped(chart.title));
    }
    void operator()(const Signatures &signatures) const
    {
        for (const auto &[label, name] : signatures.rows)
            out += QStringLiteral("<p class=\"signature\"><span>%1</span><span class=\"line\">(%2)</span><span>%3</span></p>\n")
                       .arg(escaped(label), escaped(signatures.signatureWord), escaped(name));
    }
    void operator()(const WritingLines &lines) const
    {
        out += QStringLiteral("<p class=\"write\">%1</p>\n").arg(escaped(lines.label));
        for (int i = 1; i < lines.lines; ++i)
            out += QStringLiteral("<p class=\"write\">&nbsp;</p>\n");
    }
    void operator()(const CutLine &line) const { out += QStringLiteral("<p class=\"cut\">✂ %1</p>\n").arg(escaped(line.text)); }
    void operator()(const PaperHead &head) const
    {
        out += QStringLiteral("<header class=\"head\">");
        if (const ChartPicture emblem = emblemPicture(head.emblem); !emblem.png.isEmpty())
            out += QStringLiteral("<img alt=\"%1\" src=\"data:image/png;base64,%2\">").arg(escaped(head.emblemName), QString::fromLatin1(emblem.png.toBase64()));
        out += QStringLiteral("<div><p>%1</p>").arg(escaped(head.left));
        if (!head.right.isEmpty())
            out += QStringLiteral("<p>%1</p>").arg(escaped(head.right));
        out += QStringLiteral("</div></header>\n");
    }
    void operator()(const PageBreak &) const { out += QStringLiteral("<div class=\"break\"></div>\n"); }
};

QString styleSheet(const Report &report)
{
    const QString family = report.look == Look::Official
        ? QStringLiteral("'%1','Times New Roman',serif").arg(paperFamily())
        : QStringLiteral("'%1','Segoe UI',sans-serif").arg(screenFamily());
    return QStringLiteral(
               "html{font-size:%2px}body{font:1rem/1.45 %1;color:#141c1f;max-width:46rem;margin:2rem auto;padding:0 1rem}"
               "h1{font-size:1.7em;margin:.4em 0}h2{font-size:1.3em;margin:1.6em 0 .4em}h3{font-size:1.1em;margin:1.2em 0 .3em}"
               "p{margin:.45em 0}.bold{font-weight:600}.italic{font-style:italic}.note{font-size:.85em;color:#555f63}"
               ".subtitle{font-size:1.1em}.lead{font-size:1.08em}.right{text-align:right}.center{text-align:center}"
               ".in1{margin-left:1.4em}.in2{margin-left:2.8em}"
               "dl{display:grid;grid-template-columns:minmax(8em,30%) 1fr;gap:.25em 1em}dt{font-weight:600}dd{margin:0}"
               "table.write td{border:1px solid #8a9497;height:2.4em}"
               "table{border-collapse:collapse;width:100%;margin:.8em 0;font-size:.92em;font-variant-numeric:tabular-nums}"
               "caption{text-align:left;font-weight:600;padding:.3em 0}th,td{padding:.3em .5em;vertical-align:top;text-align:left;"
               "border-bottom:1px solid #c9cfd1}td.right,th.right{text-align:right;white-space:nowrap}td.center,th.center{text-align:center}"
               "thead th{background:#eef1f1;border-bottom:2px solid #141c1f}.subtotal td,.total td{font-weight:600}.total td{background:#eef1f1}"
               "figure{margin:1em 0}figure svg{width:100%;height:auto}figcaption{font-size:.9em;color:#555f63}"
               ".signature{display:grid;grid-template-columns:2fr 2fr 2fr;gap:1em;margin-top:2em}"
               ".line{border-top:1px solid;text-align:center;font-size:.8em;margin-top:1.2em}"
               ".write{border-bottom:1px solid #8a9497;padding-top:1em}.cut{border-bottom:1px dashed #555f63;font-size:.8em;margin-top:2em}"
               ".head{text-align:center;font-weight:600}.head img{height:5em}.head div{display:flex;gap:2em}.head p{flex:1}"
               ".draft{text-align:right;font-weight:600;letter-spacing:.1em}article+article{margin-top:4rem;border-top:3px double #8a9497;padding-top:2rem}"
               "@media print{body{max-width:none;margin:0}article+article,.break{break-before:page}tr,figure{break-inside:avoid}"
               "thead{display:table-header-group}}")
        .arg(family)
        .arg(kPlainLetters * zoomOf(report));
}

} // namespace

QString toHtml(const Report &report)
{
    const QString language = core::languageCode(report.parts.empty() ? core::Language::Kyrgyz : report.parts.front().language);
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"
                                 "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title>\n<style>")
                      .arg(language, escaped(report.title));
    out += styleSheet(report);
    if (isSealed(report))
        out += QStringLiteral(".seal{display:flex;align-items:center;gap:1em;margin-top:2em}.seal svg{width:6em;height:6em}");
    out += QStringLiteral("</style></head>\n<body>\n");
    for (const Part &part : report.parts) {
        out += QStringLiteral("<article lang=\"%1\">\n").arg(core::languageCode(part.language));
        if (!part.draftMark.isEmpty())
            out += QStringLiteral("<p class=\"draft\">%1</p>\n").arg(escaped(part.draftMark));
        for (const Block &block : part.blocks)
            std::visit(BlockWriter {out}, block);
        if (!part.sealCode.isEmpty())
            out += QStringLiteral("<p class=\"seal\">%1<span>%2</span></p>\n").arg(sealSvg(part.sealWords), escaped(part.sealLine()));
        if (!part.dataState.isEmpty())
            out += QStringLiteral("<p class=\"note\">%1</p>\n").arg(escaped(part.dataState));
        out += QStringLiteral("</article>\n");
    }
    return out + QStringLiteral("</body></html>\n");
}

int writeHtml(const Report &report, const QString &path)
{
    writeWhole(path, toHtml(report).toUtf8());
    return 1;
}

} // namespace eldin::ui::documents
