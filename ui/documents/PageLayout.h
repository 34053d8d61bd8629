// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/documents/FoldedSheet.h"
#include "ui/documents/PaperStyle.h"
#include "ui/documents/PdfFinish.h"
#include "ui/documents/Piece.h"
#include "ui/documents/Sheet.h"

#include <array>
#include <optional>

namespace eldin::ui::documents {

/// A whole paper laid out on its pages, ready to be painted on anything. The same pages come out on paper and on screen.
class PageLayout final
{
public:
    enum class When { Now, InSteps };
    /// InSteps lays nothing out yet: call step() until it is done. Fonts belong to the thread that measured with them,
    /// so a paper is laid out where it will be painted.
    explicit PageLayout(const core::report::Report &report, When when = When::Now);

    /// Works for about so many milliseconds; true when all is laid out.
    bool step(int milliseconds);

    [[nodiscard]] int pages() const;
    /// In dots of 1/1200 inch; all pages have it.
    [[nodiscard]] QSizeF pageSize() const;
    /// Cards, slides and a poster on its one sheet are looked at as a whole.
    [[nodiscard]] bool isShown() const { return m_style.isShown() && !m_report.tiled; }
    /// How much smaller than meant the letters became where most is said; of what is shown only.
    [[nodiscard]] qreal smallestZoom() const { return m_smallestZoom; }
    /// The headings, for readers of the PDF; none of what is looked at as a whole.
    [[nodiscard]] std::vector<Bookmark> bookmarks() const;
    [[nodiscard]] core::Language language() const; ///< of its first part
    [[nodiscard]] const QString &title() const { return m_report.title; }
    /// Paints a page, counted from 0, with its corner at the painter's origin, in dots.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        std::size_t piece = 0;
        qreal top = 0;
        bool head = false; ///< the piece's repeated head, not the piece
    };
    /// Of a leaflet a panel.
    struct Page
    {
        std::size_t part = 0;
        std::vector<Placed> placed;
        bool runsOn = false; ///< what had no place on the page before
        QString mark = {};   ///< of a leaflet: where it began or goes on
    };
    /// A page of a leaflet.
    struct FoldedPage
    {
        std::size_t part = 0;
        int number = 0;
        std::array<std::optional<std::size_t>, folded::kColumns> panels;
    };
    /// Lays out what is shown as one page, as large as it fits.
    void appendShown(Pieces &pieces, const std::vector<core::report::Block> &blocks);
    /// Lays out one panel of a leaflet, a little smaller if it must be; what is too long even so runs on.
    void appendPanel(Pieces &pieces, const std::vector<core::report::Block> &blocks);
    void breakIntoPages(std::size_t part, const Pieces &pieces);
    /// Puts the panels of a part, the last of m_pages from `first` on, on pages.
    void fold(std::size_t part, std::size_t first);
    void paintPage(QPainter &painter, std::size_t page) const;
    void paintFolded(QPainter &painter, const FoldedPage &page) const;
    /// "3-бет, бардыгы 7".
    [[nodiscard]] QString pageOfPages(std::size_t page) const;
    void paintMargins(QPainter &painter, std::size_t page) const;
    void paintGround(QPainter &painter) const;

    core::report::Report m_report;
    PaperStyle m_style;
    Sheet m_sheet;
    qreal m_smallestZoom = 1;
    std::vector<Pieces> m_parts;
    std::size_t m_nextBlock = 0; ///< of the last of m_parts
    std::vector<Page> m_pages;
    std::vector<FoldedPage> m_foldedPages;
};

} // namespace eldin::ui::documents
