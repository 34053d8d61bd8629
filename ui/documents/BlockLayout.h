// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/documents/PaperStyle.h"
#include "ui/documents/Piece.h"

namespace eldin::ui::documents {

/// Turns the blocks of a paper into pieces of one column width.
class BlockLayout final
{
public:
    /// No chart becomes higher than `height`, that of the text on a page.
    BlockLayout(const PaperStyle &style, qreal width, qreal height);

    void append(Pieces &pieces, const core::report::Block &block) const;

private:
    void add(Pieces &pieces, const core::report::Heading &heading) const;
    void add(Pieces &pieces, const core::report::Paragraph &paragraph) const;
    void add(Pieces &pieces, const core::report::KeyValues &values) const;
    void add(Pieces &pieces, const core::report::Table &table) const;
    void add(Pieces &pieces, const core::report::Chart &chart) const;
    void add(Pieces &pieces, const core::report::Signatures &signatures) const;
    void add(Pieces &pieces, const core::report::WritingLines &lines) const;
    void add(Pieces &pieces, const core::report::CutLine &line) const;
    void add(Pieces &pieces, const core::report::PageBreak &pageBreak) const;
    void add(Pieces &pieces, const core::report::PaperHead &head) const;
    static void addBookmark(Pieces &pieces, std::size_t first, int level, const QString &text);
    void addText(Pieces &pieces, const QString &text, const QFont &font, const QColor &colour, core::report::Align align,
                 qreal indent, qreal gap, bool keepWithNext) const;

    const PaperStyle &m_style;
    qreal m_width;
    qreal m_height;
};

} // namespace eldin::ui::documents
