// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ShippedWordings.h"

#include "core/report/WordingBlocks.h"
#include "core/storage/Stores.h"

#include <map>

namespace eldin::core {

std::vector<SearchText> shippedWordings(const Stores &stores)
{
    const Wording wordings[] {Wording(Language::Kyrgyz), Wording(Language::Russian), Wording(Language::English)};
    std::map<QString, SearchText> found; // several papers say the same
    for (const auto &[paper, code] : Codes<PaperKind>::list) {
        for (const HearingKind hearing : {HearingKind::Draft, HearingKind::Execution}) {
            for (const WordingBlock &block : blocksOf(paper, hearing)) {
                if (found.contains(block.key) || stores.phrases.ofKey(block.key))
                    continue;
                SearchText text;
                text.id = kShippedWording.toString() + block.key;
                text.name = block.title;
                for (const Wording &wording : wordings) {
                    if (wording.has(block.key))
                        text.texts += withFieldNames(wording.text(block.key), block, wording.language());
                }
                if (!text.texts.isEmpty())
                    found.emplace(block.key, std::move(text));
            }
        }
    }
    std::vector<SearchText> texts;
    for (auto &[key, text] : found)
        texts.push_back(std::move(text));
    return texts;
}

} // namespace eldin::core
