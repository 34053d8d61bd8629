// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/ChartPicture.h"
#include "ui/documents/OfficeStyle.h"

namespace eldin::ui::documents {

/// What a paper is made of in a text document, before it is written in the words of Word or of OpenDocument.

struct OfficeParagraph
{
    const char *style = nullptr; ///< id of a ParagraphStyle; null: plain
    QString text = {};           ///< line breaks are kept
    core::report::Align align = core::report::Align::Left;
    qreal indent = 0; ///< dots
    int heading = 0; ///< level; 0: none
    bool keepWithNext = false;
    bool startsPage = false;
    bool beforeTable = false; ///< leaves space behind
    bool tabAtEnd = false;    ///< a line to write on follows the text
};

struct OfficePicture
{
    OfficeParagraph paragraph; ///< that it stands in
    ChartPicture picture;
    QString title;
    QString alternative;
};

struct OfficeCell
{
    std::vector<OfficeParagraph> paragraphs;
    bool filled = false;
};

struct OfficeRow
{
    std::vector<OfficeCell> cells;
    bool head = false; ///< repeated on every page
    bool maySplit = false;
};

struct OfficeTable
{
    std::vector<qreal> columns; ///< widths in dots
    std::vector<OfficeRow> rows;
    QString caption; ///< for those who cannot see the table
    bool ruled = false;
    bool whole = false; ///< stands on one page
};

using OfficeBlock = std::variant<OfficeParagraph, OfficePicture, OfficeTable>;

/// Figures are kept together by no-break spaces. Draws the charts.
[[nodiscard]] std::vector<OfficeBlock> officeContent(const core::report::Part &part, const OfficeStyle &style);

} // namespace eldin::ui::documents
