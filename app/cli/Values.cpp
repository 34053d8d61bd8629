// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Values.h"

#include "core/base/Error.h"
#include "core/base/LanguageGuess.h"
#include "core/base/Text.h"
#include "core/service/BudgetService.h"

#include <QRegularExpression>

#include <algorithm>

namespace eldin::cli {

using namespace core;

QJsonValue moneyJson(const std::optional<Money> &money)
{
    return money ? QJsonValue(plainMoney(*money)) : QJsonValue(QJsonValue::Null);
}

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue momentJson(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

LocalText asWritten(const QString &text)
{
    return LocalText::in(guessLanguage(text), text);
}

QDate dateOption(const Context &context, const QString &option)
{
    const auto text = context.given(option);
    if (!text)
        return {};
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (!date.isValid())
        throw UsageError {Cli::tr("--%1 takes a date such as 2026-12-10.").arg(option)};
    return date;
}

QDateTime momentOption(const Context &context, const QString &option)
{
    const QDateTime moment = QDateTime::fromString(context.required(option), Qt::ISODate);
    if (!moment.isValid())
        throw UsageError {Cli::tr("--%1 takes a date and time such as 2026-12-10T10:00.").arg(option)};
    return moment;
}

std::optional<Money> moneyOption(const Context &context, const QString &option)
{
    const auto text = context.given(option);
    if (!text)
        return std::nullopt;
    const auto money = parseMoney(*text, MoneyUnit::Som);
    if (!money)
        throw UsageError {Cli::tr("--%1 takes an amount in som such as 120000 or 120000.50.").arg(option)};
    return money;
}

int numberOption(const Context &context, const QString &option)
{
    bool ok = false;
    const QString text = context.options.value(option); // may be a default
    const int number = (text.isEmpty() ? context.required(option) : text).toInt(&ok);
    if (!ok)
        throw UsageError {Cli::tr("--%1 takes a whole number.").arg(option)};
    return number;
}

int yearOption(const Context &context, const QString &option)
{
    Budget budget;
    budget.year = numberOption(context, option);
    if (!BudgetService::validate(budget).empty())
        throw UsageError {Cli::tr("--%1 takes a year such as 2027.").arg(option)};
    return budget.year;
}

namespace {

/// The one record whose id is the text, or whose name is, or whose name contains it. A whole name comes before a part
/// of one: the name of one village may begin another's.
template <typename Record, typename Names>
Record findOne(const std::vector<Record> &records, const QString &text, const Names &names)
{
    const QString wanted = folded(text);
    std::vector<const Record *> whole;
    std::vector<const Record *> part;
    for (const Record &record : records) {
        if (record.id.text() == text)
            return record;
        QStringList all(names(record));
        for (QString &name : all)
            name = folded(name);
        if (wanted.isEmpty())
            continue;
        if (all.contains(wanted))
            whole.push_back(&record);
        else if (std::any_of(all.begin(), all.end(), [&](const QString &name) { return name.contains(wanted); }))
            part.push_back(&record);
    }
    const auto &found = whole.empty() ? part : whole;
    if (found.empty())
        throw Error(ErrorCode::NotFound, text);
    if (found.size() > 1)
        throw Error(ErrorCode::Ambiguous, text);
    return *found.front();
}

QStringList namesOf(const LocalText &text)
{
    return {text.ky, text.ru, text.en};
}

} // namespace

Hearing findHearing(Document &document, const QString &text)
{
    const auto all = document.stores().hearings.all();
    if (text == u"latest" && !all.empty())
        return all.back();
    return findOne(all, text, [](const Hearing &hearing) { return namesOf(hearing.title); });
}

HearingTemplate findTemplate(Document &document, HearingKind kind, const QString &text)
{
    return findOne(document.stores().templates.ofKind(kind), text, [](const HearingTemplate &own) { return namesOf(own.title); });
}

Meeting findMeeting(Document &document, const QString &text)
{
    auto all = document.stores().meetings.all();
    if (text == u"latest" && !all.empty())
        return all.back();
    return findOne(all, text, [&](const Meeting &meeting) {
        return namesOf(meeting.place) + namesOf(document.stores().hearings.get(meeting.hearingId).title);
    });
}

Settlement findSettlement(Document &document, const QString &text)
{
    return findOne(document.stores().settlements.all(), text,
                   [](const Settlement &settlement) { return namesOf(settlement.name); });
}

Budget findBudget(Document &document, const QString &id)
{
    return document.stores().budgets.get(Id<Budget>(id));
}

Remark findRemark(Document &document, const QString &text)
{
    if (const auto remark = document.stores().remarks.find(Id<Remark>(text)))
        return *remark;
    std::optional<Remark> found;
    bool open = false;
    bool several = false;
    const auto isOpen = [&](const Remark &remark) { return !document.stores().hearings.get(remark.hearingId).closedAt.isValid(); };
    for (const Remark &remark : document.stores().remarks.all()) {
        if (remark.label() != text)
            continue;
        // Each hearing counts anew: where a label fits several, the one of a hearing that is still open is meant.
        if (found && open && isOpen(remark))
            throw Error(ErrorCode::Ambiguous, text);
        if (!found || isOpen(remark)) {
            several = found && !open && !isOpen(remark);
            found = remark;
            open = isOpen(remark);
        } else {
            several = several || !open;
        }
    }
    if (!found)
        throw Error(ErrorCode::NotFound, text);
    if (several && !open)
        throw Error(ErrorCode::Ambiguous, text);
    return *found;
}

Id<Attendance> findParticipant(Document &document, const Id<Meeting> &meeting, const QString &text)
{
    const Stores &stores = document.stores();
    if (const auto attendance = stores.attendances.find(Id<Attendance>(text)))
        return attendance->id;
    for (const PersonAttendance &link : stores.personAttendances.ofPerson(Id<Person>(text))) {
        if (stores.attendances.get(link.attendanceId).meetingId == meeting)
            return link.attendanceId;
    }
    const auto participants = stores.attendances.ofMeeting(meeting);
    static const QRegularExpression sheetNumber(QStringLiteral("^(?:№|#|N)?\\s*(\\d{1,9})$"));
    if (const auto match = sheetNumber.match(text.trimmed()); match.hasMatch()) {
        for (const Attendance &participant : participants) {
            if (participant.number == match.captured(1).toInt())
                return participant.id;
        }
        throw Error(ErrorCode::NotFound, text);
    }
    return findOne(participants, text,
                   [&](const Attendance &participant) {
                       const auto person = stores.persons.ofAttendance(participant.id);
                       return QStringList {person ? person->name : QString()};
                   })
        .id;
}

std::vector<Hearing> chosenHearings(Document &document, const Context &context)
{
    if (const auto text = context.given(QStringLiteral("hearing")))
        return {findHearing(document, *text)};
    return document.stores().hearings.all();
}

} // namespace eldin::cli
