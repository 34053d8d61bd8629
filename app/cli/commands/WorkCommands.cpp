// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/ExitCodes.h"
#include "app/cli/Output.h"
#include "app/cli/Values.h"
#include "core/base/Error.h"
#include "core/report/Texts.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace eldin::cli {

using namespace core;

namespace {

constexpr qsizetype kLongestLine = 1024 * 1024;

/// The lines of standard input as they come.
class InputLines
{
public:
    /// The next line with its end, in pieces if it is too long; empty at the end.
    QByteArray next()
    {
        while (!m_ended && !m_waiting.contains('\n') && m_waiting.size() < kLongestLine) {
            char piece[16 * 1024];
            const std::size_t count = readInput(piece, sizeof piece);
            m_ended = count == 0;
            m_waiting.append(piece, static_cast<qsizetype>(count));
        }
        const qsizetype end = m_waiting.indexOf('\n');
        const QByteArray line = m_waiting.first(end >= 0 ? end + 1 : m_waiting.size());
        m_waiting.remove(0, line.size());
        return line;
    }

private:
    QByteArray m_waiting;
    bool m_ended = false;
};

/// The figure as it stands in the line: a double would not keep it. Only the amount may be a number, so there is one
/// outside the quotes; more where a field was given twice, and then it is not for us to choose.
QString numberIn(const QByteArray &json)
{
    QByteArrayList numbers;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const qsizetype start = i;
        if (quoted && json[i] == '\\') {
            ++i;
        } else if (json[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && QByteArrayView("-0123456789").contains(json[i])) {
            while (i + 1 < json.size() && QByteArrayView("0123456789.eE+-").contains(json[i + 1]))
                ++i;
            numbers += json.sliced(start, i + 1 - start);
        }
    }
    return QString::fromLatin1(numbers.join(' '));
}

/// One line of `record`; UsageError where it is no remark.
RemarkEntry entryOf(Document &document, const Id<Meeting> &meeting, const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(line, &error);
    if (!json.isObject())
        throw UsageError {Cli::tr("Not a JSON object: %1").arg(error.errorString())};
    const QJsonObject object = json.object();
    // A field that is read wrongly, or not at all, would be lost without a word.
    static const QStringList known {QStringLiteral("kind"), QStringLiteral("text"), QStringLiteral("person"),
                                    QStringLiteral("amount"), QStringLiteral("topics")};
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!known.contains(field.key()))
            throw UsageError {Cli::tr("There is no field “%1”. Known are: %2.").arg(field.key(), known.join(QStringLiteral(", ")))};
    }
    const auto text = [&](const QString &field) {
        const QJsonValue value = object[field];
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            throw UsageError {Cli::tr("“%1” has to be a text.").arg(field)};
        return value.toString();
    };
    RemarkEntry entry;
    entry.meetingId = meeting;
    const QString kind = text(QStringLiteral("kind"));
    if (!kind.isEmpty())
        entry.kind = codedValue<RemarkKind>(kind, QStringLiteral("kind"));
    entry.text = text(QStringLiteral("text"));
    if (const QString person = text(QStringLiteral("person")); !person.isEmpty())
        entry.attendanceId = findParticipant(document, meeting, person);
    const QJsonValue topics = object[u"topics"];
    const QJsonArray list = topics.toArray();
    if (!topics.isUndefined() && !topics.isNull()
        && (!topics.isArray() || !std::all_of(list.begin(), list.end(), [](const QJsonValue &topic) { return topic.isString(); })))
        throw UsageError {Cli::tr("“topics” has to be a list of texts.")};
    for (const QJsonValue topic : list)
        entry.topics += topic.toString();
    const QJsonValue amount = object[u"amount"];
    if (!amount.isUndefined() && !amount.isNull() && !amount.isString() && !amount.isDouble())
        throw UsageError {Cli::tr("“%1” has to be a text.").arg(QStringLiteral("amount"))};
    if (amount.isString() || amount.isDouble()) {
        const QString figure = amount.isString() ? amount.toString() : numberIn(line);
        entry.amount = parseMoney(figure, MoneyUnit::Som);
        if (!entry.amount)
            throw UsageError {Cli::tr("“amount” takes an amount in som such as 120000 or 120000.50, not %1.").arg(figure)};
    }
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
    RemarkService service(*document);
    Outcome outcome;
    int number = 0;
    InputLines lines;
    for (QByteArray line = lines.next(); !line.isEmpty() && !interrupted(); line = lines.next()) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        // A line that is refused does not stop the ones after it: people go on speaking.
        try {
            const auto id = service.record(entryOf(*document, meeting, line));
            // Durable by now: the id is the receipt.
            printOut(QStringLiteral("{\"id\":\"%1\"}\n").arg(id.text()));
            continue;
        } catch (const UsageError &error) {
            // Said at once: who types can still mend it while the meeting goes on.
            printError(Cli::tr("Line %1: %2").arg(number).arg(error.message.trimmed()) + u'\n');
        } catch (const Error &error) {
            if (exitCodeOf(error) == FileTrouble)
                throw;
            printError(Cli::tr("Line %1: %2").arg(number).arg(errorText(error)) + u'\n');
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
    add("source", Cli::tr("Where the money comes from: local budget, grant …"), "T");
    add("line", Cli::tr("Code of the budget line."), "CODE");
}

Outcome RespondCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    // What is not said again stays as it was answered before.
    const Id<Remark> remark = findRemark(*document, context.arguments.at(1)).id;
    // Of one of a group it is the group's answer that is given anew.
    Response response = document->stores().responses.forRemark(remark).value_or(Response {});
    response.remarkId = remark;
    const bool wasGranted = isGranted(response.decision);
    response.decision = codedValue<Decision>(context.required(QStringLiteral("decision")), QStringLiteral("decision"));
    if (wasGranted && !isGranted(response.decision)) {
        // What was granted goes with the grant: else the minutes would refuse a sum of money until a day.
        response.amount.reset();
        response.moneySource = {};
        response.lineCode.clear();
        response.deadline = {};
    }
    const QString reason = context.required(QStringLiteral("reason")).trimmed();
    // The same reason again: its translation still says it.
    if (reason.isEmpty() || (reason != response.reason.ky && reason != response.reason.ru && reason != response.reason.en))
        response.reason = asWritten(reason);
    if (const auto office = context.given(QStringLiteral("responsible")))
        response.responsible = asWritten(office->simplified());
    if (context.options.isSet(QStringLiteral("deadline")))
        response.deadline = dateOption(context, QStringLiteral("deadline"));
    if (context.options.isSet(QStringLiteral("amount")))
        response.amount = moneyOption(context, QStringLiteral("amount"));
    if (const auto source = context.given(QStringLiteral("source")))
        response.moneySource = asWritten(source->simplified());
    if (const auto line = context.given(QStringLiteral("line")))
        response.lineCode = *line;
    const auto id = ResponseService(*document).respond(response);
    return {QJsonObject {{QStringLiteral("id"), id.text()}}};
}

} // namespace eldin::cli
