// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/ExitCodes.h"
#include "app/cli/Values.h"
#include "core/base/Error.h"
#include "core/base/LanguageGuess.h"
#include "core/report/Texts.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace eldin::cli {

using namespace core;

namespace {

constexpr qint64 kLongestLine = 1024 * 1024;

/// One line of `record`; UsageError where it is no remark.
RemarkEntry entryOf(Document &document, const Id<Meeting> &meeting, const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(line, &error);
    if (!json.isObject())
        throw UsageError {Cli::tr("Not a JSON object: %1").arg(error.errorString())};
    const QJsonObject object = json.object();
    RemarkEntry entry;
    entry.meetingId = meeting;
    entry.kind = codedValue<RemarkKind>(object[u"kind"].toString(QStringLiteral("comment")), QStringLiteral("kind"));
    entry.text = object[u"text"].toString();
    if (object[u"person"].isString())
        entry.attendanceId = findParticipant(document, meeting, object[u"person"].toString());
    const QJsonValue amount = object[u"amount"];
    if (!amount.isUndefined() && !amount.isNull()) {
        // A number is taken through its shortest decimal form, never through arithmetic on a double.
        const QString text = amount.isString() ? amount.toString() : QString::number(amount.toDouble(), 'f', QLocale::FloatingPointShortest);
        entry.amount = parseMoney(text, MoneyUnit::Som);
        if (!entry.amount)
            throw UsageError {Cli::tr("--%1 takes an amount in som such as 120000 or 120000.50.").arg(QStringLiteral("amount"))};
    }
    const QJsonArray topics = object[u"topics"].toArray();
    for (const QJsonValue topic : topics)
        entry.topics += topic.toString();
    return entry;
}

} // namespace

void RecordCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("meeting"), Cli::tr("The meeting: id, latest, or a part of its place."), QStringLiteral("M")});
}

Outcome RecordCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    const Id<Meeting> meeting = findMeeting(*document, context.required(QStringLiteral("meeting"))).id;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, input.errorString());
    RemarkService service(*document);
    Outcome outcome;
    int number = 0;
    for (QByteArray line = input.readLine(kLongestLine); !line.isEmpty(); line = input.readLine(kLongestLine)) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        // A line that is refused does not stop the ones after it: people go on speaking.
        try {
            const auto id = service.record(entryOf(*document, meeting, line));
            // Durable by now: the id is the receipt.
            const QByteArray receipt = "{\"id\":\"" + id.text().toLatin1() + "\"}\n";
            std::fwrite(receipt.constData(), 1, static_cast<std::size_t>(receipt.size()), stdout);
            std::fflush(stdout);
            continue;
        } catch (const UsageError &error) {
            outcome.message += Cli::tr("Line %1: %2").arg(number).arg(error.message) + u'\n';
        } catch (const Error &error) {
            if (exitCodeOf(error) == FileTrouble)
                throw;
            outcome.message += Cli::tr("Line %1: %2").arg(number).arg(errorText(error)) + u'\n';
        }
        outcome.exitCode = Refused;
    }
    outcome.value = QJsonValue(QJsonValue::Undefined);
    return outcome;
}

void RespondCommand::addOptions(QCommandLineParser &parser) const
{
    const auto add = [&](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    add("decision", Cli::tr("accepted, partly, rejected, deferred or forwarded."), "DECISION");
    add("reason", Cli::tr("Why; never empty."), "T");
    add("responsible", Cli::tr("The office that is responsible."), "OFFICE");
    add("deadline", Cli::tr("Until when."), "D");
    add("amount", Cli::tr("Amount decided, in som."), "SOM");
    add("line", Cli::tr("Code of the budget line."), "CODE");
}

Outcome RespondCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    Response response;
    response.remarkId = findRemark(*document, context.arguments.at(1)).id;
    response.decision = codedValue<Decision>(context.required(QStringLiteral("decision")), QStringLiteral("decision"));
    const QString reason = context.required(QStringLiteral("reason")).trimmed();
    response.reason = LocalText::in(guessLanguage(reason), reason);
    const QString office = context.options.value(QStringLiteral("responsible")).simplified();
    response.responsible = LocalText::in(guessLanguage(office), office);
    response.deadline = dateOption(context, QStringLiteral("deadline"));
    response.amount = moneyOption(context, QStringLiteral("amount"));
    response.lineCode = context.options.value(QStringLiteral("line"));
    const auto id = ResponseService(*document).respond(response);
    return {QJsonObject {{QStringLiteral("id"), id.text()}}};
}

} // namespace eldin::cli
