// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/service/AttendanceService.h"
#include "core/service/TemplateService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"

namespace eldin::cli {

using namespace core;

namespace {

QCommandLineOption option(const char *name, const QString &description, const char *value)
{
    return {QString::fromLatin1(name), description, QString::fromLatin1(value)};
}

template <typename Record>
Outcome created(const Id<Record> &id)
{
    return {QJsonObject {{QStringLiteral("id"), id.text()}}};
}

Id<Settlement> settlementOption(Document &document, const Context &context)
{
    const auto text = context.given(QStringLiteral("settlement"));
    return text && !text->isEmpty() ? findSettlement(document, *text).id : Id<Settlement>();
}

} // namespace

void AddHearingCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({option("title", Cli::tr("Title of the hearing."), "T"),
                       option("kind", Cli::tr("draft or execution."), "KIND"),
                       option("date", Cli::tr("Date of the hearing."), "DATE"),
                       option("budget", Cli::tr("Id of the budget it is about."), "ID"),
                       option("template", Cli::tr("With the tasks of a template: usual, or id or a part of the title of your own."), "T"),
                       option("like", Cli::tr("With meetings, agenda, officials and tasks of an earlier hearing, days moved."), "H")});
}

Outcome AddHearingCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    Hearing hearing;
    const QString title = context.required(QStringLiteral("title")).simplified();
    hearing.title = asWritten(title);
    hearing.kind = codedValue<HearingKind>(context.required(QStringLiteral("kind")), QStringLiteral("kind"));
    static_cast<void>(context.required(QStringLiteral("date")));
    hearing.date = dateOption(context, QStringLiteral("date"));
    if (const auto budget = context.given(QStringLiteral("budget")))
        hearing.budgetId = findBudget(*document, *budget).id;
    const auto like = context.given(QStringLiteral("like"));
    const auto from = context.given(QStringLiteral("template"));
    if (like && from)
        throw UsageError {Cli::tr("Give either --template or --like.")};
    TemplateService templates(*document);
    if (like)
        return created(templates.addHearingLike(findHearing(*document, *like).id, hearing));
    if (!from)
        return created(HearingService(*document).add(hearing));
    if (*from == u"usual")
        return created(templates.addHearing(hearing, shippedOutline(hearing.kind)));
    const HearingTemplate own = findTemplate(*document, hearing.kind, *from);
    hearing.templateId = own.id;
    return created(templates.addHearing(hearing, outlineFromJson(own.outline.toUtf8())));
}

void AddMeetingCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({option("hearing", Cli::tr("The hearing: id, latest, or a part of its title."), "H"),
                       option("place", Cli::tr("Where it is held."), "P"),
                       option("settlement", Cli::tr("The village."), "S"),
                       option("start", Cli::tr("When it begins."), "ISO")});
}

Outcome AddMeetingCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    Meeting meeting;
    meeting.hearingId = findHearing(*document, context.required(QStringLiteral("hearing"))).id;
    meeting.place = asWritten(context.required(QStringLiteral("place")).simplified());
    meeting.startsAt = momentOption(context, QStringLiteral("start"));
    meeting.settlementId = settlementOption(*document, context);
    return created(HearingService(*document).addMeeting(meeting));
}

void AddParticipantCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({option("meeting", Cli::tr("The meeting: id, latest, or a part of its place."), "M"),
                       option("name", Cli::tr("Full name."), "N"), option("sex", Cli::tr("f or m."), "f|m"),
                       option("age-group", Cli::tr("Age group, for instance 18-28."), "G"),
                       option("settlement", Cli::tr("The village."), "S"),
                       option("role", Cli::tr("Role, for instance resident."), "R"),
                       option("phone", Cli::tr("Telephone."), "P"),
                       {QStringLiteral("may-be-named"), Cli::tr("Lets the name be shown on the screen of the hall while this participant speaks.")}});
}

Outcome AddParticipantCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    const auto text = [&](const char *name) { return context.options.value(QString::fromLatin1(name)); };
    ParticipantEntry entry;
    entry.meetingId = findMeeting(*document, context.required(QStringLiteral("meeting"))).id;
    entry.name = text("name");
    entry.phone = text("phone");
    entry.sex = codedValue<Sex>(text("sex"), QStringLiteral("sex"));
    entry.ageGroup = text("age-group");
    entry.settlementId = settlementOption(*document, context);
    entry.role = text("role");
    entry.mayBeNamed = context.options.isSet(QStringLiteral("may-be-named"));
    if (entry.mayBeNamed && entry.name.trimmed().isEmpty())
        throw UsageError {Cli::tr("--may-be-named needs --name.")};
    return created(AttendanceService(*document).registerParticipant(entry));
}

void AddHeadCountCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({option("meeting", Cli::tr("The meeting: id, latest, or a part of its place."), "M"),
                       option("sex", Cli::tr("f or m."), "f|m"), option("age-group", Cli::tr("Age group, for instance 18-28."), "G"),
                       option("settlement", Cli::tr("The village."), "S"), option("count", Cli::tr("How many people."), "N")});
}

Outcome AddHeadCountCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    HeadCount count;
    count.meetingId = findMeeting(*document, context.required(QStringLiteral("meeting"))).id;
    count.sex = codedValue<Sex>(context.options.value(QStringLiteral("sex")), QStringLiteral("sex"));
    count.ageGroup = context.options.value(QStringLiteral("age-group"));
    count.settlementId = settlementOption(*document, context);
    count.count = numberOption(context, QStringLiteral("count"));
    return created(AttendanceService(*document).addHeadCount(count));
}

void AddPopulationCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({option("sex", Cli::tr("f or m."), "f|m"), option("age-group", Cli::tr("Age group, for instance 18-28; none where the passport does not divide by age."), "G"),
                       option("count", Cli::tr("How many people."), "N")});
}

Outcome AddPopulationCommand::run(const Context &context) const
{
    const auto sex = codedValue<Sex>(context.required(QStringLiteral("sex")), QStringLiteral("sex"));
    const QString age = context.options.value(QStringLiteral("age-group"));
    static_cast<void>(context.required(QStringLiteral("count")));
    const auto document = openToWrite(context);
    MunicipalityService service(*document);
    service.countResidents(sex, age, numberOption(context, QStringLiteral("count")));
    QJsonValue id;
    for (const PopulationGroup &group : service.residents()) {
        if (group.sex == sex && group.ageGroup == age)
            id = group.id.text();
    }
    return {QJsonObject {{QStringLiteral("id"), id}}};
}

void AddRemarkCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({option("meeting", Cli::tr("The meeting: id, latest, or a part of its place."), "M"),
                       option("kind", Cli::tr("question, comment, proposal, criticism or thanks."), "KIND"),
                       option("text", Cli::tr("The words as said."), "T"),
                       option("person", Cli::tr("Who spoke: id, number on the registration sheet, or a part of the name."), "P"),
                       option("amount", Cli::tr("Amount asked for, in som."), "SOM"),
                       option("line", Cli::tr("Code of the budget line it is about."), "CODE"),
                       option("topic", Cli::tr("A topic; may be given several times."), "T"),
                       option("slip", Cli::tr("Number of the slip of paper it came on."), "N")});
}

QString AddRemarkCommand::aboutLanguage() const
{
    return Cli::tr("After “add remark”: the language of the text (ky, ru or en), else guessed from it. Before: that of messages.");
}

Outcome AddRemarkCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    RemarkEntry entry;
    entry.meetingId = findMeeting(*document, context.required(QStringLiteral("meeting"))).id;
    entry.kind = codedValue<RemarkKind>(context.required(QStringLiteral("kind")), QStringLiteral("kind"));
    entry.text = context.required(QStringLiteral("text"));
    if (const auto person = context.given(QStringLiteral("person")))
        entry.attendanceId = findParticipant(*document, entry.meetingId, *person);
    entry.amount = moneyOption(context, QStringLiteral("amount"));
    entry.lineCode = context.options.value(QStringLiteral("line"));
    entry.topics = context.options.values(QStringLiteral("topic"));
    if (context.given(QStringLiteral("slip"))) {
        entry.slipNumber = numberOption(context, QStringLiteral("slip"));
        entry.channel = RemarkChannel::Slip;
    }
    // Where it is not said it is guessed from the text: the language of messages is not that of the speaker.
    entry.language = context.languageOfText;
    return created(RemarkService(*document).record(entry));
}

} // namespace eldin::cli
