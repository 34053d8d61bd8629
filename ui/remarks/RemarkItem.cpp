// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RemarkItem.h"

#include "core/base/Text.h"
#include "ui/models/RemarkWords.h"

#include <algorithm>

namespace eldin::ui {

bool awaitsAnswer(const core::RemarkRow &row)
{
    const bool asks = row.remark.kind == core::RemarkKind::Question || row.remark.kind == core::RemarkKind::Proposal;
    return asks && row.words.answer.isEmpty() && !row.response;
}

bool RemarkFilter::fits(const core::RemarkRow &row) const
{
    if ((kind && row.remark.kind != *kind) || (place.village && villages.of(row.remark) != *place.village) || (unanswered && !awaitsAnswer(row))
        || (place.withoutTopic && !row.topics.isEmpty()))
        return false;
    if (!place.topic.isEmpty()
        && std::none_of(row.topics.begin(), row.topics.end(), [this](const QString &topic) { return topics.areSame(topic, place.topic); }))
        return false;
    if (words.isEmpty() || found.contains(row.remark.id.text()))
        return true;
    const core::RemarkText &text = row.words;
    QStringList about = row.topics;
    for (const QString &topic : row.topics) {
        if (const core::Topic *known = topics.find(topic))
            about += {known->name.ky, known->name.ru, known->name.en};
    }
    const QStringList all {remarkLabel(row.remark), row.remark.label(), text.text, text.translation.ky, text.translation.ru,
                           text.answer.ky, text.answer.ru, speakerText(row),
                           row.settlement.ky, row.settlement.ru, about.join(u' ')};
    return core::foldedWithoutKyrgyzLetters(all.join(u' ')).contains(words);
}

} // namespace eldin::ui
