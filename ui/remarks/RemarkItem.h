// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
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

/// Which remarks are looked for; what is left empty fits every one.
struct RemarkFilter
{
    QString words; ///< folded; anywhere in what was said or answered, or in the speaker's name
    core::TopicList topics; ///< by whose names, too, a remark is found
    QSet<QString> found; ///< remarks that the search finds by the same words: in other forms, by filters
    std::optional<core::RemarkKind> kind;
    core::Id<core::Settlement> settlement;
    bool unanswered = false;
    bool withoutTopic = false;

    [[nodiscard]] bool fits(const core::RemarkRow &row) const;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && !kind && settlement.isNull() && !unanswered && !withoutTopic; }
};

} // namespace eldin::ui
