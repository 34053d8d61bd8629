// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"
#include "core/domain/Remark.h"

#include <vector>

namespace eldin::ui::test {

/// What happens at an invented meeting of ninety people, word by word and second by second.

struct ScriptedPerson
{
    QString name;
    core::Sex sex = core::Sex::Female;
};

struct ScriptedRemark
{
    int speaker = 0; ///< number on the list of participants; 0: nobody said who
    core::RemarkKind kind = core::RemarkKind::Comment;
    QString text;
    core::Language language = core::Language::Kyrgyz;
    std::optional<core::Money> amount;
    int seconds = 0; ///< the floor is theirs
    int pause = 0;   ///< seconds of noise in between, where a watch can be stopped
};

struct ScriptedVote
{
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
};

struct HallScript
{
    std::vector<ScriptedPerson> registered; ///< 40; their number is their place
    std::vector<int> counted; ///< 50 people more, cell by cell of the grid's first row
    std::vector<ScriptedVote> votes; ///< agenda, rules, and the question of the day
    std::vector<ScriptedRemark> remarks; ///< 60 in three languages, 12 of them proposals with amounts

    [[nodiscard]] static HallScript make();
};

inline constexpr int kPresent = 90;
/// The current fails while this remark (from 0) is being written.
inline constexpr std::size_t kPowerCut = 31;
/// Seconds until the laptop is on again.
inline constexpr int kDark = 95;

} // namespace eldin::ui::test
