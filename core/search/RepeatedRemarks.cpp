// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/RepeatedRemarks.h"

#include "core/document/Document.h"
#include "core/search/SimilarGroups.h"
#include "core/storage/RemarkAparts.h"
#include "core/storage/SaidTexts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr int kPage = 1000;

struct Said
{
    bool leads = false;
    bool isProposal = false;
    bool isAnswered = false;
    QDateTime at;
    int label = 0;
};
using AllSaid = QHash<QString, Said>;

bool saidBefore(const AllSaid &all, const QString &a, const QString &b)
{
    const Said &first = *all.constFind(a);
    const Said &second = *all.constFind(b);
    if (first.at != second.at)
        return first.at < second.at;
    return first.label != second.label ? first.label < second.label : a < b;
}

RepeatedGroup groupOf(const AllSaid &all, const SimilarGroup &group)
{
    QStringList keys = group.keys;
    std::sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) { return saidBefore(all, a, b); });
    // A proposal stands under nothing that gets no answer.
    const bool hasProposal = std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return all.constFind(key)->isProposal; });
    const auto worth = [&](const QString &key) {
        const Said &said = *all.constFind(key);
        return hasProposal && !said.isProposal ? 0 : 1 + (said.leads ? 1 : 0);
    };
    const QString lead = *std::max_element(keys.begin(), keys.end(), [&](const QString &a, const QString &b) { return worth(a) < worth(b); });
    RepeatedGroup repeated {Id<Remark>(lead), {}, group.score};
    for (const QString &key : std::as_const(keys)) {
        if (key != lead)
            repeated.others.emplace_back(key);
    }
    return repeated;
}

} // namespace

std::vector<RepeatedGroup> repeatedRemarks(Document &document, const Id<Hearing> &hearing, double least, const std::function<bool()> &stopped)
{
    SimilarTexts texts;
    AllSaid all;
    QSet<QString> answered;
    const SaidTexts reading(document.connection());
    for (Id<Remark> last;;) {
        const auto page = reading.after(last, hearing, kPage);
        for (const SaidText &said : page) {
            if (said.isUnder)
                continue;
            // Two that were answered stand in no group together, so of the same words one of them is enough.
            if (said.isAnswered) {
                const QString words = tellingWords(said.text).join(u' ');
                if (answered.contains(words))
                    continue;
                answered.insert(words);
            }
            texts.put(said.id.text(), said.text);
            all.insert(said.id.text(), {said.leads, said.kind == RemarkKind::Proposal, said.isAnswered, said.saidAt, said.label});
        }
        if (page.size() < static_cast<std::size_t>(kPage))
            break;
        if (stopped && stopped())
            return {};
        last = page.back().id;
    }
    QSet<std::pair<QString, QString>> refused;
    for (const RemarkApart &apart : RemarkAparts(document.connection()).all())
        refused.insert({apart.firstId.text(), apart.secondId.text()});
    const auto apart = [&](const QString &a, const QString &b) {
        return (all.constFind(a)->isAnswered && all.constFind(b)->isAnswered) || (!refused.isEmpty() && refused.contains({std::min(a, b), std::max(a, b)}));
    };
    std::vector<RepeatedGroup> repeated;
    for (const SimilarGroup &group : similarGroups(SimilarPairs(texts, least, stopped), apart, stopped))
        repeated.push_back(groupOf(all, group));
    return repeated;
}

} // namespace eldin::core
