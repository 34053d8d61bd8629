// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HtmlTable.h"

#include "core/base/Error.h"
#include "core/exchange/PastedNumber.h"
#include "core/exchange/reader/OdsText.h"

#include <algorithm>
#include <utility>

namespace eldin::core::exchange {

namespace {

constexpr std::uint32_t kLongestRowSpan = 65'534; ///< as browsers bound it

[[noreturn]] void overLimit(const char *which)
{
    throw Error(ErrorCode::FileOverLimit, QString::fromLatin1(which));
}

std::uint32_t span(const HtmlToken &token, QStringView name, std::uint32_t most)
{
    bool ok = false;
    const uint value = token.attribute(name).value_or(QString()).trimmed().toUInt(&ok);
    return ok ? std::clamp<std::uint32_t>(value, 1, most) : 1;
}

QString style(const HtmlToken &token)
{
    return token.attribute(u"style").value_or(QString()).remove(u' ').toLower();
}

bool isHidden(const HtmlToken &token)
{
    return style(token).contains(u"display:none");
}

/// Excel draws several empty rows as one and says so in the style: `mso-xlrowspan:3`.
std::uint32_t rowsOf(const HtmlToken &token)
{
    const QString text = style(token);
    const qsizetype at = text.indexOf(u"mso-xlrowspan:");
    if (at < 0)
        return 1;
    bool ok = false;
    const uint rows = text.sliced(at + 14).section(u';', 0, 0).toUInt(&ok);
    return ok ? std::clamp<std::uint32_t>(rows, 1, kMaxRows) : 1;
}

bool isBlock(const QString &name)
{
    return name == u"p" || name == u"div" || name == u"li" || name == u"center"
        || (name.size() == 2 && name[0] == u'h' && name[1].isDigit());
}

/// A cell's text without the spaces and breaks around it; a cell that shows nothing holds a single `&nbsp;`.
QString tidied(QString text)
{
    while (!text.isEmpty() && text.back().isSpace()) // a no-break space is one
        text.chop(1);
    return text;
}

SheetCell cellOf(const HtmlToken &tag, const QString &shown)
{
    if (const auto error = tag.attribute(u"x:err"))
        return {CellKind::Error, false, error->isEmpty() ? shown : *error};
    if (const auto exact = tag.attribute(u"sdval")) // LibreOffice: the format comes after two numbers of languages
        return pastedNumber(*exact, shown, tag.attribute(u"sdnum").value_or(QString()).section(u';', 2));
    if (const auto exact = tag.attribute(u"x:num"); exact && !exact->isEmpty())
        return pastedNumber(*exact, shown, {});
    const bool text = tag.attribute(u"x:str").has_value();
    return {!text && showsError(shown.toStdString()) ? CellKind::Error : CellKind::Text, false, shown};
}

} // namespace

void HtmlTable::add(const HtmlToken &token)
{
    if (token.name == u"del") {
        if (token.kind == HtmlToken::Kind::Start)
            ++m_deleted;
        else if (m_deleted > 0)
            --m_deleted;
        return;
    }
    switch (token.kind) {
    case HtmlToken::Kind::Start: start(token); break;
    case HtmlToken::Kind::End: end(token.name); break;
    case HtmlToken::Kind::Text:
        if (m_deleted == 0)
            text(token.text);
        break;
    }
}

void HtmlTable::start(const HtmlToken &token)
{
    const QString &name = token.name;
    if (name == u"table") {
        if (m_depth++ == 0)
            beginTable();
        else
            breakLine();
    } else if (name == u"br" || isBlock(name)) {
        m_depth > 0 ? breakLine() : endParagraph();
    } else if (m_depth == 1 && name == u"tr") {
        beginRow(token);
    } else if (m_depth == 1 && name == u"col") {
        column(token);
    } else if (name == u"td" || name == u"th") {
        if (m_depth == 1)
            beginCell(token);
        else if (m_depth > 1)
            breakLine();
    }
}

void HtmlTable::end(const QString &name)
{
    if (name == u"table" && m_depth > 0) {
        if (m_depth == 1)
            endRow();
        --m_depth;
    } else if (m_depth == 1 && (name == u"td" || name == u"th")) {
        endCell();
    } else if (m_depth == 1 && name == u"tr") {
        endRow();
    } else if (isBlock(name)) {
        m_depth > 0 ? breakLine() : endParagraph();
    }
}

/// Spaces, tabs and line breaks of the file are one space, and none at the beginning of a line.
void HtmlTable::text(QStringView text)
{
    if (m_depth > 0 && !m_inCell)
        return;
    for (const QChar c : text) {
        if (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t') {
            m_space = !m_text.isEmpty() && !m_text.endsWith(u'\n');
            continue;
        }
        if (m_space)
            m_text += u' ';
        m_space = false;
        m_text += c;
    }
    if (static_cast<std::uint64_t>(m_text.size()) > m_limits.textBytes)
        overLimit("text");
}

void HtmlTable::breakLine()
{
    m_space = false;
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
}

void HtmlTable::beginTable()
{
    endParagraph();
    m_found = true;
    m_covered.clear();
    m_listedColumns = 0;
}

void HtmlTable::beginRow(const HtmlToken &token)
{
    endRow();
    m_inRow = true;
    m_column = 0;
    m_rowSpan = rowsOf(token);
    if (isHidden(token)) {
        for (std::uint32_t i = 0; i < m_rowSpan; ++i)
            m_sheet.hiddenRows.insert(m_row + i);
    }
}

void HtmlTable::beginCell(const HtmlToken &token)
{
    endCell();
    m_inRow = true; // some programs leave out the row's tag
    m_inCell = true;
    m_cell = token;
    m_text.clear();
    m_space = false;
}

void HtmlTable::column(const HtmlToken &token)
{
    const std::uint32_t count = std::min(span(token, u"span", kMaxColumns), kMaxColumns - m_listedColumns);
    for (std::uint32_t i = 0; isHidden(token) && i < count; ++i)
        m_sheet.hiddenColumns.insert(m_listedColumns + i);
    m_listedColumns += count;
}

std::uint32_t HtmlTable::freeColumn(std::uint32_t column) const
{
    for (auto next = m_covered.upper_bound(column); next != m_covered.begin();) {
        const auto &[first, covered] = *std::prev(next);
        if (covered.lastRow < m_row || covered.lastColumn < column)
            break;
        column = covered.lastColumn + 1;
        next = m_covered.upper_bound(column);
    }
    return column;
}

void HtmlTable::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    const std::uint32_t first = freeColumn(m_column);
    const std::uint32_t width = span(m_cell, u"colspan", kMaxColumns);
    const std::uint32_t height = span(m_cell, u"rowspan", kLongestRowSpan);
    if (first + width > kMaxColumns)
        overLimit("columns");
    m_column = first + width;
    const QString shown = tidied(std::exchange(m_text, QString()));
    // Excel fills the row with one wide cell that is none.
    const bool filler = shown.isEmpty() && style(m_cell).contains(u"mso-ignore:colspan");
    if ((width > 1 || height > 1) && !filler) {
        if (m_sheet.merges.size() >= m_limits.merges)
            overLimit("merges");
        const std::uint32_t lastRow = std::min(m_row + height, kMaxRows) - 1;
        m_sheet.merges.push_back({m_row, first, lastRow, first + width - 1});
        if (height > 1)
            m_covered[first] = {first + width - 1, lastRow};
    }
    if (!shown.isEmpty())
        put(first, cellOf(m_cell, shown));
}

void HtmlTable::endRow()
{
    endCell();
    if (!m_inRow)
        return;
    m_inRow = false;
    m_row += m_rowSpan;
    m_rowSpan = 1;
    if (m_row >= kMaxRows)
        overLimit("rows");
}

void HtmlTable::endParagraph()
{
    const QString shown = tidied(std::exchange(m_text, QString()));
    m_space = false;
    if (shown.isEmpty())
        return;
    put(0, {CellKind::Text, false, shown});
    m_inRow = true;
    endRow();
}

void HtmlTable::put(std::uint32_t column, SheetCell cell)
{
    if (++m_cells > m_limits.cells)
        overLimit("cells");
    m_sheet.put(m_row, column, std::move(cell));
}

Sheet HtmlTable::take()
{
    m_depth > 0 ? endRow() : endParagraph();
    // Sheets hide empty rows and columns without end: only the used ones count.
    m_sheet.hiddenRows.erase(m_sheet.hiddenRows.lower_bound(m_sheet.rows), m_sheet.hiddenRows.end());
    m_sheet.hiddenColumns.erase(m_sheet.hiddenColumns.lower_bound(m_sheet.columns), m_sheet.hiddenColumns.end());
    return std::move(m_sheet);
}

} // namespace eldin::core::exchange
