// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/AnswerBlocks.h"

#include "core/report/Wording.h"
#include "core/storage/Stores.h"

#include <algorithm>

namespace eldin::core {

namespace {

constexpr std::size_t kMostUsed = 10; ///< of the document: a menu is read at a glance
constexpr int kMostShipped = 3; ///< of a decision

struct UsedReason
{
    LocalText text;
    int uses = 0;
    QDate last;
};

std::vector<UsedReason> usedReasons(const Stores &stores, std::optional<Decision> decision)
{
    std::vector<UsedReason> used;
    for (const Hearing &hearing : stores.hearings.all()) {
        for (const Response &response : stores.responses.ofHearing(hearing.id)) {
            if (decision && response.decision != *decision)
                continue;
            auto known = std::find_if(used.begin(), used.end(), [&](const UsedReason &one) { return one.text == response.reason; });
            if (known == used.end())
                known = used.insert(used.end(), {response.reason, 0, {}});
            ++known->uses;
            if (!known->last.isValid() || known->last < response.decidedOn)
                known->last = response.decidedOn;
        }
    }
    std::stable_sort(used.begin(), used.end(), [](const UsedReason &a, const UsedReason &b) { return a.uses != b.uses ? a.uses > b.uses : a.last > b.last; });
    if (used.size() > kMostUsed)
        used.resize(kMostUsed);
    return used;
}

} // namespace

std::vector<LocalText> answerBlocks(const Stores &stores, std::optional<Decision> decision)
{
    std::vector<LocalText> blocks;
    for (UsedReason &reason : usedReasons(stores, decision))
        blocks.push_back(std::move(reason.text));
    const Wording kyrgyz(Language::Kyrgyz);
    const Wording russian(Language::Russian);
    for (const auto &[one, code] : Codes<Decision>::list) {
        if (decision && one != *decision)
            continue;
        for (int number = 1; number <= kMostShipped; ++number) {
            const QString key = QStringLiteral("answer.%1.%2").arg(QString::fromUtf16(code)).arg(number);
            if (!kyrgyz.has(key))
                break;
            const LocalText block {kyrgyz.text(key), russian.text(key), {}};
            if (std::find(blocks.begin(), blocks.end(), block) == blocks.end())
                blocks.push_back(block);
        }
    }
    return blocks;
}

} // namespace eldin::core
