// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PaperFlow.h"

namespace eldin::ui::documents {

using namespace core::report;

namespace {

bool isEmpty(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return heading->text.isEmpty();
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->text.isEmpty();
    if (const auto *values = std::get_if<KeyValues>(&block))
        return values->rows.empty();
    if (const auto *table = std::get_if<Table>(&block))
        return table->columns.empty();
    if (const auto *signatures = std::get_if<Signatures>(&block))
        return signatures->rows.empty();
    return false;
}

/// Made of a table in a text document.
bool isTabular(const Block &block)
{
    if (const auto *head = std::get_if<PaperHead>(&block))
        return !head->right.isEmpty();
    return std::holds_alternative<Table>(block) || std::holds_alternative<KeyValues>(block) || std::holds_alternative<Signatures>(block);
}

bool announces(const Block &block, Look look)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraph->style == TextStyle::Title || (paragraph->style == TextStyle::Bold && look == Look::Official);
    return std::holds_alternative<Heading>(block);
}

} // namespace

std::vector<FlowItem> flowOf(const Part &part, Look look)
{
    std::vector<FlowItem> items;
    bool startsPage = false;
    bool slip = false;
    for (const Block &block : part.blocks) {
        if (std::holds_alternative<PageBreak>(block)) {
            // The panels of a leaflet fill no pages.
            startsPage = !items.empty() && look != Look::Leaflet;
            if (slip && startsPage)
                items.back().keepWithNext = false;
            slip = false;
            continue;
        }
        if (isEmpty(block))
            continue;
        // From line to line each slip stands on one sheet.
        if (std::holds_alternative<CutLine>(block)) {
            if (slip)
                items.back().keepWithNext = false;
            slip = true;
        }
        if (std::holds_alternative<Table>(block) && !items.empty())
            items.back().keepWithNext = items.back().beforeTable = true;
        // Nobody signs an empty sheet.
        if (std::holds_alternative<Signatures>(block) && !items.empty())
            items.back().keepWithNext = true;
        FlowItem item;
        item.block = &block;
        item.keepWithNext = slip || announces(block, look);
        item.startsPage = startsPage;
        // A table neither starts a page by itself nor a document in every program.
        item.gapBefore = isTabular(block) && (startsPage || items.empty() || isTabular(*items.back().block));
        items.push_back(item);
        startsPage = false;
    }
    if (!items.empty())
        items.back().keepWithNext = false;
    return items;
}

} // namespace eldin::ui::documents
