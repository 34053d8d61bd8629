// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/ParagraphStyles.h"

namespace eldin::ui::documents {

using core::report::TextStyle;

namespace {

constexpr qreal kGapOfPair = 3;
constexpr qreal kGapOfChart = 8;
constexpr qreal kGapToSign = 16;
constexpr qreal kGapToCut = 14;
constexpr qreal kTiny = 2;
constexpr qreal kWritingLine = 23; // from line to line: 8 mm
constexpr qreal kLineHeight = 1.2; // of the size of letters

qreal gapBeforeHeading(int level)
{
    return level == 1 ? 18 : 11;
}

} // namespace

const char *styleIdOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Normal: return nullptr;
    case TextStyle::Bold: return "PaperBold";
    case TextStyle::Italic: return "PaperItalic";
    case TextStyle::Note: return "PaperNote";
    case TextStyle::Title: return "Title";
    case TextStyle::Subtitle: return "Subtitle";
    case TextStyle::Lead: return "PaperLead";
    }
    return nullptr;
}

const char *headingStyleId(int level)
{
    static const char *const ids[] {"Heading1", "Heading2", "Heading3"};
    return ids[std::clamp(level, 1, 3) - 1];
}

qreal gapBefore(const char *id, const OfficeStyle &style)
{
    if (!id)
        return kPlainGap;
    const std::vector<ParagraphStyle> styles = paragraphStyles(style);
    const auto found = std::find_if(styles.begin(), styles.end(), [&](const ParagraphStyle &one) { return qstrcmp(one.id, id) == 0; });
    return found == styles.end() ? 0 : found->before;
}

std::vector<ParagraphStyle> paragraphStyles(const OfficeStyle &style)
{
    using Line = ParagraphStyle::Line;
    using Tab = ParagraphStyle::Tab;
    const auto text = [&](TextStyle kind) { return style.letters(kind); };
    const Letters plain = text(TextStyle::Normal);
    return {
        {"Heading1", "heading 1", style.heading(1), gapBeforeHeading(1), 1, true},
        {"Heading2", "heading 2", style.heading(2), gapBeforeHeading(2), 2, true},
        {"Heading3", "heading 3", style.heading(3), gapBeforeHeading(3), 3, true},
        {"Title", "Title", text(TextStyle::Title), style.isBrochure() ? 4.0 : 14.0, 0, true},
        {"Subtitle", "Subtitle", text(TextStyle::Subtitle), kPlainGap, 0, true},
        {"PaperBold", "Paper Bold", text(TextStyle::Bold), kPlainGap},
        {"PaperItalic", "Paper Italic", text(TextStyle::Italic), kPlainGap},
        {"PaperNote", "Paper Note", text(TextStyle::Note), kPlainGap},
        {"PaperLead", "Paper Lead", text(TextStyle::Lead), kPlainGap},
        {"PaperLabel", "Paper Label", text(TextStyle::Bold), kGapOfPair},
        {"PaperValue", "Paper Value", plain, kGapOfPair},
        {"PaperChartTitle", "Paper Chart Title", text(TextStyle::Bold), kGapOfChart},
        {"PaperPicture", "Paper Picture", plain, kGapOfPair},
        {"PaperSign", "Paper Sign", plain, kGapToSign},
        {"PaperSignLine", "Paper Sign Line", plain, kGapToSign, 0, false, Line::Below},
        {"PaperSmall", "Paper Small", style.small()},
        {"PaperWriting", "Paper Writing", plain, kWritingLine - kLineHeight * plain.points, 0, false, Line::None, Tab::Writing},
        {"PaperCut", "Paper Cut", style.small(), kGapToCut, 0, false, Line::DashesBelow},
        {"PaperGap", "Paper Gap", {kTiny, false, false, style.ink()}},
        {"TableText", "Table Text", style.table(false)},
        {"TableStrong", "Table Strong", style.table(true)},
        {"Header", "header", style.foot(), 0, 0, true},
        {"Footer", "footer", style.foot(), 0, 0, true, Line::Above, Tab::Right},
        {"FooterSeal", "Footer Seal", style.foot(), 0, 0, true, Line::None, Tab::Right},
    };
}

} // namespace eldin::ui::documents
