// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/FairnessMirror.h"

#include "core/base/Text.h"
#include "core/domain/Speeches.h"
#include "core/report/SmallGroups.h"
#include "core/storage/PopulationGroups.h"
#include "core/storage/Stores.h"

#include <map>
#include <set>

namespace eldin::core {

namespace {

/// To which groups somebody belongs.
struct Groups
{
    QString sex;
    QString age;
    QString village;
};

class MirrorMaker
{
public:
    MirrorMaker(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now)
        : m_stores(stores)
        , m_meeting(meeting)
        , m_now(now)
    {
    }

    FairnessMirror make(bool withRemarks)
    {
        m_mirror.isCoarsened = areGroupsCoarsened(m_stores);
        addGroups();
        addPeople();
        addTurns();
        if (withRemarks)
            addRemarks();
        const auto drop = [](std::vector<MirrorGroup> &groups) {
            std::erase_if(groups, [](const MirrorGroup &group) {
                return group.population == 0 && group.present == 0 && group.turns == 0 && group.speakers == 0 && group.proposals == 0;
            });
        };
        drop(m_mirror.sexes);
        drop(m_mirror.ages);
        drop(m_mirror.villages);
        return std::move(m_mirror);
    }

private:
    void addGroups()
    {
        const PopulationGroups residents(m_stores);
        for (const Sex sex : {Sex::Female, Sex::Male, Sex::Unknown})
            m_mirror.sexes.push_back({.key = codeOf(sex), .population = sex == Sex::Unknown ? 0 : residents.ofSex(sex)});
        for (const ClassificationItem &item : m_stores.classification.ofKind(ClassificationKind::AgeGroup))
            m_mirror.ages.push_back({.key = item.code, .title = item.name, .population = residents.ofAge(item.code)});
        // Residents whose age the passport does not tell are no group of the hall.
        m_mirror.ages.push_back({});
        for (const Settlement &village : m_stores.settlements.all()) {
            m_mirror.villages.push_back({.key = village.id.text(), .title = village.name, .population = village.population});
            m_mirror.all.population += village.population;
        }
        m_mirror.villages.push_back({});
    }

    /// To the whole and to each of the groups; one that is in no list counts as not stated.
    template <typename Change>
    void toEach(const Groups &groups, Change change)
    {
        const auto to = [&](std::vector<MirrorGroup> &list, const QString &key) {
            const auto found = std::find_if(list.begin(), list.end(), [&](const MirrorGroup &group) { return group.key == key; });
            change(found == list.end() ? list.back() : *found);
        };
        change(m_mirror.all);
        to(m_mirror.sexes, groups.sex);
        to(m_mirror.ages, groups.age);
        to(m_mirror.villages, groups.village);
    }

    void addPeople()
    {
        for (const Attendance &person : m_stores.attendances.ofMeeting(m_meeting)) {
            const Groups groups {codeOf(person.sex), person.ageGroup, person.settlementId.text()};
            m_registered[person.id] = groups;
            toEach(groups, [](MirrorGroup &group) { ++group.present; });
        }
        for (const HeadCount &heads : m_stores.headCounts.ofMeeting(m_meeting))
            toEach({codeOf(heads.sex), heads.ageGroup, heads.settlementId.text()}, [&](MirrorGroup &group) { group.present += heads.count; });
    }

    [[nodiscard]] Groups groupsOf(const SpeakingTurn &turn) const
    {
        const auto known = m_registered.find(turn.attendanceId);
        return known != m_registered.end() ? known->second : Groups {codeOf(turn.sex), turn.ageGroup, turn.settlementId.text()};
    }

    void noteSpeaker(const QString &who, const Groups &groups)
    {
        if (m_speakers.insert(who).second)
            toEach(groups, [](MirrorGroup &group) { ++group.speakers; });
    }

    void addTurns()
    {
        const std::vector<SpeakingTurn> turns = m_stores.turns.ofMeeting(m_meeting);
        for (const SpeakingTurn &turn : turns)
            m_turns[turn.id] = groupsOf(turn);
        // A copy that was merged may hold a turn that nobody ended there.
        const auto meeting = m_stores.meetings.find(m_meeting);
        const QDateTime end = meeting && meeting->endsAt.isValid() ? std::min(m_now, meeting->endsAt) : m_now;
        for (const auto &[turn, pauses] : speechesHeld(turns, m_stores.pauses.ofMeeting(m_meeting))) {
            const Groups groups = groupsOf(turn);
            if (isOfOffice(turn.kind))
                continue;
            if (!m_mirror.beganAt.isValid())
                m_mirror.beganAt = turn.beganAt;
            m_mirror.isAbout = m_mirror.isAbout || turn.isAbout;
            const int seconds = spokenSeconds(turn, pauses, end);
            const QDateTime until = turn.hasFloor() ? end : turn.endedAt;
            toEach(groups, [&](MirrorGroup &group) {
                ++group.turns;
                group.seconds += seconds;
                group.spokeLast = std::max(group.spokeLast, until);
            });
            noteSpeaker(turn.attendanceId.isNull() ? u'-' + folded(turn.description) : turn.attendanceId.text(), groups);
        }
    }

    void addRemarks()
    {
        for (const RemarkOrigins &remarks : m_stores.remarks.originsOfMeeting(m_meeting)) {
            Groups groups {{}, {}, remarks.settlementId.text()};
            const auto known = m_registered.find(remarks.attendanceId);
            const auto turn = m_turns.find(remarks.turnId);
            if (known != m_registered.end())
                groups = known->second;
            else if (turn != m_turns.end())
                groups = turn->second;
            if (remarks.proposals > 0)
                toEach(groups, [&](MirrorGroup &group) { group.proposals += remarks.proposals; });
            if (known != m_registered.end() && remarks.spoken > 0)
                noteSpeaker(remarks.attendanceId.text(), groups);
        }
    }

    const Stores &m_stores;
    const Id<Meeting> m_meeting;
    const QDateTime m_now;
    FairnessMirror m_mirror;
    std::map<Id<Attendance>, Groups> m_registered;
    std::map<Id<SpeakingTurn>, Groups> m_turns;
    std::set<QString> m_speakers;
};

} // namespace

FairnessMirror fairnessMirror(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now)
{
    return MirrorMaker(stores, meeting, now).make(true);
}

FairnessMirror floorMirror(const Stores &stores, const Id<Meeting> &meeting, const QDateTime &now)
{
    return MirrorMaker(stores, meeting, now).make(false);
}

int residentsOf(const std::vector<MirrorGroup> &groups)
{
    int sum = 0;
    for (const MirrorGroup &group : groups)
        sum += group.population;
    return sum;
}

std::optional<QuietGroup> quietGroup(const FairnessMirror &mirror, const QDateTime &now, int minutes)
{
    constexpr int kFewest = 3;
    constexpr int kPartOfHall = 10;
    std::optional<QuietGroup> quietest;
    if (!mirror.beganAt.isValid())
        return quietest;
    const auto look = [&](MirrorSide side, const std::vector<MirrorGroup> &groups) {
        for (const MirrorGroup &group : groups) {
            if (group.key.isEmpty() || group.present < kFewest || group.present * kPartOfHall < mirror.all.present)
                continue;
            const QDateTime since = group.spokeLast.isValid() ? group.spokeLast : mirror.beganAt;
            const int silent = static_cast<int>(since.secsTo(now) / 60);
            if (silent < minutes)
                continue;
            if (!quietest || silent > quietest->minutes || (silent == quietest->minutes && group.present > quietest->group.present))
                quietest = QuietGroup {side, group, silent};
        }
    };
    look(MirrorSide::Sex, mirror.sexes);
    look(MirrorSide::Age, mirror.ages);
    look(MirrorSide::Village, mirror.villages);
    return quietest;
}

} // namespace eldin::core
