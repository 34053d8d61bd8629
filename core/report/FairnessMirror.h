// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Speaking.h"

namespace eldin::core {

struct Stores;

/// A group of the people in the hall, and what it had of the floor.
struct MirrorGroup
{
    QString key = {}; ///< f or m, code of the age group, id of the village; empty: not stated
    LocalText title = {}; ///< of age groups and villages
    int population = 0; ///< residents of the group; 0: not known
    int present = 0;
    int speakers = 0; ///< different people
    int turns = 0;
    int seconds = 0;
    int proposals = 0;
    QDateTime spokeLast = {}; ///< invalid: nobody of it has
    bool operator==(const MirrorGroup &) const = default;
};

/// Who is heard at a meeting, beside who came. What officials say by office (reports, answers) is left out.
struct FairnessMirror
{
    MirrorGroup all;
    std::vector<MirrorGroup> sexes; ///< women, men, not stated; groups that nobody lives in and that nothing came of are left out
    std::vector<MirrorGroup> ages; ///< as the classification has them
    std::vector<MirrorGroup> villages; ///< as the aimak lists them
    QDateTime beganAt; ///< the first speech
    bool isAbout = false; ///< some of the times follow from the remarks
    bool isCoarsened = false; ///< in a public copy: the groups are the least that came (areGroupsCoarsened)
    bool operator==(const FairnessMirror &) const = default;
};

enum class MirrorSide { Sex, Age, Village };

/// A group that has been silent for long.
struct QuietGroup
{
    MirrorSide side = MirrorSide::Sex;
    MirrorGroup group;
    int minutes = 0; ///< since it spoke last, or since the first speech
};

/// Times of a speech under way count up to `now`.
[[nodiscard]] FairnessMirror fairnessMirror(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now);

/// The same without the remarks, which are many: nothing of proposals, and of the speakers only those who had the floor. Enough
/// for quietGroup() and for the shares of the time.
[[nodiscard]] FairnessMirror floorMirror(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now);

/// Minutes of silence after which a hint is worth while: five speeches of three minutes.
inline constexpr int kQuietMinutes = 15;
/// The group whose silence is most worth a hint: at least three people and a tenth of the hall, silent for `minutes`; the
/// longest silence, then the larger group. Nothing before the first speech.
[[nodiscard]] std::optional<QuietGroup> quietGroup(const FairnessMirror &mirror, const QDateTime &now, int minutes = kQuietMinutes);

/// Residents of all groups of one division together; 0: not known.
[[nodiscard]] int residentsOf(const std::vector<MirrorGroup> &groups);

/// Whole percent, rounded half up; 0 where the whole is 0.
[[nodiscard]] constexpr int wholePercent(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<int>((200LL * part + whole) / (2LL * whole));
}

} // namespace eldin::core
