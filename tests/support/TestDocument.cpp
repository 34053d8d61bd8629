// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestDocument.h"

#include "tests/support/Printing.h"

#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/storage/Schema.h"

namespace eldin::core::test {

TestDocument::TestDocument()
    : m_clock(QDateTime(QDate(2026, 12, 10), QTime(10, 0), Qt::OffsetFromUTC, 6 * 3600), 1000)
    , m_path(m_folder.filePath(QStringLiteral("ак-булак.eldin")))
{
    Document::create(m_path, environment(), [this](Stores &stores) {
        Municipality municipality;
        municipality.id = Id<Municipality>::create(m_clock, m_random);
        municipality.name = {QStringLiteral("Ак-Булак айыл аймагы"), QStringLiteral("Ак-Булакский айылный аймак"),
                             QStringLiteral("Ak-Bulak aiyl aimak")};
        stores.municipality.insert(municipality);
    });
    reopen();
}

Environment TestDocument::environment()
{
    return {m_clock, m_random, QStringLiteral("0193b1c0-0000-7000-8000-00000000000a"), QStringLiteral("Асанова Гүлнара")};
}

void TestDocument::reopen(Access access)
{
    m_document.reset();
    m_document = Document::open(m_path, environment(), access);
}

QStringList TestDocument::dump()
{
    return dumpData(m_document->connection());
}

TestDocument::Story TestDocument::seedHearing()
{
    Story story;
    Settlement village;
    village.name = {QStringLiteral("Ак-Булак айылы"), QStringLiteral("село Ак-Булак"), {}};
    story.village = MunicipalityService(*m_document).addSettlement(village);
    HearingService hearings(*m_document);
    Hearing hearing;
    hearing.title = {QStringLiteral("2027-жылдын бюджетинин долбоору боюнча угуу"),
                     QStringLiteral("Слушания по проекту бюджета на 2027 год"), {}};
    hearing.date = QDate(2026, 12, 10);
    story.hearing = hearings.add(hearing);
    Meeting meeting;
    meeting.hearingId = story.hearing;
    meeting.settlementId = story.village;
    meeting.place = {QStringLiteral("Маданият үйү"), QStringLiteral("Дом культуры"), {}};
    meeting.startsAt = QDateTime(QDate(2026, 12, 10), QTime(10, 0));
    story.meeting = hearings.addMeeting(meeting);
    ParticipantEntry entry;
    entry.meetingId = story.meeting;
    entry.name = QStringLiteral("Жаанбай кызы Сезим");
    entry.phone = QStringLiteral("0555 123456");
    entry.sex = Sex::Female;
    entry.ageGroup = QStringLiteral("29-35");
    entry.settlementId = story.village;
    entry.role = QStringLiteral("resident");
    story.participant = AttendanceService(*m_document).registerParticipant(entry);
    return story;
}

void checkDoUndoRedo(TestDocument &document, const std::function<void()> &action)
{
    const QStringList before = document.dump();
    action();
    const QStringList after = document.dump();
    CHECK(before != after);
    document->undo();
    CHECK(document.dump() == before);
    document->redo();
    CHECK(document.dump() == after);
}

QStringList placesAndCodes(const Problems &problems)
{
    QStringList result;
    for (const Problem &problem : problems)
        result += problem.where + u' ' + problem.code;
    return result;
}

} // namespace eldin::core::test
