// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RemarkItem.h"

#include "core/base/Text.h"
#include "ui/models/RemarkWords.h"

#include <QStringMatcher>

#include <algorithm>
#include <tuple>

namespace eldin::ui {

bool awaitsAnswer(const core::RemarkRow &row)
{
    const bool asks = row.remark.kind == core::RemarkKind::Question || row.remark.kind == core::RemarkKind::Proposal;
    return asks && row.words.answer.isEmpty() && !row.response;
}

RemarkItem RemarkItem::of(core::RemarkRow row, const core::TopicList &topics)
{
    const core::RemarkText &text = row.words;
    QStringList about = row.topics;
    for (const QString &topic : row.topics) {
        if (const core::Topic *known = topics.find(topic))
            about += {known->name.ky, known->name.ru, known->name.en};
    }
    const QStringList all {remarkLabel(row.remark), row.remark.label(), text.text, text.translation.ky, text.translation.ru,
                           text.answer.ky, text.answer.ru, speakerText(row),
                           row.settlement.ky, row.settlement.ru, about.join(u' ')};
    const QString folded = core::foldedWithoutKyrgyzLetters(all.join(u' '));
    const auto id = row.remark.id;
    return {id, std::make_shared<const Read>(Read {std::move(row), folded})};
}

// As RemarkStore::ofHearing has them.
bool RemarkItem::isBefore(const RemarkItem &other) const
{
    const core::Remark &a = row().remark;
    const core::Remark &b = other.row().remark;
    if (a.saidAt != b.saidAt)
        return a.saidAt.isValid() == b.saidAt.isValid() ? a.saidAt < b.saidAt : !a.saidAt.isValid();
    return std::tie(a.labelDevice, a.labelNumber, a.id) < std::tie(b.labelDevice, b.labelNumber, b.id);
}

std::vector<RemarkItem> RemarkFilter::of(const std::vector<RemarkItem> &items) const
{
    if (isEmpty())
        return items;
    const QStringMatcher matcher(words);
    QHash<QString, bool> isPlace; // what few topics are called is judged once
    const auto isThere = [&](const QString &topic) {
        const auto known = isPlace.constFind(topic);
        return known != isPlace.constEnd() ? *known : *isPlace.insert(topic, topics.areSame(topic, place.topic));
    };
    std::vector<RemarkItem> fitting;
    for (const RemarkItem &item : items) {
        const core::RemarkRow &row = item.row();
        if ((kind && row.remark.kind != *kind) || (place.village && villages.of(row.remark) != *place.village) || (unanswered && !awaitsAnswer(row))
            || (place.withoutTopic && !row.topics.isEmpty()))
            continue;
        if (!place.topic.isEmpty() && std::none_of(row.topics.begin(), row.topics.end(), isThere))
            continue;
        if (words.isEmpty() || matcher.indexIn(item.read->folded) >= 0 || found.contains(item.id.text()))
            fitting.push_back(item);
    }
    return fitting;
}

} // namespace eldin::ui
