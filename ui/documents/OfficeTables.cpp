// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/OfficeTables.h"

#include "ui/documents/NoBreak.h"

namespace eldin::ui::documents {

using namespace core::report;

namespace {

constexpr QChar kLevel(0x2003);
constexpr qreal kSignatureLabel = 0.36; // of the width
constexpr qreal kSignatureLine = 0.28;

OfficeParagraph paragraph(const char *style, const QString &text, bool keepWithNext, Align align = Align::Left)
{
    return {.style = style, .text = asPrinted(text), .align = align, .keepWithNext = keepWithNext};
}

/// A cell of a tree says its level by wide spaces in front; a text document has indents for it.
OfficeParagraph cellParagraph(const char *style, const QString &text, bool keepWithNext, Align align, qreal letters)
{
    qsizetype level = 0;
    while (level < text.size() && text[level] == kLevel)
        ++level;
    OfficeParagraph made = paragraph(style, text.mid(level), keepWithNext, align);
    made.indent = static_cast<qreal>(level) * points(letters);
    return made;
}

} // namespace

OfficeTable officeTable(const Table &table, const OfficeStyle &style, bool keepWithNext)
{
    OfficeTable result;
    result.columns = style.columns(table);
    result.caption = table.caption;
    result.ruled = true;
    result.whole = style.isShort(table, result.columns);
    OfficeRow head;
    head.head = true;
    for (const TableColumn &column : table.columns)
        head.cells.push_back({{paragraph("TableStrong", column.title, true, column.align)}, true});
    result.rows.push_back(std::move(head));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        const bool last = i + 1 == table.rows.size();
        // A total is not left alone on a page, nor is the head of a group.
        const bool beforeTotal = i + 2 == table.rows.size() && table.rows.back().style == RowStyle::Total;
        const bool keep = last ? keepWithNext : result.whole || beforeTotal || row.style == RowStyle::Subtotal;
        OfficeRow made;
        made.maySplit = style.isTall(row, result.columns);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const char *letters = row.style == RowStyle::Normal ? "TableText" : "TableStrong";
            const QString text = row.cells.value(static_cast<qsizetype>(column));
            made.cells.push_back({{cellParagraph(letters, text, keep, table.columns[column].align, style.table(false).points)},
                                  row.style == RowStyle::Total});
        }
        result.rows.push_back(std::move(made));
    }
    return result;
}

OfficeTable officeTable(const KeyValues &values, const OfficeStyle &style, bool keepWithNext)
{
    const qreal label = style.labelWidth(values);
    OfficeTable result;
    result.columns = {label, style.textWidth() - label};
    for (std::size_t i = 0; i < values.rows.size(); ++i) {
        const auto &[name, value] = values.rows[i];
        const bool keep = keepWithNext && i + 1 == values.rows.size();
        OfficeRow row;
        row.cells = {{{paragraph("PaperLabel", name + u':', keep)}}, {{paragraph("PaperValue", value, keep)}}};
        result.rows.push_back(std::move(row));
    }
    return result;
}

OfficeTable officeTable(const Signatures &signatures, const OfficeStyle &style, bool keepWithNext)
{
    OfficeTable result;
    result.columns = {style.textWidth() * kSignatureLabel, style.textWidth() * kSignatureLine,
                      style.textWidth() * (1 - kSignatureLabel - kSignatureLine)};
    result.whole = true;
    for (std::size_t i = 0; i < signatures.rows.size(); ++i) {
        const auto &[label, name] = signatures.rows[i];
        const bool keep = keepWithNext || i + 1 < signatures.rows.size();
        const QString word = u'(' + signatures.signatureWord + u')';
        OfficeRow row;
        row.cells = {{{paragraph("PaperSign", label, keep)}},
                     {{paragraph("PaperSignLine", QString(), keep), paragraph("PaperSmall", word, keep, Align::Center)}},
                     {{paragraph("PaperSign", name, keep)}}};
        result.rows.push_back(std::move(row));
    }
    return result;
}

OfficeTable officeTable(const PaperHead &head, const OfficeStyle &style, bool keepWithNext)
{
    OfficeTable result;
    result.columns = {style.textWidth() / 2, style.textWidth() / 2};
    result.whole = true;
    OfficeRow row;
    row.cells = {{{paragraph("PaperBold", head.left, keepWithNext, Align::Center)}}, {{paragraph("PaperBold", head.right, keepWithNext, Align::Center)}}};
    result.rows.push_back(std::move(row));
    return result;
}

} // namespace eldin::ui::documents
