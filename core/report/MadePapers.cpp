// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MadePapers.h"

#include "core/report/Papers.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <map>

namespace eldin::core {

std::vector<Paper> madePapers(const Stores &stores, const Id<Hearing> &hearing)
{
    std::map<std::pair<QString, QString>, std::vector<Paper>> newest;
    for (Paper &paper : stores.papers.ofHearing(hearing)) { // as they were made
        std::vector<Paper> &kept = newest[{paper.kind, paper.language}];
        std::erase_if(kept, [&](const Paper &earlier) { return paper.signedOn.isValid() || !earlier.signedOn.isValid(); });
        kept.push_back(std::move(paper));
    }
    std::vector<Paper> papers;
    for (auto &[key, kept] : newest)
        std::move(kept.begin(), kept.end(), std::back_inserter(papers));
    return papers;
}

bool isSignedInKyrgyz(const Stores &stores, const Id<Hearing> &hearing, const QString &kind)
{
    const auto papers = stores.papers.ofHearing(hearing);
    return std::any_of(papers.begin(), papers.end(), [&](const Paper &paper) {
        const auto language = fromCode<PaperLanguage>(paper.language);
        return paper.kind == kind && paper.signedOn.isValid() && (language == PaperLanguage::Kyrgyz || language == PaperLanguage::KyrgyzAndRussian);
    });
}

} // namespace eldin::core
