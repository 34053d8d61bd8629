// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/documents/PaperStyle.h"
#include "ui/documents/Sheet.h"

namespace eldin::ui::documents {

/// How letters look in a text document.
struct Letters
{
    qreal points = 0; ///< whole or half
    bool bold = false;
    bool italic = false;
    QString colour; ///< "141C1F"
};

/// PaperStyle as Word and LibreOffice are told of it. Official papers have the letters that offices write with, Times
/// New Roman 14, and all else in the same proportion; brochures have the sizes of the PDF.
class OfficeStyle final
{
public:
    explicit OfficeStyle(const core::report::Report &report);

    [[nodiscard]] QString family() const;
    /// Takes its place where that font is not installed.
    [[nodiscard]] QString otherFamily() const;
    [[nodiscard]] Letters letters(core::report::TextStyle style) const;
    [[nodiscard]] Letters heading(int level) const;
    [[nodiscard]] Letters table(bool bold) const;
    [[nodiscard]] Letters small() const;
    [[nodiscard]] Letters foot() const; ///< of head and foot of the pages
    [[nodiscard]] QString ink() const { return hex(m_style.ink()); }
    [[nodiscard]] QString rule() const { return hex(m_style.rule()); }
    [[nodiscard]] QString fill() const { return hex(m_style.fill()); }
    [[nodiscard]] qreal zoom() const { return m_style.zoom(); }
    [[nodiscard]] core::report::Look look() const { return m_style.look(); }
    [[nodiscard]] bool isBrochure() const { return m_style.isBrochure(); }

    /// A4, with the margins of the municipality where the paper is official.
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] qreal textWidth() const { return m_sheet.textWidth(); }
    [[nodiscard]] qreal lineSpacing() const { return m_style.lineSpacing(); }

    /// In dots; the sum is that of the text.
    [[nodiscard]] std::vector<qreal> columns(const core::report::Table &table) const;
    /// So tall that a page may end within it: the row is kept whole else.
    [[nodiscard]] bool isTall(const core::report::TableRow &row, const std::vector<qreal> &columns) const;
    /// So short that it stands on one page whole.
    [[nodiscard]] bool isShort(const core::report::Table &table, const std::vector<qreal> &columns) const;
    /// Of label and value, as wide as the widest label within bounds. In dots.
    [[nodiscard]] qreal labelWidth(const core::report::KeyValues &values) const;

private:
    [[nodiscard]] static QString hex(const QColor &colour) { return colour.name().mid(1).toUpper(); }
    [[nodiscard]] Letters lettersOf(const QFont &font, const QColor &colour) const;
    [[nodiscard]] qreal lines(const core::report::TableRow &row, const std::vector<qreal> &columns) const;
    [[nodiscard]] QFont scaled(QFont font) const;

    PaperStyle m_style;
    Sheet m_sheet;
    qreal m_scale;
};

inline constexpr qreal kCellPadX = millimetres(1.4);
inline constexpr qreal kCellPadY = millimetres(0.7);
inline constexpr qreal kBetweenColumns = millimetres(2); ///< of a table without rules
inline constexpr qreal kIndentStep = millimetres(6);
/// Head and foot of a page stand so far from its edge: no printer cuts them off.
inline constexpr qreal kEdge = millimetres(12);

/// KG, RU, GB: whose spelling a language follows.
[[nodiscard]] QString countryOf(core::Language language);
[[nodiscard]] QString languageTag(core::Language language); ///< ky-KG

} // namespace eldin::ui::documents
