// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What two registration desks leave to be mended once their copies are together.
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/report/KnownPeople.h"
#include "core/service/NamingConsent.h"
#include "core/service/RegistrationUnion.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

namespace {

QJsonObject registrationJson(const KnownPerson &known)
{
    return {{QStringLiteral("id"), known.attendance.id.text()}, {QStringLiteral("number"), known.attendance.number}, {QStringLiteral("name"), textJson(known.person.name)}};
}

} // namespace

QJsonArray twiceJson(Document &document, const Context &context)
{
    QJsonArray rows;
    const auto add = [&](const char *kind, const Meeting &meeting, const std::vector<TwiceRegistered> &found) {
        for (const TwiceRegistered &each : found)
            rows.append(QJsonObject {{QStringLiteral("kind"), QString::fromLatin1(kind)},
                                     {QStringLiteral("meeting"), meeting.id.text()},
                                     {QStringLiteral("first"), registrationJson(each.first)},
                                     {QStringLiteral("second"), registrationJson(each.second)}});
    };
    for (const Hearing &hearing : chosenHearings(document, context)) {
        if (hearing.recordClosedAt.isValid())
            continue; // it stays as it was sealed
        for (const Meeting &meeting : document.stores().meetings.ofHearing(hearing.id)) {
            add("person", meeting, registeredTwice(document.stores(), meeting.id));
            add("number", meeting, sameNumbers(document.stores(), meeting.id));
        }
    }
    return rows;
}

void RenumberCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("participant"), Cli::tr("The registration, as list twice and list participants give it."), QStringLiteral("ID")});
}

Outcome RenumberCommand::run(const Context &context) const
{
    const Id<Attendance> participant(context.required(QStringLiteral("participant")));
    const auto document = openToWrite(context);
    const int number = RegistrationUnion(*document).renumber(participant);
    return {QJsonObject {{QStringLiteral("id"), participant.text()}, {QStringLiteral("number"), number}}};
}

void ConsentCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("participant"), Cli::tr("The registration, as list twice and list participants give it."), QStringLiteral("ID")},
                       {QStringLiteral("may-be-named"), Cli::tr("Whether the name may be shown on the screen of the hall while this participant speaks."), QStringLiteral("yes|no")}});
}

Outcome ConsentCommand::run(const Context &context) const
{
    const Id<Attendance> participant(context.required(QStringLiteral("participant")));
    const QString word = context.required(QStringLiteral("may-be-named"));
    const bool given = word == u"yes";
    if (!given && word != u"no")
        throw UsageError {Cli::tr("--%1 takes one of: %2.").arg(QStringLiteral("may-be-named"), QStringLiteral("yes, no"))};
    const auto document = openToWrite(context);
    NamingConsent service(*document);
    if (given)
        service.give(participant);
    else
        service.withdraw(participant);
    return {QJsonObject {{QStringLiteral("id"), participant.text()}, {QStringLiteral("may_be_named"), given}}};
}

void UniteCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("participant"), Cli::tr("The registration, as list twice and list participants give it."), QStringLiteral("ID")},
                       {QStringLiteral("with"), Cli::tr("The registration that goes; all that was said under it is kept."), QStringLiteral("ID")}});
}

Outcome UniteCommand::run(const Context &context) const
{
    const Id<Attendance> kept(context.required(QStringLiteral("participant")));
    const Id<Attendance> other(context.required(QStringLiteral("with")));
    const auto document = openToWrite(context);
    RegistrationUnion(*document).unite(kept, other);
    return {QJsonObject {{QStringLiteral("id"), kept.text()}, {QStringLiteral("number"), document->stores().attendances.get(kept).number}}};
}

} // namespace eldin::cli
