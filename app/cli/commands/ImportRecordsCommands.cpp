// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/service/ChatImport.h"
#include "core/service/ClassificationImport.h"
#include "core/service/ParticipantImport.h"
#include "core/service/RemarkImport.h"
#include "core/service/ResponseImport.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

namespace {

void addSourceOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("sheet"), Cli::tr("Name of the sheet."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("dry-run"), Cli::tr("Only says what would be imported.")});
}

exchange::SheetSourceOptions sourceOptions(const Context &context)
{
    exchange::SheetSourceOptions options;
    options.sheet = context.options.value(QStringLiteral("sheet"));
    return options;
}

std::unique_ptr<Document> openFor(const Context &context)
{
    return context.options.isSet(QStringLiteral("dry-run")) ? openToRead(context) : openToWrite(context);
}

/// Imports unless something stands against it or only a trial was asked for, and says what came of it.
template <typename Entry, typename Import>
Outcome outcomeOf(const Context &context, const RecordPlan<Entry> &plan, const Import &import)
{
    const bool committed = plan.canImport() && !context.options.isSet(QStringLiteral("dry-run"));
    if (committed)
        import();
    Outcome outcome{QJsonObject{
        {QStringLiteral("committed"), committed},
        {QStringLiteral("rows_read"), static_cast<qint64>(plan.rowsRead)},
        {QStringLiteral("added"), plan.canImport() ? static_cast<qint64>(plan.entries.size()) : 0},
        {QStringLiteral("duplicates"), static_cast<qint64>(plan.duplicates)},
        {QStringLiteral("problems"), problemsJson(plan.problems)}}};
    if (!plan.canImport()) {
        outcome.exitCode = Refused;
        outcome.message = Cli::tr("Nothing was imported: the table has errors.");
    }
    return outcome;
}

} // namespace

void ImportParticipantsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("meeting"), Cli::tr("The meeting: id, latest, or a part of its place."),
                      QStringLiteral("M")});
    addSourceOptions(parser);
}

Outcome ImportParticipantsCommand::run(const Context &context) const
{
    const QString wanted = context.required(QStringLiteral("meeting"));
    const auto document = openFor(context);
    const Id<Meeting> meeting = findMeeting(*document, wanted).id;
    ParticipantImport service(*document);
    const auto plan
        = service.plan(readParticipants(context.arguments.at(1), sourceOptions(context)), meeting);
    return outcomeOf(context, plan, [&] { service.import(plan, meeting); });
}

void ImportRemarksCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("meeting"), Cli::tr("The meeting: id, latest, or a part of its place."),
                      QStringLiteral("M")});
    parser.addOption({QStringLiteral("hearing"),
                      Cli::tr("Instead of a meeting, for what came before the day: id, latest, or a part of the title."),
                      QStringLiteral("H")});
    addSourceOptions(parser);
}

Outcome ImportRemarksCommand::run(const Context &context) const
{
    const auto wantedHearing = context.given(QStringLiteral("hearing"));
    const auto wantedMeeting = context.given(QStringLiteral("meeting"));
    if (wantedHearing && wantedMeeting)
        throw UsageError{Cli::tr("--hearing and --meeting exclude each other.")};
    if (!wantedHearing)
        static_cast<void>(context.required(QStringLiteral("meeting")));
    const auto document = openFor(context);
    Id<Hearing> hearing;
    Id<Meeting> meeting;
    if (wantedHearing) {
        hearing = findHearing(*document, *wantedHearing).id;
    } else {
        const Meeting found = findMeeting(*document, *wantedMeeting);
        hearing = found.hearingId;
        meeting = found.id;
    }
    const QString &path = context.arguments.at(1);
    if (const auto chat = exchange::readChat(path, interrupted)) {
        ChatImport service(*document);
        const ChatPlan plan = service.plan(*chat, hearing, meeting);
        return outcomeOf(context, plan.records(), [&] { service.import(plan); });
    }
    RemarkImport service(*document);
    const auto plan = service.plan(readRemarks(path, sourceOptions(context)), hearing, meeting);
    return outcomeOf(context, plan, [&] { service.import(plan); });
}

void ImportResponsesCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."),
                      QStringLiteral("H")});
    addSourceOptions(parser);
}

Outcome ImportResponsesCommand::run(const Context &context) const
{
    const QString wanted = context.required(QStringLiteral("hearing"));
    const auto document = openFor(context);
    const Id<Hearing> hearing = findHearing(*document, wanted).id;
    ResponseImport service(*document);
    const auto plan = service.plan(readProposals(context.arguments.at(1), sourceOptions(context)), hearing);
    return outcomeOf(context, plan, [&] { service.import(plan, hearing); });
}

void ImportClassificationCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("kind"),
                      Cli::tr("Which table: revenue, function, economic, institution, age_group or role."),
                      QStringLiteral("KIND")});
    addSourceOptions(parser);
}

Outcome ImportClassificationCommand::run(const Context &context) const
{
    const auto kind
        = codedValue<ClassificationKind>(context.required(QStringLiteral("kind")), QStringLiteral("kind"));
    const auto document = openFor(context);
    ClassificationImport service(*document);
    const auto plan = service.plan(readClassification(context.arguments.at(1), sourceOptions(context)), kind);
    Outcome outcome = outcomeOf(context, plan, [&] { service.import(plan); });
    qint64 changed = 0;
    for (const ClassificationItem &item : plan.entries)
        changed += item.id.isNull() ? 0 : 1;
    QJsonObject value = outcome.value.toObject();
    value[QStringLiteral("changed")] = plan.canImport() ? changed : 0;
    value[QStringLiteral("added")]
        = plan.canImport() ? static_cast<qint64>(plan.entries.size()) - changed : 0;
    outcome.value = value;
    return outcome;
}

} // namespace eldin::cli
