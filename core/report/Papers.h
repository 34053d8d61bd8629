// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/report/Report.h"
#include "core/report/Wording.h"

namespace eldin::core {

struct Stores;

/// Which languages a paper is in. The Kyrgyz half of a two-language paper is the original.
enum class PaperLanguage { Kyrgyz, Russian, English, KyrgyzAndRussian };

template <>
struct Codes<PaperLanguage>
{
    static constexpr std::pair<PaperLanguage, const char16_t *> list[] {
        {PaperLanguage::Kyrgyz, u"ky"},
        {PaperLanguage::Russian, u"ru"},
        {PaperLanguage::English, u"en"},
        {PaperLanguage::KyrgyzAndRussian, u"ky+ru"},
    };
};

[[nodiscard]] std::vector<Language> languagesOf(PaperLanguage language);
/// What a paper is worded with, a language each, the original first; with what the municipality says in its own way.
[[nodiscard]] std::vector<Wording> wordingsOf(const Stores &stores, PaperLanguage language);

/// The short one counts what was asked and said, and gives agenda, decisions and proposals in full.
enum class ProtocolForm { Full, Short };

/// Under which number the protocol of the hearing was registered, as noted with its signature; empty if it was not.
[[nodiscard]] QString protocolNumber(const Stores &stores, const Id<Hearing> &hearing);

/// What the protocol would say for good is missing in it, were the record closed now: "the time of the end", in the language.
[[nodiscard]] QStringList missingWhenClosed(const Stores &stores, const Id<Hearing> &hearing, Language language);

/// The protocol of a hearing, of all its meetings or of one. It can be made in every state; what is missing is said
/// in it, and it is marked as a draft until the record is closed. Form: agenda item by item УГУЛДУ – ЧЫГЫП СҮЙЛӨШТҮ –
/// ЧЕЧИМ КЫЛЫНДЫ (domain: 6a). Once the record is closed the whole one stays as it was sealed; corrections stand behind it.
/// One meeting alone and the short form of a closed record are extracts: made anew with the phrases of today out of rows that
/// closing has locked, with the answers that stand in the sealed minutes ("under consideration" where those words are gone).
/// They name the code of the minutes they are taken from and do not bear it, for no seal was made of their own words.
[[nodiscard]] report::Report protocol(const Stores &stores, const Id<Hearing> &hearing, const Id<Meeting> &meeting,
                                      PaperLanguage language, ProtocolForm form = ProtocolForm::Full);

/// The citizens' budget of the hearing's budget: contents of domain 4. Every total is the sum of the lines.
[[nodiscard]] report::Report citizensBudget(const Stores &stores, const Id<Hearing> &hearing, PaperLanguage language);

/// The citizens' budget on one sheet of A4 folded into three: what fits its six panels, the same figures, with the
/// slip for proposals on the flap that folds in.
[[nodiscard]] report::Report leaflet(const Stores &stores, const Id<Hearing> &hearing, PaperLanguage language);

} // namespace eldin::core
