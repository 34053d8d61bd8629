// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/OfficeContent.h"

#include "ui/documents/Emblem.h"
#include "ui/documents/NoBreak.h"
#include "ui/documents/OfficeTables.h"
#include "ui/documents/PaperFlow.h"
#include "ui/documents/ParagraphStyles.h"

namespace eldin::ui::documents {

using namespace core::report;

namespace {

/// Adds what a block becomes.
struct ContentMaker
{
    const OfficeStyle &style;
    const FlowItem &item;
    std::vector<OfficeBlock> &content;

    OfficeParagraph &paragraph(const char *id, const QString &text) const
    {
        content.push_back(OfficeParagraph {.style = id,
                                           .text = asPrinted(text),
                                           .keepWithNext = item.keepWithNext,
                                           .startsPage = item.startsPage,
                                           .beforeTable = item.beforeTable});
        return std::get<OfficeParagraph>(content.back());
    }
    void operator()(const Heading &heading) const
    {
        paragraph(headingStyleId(heading.level), heading.text).heading = std::clamp(heading.level, 1, 3);
    }
    void operator()(const Paragraph &block) const
    {
        OfficeParagraph &made = paragraph(styleIdOf(block.style), block.text);
        made.align = block.align;
        made.indent = block.indent * kIndentStep;
    }
    void operator()(const Chart &chart) const
    {
        OfficePicture picture {.paragraph = {.style = "PaperPicture",
                                             .keepWithNext = item.keepWithNext,
                                             .startsPage = item.startsPage && chart.title.isEmpty(),
                                             .beforeTable = item.beforeTable},
                               .picture = pictureOf(chart, style.zoom(), style.textWidth()),
                               .title = chart.title,
                               .alternative = chart.alternative};
        if (!chart.title.isEmpty()) {
            OfficeParagraph &title = paragraph("PaperChartTitle", chart.title);
            title.keepWithNext = true;
            title.beforeTable = false;
        }
        content.push_back(std::move(picture));
    }
    void operator()(const WritingLines &lines) const
    {
        for (int i = 0; i < lines.lines; ++i) {
            OfficeParagraph &line = paragraph("PaperWriting", i == 0 && !lines.label.isEmpty() ? lines.label + u' ' : QString());
            line.tabAtEnd = true;
            line.keepWithNext = item.keepWithNext || i + 1 < lines.lines;
            line.startsPage = item.startsPage && i == 0;
        }
    }
    void operator()(const CutLine &line) const { paragraph("PaperCut", line.text); }
    void operator()(const PageBreak &) const { } // PaperFlow has turned it into a property of the next block
    void operator()(const Table &table) const { addTable(table); }
    void operator()(const KeyValues &values) const { addTable(values); }
    void operator()(const Signatures &signatures) const { addTable(signatures); }
    void operator()(const PaperHead &head) const
    {
        if (ChartPicture emblem = emblemPicture(head.emblem); !emblem.png.isEmpty()) {
            content.push_back(OfficePicture {.paragraph = {.style = "PaperPicture", .align = Align::Center, .keepWithNext = true, .startsPage = item.startsPage},
                                             .picture = std::move(emblem),
                                             .title = head.emblemName,
                                             .alternative = head.emblemName});
        }
        if (!head.right.isEmpty())
            return addTable(head);
        paragraph("PaperBold", head.left).align = Align::Center;
    }

private:
    template <typename Tabular> void addTable(const Tabular &block) const
    {
        if (item.gapBefore)
            paragraph("PaperGap", QString()).keepWithNext = true;
        content.push_back(officeTable(block, style, item.keepWithNext));
    }
};

} // namespace

std::vector<OfficeBlock> officeContent(const Part &part, const OfficeStyle &style)
{
    std::vector<OfficeBlock> content;
    const std::vector<FlowItem> flow = flowOf(part, style.look());
    for (const FlowItem &item : flow)
        std::visit(ContentMaker {style, item, content}, *item.block);
    return content;
}

} // namespace eldin::ui::documents
