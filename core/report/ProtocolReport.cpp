// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HearingName.h"
#include "core/report/Papers.h"
#include "core/report/ProtocolPart.h"
#include "core/storage/SealedView.h"

namespace eldin::core {

std::vector<Language> languagesOf(PaperLanguage language)
{
    switch (language) {
    case PaperLanguage::Kyrgyz: return {Language::Kyrgyz};
    case PaperLanguage::Russian: return {Language::Russian};
    case PaperLanguage::English: return {Language::English};
    case PaperLanguage::KyrgyzAndRussian: return {Language::Kyrgyz, Language::Russian};
    }
    return {};
}

std::vector<Wording> wordingsOf(const Stores &stores, PaperLanguage language)
{
    const auto own = stores.phrases.all();
    std::vector<Wording> wordings;
    for (const Language one : languagesOf(language))
        wordings.emplace_back(one, own);
    return wordings;
}

report::Report protocol(const Stores &stores, const Id<Hearing> &hearing, const Id<Meeting> &meeting,
                        PaperLanguage language)
{
    report::Report result;
    result.kind = QStringLiteral("protocol");
    const SealedView sealed(stores, hearing);
    const Hearing subject = stores.hearings.get(hearing);
    const auto wordings = wordingsOf(stores, language);
    const auto seal = Seals(stores).last(hearing);
    for (const Wording &wording : wordings) {
        const bool translation = &wording != &wordings.front();
        result.parts.push_back(ProtocolPart(stores, subject, meeting, wording).make(translation));
        if (!subject.recordClosedAt.isValid())
            result.parts.back().draftMark = wording("mark.draft");
        if (seal) {
            result.parts.back().sealCode = seal->code();
            result.parts.back().sealWord = wording("seal.code");
        }
        if (!translation)
            result.title = hearingName(stores, subject, wording);
    }
    return result;
}

} // namespace eldin::core
