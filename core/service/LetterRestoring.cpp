// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/LetterRestoring.h"

#include "core/base/KyrgyzLexicon.h"
#include "core/exchange/budget/TextRepair.h"
#include "core/service/RemarkService.h"

namespace eldin::core {

namespace {

bool isLikely(const exchange::WordRepair &repair, Language language)
{
    if (repair.certain || language != Language::Kyrgyz)
        return repair.certain;
    const auto known = KyrgyzLexicon::shipped().restored(repair.from);
    return known && known->certain && known->word == repair.to;
}

QString repaired(QString text, const QSet<QString> &chosen, exchange::TextRepairs &repairs)
{
    for (const exchange::WordRepair &repair : repairs.of(text)) {
        if (chosen.contains(repair.from))
            text.replace(repair.start, repair.from.size(), repair.to); // as long as what was there
    }
    return text;
}

} // namespace

std::vector<RestorableWord> LetterRestoring::wordsOf(const std::vector<Id<Remark>> &remarks) const
{
    exchange::TextRepairs repairs;
    std::vector<RestorableWord> found;
    QHash<QString, std::size_t> places;
    const auto look = [&](const QString &text, Language language) {
        for (const exchange::WordRepair &repair : repairs.of(text)) {
            if (!places.contains(repair.from)) {
                places.insert(repair.from, found.size());
                found.push_back({repair.from, repair.to, 0, false});
            }
            RestorableWord &word = found[places.value(repair.from)];
            ++word.count;
            word.likely = word.likely || isLikely(repair, language);
        }
    };
    for (const Id<Remark> &id : remarks) {
        const auto words = document().stores().remarkTexts.find(id);
        if (!words)
            continue;
        look(words->text, words->language);
        look(words->answer.ky, Language::Kyrgyz);
    }
    std::stable_partition(found.begin(), found.end(), [](const RestorableWord &word) { return word.likely; });
    return found;
}

int LetterRestoring::restore(const std::vector<Id<Remark>> &remarks, const QSet<QString> &chosen)
{
    exchange::TextRepairs repairs;
    std::vector<RemarkWords> changed;
    for (const Id<Remark> &id : remarks) {
        const auto words = document().stores().remarkTexts.find(id);
        if (!words)
            continue;
        RemarkWords after {id, repaired(words->text, chosen, repairs), words->answer};
        after.answer.ky = repaired(words->answer.ky, chosen, repairs);
        if (after.text != words->text || after.answer != words->answer)
            changed.push_back(std::move(after));
    }
    if (!changed.empty())
        RemarkService(document()).restoreLetters(changed);
    return static_cast<int>(changed.size());
}

} // namespace eldin::core
