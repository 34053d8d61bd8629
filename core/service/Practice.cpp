// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Practice.h"

#include "core/service/Sample.h"

#include <QFile>

namespace eldin::core {

namespace {

/// People in the hall beside those who are registered, in the first village, so that votes have whom to be compared with.
constexpr std::pair<Sex, int> kHall[] {{Sex::Female, 21}, {Sex::Male, 18}};

void markTitle(LocalText &title)
{
    title.ky.prepend(QStringLiteral("КӨНҮГҮҮ. "));
    title.ru.prepend(QStringLiteral("ТРЕНИРОВКА. "));
    title.en.prepend(QStringLiteral("PRACTICE. "));
}

void holdToday(Stores &stores, const Environment &environment)
{
    const QDateTime now = environment.clock.wallTime();
    Hearing hearing = stores.hearings.all().back();
    const QDate planned = hearing.date;
    hearing.date = now.date();
    markTitle(hearing.title);
    stores.hearings.update(hearing);
    const auto meetings = stores.meetings.ofHearing(hearing.id);
    for (Meeting meeting : meetings) {
        const bool first = meeting.id == meetings.front().id;
        const QTime time = first ? QTime(now.time().hour(), now.time().minute()) : meeting.startsAt.time();
        meeting.startsAt = QDateTime(now.date().addDays(planned.daysTo(meeting.startsAt.date())), time);
        stores.meetings.update(meeting);
    }
    // The meeting begins empty: what the example has heard already is said by those who practise.
    for (const Remark &remark : stores.remarks.ofMeeting(meetings.front().id)) {
        for (const RemarkTopic &topic : stores.topics.ofRemark(remark.id))
            stores.topics.remove(topic.id);
        for (const RemarkLink &link : stores.remarkLinks.allOfRemark(remark.id))
            stores.remarkLinks.remove(link.id);
        stores.remarkTexts.remove(remark.id);
        stores.remarks.remove(remark.id);
        if (!remark.turnId.isNull())
            stores.turns.remove(remark.turnId);
    }
    for (const auto &[sex, count] : kHall)
        stores.headCounts.insert({Id<HeadCount>::create(environment.clock, environment.random), meetings.front().id, sex,
                                  QString(), meetings.front().settlementId, count});
}

} // namespace

void createPractice(const QString &path, const Environment &environment, IfTaken ifTaken)
{
    const QString unfinished = path + QStringLiteral(".new");
    const auto removeUnfinished = [&] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
    };
    removeUnfinished();
    const auto atTheEnd = qScopeGuard(removeUnfinished);
    createSample(unfinished, SampleSize::Small);
    {
        const auto document = Document::open(unfinished, environment, Access::ReadWrite);
        document->transact(Operation::CreatePractice, [&](Stores &stores) { holdToday(stores, environment); });
    }
    placeDocument(unfinished, path, ifTaken);
}

bool isPractice(const Document &document)
{
    return document.commits().beganWith(Operation::CreatePractice);
}

} // namespace eldin::core
