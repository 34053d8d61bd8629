// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ReportText.h"

#include <stdexcept>

namespace eldin::core::test {

using namespace report;

namespace {

struct Collector
{
    QStringList &texts;

    void operator()(const Heading &heading) const { texts += heading.text; }
    void operator()(const Paragraph &paragraph) const { texts += paragraph.text; }
    void operator()(const KeyValues &values) const
    {
        for (const auto &[label, value] : values.rows)
            texts += {label, value};
    }
    void operator()(const Table &table) const
    {
        texts += table.caption;
        for (const TableColumn &column : table.columns)
            texts += column.title;
        for (const TableRow &row : table.rows)
            texts += row.cells;
    }
    void operator()(const Chart &chart) const
    {
        texts += {chart.title, chart.alternative, chart.unit};
        texts += chart.categories;
        for (const ChartSeries &series : chart.series)
            texts += series.name;
    }
    void operator()(const Signatures &signatures) const
    {
        texts += signatures.signatureWord;
        for (const auto &[label, name] : signatures.rows)
            texts += {label, name};
    }
    void operator()(const WritingLines &lines) const { texts += lines.label; }
    void operator()(const CutLine &line) const { texts += line.text; }
    void operator()(const PageBreak &) const { }
    void operator()(const PaperHead &head) const { texts += {head.left, head.right}; }
};

} // namespace

QStringList textsOf(const Part &part)
{
    QStringList texts{part.footer, part.pageWord};
    for (const Block &block : part.blocks)
        std::visit(Collector{texts}, block);
    return texts;
}

QStringList textsOf(const Report &paper)
{
    QStringList texts{paper.title};
    for (const Part &part : paper.parts)
        texts += QStringList{part.draftMark} + textsOf(part);
    return texts;
}

Table tableOf(const Part &part, const QString &caption)
{
    for (const Table &table : blocksOf<Table>(part)) {
        if (table.caption == caption)
            return table;
    }
    throw std::runtime_error("no table " + caption.toStdString());
}

} // namespace eldin::core::test
