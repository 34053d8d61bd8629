// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "core/report/TopicCounts.h"
#include "core/report/TopicTexts.h"

#include <QSet>

#include <memory>

namespace eldin::ui {

/// A remark as a row of the Remarks page. Lists of many share what was read.
struct RemarkItem
{
    struct Read
    {
        core::RemarkRow row;
        QString folded; ///< all by whose words it is found
    };

    core::Id<core::Remark> id;
    std::shared_ptr<const Read> read;

    [[nodiscard]] static RemarkItem of(core::RemarkRow row, const core::TopicList &topics);
    [[nodiscard]] const core::RemarkRow &row() const { return read->row; }
    /// As remarks came.
    [[nodiscard]] bool isBefore(const RemarkItem &other) const;
    bool operator==(const RemarkItem &other) const { return id == other.id && (read == other.read || row() == other.row()); }
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
    bool operator==(const RemarkPlace &) const = default;
};

/// Which remarks are looked for; what is left empty fits every one.
struct RemarkFilter
{
    QString words; ///< folded; anywhere in what was said or answered, or in the speaker's name
    core::TopicList topics;
    core::RemarkVillages villages; ///< to which each belongs
    QSet<QString> found; ///< remarks that the search finds by the same words: in other forms, by filters
    std::optional<core::RemarkKind> kind;
    RemarkPlace place;
    bool unanswered = false;

    [[nodiscard]] std::vector<RemarkItem> of(const std::vector<RemarkItem> &items) const;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && !kind && place.isAnywhere() && !unanswered; }
};

} // namespace eldin::ui
