// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/SampleContent.h"

#include "core/base/NamedId.h"
#include "core/service/SampleQuestionnaires.h"
#include "core/storage/HearingOutlines.h"
#include "core/storage/PopulationGroups.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace eldin::core {

namespace {

constexpr std::uint64_t kSealSeed = 20260420; // of the salts of its seals
constexpr int kOffset = 6 * 3600; // seconds: the clock of Bishkek

LocalText local(const QJsonValue &value)
{
    return {value[u"ky"].toString(), value[u"ru"].toString(), value[u"en"].toString()};
}

Money thousand(const QJsonValue &value)
{
    const auto money = parseMoney(value.toString(), MoneyUnit::ThousandSom);
    if (!money)
        throw Error(ErrorCode::Internal, QStringLiteral("sample amount ") + value.toString());
    return *money;
}

std::optional<Money> maybeThousand(const QJsonValue &value)
{
    return value.isString() ? std::optional(thousand(value)) : std::nullopt;
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QDateTime moment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

template <typename E>
E coded(const QJsonValue &value)
{
    const auto found = fromCode<E>(value.toString());
    if (!found)
        throw Error(ErrorCode::Internal, QStringLiteral("sample word ") + value.toString());
    return *found;
}

} // namespace

SampleContent::SampleContent(const Environment &environment)
    : m_environment(environment)
{
    QFile file(QStringLiteral(":/eldin/samples/aimak.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, file.fileName());
    m_json = QJsonDocument::fromJson(file.readAll()).object();
}

int SampleContent::hearings() const
{
    return static_cast<int>(m_json[u"hearings"].toArray().size());
}

LocalText SampleContent::office(const QString &key) const
{
    const QJsonArray offices = m_json[u"offices"].toArray();
    for (const QJsonValue office : offices) {
        if (office[u"key"].toString() == key)
            return local(office[u"name"]);
    }
    return {};
}

Id<Settlement> SampleContent::settlement(const QJsonValue &index) const
{
    return index.isDouble() ? m_settlements.at(static_cast<std::size_t>(index.toInt())) : Id<Settlement>();
}

void SampleContent::insertMunicipality(Stores &stores)
{
    const QJsonObject source = m_json[u"municipality"].toObject();
    Municipality municipality;
    municipality.id = newId<Municipality>();
    municipality.name = local(source[u"name"]);
    municipality.soate = source[u"soate"].toString();
    municipality.district = local(source[u"district"]);
    municipality.oblast = local(source[u"oblast"]);
    municipality.population = source[u"population"].toInt();
    const QString phone = source[u"phone"].toString();
    municipality.contacts = local(source[u"address"]);
    municipality.contacts.ky += QStringLiteral(", тел. ") + phone;
    municipality.contacts.ru += QStringLiteral(", тел. ") + phone;
    stores.municipality.insert(municipality);
    const QJsonArray holders = source[u"holders"].toArray();
    for (const QJsonValue entry : holders) {
        Person person;
        person.id = newId<Person>();
        person.name = entry[u"name"].toString();
        stores.persons.insert(person);
        stores.holders.insert({newId<OfficeHolder>(), person.id, coded<Office>(entry[u"office"]), date(entry[u"since"]), {}, false});
    }
    const QJsonArray settlements = m_json[u"settlements"].toArray();
    for (const QJsonValue entry : settlements) {
        Settlement one;
        one.id = newId<Settlement>();
        one.name = local(entry[u"name"]);
        one.population = entry[u"population"].toInt();
        one.households = entry[u"households"].toInt();
        one.position = static_cast<int>(m_settlements.size()) + 1;
        stores.settlements.insert(one);
        m_settlements.push_back(one.id);
    }
    PopulationGroups groups(stores);
    const QJsonArray residents = m_json[u"residents"].toArray();
    for (const QJsonValue entry : residents) {
        for (const Sex sex : {Sex::Female, Sex::Male}) {
            const QString age = entry[u"age_group"].toString();
            const QString name = QStringLiteral("population:%1:%2").arg(codeOf(sex), age); // as MunicipalityService names them
            groups.insert({Id<PopulationGroup>(namedUuid(name)), sex, age, entry[codeOf(sex)].toInt()});
        }
    }
}

void SampleContent::insertBudgets(Stores &stores)
{
    const LocalText grant {QStringLiteral("дем берүүчү (үлүштүк) грант"), QStringLiteral("стимулирующий (долевой) грант"),
                           QStringLiteral("stimulating (co-financing) grant")};
    const QJsonArray budgets = m_json[u"budgets"].toArray();
    for (const QJsonValue source : budgets) {
        Budget budget;
        budget.id = newId<Budget>();
        budget.year = source[u"year"].toInt();
        budget.stage = coded<BudgetStage>(source[u"stage"]);
        budget.version = source[u"version"].toInt();
        stores.budgets.insert(budget);
        m_budgets[source[u"key"].toString()] = budget.id;
        const QJsonArray lines = source[u"lines"].toArray();
        for (const QJsonValue entry : lines) {
            BudgetLine line;
            line.id = newId<BudgetLine>();
            line.budgetId = budget.id;
            line.section = coded<BudgetSection>(entry[u"section"]);
            line.position = entry[u"order"].toInt() + 1;
            line.revenueCode = entry[u"code"].toString();
            line.functionCode = entry[u"function"].toString();
            line.economicCode = entry[u"economic"].toString();
            line.code = QStringList {line.revenueCode, line.functionCode, line.economicCode}.join(u' ').simplified();
            line.name = local(entry[u"name"]);
            line.settlementId = settlement(entry[u"settlement"]);
            if (entry[u"project"].toBool())
                line.project = line.name;
            if (entry[u"source"].toString() == u"grant")
                line.moneySource = grant;
            line.isProtected = entry[u"protected"].toBool();
            line.amount = thousand(entry[u"amount"]);
            stores.lines.insert(line);
        }
    }
}

void SampleContent::insertAgenda(Stores &stores, const QJsonObject &hearing, const std::vector<Id<Meeting>> &meetings)
{
    constexpr AgendaKind kinds[] {AgendaKind::Opening,   AgendaKind::Report,   AgendaKind::Report,
                                  AgendaKind::Questions, AgendaKind::Speeches, AgendaKind::Closing};
    const QJsonArray agenda = hearing[u"agenda"].toArray();
    const QJsonArray votes = hearing[u"votes"].toArray();
    for (std::size_t m = 0; m < meetings.size(); ++m) {
        for (qsizetype i = 0; i < agenda.size(); ++i) {
            const QJsonValue entry = agenda[i];
            AgendaItem item;
            item.id = newId<AgendaItem>();
            item.meetingId = meetings[m];
            item.kind = i < std::ssize(kinds) ? kinds[i] : AgendaKind::Other;
            item.title = local(entry[u"title"]);
            item.presenter = office(entry[u"presenter"][u"office"].toString());
            item.plannedMinutes = entry[u"minutes"].toInt();
            item.summary = local(entry[u"summary"]);
            item.decision = local(entry[u"decision"]);
            item.position = static_cast<int>(i) + 1;
            stores.agenda.insert(item);
            for (const QJsonValue tally : votes) {
                if (tally[u"meeting"].toInt() != static_cast<int>(m) || tally[u"agenda"].toInt() != i)
                    continue;
                Vote vote;
                vote.id = newId<Vote>();
                vote.agendaItemId = item.id;
                vote.title = local(tally[u"title"]);
                vote.inFavour = tally[u"for"].toInt();
                vote.against = tally[u"against"].toInt();
                vote.abstained = tally[u"abstained"].toInt();
                vote.present = tally[u"present"].toInt();
                stores.votes.insert(vote);
            }
        }
    }
}

void SampleContent::insertOfficials(Stores &stores, const QJsonObject &hearing, const Id<Meeting> &meeting)
{
    const std::map<QString, Duty> duties {{QStringLiteral("chairperson"), Duty::Chair},
                                          {QStringLiteral("secretary"), Duty::Secretary},
                                          {QStringLiteral("moderator"), Duty::Moderator},
                                          {QStringLiteral("presenter"), Duty::Presenter}};
    const QJsonArray presidium = hearing[u"presidium"].toArray();
    int position = 0;
    for (const QJsonValue entry : presidium) {
        Person person;
        person.id = newId<Person>();
        person.name = entry[u"name"].toString();
        stores.persons.insert(person);
        const auto duty = duties.find(entry[u"role"][u"en"].toString());
        stores.duties.insert({newId<PersonDuty>(), person.id, meeting,
                              duty == duties.end() ? Duty::Presidium : duty->second, local(entry[u"position"]), ++position});
    }
}

std::vector<Id<Attendance>> SampleContent::insertPeople(Stores &stores, const QJsonObject &hearing,
                                                        const std::vector<Id<Meeting>> &meetings)
{
    std::vector<Id<Attendance>> people;
    std::vector<Id<Person>> persons;
    std::map<Id<Meeting>, int> numbers;
    const QJsonArray participants = hearing[u"participants"].toArray();
    for (const QJsonValue entry : participants) {
        Attendance attendance;
        attendance.id = newId<Attendance>();
        attendance.meetingId = meetings.at(static_cast<std::size_t>(entry[u"meeting"].toInt()));
        attendance.number = ++numbers[attendance.meetingId];
        attendance.sex = coded<Sex>(entry[u"sex"]);
        attendance.ageGroup = entry[u"age_group"].toString();
        attendance.settlementId = settlement(entry[u"settlement"]);
        attendance.role = entry[u"role"].toString();
        stores.attendances.insert(attendance);
        Person person;
        const QJsonValue same = entry[u"same_as"];
        if (same.isDouble()) {
            person.id = m_persons.at(static_cast<std::size_t>(same.toInt()));
        } else {
            person.id = newId<Person>();
            person.name = entry[u"name"].toString();
            person.phone = entry[u"phone"].toString();
            person.consent = true;
            stores.persons.insert(person);
        }
        stores.personAttendances.insert({newId<PersonAttendance>(), person.id, attendance.id});
        persons.push_back(person.id);
        people.push_back(attendance.id);
    }
    if (m_persons.empty())
        m_persons = persons;
    const QJsonArray counts = hearing[u"head_counts"].toArray();
    for (const QJsonValue entry : counts)
        stores.headCounts.insert({newId<HeadCount>(), meetings.at(static_cast<std::size_t>(entry[u"meeting"].toInt())),
                                  coded<Sex>(entry[u"sex"]), entry[u"age_group"].toString(),
                                  settlement(entry[u"settlement"]), entry[u"count"].toInt()});
    return people;
}

// As the entry line takes times: the words were saved when they had been said. What is written down is a third of it.
Id<SpeakingTurn> SampleContent::insertTurn(Stores &stores, const Remark &remark, qsizetype letters)
{
    if (remark.meetingId.isNull() || remark.attendanceId.isNull() || remark.channel != RemarkChannel::Spoken)
        return {};
    SpeakingTurn turn;
    turn.id = newId<SpeakingTurn>();
    turn.meetingId = remark.meetingId;
    turn.attendanceId = remark.attendanceId;
    turn.kind = remark.kind == RemarkKind::Question ? TurnKind::Question : TurnKind::Speech;
    turn.allowedSeconds = shippedLimit(turn.kind);
    turn.endedAt = remark.saidAt;
    turn.beganAt = turn.askedAt = remark.saidAt.addSecs(-letters / 3);
    turn.isAbout = true;
    stores.turns.insert(turn);
    return turn.id;
}

std::vector<Id<Remark>> SampleContent::insertRemarks(Stores &stores, const QJsonObject &hearing, const Id<Hearing> &id,
                                                     const std::vector<Id<Meeting>> &meetings,
                                                     const std::vector<Id<Attendance>> &people)
{
    std::map<QString, QString> topics;
    const QJsonArray known = m_json[u"topics"].toArray();
    for (const QJsonValue topic : known)
        topics[topic[u"key"].toString()] = topic[u"name"][u"ky"].toString();
    const QDateTime collected(date(hearing[u"date"]).addDays(-3), QTime(9, 0));
    std::vector<Id<Remark>> ids;
    const QJsonArray remarks = hearing[u"remarks"].toArray();
    for (const QJsonValue entry : remarks) {
        Remark remark;
        remark.id = newId<Remark>();
        remark.hearingId = id;
        remark.kind = coded<RemarkKind>(entry[u"kind"]);
        remark.channel = coded<RemarkChannel>(entry[u"channel"]);
        if (entry[u"meeting"].isDouble() && entry[u"at"].isString())
            remark.meetingId = meetings.at(static_cast<std::size_t>(entry[u"meeting"].toInt()));
        if (entry[u"participant"].isDouble())
            remark.attendanceId = people.at(static_cast<std::size_t>(entry[u"participant"].toInt()));
        remark.settlementId = settlement(entry[u"settlement"]);
        remark.amount = maybeThousand(entry[u"amount"]);
        remark.lineCode = entry[u"function"].toString();
        remark.labelDevice = 1;
        remark.labelNumber = static_cast<int>(ids.size()) + 1;
        remark.saidAt = entry[u"at"].isString() ? moment(entry[u"at"]) : collected.addSecs(600 * std::ssize(ids));
        remark.turnId = insertTurn(stores, remark, entry[u"text"][u"ky"].toString().size());
        stores.remarks.insert(remark);
        RemarkText words;
        words.id = remark.id;
        words.language = coded<Language>(entry[u"language"]);
        words.translation = local(entry[u"text"]);
        words.text = std::exchange(words.translation.of(words.language), QString());
        if (entry[u"answer"].isObject()) {
            words.answer = local(entry[u"answer"][u"text"]);
            words.answeredBy = office(entry[u"answer"][u"office"].toString());
        }
        stores.remarkTexts.insert(words);
        const QJsonArray keys = entry[u"topics"].toArray();
        for (const QJsonValue key : keys)
            stores.topics.insert({newId<RemarkTopic>(), remark.id, topics[key.toString()]});
        ids.push_back(remark.id);
    }
    return ids;
}

void SampleContent::insertResponses(Stores &stores, const QJsonObject &hearing, const std::vector<Id<Remark>> &remarks)
{
    std::map<int, Id<Response>> ids;
    const QJsonArray responses = hearing[u"responses"].toArray();
    for (const QJsonValue entry : responses) {
        Response response;
        response.id = newId<Response>();
        response.remarkId = remarks.at(static_cast<std::size_t>(entry[u"remark"].toInt()));
        response.decision = coded<Decision>(entry[u"decision"]);
        response.reason = local(entry[u"reason"]);
        response.responsible = office(entry[u"responsible"].toString());
        response.deadline = date(entry[u"deadline"]);
        response.amount = maybeThousand(entry[u"amount"]);
        response.lineCode = entry[u"function"].toString();
        response.decidedOn = date(entry[u"date"]);
        stores.responses.insert(response);
        ids[entry[u"remark"].toInt()] = response.id;
    }
    const QJsonArray followUps = hearing[u"follow_ups"].toArray();
    for (const QJsonValue entry : followUps) {
        FollowUp followUp;
        followUp.id = newId<FollowUp>();
        followUp.responseId = ids.at(entry[u"remark"].toInt());
        followUp.date = date(entry[u"date"]);
        followUp.status = entry[u"status"].toString() == u"done" ? FollowUpStatus::Implemented : FollowUpStatus::InProgress;
        followUp.note = local(entry[u"note"]);
        followUp.newDate = date(entry[u"new_date"]);
        followUp.spent = maybeThousand(entry[u"spent"]);
        stores.followUps.insert(followUp);
    }
}

void SampleContent::insertHearing(Stores &stores, int index, const ProtocolTexts &protocol)
{
    const QJsonObject source = m_json[u"hearings"][index].toObject();
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.kind = coded<HearingKind>(source[u"kind"]);
    hearing.title = local(source[u"title"]);
    hearing.date = date(source[u"date"]);
    hearing.state = coded<HearingState>(source[u"state"]);
    hearing.budgetId = m_budgets[source[u"budget"].toString()];
    if (source[u"plan_budget"].isString())
        hearing.planBudgetId = m_budgets[source[u"plan_budget"].toString()];
    hearing.ordinanceNumber = source[u"ordinance"][u"number"].toString();
    hearing.ordinanceDate = date(source[u"ordinance"][u"date"]);
    const bool closed = hearing.state == HearingState::Closed;
    if (closed) {
        hearing.recordClosedAt = QDateTime(date(source[u"record_closed"]), QTime(17, 0));
        hearing.closedAt = QDateTime(date(source[u"answers_closed"]), QTime(17, 0));
    }
    stores.hearings.insert(hearing);

    std::vector<Id<Meeting>> meetings;
    const QJsonArray entries = source[u"meetings"].toArray();
    for (const QJsonValue entry : entries) {
        Meeting meeting;
        meeting.id = newId<Meeting>();
        meeting.hearingId = hearing.id;
        meeting.settlementId = settlement(entry[u"settlement"]);
        meeting.place = local(entry[u"place"]);
        meeting.startsAt = moment(entry[u"start"]);
        meeting.expectedMinutes = 150;
        meeting.endsAt = closed ? moment(entry[u"end"]) : QDateTime();
        meeting.position = static_cast<int>(meetings.size()) + 1;
        stores.meetings.insert(meeting);
        meetings.push_back(meeting.id);
        insertOfficials(stores, source, meeting.id);
    }
    insertAgenda(stores, source, meetings);

    for (PlanTask task : tasksFrom(shippedOutline(hearing.kind), hearing)) {
        task.id = newId<PlanTask>();
        if (task.due <= date(source[u"tasks_done_until"])) {
            task.state = TaskState::Done;
            task.doneOn = task.due;
        } else if (task.due <= date(source[u"tasks_started_until"])) {
            task.state = TaskState::Started;
        }
        stores.tasks.insert(task);
    }
    const QJsonArray announcements = source[u"announcements"].toArray();
    for (qsizetype i = 0; i < announcements.size(); ++i)
        stores.announcements.insert({newId<Announcement>(), hearing.id, local(announcements[i][u"name"]),
                                     date(announcements[i][u"date"]), announcements[i][u"count"].toInt(), {},
                                     office(QStringLiteral("secretary")), static_cast<int>(i) + 1});

    const auto people = insertPeople(stores, source, meetings);
    const auto remarks = insertRemarks(stores, source, hearing.id, meetings, people);
    insertResponses(stores, source, remarks);
    if (!closed)
        return;
    int number = 0;
    for (Remark remark : stores.remarks.ofHearing(hearing.id)) {
        if (remark.kind != RemarkKind::Proposal)
            continue;
        remark.number = ++number;
        stores.remarks.update(remark);
    }
    // Of its own, so that what comes later has the same ids whatever was filled in and sealed.
    FixedClock clock(QDateTime(hearing.closedAt.date(), hearing.closedAt.time(), Qt::OffsetFromUTC, kOffset), 1);
    SeededRandom random(kSealSeed);
    const Environment environment {clock, random, m_environment.device, m_environment.author};
    insertSampleQuestionnaires(stores, source, hearing, environment);
    for (const SealKind kind : {SealKind::Record, SealKind::Answers})
        sealHearing(stores, hearing, kind, environment, protocol);
}

} // namespace eldin::core
