// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files that are removed for good: their bytes are nowhere, whatever copies meet.
#include "core/base/Error.h"
#include "core/document/Erasures.h"
#include "core/document/Verification.h"
#include "core/service/AttachmentService.h"
#include "core/service/FileErasure.h"
#include "core/service/HearingService.h"
#include "core/storage/ContentHashes.h"
#include "tests/merge/Copies.h"
#include "tests/support/ByteSearch.h"
#include "tests/support/Printing.h"

#include <QBuffer>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QByteArray kVoice = "the voice of Zhaanbai kyzy Sezim";

Id<Attachment> attach(Document &document, const QByteArray &bytes = kVoice)
{
    QBuffer content;
    content.setData(QByteArray(5000, '.') + bytes);
    REQUIRE(content.open(QIODevice::ReadOnly));
    Attachment recording;
    recording.kind = AttachmentKind::Recording;
    recording.meetingId = document.stores().meetings.all().front().id;
    recording.name = QStringLiteral("үн.m4a");
    recording.mediaType = recordingType(recording.name);
    return AttachmentService(document).attach(recording, content);
}

bool holdsVoice(Copies &copies, int copy)
{
    return rawBytes(copies.path(copy)).contains(kVoice);
}

/// Everybody has everything: all hold the same, each can be proved, and the voice is in none.
void checkGone(Copies &copies)
{
    for (int copy = 1; copy < copies.count(); ++copy)
        copies.merge(0, copy);
    for (int copy = 1; copy < copies.count(); ++copy)
        copies.merge(copy, 0);
    for (int copy = 0; copy < copies.count(); ++copy) {
        INFO("copy " << copy);
        CHECK_FALSE(holdsVoice(copies, copy));
        CHECK(copies.dump(copy) == copies.dump(0));
        CHECK(copies.rest(copy) == copies.rest(0));
        CHECK_FALSE(hasError(verifyDocument(copies[copy])));
    }
}

} // namespace

TEST_CASE("a recording that is removed is in the file until it is removed for good, and then undo is at its end", "[merge][private]")
{
    Copies copies(1);
    Document &document = copies[0];
    const auto id = attach(document);
    AttachmentService(document).remove(id);
    CHECK(holdsVoice(copies, 0)); // undo needs it
    document.undo();
    CHECK(document.stores().contents.isSound(document.stores().attachments.get(id).hash));
    FileErasure erasure(document);
    CHECK(erasure.removedBefore().files == 0);
    const auto commits = document.commits().count();
    erasure.erase({id});
    CHECK(document.commits().count() == commits + 1);
    CHECK_FALSE(holdsVoice(copies, 0));
    CHECK_FALSE(document.stores().attachments.find(id));
    CHECK_FALSE(document.undoOperation());
    CHECK_FALSE(document.redoOperation());
    CHECK(verifyDocument(document).empty());
}

TEST_CASE("what was removed before goes for good by itself, and what is attached stays", "[merge][private]")
{
    Copies copies(1);
    Document &document = copies[0];
    const auto stays = attach(document, "the scan of the ordinance");
    AttachmentService(document).remove(attach(document));
    FileErasure erasure(document);
    CHECK(erasure.removedBefore().files == 1);
    CHECK(erasure.removedBefore().bytes == 5000 + kVoice.size());
    erasure.erase({});
    CHECK(erasure.removedBefore().files == 0);
    CHECK_FALSE(holdsVoice(copies, 0));
    CHECK(document.stores().contents.isSound(document.stores().attachments.get(stays).hash));
    // With nothing to erase there is no act either, and undo goes on.
    AttachmentService(document).editRecording(stays, 5, {}, {});
    const auto commits = document.commits().count();
    erasure.erase({});
    CHECK(document.commits().count() == commits);
    CHECK(document.undoOperation());
    CHECK_THROWS_AS(erasure.erase({Id<Attachment>(QStringLiteral("0193b1c0-0000-7000-8000-0000000000ff"))}), Error);
}

TEST_CASE("a copy that has the recording still loses it, and does not bring it back", "[merge][private]")
{
    for (const bool eraserFirst : {true, false}) {
        Copies copies(3);
        const auto id = attach(copies[0]);
        copies.merge(1, 0);
        copies.merge(2, 1);
        AttachmentService(copies[2]).remove(id); // by itself, for undo
        FileErasure(copies[0]).erase({id});
        if (eraserFirst)
            copies.merge(0, 1);
        else
            copies.merge(1, 0);
        checkGone(copies);
        CHECK(copies[1].undoOperation().value_or(Operation::Merge) == Operation::Merge); // of what came after it, at most
    }
}

TEST_CASE("a recording that somebody changed beside comes back as a question, and without its bytes", "[merge][private]")
{
    Copies copies(2);
    const auto id = attach(copies[0]);
    copies.merge(1, 0);
    FileErasure(copies[0]).erase({id});
    AttachmentService(copies[1]).editRecording(id, 7, {}, QDate(2027, 1, 1));
    checkGone(copies);
    CHECK_FALSE(openConflicts(copies[0]).empty());
    REQUIRE(copies[0].stores().attachments.find(id));
    CHECK(contentHashes(copies[0].connection()).isEmpty());
    CHECK(placesAndCodes(verifyDocument(copies[0])) == QStringList {QStringLiteral("attachment|") + id.text() + QStringLiteral(" content-erased")});
}

TEST_CASE("a file that was erased as removed before does not come back by the undo of another copy", "[merge][private]")
{
    for (const bool redone : {true, false}) {
        Copies copies(2);
        const auto id = attach(copies[0]);
        if (redone)
            copies[0].undo();
        else
            AttachmentService(copies[0]).remove(id);
        copies.replace(1, copies.bytes(0), 0);
        FileErasure(copies[0]).erase({});
        if (redone)
            copies[1].redo();
        else
            copies[1].undo();
        REQUIRE(copies[1].stores().attachments.find(id));
        checkGone(copies);
    }
}

TEST_CASE("bytes that another record holds too stay, and that is told", "[merge][private]")
{
    Copies copies(1);
    Document &document = copies[0];
    const auto first = attach(document);
    const auto second = attach(document);
    FileErasure erasure(document);
    CHECK(erasure.hashesToGo({first}).isEmpty());
    CHECK(erasure.alsoAttachedAs({first}) == QStringList {QStringLiteral("үн.m4a")});
    CHECK(erasure.hashesToGo({first, second}).size() == 1);
    CHECK(erasure.alsoAttachedAs({first, second}).isEmpty());
    erasure.erase({first});
    CHECK(holdsVoice(copies, 0));
    CHECK(document.stores().contents.isSound(document.stores().attachments.get(second).hash));
    CHECK(erasure.hashesToGo({second}).size() == 1);
    erasure.erase({second});
    checkGone(copies);
}

TEST_CASE("whoever attaches the same file anew has it again", "[merge][private]")
{
    Copies copies(2);
    FileErasure(copies[0]).erase({attach(copies[0])});
    const auto again = attach(copies[0]);
    copies.merge(1, 0);
    for (int copy = 0; copy < 2; ++copy)
        CHECK(copies[copy].stores().contents.isSound(copies[copy].stores().attachments.get(again).hash));
}

TEST_CASE("a removal of a file that erases a person is refused", "[merge][private]")
{
    Copies copies(2);
    const QString victim = copies[0].stores().persons.all().front().id.text();
    copies[1].transact(Operation::RemoveAttachment,
                       [&](Stores &) { Erasures::note(copies[1].connection(), QStringLiteral("0193b1c0-0000-7000-8000-000000000e02"), ErasureKind::Person, victim); });
    CHECK_THROWS_AS(copies.merge(0, 1), Error);
    CHECK(copies[0].stores().persons.all().size() == 1);
}

TEST_CASE("after a closing a recording can be removed for good, and the seal holds", "[merge][private][seal]")
{
    Copies copies(2);
    const auto id = attach(copies[0]);
    HearingService(copies[0]).closeRecord(copies[0].stores().hearings.all().front().id, {});
    copies.merge(1, 0);
    FileErasure(copies[0]).erase({id});
    checkGone(copies);
}
