// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/OfficeStyle.h"

namespace eldin::ui::documents {

/// A named style of paragraphs in a text document, so that an officer changes all of a kind at once.
struct ParagraphStyle
{
    enum class Line { None, Below, DashesBelow, Above };
    enum class Tab { None, Right, Writing }; ///< at the right edge; Writing draws a line up to it

    const char *id;
    const char *name;
    Letters letters;
    qreal before = 0; ///< points
    int outline = 0;  ///< 1 to 3: a heading
    bool common = false; ///< one that the programs know by this name
    Line line = Line::None;
    Tab tab = Tab::None;
};

/// Space before a plain paragraph, in points.
inline constexpr qreal kPlainGap = 5;

/// All but the plain one.
[[nodiscard]] std::vector<ParagraphStyle> paragraphStyles(const OfficeStyle &style);

/// Space before a paragraph of a style, in points.
[[nodiscard]] qreal gapBefore(const char *id, const OfficeStyle &style);

/// The id of a style; null for plain text.
[[nodiscard]] const char *styleIdOf(core::report::TextStyle style);
[[nodiscard]] const char *headingStyleId(int level);

} // namespace eldin::ui::documents
