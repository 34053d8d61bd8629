// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/merge/Copies.h"

#include "core/merge/Merge.h"
#include "tests/support/Printing.h"

#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/Schema.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::core::test {

namespace {

QString place()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/eldin-copies-XXXXXX");
}

} // namespace

/// Without the shipped classification: its thousand rows would only be read over and over.
const QByteArray &Copies::origin()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder(place());
        FixedClock clock(QDateTime(QDate(2026, 12, 10), QTime(10, 0), Qt::OffsetFromUTC, 6 * 3600), 1000);
        SeededRandom random(77);
        const Environment environment {clock, random, QStringLiteral("0193b1c0-0000-7000-8000-0000000000b0"), QStringLiteral("Laptop 0")};
        const QString path = folder.filePath(QStringLiteral("origin.eldin"));
        {
            sqlite::Connection connection(path, sqlite::OpenMode::Create);
            createSchema(connection);
            connection.prepare("INSERT INTO document_info (key, value) VALUES ('document', ?)").with(newUuid(clock, random)).execute();
        }
        {
            const auto document = Document::open(path, environment, Access::ReadWrite);
            document->transact(Operation::CreateDocument, [&](Stores &stores) {
                Municipality municipality;
                municipality.id = Id<Municipality>::create(clock, random);
                municipality.name.ky = QStringLiteral("Ак-Булак айыл аймагы");
                stores.municipality.insert(municipality);
            });
            Settlement village;
            village.name.ky = QStringLiteral("Ак-Булак айылы");
            village.id = MunicipalityService(*document).addSettlement(village);
            Hearing hearing;
            hearing.title.ky = QStringLiteral("Бюджет боюнча угуу");
            hearing.date = QDate(2026, 12, 10);
            Meeting meeting;
            meeting.hearingId = HearingService(*document).add(hearing);
            meeting.place.ky = QStringLiteral("Маданият үйү");
            meeting.startsAt = QDateTime(QDate(2026, 12, 10), QTime(10, 0));
            ParticipantEntry participant;
            participant.meetingId = HearingService(*document).addMeeting(meeting);
            participant.name = QStringLiteral("Жаанбай кызы Сезим");
            participant.settlementId = village.id;
            RemarkEntry remark;
            remark.meetingId = participant.meetingId;
            remark.attendanceId = AttendanceService(*document).registerParticipant(participant);
            remark.kind = RemarkKind::Proposal;
            remark.text = QStringLiteral("Жолду оңдоо керек");
            remark.topics = {QStringLiteral("жол")};
            RemarkService(*document).record(remark);
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

Copies::Copies(int count)
    : m_folder(place())
    , m_clock(QDateTime(QDate(2026, 12, 10), QTime(12, 0), Qt::OffsetFromUTC, 6 * 3600), 1000)
{
    m_documents.resize(static_cast<std::size_t>(count));
    for (int copy = 0; copy < count; ++copy)
        replace(copy, origin(), copy);
}

QString Copies::path(int copy) const
{
    return m_folder.filePath(QStringLiteral("copy%1.eldin").arg(copy));
}

Environment Copies::environment(int laptop)
{
    return {m_clock, m_random, QStringLiteral("0193b1c0-0000-7000-8000-0000000000b%1").arg(laptop), QStringLiteral("Laptop %1").arg(laptop)};
}

qint64 Copies::merge(int into, int from)
{
    return mergeCopies((*this)[into], {path(from)}).applied;
}

qint64 Copies::mergeOpen(int into, int from)
{
    Document &document = (*this)[into];
    const qint64 before = document.commits().count();
    const CommitLog &other = (*this)[from].commits();
    document.bringIn({other.canonicalOrder(), [&other](const QString &id) { return *other.find(id); }, {}});
    return document.commits().count() - before;
}

void Copies::replace(int copy, const QByteArray &file, int laptop)
{
    auto &document = m_documents[static_cast<std::size_t>(copy)];
    document.reset();
    QFile target(path(copy));
    REQUIRE(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(target.write(file) == file.size());
    target.close();
    document = Document::open(path(copy), environment(laptop), Access::ReadWrite);
    document->connection().run("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
}

QByteArray Copies::bytes(int copy)
{
    QFile file(path(copy));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList Copies::dump(int copy)
{
    sqlite::Connection &connection = (*this)[copy].connection();
    const sqlite::Transaction atOnce(connection, sqlite::TransactionKind::Read);
    return dumpData(connection);
}

QStringList Copies::rest(int copy)
{
    Document &document = (*this)[copy];
    const sqlite::Transaction atOnce(document.connection(), sqlite::TransactionKind::Read);
    QStringList lines = document.commits().heads();
    for (const ConflictEntry &entry : OpenConflicts(document.connection()).all())
        lines += QStringList {entry.kind, entry.table, entry.id, entry.column, entry.commit}.join(u' ');
    auto devices = document.connection().prepare("SELECT number, id FROM device ORDER BY 1");
    while (devices.step())
        lines += devices.text(0) + u' ' + devices.text(1);
    return lines;
}

QStringList Copies::commits(int copy)
{
    return (*this)[copy].commits().canonicalOrder();
}

} // namespace eldin::core::test
