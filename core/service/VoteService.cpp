// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/VoteService.h"

#include "core/service/HearingService.h"
#include "core/storage/SecondCounts.h"

#include <numeric>

namespace eldin::core {

namespace {

constexpr int kMost = 100000; // people in one hall, as for head counts
constexpr Money kMostMoney = Money::fromTyiyn(100'000'000'000'000); // a trillion soms: no aimak ever had so much, and sums stay whole

LocalText trimmed(const LocalText &text)
{
    return {text.ky.trimmed(), text.ru.trimmed(), text.en.trimmed()};
}

} // namespace

int voices(const VoteEntry &entry)
{
    int sum = entry.vote.inFavour + entry.vote.against + entry.vote.abstained;
    for (const VoteOption &option : entry.options)
        sum += option.votes;
    return sum;
}

// A slip that names a second place has a first, one that names a third has a second, and none names a project twice.
void VoteService::checkPlaces(const VoteEntry &entry, Problems &problems)
{
    const auto sum = [&](int VoteOption::*place) {
        return std::accumulate(entry.options.begin(), entry.options.end(), 0, [&](int so_far, const VoteOption &option) { return so_far + option.*place; });
    };
    const int slips = sum(&VoteOption::votes);
    const auto check = [&](int more, int than) {
        if (more > than)
            problems.push_back({QStringLiteral("votes"), Severity::Error, QStringLiteral("over-slips"), QStringLiteral("%1 / %2").arg(more).arg(than)});
    };
    check(sum(&VoteOption::second), slips);
    check(sum(&VoteOption::third), sum(&VoteOption::second));
    for (const VoteOption &option : entry.options)
        check(option.votes + option.second + option.third, slips);
}

Problems VoteService::validate(const VoteEntry &entry)
{
    Problems problems;
    const auto check = [&](const char *field, int count) {
        if (count < 0 || count > kMost)
            problems.push_back({QString::fromLatin1(field), Severity::Error, QStringLiteral("out-of-range"), QString::number(count)});
    };
    if (trimmed(entry.vote.title).isEmpty())
        problems.push_back({QStringLiteral("title"), Severity::Error, QStringLiteral("empty"), {}});
    check("for", entry.vote.inFavour);
    check("against", entry.vote.against);
    check("abstained", entry.vote.abstained);
    check("present", entry.vote.present);
    for (const VoteOption &option : entry.options) {
        for (const int places : {option.votes, option.second, option.third})
            check("votes", places);
        if (option.cost && *option.cost > kMostMoney)
            problems.push_back({QStringLiteral("cost"), Severity::Error, QStringLiteral("out-of-range"), {}});
        if (option.cost && *option.cost < Money {})
            problems.push_back({QStringLiteral("cost"), Severity::Error, QStringLiteral("negative"), {}});
        if (trimmed(option.title).isEmpty())
            problems.push_back({QStringLiteral("title"), Severity::Error, QStringLiteral("empty"), {}});
    }
    if (entry.vote.moneyLimit && (*entry.vote.moneyLimit <= Money {} || *entry.vote.moneyLimit > kMostMoney))
        problems.push_back({QStringLiteral("limit"), Severity::Error, QStringLiteral("out-of-range"), {}});
    if (problems.empty() && entry.vote.method == VoteMethod::Ranking)
        checkPlaces(entry, problems);
    if (problems.empty() && entry.vote.present > 0 && voices(entry) > entry.vote.present)
        problems.push_back({QStringLiteral("present"), Severity::Error, QStringLiteral("over-present"),
                            QStringLiteral("%1 / %2").arg(voices(entry)).arg(entry.vote.present)});
    return problems;
}

Problems VoteService::compare(const VoteEntry &first, const VoteEntry &second)
{
    Problems problems;
    const auto check = [&](const QString &field, int one, int other) {
        if (one != other)
            problems.push_back({field, Severity::Error, QStringLiteral("counts-differ"), QStringLiteral("%1 / %2").arg(one).arg(other)});
    };
    check(QStringLiteral("for"), first.vote.inFavour, second.vote.inFavour);
    check(QStringLiteral("against"), first.vote.against, second.vote.against);
    check(QStringLiteral("abstained"), first.vote.abstained, second.vote.abstained);
    check(QStringLiteral("present"), first.vote.present, second.vote.present);
    for (std::size_t i = 0; i < std::max(first.options.size(), second.options.size()); ++i) {
        const VoteOption one = i < first.options.size() ? first.options[i] : VoteOption {};
        const VoteOption other = i < second.options.size() ? second.options[i] : VoteOption {};
        for (const auto place : {&VoteOption::votes, &VoteOption::second, &VoteOption::third})
            check(QStringLiteral("votes"), one.*place, other.*place);
    }
    return problems;
}

void VoteService::saveOptions(Stores &stores, const Id<Vote> &vote, const std::vector<VoteOption> &options) const
{
    auto known = stores.voteOptions.ofVote(vote);
    int position = 0;
    for (VoteOption option : options) {
        option.voteId = vote;
        option.title = trimmed(option.title);
        option.position = ++position;
        const auto here = std::find_if(known.begin(), known.end(), [&](const VoteOption &other) { return other.id == option.id; });
        if (here == known.end()) {
            option.id = newId<VoteOption>();
            stores.voteOptions.insert(option);
            continue;
        }
        if (*here != option)
            stores.voteOptions.update(option);
        known.erase(here);
    }
    for (const VoteOption &gone : known)
        stores.voteOptions.remove(gone.id);
}

Id<Vote> VoteService::take(const VoteEntry &entry)
{
    requireValid(validate(entry));
    return document().transact(Operation::TakeVote, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.agenda.get(entry.vote.agendaItemId).meetingId);
        Vote vote = entry.vote;
        vote.id = newId<Vote>();
        vote.title = trimmed(vote.title);
        vote.takenAt = document().environment().clock.wallTime();
        stores.votes.insert(vote);
        saveOptions(stores, vote.id, entry.options);
        return vote.id;
    });
}

void VoteService::confirm(const VoteEntry &second)
{
    document().transact(Operation::EditVote, [&](Stores &stores) {
        const VoteEntry first = entryOf(second.vote.id);
        requireMeetingOpen(stores, stores.agenda.get(first.vote.agendaItemId).meetingId);
        requireValid(compare(first, second));
        SecondCounts(stores).save(first.vote, first.options);
    });
}

void VoteService::edit(const VoteEntry &entry)
{
    requireValid(validate(entry));
    document().transact(Operation::EditVote, [&](Stores &stores) {
        Vote vote = entry.vote;
        const Vote before = stores.votes.get(vote.id);
        requireMeetingOpen(stores, stores.agenda.get(before.agendaItemId).meetingId);
        requireMeetingOpen(stores, stores.agenda.get(vote.agendaItemId).meetingId);
        vote.title = trimmed(vote.title);
        vote.takenAt = before.takenAt;
        stores.votes.update(vote);
        saveOptions(stores, vote.id, entry.options);
    });
}

void VoteService::remove(const Id<Vote> &id)
{
    document().transact(Operation::RemoveVote, [&](Stores &stores) {
        requireMeetingOpen(stores, stores.agenda.get(stores.votes.get(id).agendaItemId).meetingId);
        for (const VoteOption &option : stores.voteOptions.ofVote(id))
            stores.voteOptions.remove(option.id);
        SecondCounts(stores).forget(id);
        stores.votes.remove(id);
    });
}

bool VoteService::isCountedTwice(const Stores &stores, const VoteEntry &entry)
{
    return SecondCounts(stores).confirm(entry.vote, entry.options);
}

VoteEntry VoteService::entryOf(const Id<Vote> &id) const
{
    return {document().stores().votes.get(id), document().stores().voteOptions.ofVote(id)};
}

} // namespace eldin::core
