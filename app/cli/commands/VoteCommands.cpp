// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/domain/VoteOutcome.h"
#include "core/service/VoteService.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

namespace {

/// "Bridge=30", of a ranking "Bridge=30,10,4": title and places. Where there is a limit of money, behind the title its cost
/// may stand: "Bridge:500000=30".
VoteOption optionFrom(const QString &text, VoteMethod method, bool limited)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    const QStringList places = text.mid(equals + 1).split(u',');
    VoteOption option;
    QString title = text.left(std::max<qsizetype>(equals, 0)).simplified();
    if (const qsizetype colon = title.lastIndexOf(u':'); limited && colon >= 0) {
        option.cost = parseMoney(title.mid(colon + 1), MoneyUnit::Som);
        if (option.cost)
            title = title.left(colon).simplified();
    }
    option.title = asWritten(title);
    int *const figures[] {&option.votes, &option.second, &option.third};
    bool usable = equals > 0 && places.size() <= (method == VoteMethod::Ranking ? 3 : 1);
    for (qsizetype i = 0; usable && i < places.size(); ++i)
        *figures[i] = places[i].toInt(&usable);
    if (!usable)
        throw UsageError {Cli::tr("--option takes TITLE=VOTES, in a ranking TITLE=FIRST,SECOND,THIRD, not “%1”.").arg(text)};
    return option;
}

/// The item named by its place in the agenda, else the one under way, else the last that was begun, else the first.
Id<AgendaItem> itemOf(Document &document, const Context &context)
{
    const auto items = document.stores().agenda.ofMeeting(findMeeting(document, context.required(QStringLiteral("meeting"))).id);
    if (context.given(QStringLiteral("item"))) {
        const int place = numberOption(context, QStringLiteral("item"));
        if (place < 1 || place > std::ssize(items))
            throw UsageError {Cli::tr("The agenda has items 1 to %1.").arg(items.size())};
        return items[static_cast<std::size_t>(place - 1)].id;
    }
    if (items.empty())
        throw UsageError {Cli::tr("The meeting has no agenda.")};
    const AgendaItem *found = &items.front();
    for (const AgendaItem &item : items) {
        if (item.startedAt.isValid() && (!found->startedAt.isValid() || item.startedAt >= found->startedAt))
            found = &item;
    }
    return found->id;
}

} // namespace

void AddVoteCommand::addOptions(QCommandLineParser &parser) const
{
    const auto add = [&](const char *name, const QString &words, const char *value, const char *otherwise = "") {
        parser.addOption({QString::fromLatin1(name), words, QString::fromLatin1(value), QString::fromLatin1(otherwise)});
    };
    add("meeting", Cli::tr("The meeting: id, latest, or a part of its place."), "M");
    add("title", Cli::tr("What was voted on."), "T");
    add("item", Cli::tr("Its place in the agenda; else what is under way."), "N");
    add("method", Cli::tr("question, choice or ranking (of three places)."), "METHOD");
    add("for", Cli::tr("Hands for it."), "N", "0");
    add("against", Cli::tr("Hands against it."), "N", "0");
    add("abstained", Cli::tr("Who abstained."), "N", "0");
    add("present", Cli::tr("People in the hall."), "N", "0");
    add("option", Cli::tr("Of a choice: TITLE=VOTES or TITLE:COST=VOTES; of a ranking TITLE=FIRST,SECOND,THIRD. Once for each."), "TEXT");
    add("limit", Cli::tr("What the chosen may cost together, in som."), "SOM");
}

Outcome AddVoteCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    VoteEntry entry;
    Vote &vote = entry.vote;
    vote.title = asWritten(context.required(QStringLiteral("title")).simplified());
    const QStringList options = context.options.values(QStringLiteral("option"));
    const auto method = context.given(QStringLiteral("method"));
    vote.method = method ? codedValue<VoteMethod>(*method, QStringLiteral("method")) : options.isEmpty() ? VoteMethod::Question : VoteMethod::Choice;
    if ((vote.method == VoteMethod::Question) != options.isEmpty())
        throw UsageError {Cli::tr("A question has no --option, a choice needs them.")};
    vote.agendaItemId = itemOf(*document, context);
    vote.inFavour = numberOption(context, QStringLiteral("for"));
    vote.against = numberOption(context, QStringLiteral("against"));
    vote.abstained = numberOption(context, QStringLiteral("abstained"));
    vote.present = numberOption(context, QStringLiteral("present"));
    vote.moneyLimit = moneyOption(context, QStringLiteral("limit"));
    for (const QString &text : options)
        entry.options.push_back(optionFrom(text, vote.method, vote.moneyLimit.has_value()));
    return {QJsonObject {{QStringLiteral("id"), VoteService(*document).take(entry).text()}}};
}

QJsonArray votesJson(Document &document, const Context &context)
{
    QJsonArray rows;
    const Stores &stores = document.stores();
    const Language language = context.language;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id)) {
            for (const Vote &vote : stores.votes.ofMeeting(meeting.id)) {
                const auto options = stores.voteOptions.ofVote(vote.id);
                QJsonArray places;
                for (const VotePlace &place : outcomeOf(vote, options).places) {
                    const VoteOption &option = options[place.option];
                    places.append(QJsonObject {{QStringLiteral("title"), option.title.best(language)},
                                               {QStringLiteral("remark"), idJson(option.remarkId)},
                                               {QStringLiteral("votes"), option.votes},
                                               {QStringLiteral("second"), option.second},
                                               {QStringLiteral("third"), option.third},
                                               {QStringLiteral("points"), place.points},
                                               {QStringLiteral("cost"), moneyJson(option.cost)},
                                               {QStringLiteral("chosen"), place.chosen},
                                               {QStringLiteral("tied"), place.tied}});
                }
                rows.append(QJsonObject {{QStringLiteral("id"), vote.id.text()},
                                         {QStringLiteral("meeting"), meeting.id.text()},
                                         {QStringLiteral("title"), vote.title.best(language)},
                                         {QStringLiteral("method"), codeOf(vote.method)},
                                         {QStringLiteral("for"), vote.inFavour},
                                         {QStringLiteral("against"), vote.against},
                                         {QStringLiteral("abstained"), vote.abstained},
                                         {QStringLiteral("present"), vote.present},
                                         {QStringLiteral("limit"), moneyJson(vote.moneyLimit)},
                                         {QStringLiteral("counted_twice"), VoteService::isCountedTwice(stores, {vote, options})},
                                         {QStringLiteral("options"), places}});
            }
        }
    }
    return rows;
}

} // namespace eldin::cli
