// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "core/report/TopicCounts.h"
#include "core/report/TopicTexts.h"

#include <QSet>

namespace eldin::ui {

/// A remark as a row of the Remarks page.
struct RemarkItem
{
    core::Id<core::Remark> id;
    core::RemarkRow row;
    bool operator==(const RemarkItem &) const = default;
};

/// A question or a proposal to which nobody said or wrote anything.
[[nodiscard]] bool awaitsAnswer(const core::RemarkRow &row);

/// Where remarks are counted: at a topic, in a village, or both.
struct RemarkPlace
{
    QString topic; ///< by one of its names; empty: any
    bool withoutTopic = false;
    std::optional<core::Id<core::Settlement>> village; ///< null: not stated; nothing: any

    [[nodiscard]] bool isAnywhere() const { return topic.isEmpty() && !withoutTopic && !village; }
};

/// Which remarks are looked for; what is left empty fits every one.
struct RemarkFilter
{
    QString words; ///< folded; anywhere in what was said or answered, or in the speaker's name
    core::TopicList topics; ///< by whose names, too, a remark is found
    core::RemarkVillages villages; ///< to which each belongs
    QSet<QString> found; ///< remarks that the search finds by the same words: in other forms, by filters
    std::optional<core::RemarkKind> kind;
    RemarkPlace place;
    bool unanswered = false;

    [[nodiscard]] bool fits(const core::RemarkRow &row) const;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && !kind && place.isAnywhere() && !unanswered; }
};

} // namespace eldin::ui
