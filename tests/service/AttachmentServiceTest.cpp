// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/service/AttachmentService.h"
#include "core/service/PaperService.h"
#include "core/sqlite/Connection.h"

#include <QBuffer>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 977);
    return bytes;
}

Attachment scanOf(const Id<Hearing> &hearing, const Id<Paper> &paper)
{
    Attachment scan;
    scan.hearingId = hearing;
    scan.paperId = paper;
    scan.kind = AttachmentKind::Scan;
    scan.mediaType = QStringLiteral("image/jpeg");
    scan.name = QStringLiteral("документтер/токтом 87.jpg");
    return scan;
}

QByteArray contentOf(const Stores &stores, const QString &hash)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    return stores.contents.copyTo(hash, target) ? target.data() : QByteArrayLiteral("unsound");
}

} // namespace

TEST_CASE("a scan is attached to a paper and removed, each with undo, and its bytes come back whole", "[service][attachment]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto paper = PaperService(*document).noteMade(story.hearing, QStringLiteral("ordinance"), QStringLiteral("ky"), QStringLiteral("a1"));
    AttachmentService service(*document);
    QBuffer content;
    content.setData(someBytes(3 * 1024 * 1024 + 17)); // four pieces
    content.open(QIODevice::ReadOnly);
    Id<Attachment> id;
    checkDoUndoRedo(document, [&] { id = service.attach(scanOf(story.hearing, paper), content); });
    const Attachment scan = document.stores().attachments.ofPaper(paper).at(0);
    CHECK(scan.name == u"токтом 87.jpg"); // no folder of the one who attached it
    CHECK(scan.size == content.size());
    CHECK(contentOf(document.stores(), scan.hash) == content.data());
    checkDoUndoRedo(document, [&] { service.remove(id); });
    CHECK(document.stores().attachments.ofPaper(paper).empty());
    document->undo();
    CHECK(contentOf(document.stores(), scan.hash) == content.data());
    CHECK(verifyDocument(*document).empty());
}

TEST_CASE("the bytes of an attachment do not go through the history", "[service][attachment]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    QBuffer content;
    content.setData(someBytes(2 * 1024 * 1024));
    content.open(QIODevice::ReadOnly);
    AttachmentService(*document).attach(scanOf(story.hearing, {}), content);
    auto rows = document->connection().prepare("SELECT sum(length(content)) FROM commit_piece");
    REQUIRE(rows.step());
    CHECK(rows.integer(0) < 100 * 1024);
}

TEST_CASE("the same bytes attached twice are kept once", "[service][attachment]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    QBuffer content;
    content.setData(someBytes(100));
    content.open(QIODevice::ReadOnly);
    AttachmentService service(*document);
    service.attach(scanOf(story.hearing, {}), content);
    service.attach(scanOf(story.hearing, {}), content);
    CHECK(document.stores().attachments.all().size() == 2);
    auto rows = document->connection().prepare("SELECT count(*) FROM attachment_content");
    REQUIRE(rows.step());
    CHECK(rows.integer(0) == 1);
}

TEST_CASE("an empty file is refused, and nothing of it stays", "[service][attachment]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    QBuffer empty;
    empty.open(QIODevice::ReadOnly);
    const QStringList before = document.dump();
    CHECK_THROWS_AS(AttachmentService(*document).attach(scanOf(story.hearing, {}), empty), Error);
    CHECK(document.dump() == before);
}

TEST_CASE("bytes that were lost or changed are found by the check, by the name of the file", "[service][attachment]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    QBuffer content;
    content.setData(someBytes(100));
    content.open(QIODevice::ReadOnly);
    const auto id = AttachmentService(*document).attach(scanOf(story.hearing, {}), content);
    document->connection().run("UPDATE attachment_content SET content = x'00'");
    CHECK(placesAndCodes(verifyDocument(*document)) == QStringList {QStringLiteral("attachment|%1 content-damaged").arg(id.text())});
    document->connection().run("DELETE FROM attachment_content");
    const Problems findings = verifyDocument(*document);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == u"content-missing");
    CHECK(findings.front().value == u"токтом 87.jpg");
}

TEST_CASE("there is one coat of arms: a new one takes the place of the old", "[service][attachment]")
{
    TestDocument document;
    AttachmentService service(*document);
    QBuffer first;
    first.setData(someBytes(50));
    first.open(QIODevice::ReadOnly);
    QBuffer second;
    second.setData(someBytes(60));
    second.open(QIODevice::ReadOnly);
    checkDoUndoRedo(document, [&] { service.setEmblem(QStringLiteral("герб.png"), QStringLiteral("image/png"), &first); });
    checkDoUndoRedo(document, [&] { service.setEmblem(QStringLiteral("герб2.png"), QStringLiteral("image/png"), &second); });
    CHECK(document.stores().attachments.all().size() == 1);
    CHECK(document.stores().attachments.emblem()->size == 60);
    checkDoUndoRedo(document, [&] { service.setEmblem({}, {}, nullptr); });
    CHECK_FALSE(document.stores().attachments.emblem());
}

TEST_CASE("a recording of a telephone knows the second of each remark once one moment is common", "[service][attachment]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttachmentService service(*document);
    Attachment recording;
    recording.hearingId = story.hearing;
    recording.meetingId = story.meeting;
    recording.kind = AttachmentKind::Recording;
    recording.name = QStringLiteral("Запись 001.m4a");
    recording.mediaType = recordingType(recording.name);
    CHECK(recording.mediaType == u"audio/mp4");
    CHECK(recordingType(QStringLiteral("ҮН.MP3")) == u"audio/mpeg");
    CHECK(recordingType(QStringLiteral("план.docx")).isEmpty());
    QBuffer content;
    content.setData(someBytes(5000));
    content.open(QIODevice::ReadOnly);
    Id<Attachment> id;
    checkDoUndoRedo(document, [&] { id = service.attach(recording, content); });
    const QDateTime said(QDate(2026, 12, 10), QTime(10, 20, 5));
    REQUIRE(document.stores().attachments.ofMeeting(story.meeting, AttachmentKind::Recording).size() == 1);
    CHECK(!document.stores().attachments.get(id).secondOf(said));
    checkDoUndoRedo(document, [&] { service.editRecording(id, 90, QDateTime(QDate(2026, 12, 10), QTime(10, 1, 30)), QDate(2027, 12, 31)); });
    const Attachment known = document.stores().attachments.get(id);
    CHECK(known.secondOf(said) == 90 + 18 * 60 + 35);
    CHECK(!known.secondOf(QDateTime(QDate(2026, 12, 10), QTime(9, 59, 59)))); // before it began
    CHECK(known.keepUntil == QDate(2027, 12, 31));
    CHECK(known.isPrivate());
    CHECK_ERROR(service.editRecording(id, -1, said, {}), ErrorCode::WrongInput);
    CHECK_FALSE(scanOf(story.hearing, {}).isPrivate());
    CHECK(!scanOf(story.hearing, {}).secondOf(said));
}
