// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/base/PictureTraces.h"
#include "core/document/Backups.h"
#include "core/document/PublicCopy.h"
#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "core/service/AttachmentService.h"
#include "core/service/AppealService.h"
#include "core/service/AttendanceService.h"
#include "core/service/FloorService.h"
#include "core/service/HearingService.h"
#include "core/service/OfficeService.h"
#include "core/service/PersonErasure.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/service/Sample.h"
#include "core/sqlite/Connection.h"
#include "core/storage/RowAccess.h"
#include "core/storage/Schema.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include <QBuffer>
#include <QDir>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QByteArray kSecretOfCamera = "Kamera Bolotbekova 42.8746N 74.5698E";

/// The smallest JPEG there is that has all a camera writes: EXIF with a side that is up, a comment, and bytes behind the end.
QByteArray photo()
{
    const auto segment = [](char marker, const QByteArray &content) {
        const auto size = static_cast<quint16>(content.size() + 2);
        return QByteArray("\xff", 1) + marker + static_cast<char>(size >> 8) + static_cast<char>(size & 0xff) + content;
    };
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 32);
    return QByteArray("\xff\xd8", 2) + segment('\xe0', QByteArray("JFIF\0\1\1\0\0\1\0\1\0\0", 14)) + segment('\xe1', exif + kSecretOfCamera) + segment('\xfe', kSecretOfCamera)
        + segment('\xdb', QByteArray(65, '\x01')) + segment('\xc0', QByteArray("\x08\0\1\0\1\1\1\x11\0", 9)) + segment('\xc4', QByteArray(29, '\0'))
        + segment('\xda', QByteArray("\1\1\0\0\x3f\0", 6)) + QByteArray("\x3f\xff\x00\x7f", 4) + QByteArray("\xff\xd9", 2) + kSecretOfCamera;
}

QByteArray png()
{
    const auto chunk = [](const char *name, const QByteArray &content) {
        const auto size = static_cast<quint32>(content.size());
        QByteArray bytes;
        for (const int shift : {24, 16, 8, 0})
            bytes += static_cast<char>(size >> shift);
        return bytes + name + content + QByteArray(4, '\0');
    };
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", QByteArray(13, '\1')) + chunk("tEXt", kSecretOfCamera) + chunk("eXIf", kSecretOfCamera) + chunk("IDAT", "picture")
        + chunk("IEND", {}) + kSecretOfCamera;
}

Attachment attached(AttachmentKind kind, const QString &name)
{
    Attachment attachment;
    attachment.kind = kind;
    attachment.name = name;
    attachment.mediaType = QStringLiteral("image/jpeg");
    return attachment;
}

Id<Attachment> attach(Document &document, const Attachment &attachment, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return AttachmentService(document).attach(attachment, buffer);
}

/// Every value that may not stand in a public copy: all cells of private tables that are no ids, the authors of commits, and
/// the names of files.
QStringList privateValues(Document &document)
{
    QStringList values;
    for (const DataTable &table : dataTables()) {
        if (table.tableClass != TableClass::Person)
            continue;
        auto rows = document.connection().prepare("SELECT * FROM " + table.name.toUtf8());
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                const QString name = rows.columnName(column);
                // An office is public, a village is too, and so is the day from which somebody holds an office.
                const bool isPublic = name == u"id" || name.endsWith(u"_id") || name.startsWith(u"office") || name == u"duty" || name == u"since" || name == u"until";
                if (!isPublic && !rows.isNull(column) && !rows.isInteger(column))
                    values += rows.text(column);
            }
        }
    }
    for (const QString &id : document.commits().canonicalOrder()) {
        const auto commit = document.commits().find(id);
        for (const CommitPart &part : commit->parts) {
            if (part.kind == PartKind::Author)
                values += QString::fromUtf8(part.content());
            values += QString::fromLatin1(part.salt);
        }
    }
    for (const Attachment &attachment : document.stores().attachments.all())
        values += attachment.name;
    for (const TableImport &import : document.stores().imports.all())
        values += import.fileName;
    return values;
}

PublicCopyPlan plan()
{
    PublicCopyPlan plan;
    plan.resident.ky = QStringLiteral("жашоочу");
    return plan;
}

/// The sample with people of unusual names, who are named everywhere.
struct Village
{
    TestDocument other;
    QString path = other.pathOf(QStringLiteral("Бөкөнбаев.eldin"));
    QString target = other.pathOf(QStringLiteral("out.eldin"));
    std::unique_ptr<Document> document;
    Id<Meeting> meeting;
    Id<Attendance> speaker;
    QStringList secrets;

    Village()
    {
        createSample(path, SampleSize::Small);
        document = Document::open(path, other.environment(), Access::ReadWrite);
        document->connection().run("PRAGMA synchronous = OFF");
        meeting = document->stores().meetings.all().back().id;
        AttendanceService attendance(*document);
        ParticipantEntry entry;
        entry.meetingId = meeting;
        entry.name = QStringLiteral("Чыныбекова Өмүрбүбү Жээнбековна");
        entry.phone = QStringLiteral("0709 314159");
        entry.address = QStringLiteral("Түндүк көчөсү, 271-үй");
        entry.settlementId = document->stores().settlements.all().front().id;
        speaker = attendance.registerParticipant(entry);
        secrets += {entry.name, entry.phone, entry.address};
        entry.name = QStringLiteral("Ыдырысова Өмүрбүбү"); // corrected: the first writing stands in the history alone
        attendance.editParticipant(speaker, entry);
        secrets += entry.name;
        OfficialEntry official;
        official.meetingId = meeting;
        official.name = QStringLiteral("Шамырканов Тургунбек");
        official.duty = Duty::Presenter;
        official.office.ky = QStringLiteral("каржы бөлүмүнүн башчысы");
        attendance.addOfficial(official);
        secrets += official.name;
    }
    Id<Remark> remark(const QString &text)
    {
        RemarkEntry entry;
        entry.meetingId = meeting;
        entry.attendanceId = speaker;
        entry.kind = RemarkKind::Proposal;
        entry.text = text;
        return RemarkService(*document).record(entry);
    }
    std::unique_ptr<Document> copied(const PublicCopyPlan &how = plan())
    {
        writePublicCopy(path, target, how, other.environment());
        return Document::open(target, other.environment(), Access::ReadWrite);
    }
};

} // namespace

TEST_CASE("a public copy does not tell which remarks were those of one erased person", "[document][private]")
{
    Village village;
    village.remark(QStringLiteral("Көчөгө жарык керек"));
    village.remark(QStringLiteral("Жолго шагыл төгүлсүн"));
    const auto person = village.document->stores().persons.ofAttendance(village.speaker);
    REQUIRE(person);
    PersonErasure(*village.document).erase(person->id, PersonErasure::Words::Go);
    REQUIRE(RowAccess(village.document->connection()).ids(QStringLiteral("erasure")).size() > 2);
    const auto copy = village.copied();
    CHECK(RowAccess(copy->connection()).ids(QStringLiteral("erasure")).isEmpty());
    CHECK_FALSE(hasError(verifyDocument(*copy)));
}

TEST_CASE("no private value stands in the bytes of a public copy", "[document][private]")
{
    Village village;
    village.remark(QStringLiteral("Мен, Чыныбекова Өмүрбүбү Жээнбековна, телефонум 0709 314159, жол сураймын"));
    village.remark(QStringLiteral("Ыдырысова Өмүрбүбүнүн сөзүнө кошулам"));
    AgendaItem item;
    item.meetingId = village.meeting;
    item.title.ky = QStringLiteral("Шамырканов Тургунбектин баяндамасы");
    item.presenter.ky = QStringLiteral("Шамырканов Тургунбек");
    item.id = HearingService(*village.document).addAgendaItem(item);
    attach(*village.document, attached(AttachmentKind::Photo, QStringLiteral("Ыдырысова үйдө.jpg")), photo());
    attach(*village.document, attached(AttachmentKind::Scan, QStringLiteral("Шамырканов кол койду.jpg")), QByteArray("scan of a hand"));
    attach(*village.document, attached(AttachmentKind::SignedList, QStringLiteral("тизме-Чыныбекова.jpg")), QByteArray("signed list of all"));
    attach(*village.document, attached(AttachmentKind::Recording, QStringLiteral("үн-Чыныбекова.m4a")), QByteArray("voices of all"));
    const QStringList values = privateValues(*village.document) + village.secrets;
    REQUIRE(values.size() > 200);
    const QByteArray before = rawBytes(village.path);
    REQUIRE(standingIn(before, village.secrets).size() >= 4);
    const auto copy = village.copied();
    const QByteArray bytes = rawBytes(village.target);
    CHECK(standingIn(bytes, values) == QStringList());
    for (const QByteArray &secret : {kSecretOfCamera, QByteArray("scan of a hand"), QByteArray("signed list of all"), QByteArray("voices of all")})
        CHECK_FALSE(bytes.contains(secret));
    CHECK(rawBytes(village.path) == before); // the document itself is only read
    // Officials appear as offices.
    CHECK(copy->stores().agenda.get(item.id).presenter.ky == QStringLiteral("каржы бөлүмүнүн башчысы"));
    CHECK(QDir(QFileInfo(village.target).absolutePath()).entryList({QStringLiteral("*.unfinished*")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("an appeal, its number and what is answered to it go into no public copy and are not asked about", "[document][private]")
{
    Village village;
    AppealEntry entry;
    entry.remarkId = village.remark(QStringLiteral("Көчөгө жарык керек"));
    entry.receivedOn = QDate(2026, 11, 2);
    entry.number = QStringLiteral("К-884422");
    entry.name = QStringLiteral("Ыдырысова Өмүрбүбү");
    entry.address = QStringLiteral("Түндүк көчөсү, 271-үй");
    entry.answer = {QStringLiteral("Урматтуу Ыдырысова Өмүрбүбү, жарык коюлат"), QStringLiteral("Уважаемая Ыдырысова, свет будет проведён"), {}};
    entry.answeredBy.ky = QStringLiteral("Шамырканов Тургунбек");
    AppealService(*village.document).set(entry);
    for (const DoubtfulText &text : doubtfulTexts(*village.document, {}))
        CHECK_FALSE(text.table.startsWith(u"appeal"));
    const QStringList secrets {entry.number, entry.answer.ky, entry.answer.ru, QStringLiteral("жарык коюлат")};
    REQUIRE(standingIn(rawBytes(village.path), secrets).size() == secrets.size());
    const auto copy = village.copied();
    CHECK(standingIn(rawBytes(village.target), secrets) == QStringList());
    CHECK_FALSE(hasError(verifyDocument(*copy)));
}

TEST_CASE("a public copy keeps budgets, remarks and answers, and can be checked", "[document][private]")
{
    Village village;
    const Id<Remark> plain = village.remark(QStringLiteral("Көпүрө керек"));
    const auto copy = village.copied();
    const Problems findings = verifyDocument(*copy);
    CHECK_FALSE(hasError(findings));
    CHECK(placesAndCodes(findings) == QStringList {QStringLiteral("history public-copy")});
    const Stores &here = village.document->stores();
    const Stores &there = copy->stores();
    CHECK(there.lines.count() == here.lines.count());
    CHECK(there.remarks.count() == here.remarks.count());
    CHECK(there.responses.count() == here.responses.count());
    CHECK(there.attendances.count() == here.attendances.count());
    CHECK(there.remarkTexts.get(plain).text == QStringLiteral("Көпүрө керек"));
    CHECK(there.remarks.get(plain).settlementId == here.settlements.all().front().id);
    CHECK(there.remarks.get(plain).attendanceId.isNull());
    CHECK(copy->commits().canonicalOrder() == village.document->commits().canonicalOrder());
    CHECK(there.persons.all().empty());
    CHECK(copy->isReadOnly());
    CHECK(copy->undoCount() == 0);
    CHECK(isPublicCopy(*copy));
    CHECK_FALSE(isPublicCopy(*village.document));
}

TEST_CASE("a redacted text stands in the copy as its hash in the history", "[document][private]")
{
    Village village;
    const Id<Remark> remark = village.remark(QStringLiteral("Чыныбековага чалыңыз"));
    QString hash;
    const auto commit = village.document->commits().find(village.document->commits().heads().front());
    for (const CommitPart &part : commit->parts) {
        if (part.kind == PartKind::Text && part.owner == remark.text())
            hash = part.hash;
    }
    REQUIRE(hash.size() == 64);
    const auto copy = village.copied();
    CHECK(copy->stores().remarkTexts.get(remark).text == QStringLiteral("[sha256 %1]").arg(hash));
}

TEST_CASE("what was decided about a doubtful text is done, and only to that text", "[document][private]")
{
    Village village;
    const Id<Remark> words = village.remark(QStringLiteral("Чыныбековага жол керек"));
    const Id<Remark> kept = village.remark(QStringLiteral("Чыныбековага суу керек"));
    const Id<Remark> gone = village.remark(QStringLiteral("Чыныбековага жарык керек"));
    PublicCopyPlan how = plan();
    for (const DoubtfulText &text : doubtfulTexts(*village.document)) {
        if (text.id == words.text())
            how.decisions.insert(text.key(), TextDecision::RedactWords);
        if (text.id == kept.text())
            how.decisions.insert(text.key(), TextDecision::Leave);
    }
    REQUIRE(how.decisions.size() == 2);
    const auto copy = village.copied(how);
    CHECK(copy->stores().remarkTexts.get(words).text == QStringLiteral("[…] жол керек"));
    CHECK(copy->stores().remarkTexts.get(kept).text == QStringLiteral("Чыныбековага суу керек"));
    CHECK(copy->stores().remarkTexts.get(gone).text.startsWith(QStringLiteral("[sha256 ")));
}

TEST_CASE("groups of fewer than five people alike are told less about", "[document][private]")
{
    Village village;
    const auto copy = village.copied();
    std::map<std::tuple<QString, QString, QString, QString>, int> groups;
    std::map<QString, int> all;
    auto rows = copy->connection().prepare("SELECT meeting_id, sex, age_group, coalesce(settlement_id, ''), 1 FROM attendance "
                                           "UNION ALL SELECT meeting_id, sex, age_group, coalesce(settlement_id, ''), count FROM head_count");
    while (rows.step()) {
        groups[{rows.text(0), rows.text(1), rows.text(2), rows.text(3)}] += static_cast<int>(rows.integer(4));
        all[rows.text(0)] += static_cast<int>(rows.integer(4));
    }
    for (const auto &[group, size] : groups) {
        if (size < 5 && !(std::get<1>(group).isEmpty() && std::get<2>(group).isEmpty() && std::get<3>(group).isEmpty()))
            FAIL_CHECK(std::get<2>(group).toStdString() << ' ' << size);
    }
    // Nobody is lost.
    std::map<QString, int> before;
    auto counted = village.document->connection().prepare("SELECT meeting_id, 1 FROM attendance UNION ALL SELECT meeting_id, count FROM head_count");
    while (counted.step())
        before[counted.text(0)] += static_cast<int>(counted.integer(1));
    CHECK(all == before);
}

TEST_CASE("photos go along without what cameras write, other files only if they are ticked, recordings never", "[document][private]")
{
    Village village;
    const int others = static_cast<int>(village.document->stores().attachments.count());
    attach(*village.document, attached(AttachmentKind::Photo, QStringLiteral("a.jpg")), photo());
    attach(*village.document, attached(AttachmentKind::Photo, QStringLiteral("b.png")), png());
    attach(*village.document, attached(AttachmentKind::Photo, QStringLiteral("c.gif")), QByteArray("GIF89a") + kSecretOfCamera);
    const Id<Attachment> other = attach(*village.document, attached(AttachmentKind::Other, QStringLiteral("Токтоматова.pdf")), QByteArray("%PDF-1.4 all that is in it"));
    const Id<Attachment> recording = attach(*village.document, attached(AttachmentKind::Recording, QStringLiteral("r.m4a")), QByteArray("voices"));
    PublicCopyPlan how = plan();
    how.moreAttachments = {other.text(), recording.text()};
    const auto copy = village.copied(how);
    QStringList names;
    for (const Attachment &attachment : copy->stores().attachments.all()) {
        names += attachment.name;
        CHECK(copy->stores().contents.isSound(attachment.hash));
    }
    CHECK(names.filter(QStringLiteral("jpg")).size() >= 1);
    CHECK(names.filter(QStringLiteral("png")).size() >= 1);
    CHECK(names.filter(QStringLiteral("pdf")).size() == 1);
    CHECK(names.filter(QStringLiteral("Токтоматова")).isEmpty());
    CHECK(names.filter(QStringLiteral("m4a")).isEmpty());
    CHECK_FALSE(rawBytes(village.target).contains(kSecretOfCamera));
    CHECK_FALSE(hasError(verifyDocument(*copy)));
    QFile::remove(village.target);
    how.attachments = false;
    const PublicCopyResult result = writePublicCopy(village.path, village.target, how, village.other.environment());
    CHECK(result.attachments == 0);
    CHECK(result.leftOut == others + 5);
}

TEST_CASE("a picture that breaks off is not handed on, and one that is whole keeps its picture", "[private]")
{
    const auto stripped = withoutTraces(photo());
    REQUIRE(stripped);
    CHECK_FALSE(stripped->contains(kSecretOfCamera));
    CHECK(stripped->contains("MM")); // which side is up is said anew, in 36 bytes
    CHECK(stripped->endsWith(QByteArray("\x3f\xff\x00\x7f\xff\xd9", 6)));
    CHECK(withoutTraces(*stripped) == stripped);
    const auto plain = withoutTraces(png());
    REQUIRE(plain);
    CHECK_FALSE(plain->contains(kSecretOfCamera));
    CHECK(plain->contains("picture"));
    for (const QByteArray &whole : {photo().chopped(kSecretOfCamera.size()), png().chopped(kSecretOfCamera.size())}) {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            if (withoutTraces(whole.first(size)))
                FAIL("broken off at " << size);
        }
    }
    for (int at = 0; at < photo().size(); ++at) { // whatever is written over: it ends, and no camera speaks
        QByteArray bytes = photo();
        bytes[at] = '\xff';
        static_cast<void>(withoutTraces(bytes));
    }
    CHECK_FALSE(withoutTraces("GIF89a"));
    CHECK_FALSE(withoutTraces({}));
}

TEST_CASE("a public copy is merged into nothing, and nothing into it", "[document][private]")
{
    Village village;
    const auto copy = village.copied();
    const auto refusal = [](Document &into, const QString &from) {
        try {
            static_cast<void>(planMerge(into, {from}));
        } catch (const Error &error) {
            return error.detail();
        }
        return QString();
    };
    CHECK(refusal(*village.document, village.target) == QStringLiteral("merge-public-copy"));
    CHECK_THROWS_AS(copy->transact(Operation::EditRemark, [](Stores &) {}), Error);
}

TEST_CASE("a job that is cancelled or fails leaves nothing", "[document][private]")
{
    Village village;
    const QStringList before = QDir(QFileInfo(village.target).absolutePath()).entryList(QDir::Files | QDir::Hidden);
    for (int calls = 1; calls < 40; calls += 6) {
        int left = calls;
        bool cancelled = false;
        try {
            writePublicCopy(village.path, village.target, plan(), village.other.environment(), [&](int, int) { return left-- > 0; });
        } catch (const Error &error) {
            cancelled = error.code() == ErrorCode::Cancelled;
        }
        if (!cancelled)
            break;
        CHECK(QDir(QFileInfo(village.target).absolutePath()).entryList(QDir::Files | QDir::Hidden) == before);
    }
    QFile taken(village.target);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    CHECK_THROWS_AS(writePublicCopy(village.path, village.target, plan(), village.other.environment()), Error);
    CHECK(rawBytes(village.target) == "mine");
}

TEST_CASE("a file that says it is a public copy but holds private rows does not pass its check", "[document][private]")
{
    Village village;
    village.document->connection().run("INSERT INTO document_info (key, value) VALUES ('public_copy', '2026-12-10T10:00:00')");
    village.document.reset();
    const auto document = Document::open(village.path, village.other.environment(), Access::ReadWrite);
    CHECK(document->isReadOnly());
    CHECK(hasError(verifyDocument(*document)));
}
