// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the head looks through and signs before it becomes public.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/LedgerTexts.h"
#include "core/report/Papers.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

Part preview(const Stores &stores, const Id<Hearing> &hearing, PaperLanguage language = PaperLanguage::Russian, std::size_t half = 0)
{
    return makePaper(stores, {PaperKind::Preview, hearing, {}, language, {}}).parts.at(half);
}

/// The row of the table of states that is about this, as its cells.
QStringList stateOf(const Part &part, const QString &what)
{
    for (const TableRow &row : tableOf(part, Wording(part.language)("after.preview.states")).rows) {
        if (row.cells.front() == what)
            return row.cells;
    }
    return {};
}

} // namespace

TEST_CASE("the head sees of each thing that becomes public whether it is ready, and why not", "[report][papers]")
{
    SampleDocument sample;
    const Wording wording(Language::Russian);
    const auto title = [](PaperKind kind) { return paperTitle(kind, Language::Russian); };
    const Part closed = preview(sample.stores(), sample.closedHearing().id);
    CHECK(closed.draftMark.isEmpty()); // it says of each paper whether it is one
    CHECK(stateOf(closed, title(PaperKind::Protocol)).value(1) == wording("after.preview.ready"));
    CHECK(stateOf(closed, title(PaperKind::Protocol)).value(2) == wording("after.preview.names"));
    CHECK(stateOf(closed, title(PaperKind::ResponseReport)).value(1) == wording("after.preview.ready"));
    CHECK(stateOf(closed, title(PaperKind::Ledger)).value(1) == wording("after.preview.ready"));
    for (const char *const key : {"after.preview.open_data", "after.preview.public_copy", "after.preview.wall"})
        CHECK(stateOf(closed, wording(key)).value(1) == wording("after.preview.ready"));
    CHECK(tableOf(closed, wording("after.preview.states")).rows.size() == 15);
    CHECK(stateOf(closed, title(PaperKind::Press)).value(1) == wording("after.preview.ready"));
    CHECK(stateOf(closed, title(PaperKind::HearingChanges)).size() == 3);
    // What is made of the same words is named, and not shown again.
    CHECK(textsOf(closed).join(u'\n').contains(title(PaperKind::Poster)));

    const Part open = preview(sample.stores(), sample.openHearing().id);
    const QStringList minutes = stateOf(open, title(PaperKind::Protocol));
    CHECK(minutes.value(1) == wording("after.preview.draft"));
    const Part protocolItself = makePaper(sample.stores(), {PaperKind::Protocol, sample.openHearing().id, {}, PaperLanguage::Russian, {}}).parts.at(0);
    REQUIRE_FALSE(protocolItself.draftMark.isEmpty());
    // What a draft names as missing is named here too.
    const Part responses = makePaper(sample.stores(), {PaperKind::ResponseReport, sample.openHearing().id, {}, PaperLanguage::Russian, {}}).parts.at(0);
    REQUIRE_FALSE(responses.draftMark.isEmpty());
    CHECK(stateOf(open, title(PaperKind::ResponseReport)).value(1) == wording("after.preview.draft"));
    CHECK(stateOf(open, title(PaperKind::ResponseReport)).value(2).contains(wording("after.missing.record")));
    CHECK(stateOf(open, title(PaperKind::ResponseReport)).value(2).contains(wording("after.preview.answers_open")));
    CHECK_FALSE(stateOf(closed, title(PaperKind::ResponseReport)).value(2).contains(wording("after.preview.answers_open")));
    // What is taken from the open record may still change.
    for (const char *const key : {"after.preview.open_data", "after.preview.public_copy", "after.preview.wall"}) {
        CHECK(stateOf(open, wording(key)).value(1) == wording("after.preview.draft"));
        CHECK(stateOf(open, wording(key)).value(2).startsWith(wording("after.preview.record_open")));
    }

    TestDocument document;
    const auto story = document.seedHearing();
    const Part early = preview(document.stores(), story.hearing);
    CHECK(stateOf(early, title(PaperKind::CitizensBudget)).value(1) == wording("after.preview.absent"));
    CHECK(stateOf(early, title(PaperKind::CitizensBudget)).value(2) != QStringLiteral("–")); // what it waits for
    CHECK(stateOf(early, title(PaperKind::ResponseReport)) == QStringList {title(PaperKind::ResponseReport), wording("after.preview.absent"), QStringLiteral("–")});
}

TEST_CASE("behind the table stand the papers word for word as they are made alone, in the language of the half", "[report][papers]")
{
    SampleDocument sample;
    const Id<Hearing> hearing = sample.closedHearing().id;
    for (const auto &[half, language] : {std::pair {std::size_t {0}, PaperLanguage::Kyrgyz}, std::pair {std::size_t {1}, PaperLanguage::Russian}}) {
        const Part part = preview(sample.stores(), hearing, PaperLanguage::KyrgyzAndRussian, half);
        CHECK(part.translation == (half == 1));
        const QString all = textsOf(part).join(u'\n');
        // Without its own foot.
        for (const PaperKind kind : {PaperKind::Announcement, PaperKind::Message, PaperKind::CitizensBudget, PaperKind::Protocol, PaperKind::Press, PaperKind::ResponseReport, PaperKind::Ledger, PaperKind::Statistics})
            CHECK(all.contains(textsOf(makePaper(sample.stores(), {kind, hearing, {}, language, {}}).parts.at(0)).mid(2).join(u'\n')));
    }
}

TEST_CASE("a promise whose status is withheld is named to the head with what it owes, and counted where it is left out and nowhere else", "[report][ledger]")
{
    SampleDocument sample;
    const Wording wording(Language::Russian);
    const LedgerRow promise = ledgerOf(sample.stores(), sample.closedHearing()).rows.front();
    // As another copy may bring it: the service refuses it.
    FollowUp note;
    note.id = Id<FollowUp>::create(sample->environment().clock, sample->environment().random);
    note.responseId = promise.response().id;
    note.date = QDate(2026, 12, 1);
    note.status = FollowUpStatus::NotImplemented;
    sample->transact(Operation::AddFollowUp, [&](Stores &stores) { stores.followUps.insert(note); });
    for (const Id<Hearing> &hearing : {sample.openHearing().id, sample.closedHearing().id}) {
        const Part part = preview(sample.stores(), hearing);
        const bool isClosed = hearing == sample.closedHearing().id;
        const QString withheld = wording("after.preview.withheld").arg(promise.voices);
        CHECK(stateOf(part, wording("after.preview.open_data")).value(1) == wording(isClosed ? "after.preview.partly" : "after.preview.draft"));
        CHECK(stateOf(part, wording("after.preview.open_data")).value(2).contains(withheld));
        // The copy keeps the notes as they are, and a hall is told of the hearing before.
        CHECK_FALSE(stateOf(part, wording("after.preview.public_copy")).value(2).contains(wording("after.preview.withheld").section(u'%', 0, 0)));
        CHECK(stateOf(part, wording("after.preview.wall")).value(2).contains(withheld) == !isClosed);
        CHECK(stateOf(part, wording("after.preview.wall")).value(1) == wording(isClosed ? "after.preview.ready" : "after.preview.draft"));
        const QString hidden = wording("after.preview.hidden").section(u'%', 0, 0);
        int named = 0;
        for (const TableRow &row : tableOf(part, wording("after.preview.promises")).rows) {
            if (!row.cells.back().startsWith(hidden))
                continue;
            ++named;
            CHECK(row.cells.front().startsWith(numberText(promise.proposal.remark)));
            CHECK(row.cells.at(1) == proposalText(promise.proposal, wording));
        }
        CHECK(named == 1);
    }
}

TEST_CASE("whoever comes to two meetings and may be named on the wall is counted once", "[report][wall]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    Meeting second = document.stores().meetings.ofHearing(story.hearing).front();
    second.startsAt = second.startsAt.addDays(1);
    second.id = HearingService(*document).addMeeting(second);
    ParticipantEntry entry;
    entry.name = QStringLiteral("Асанова Гүлнара");
    entry.consent = true;
    entry.mayBeNamed = true;
    for (const Meeting &meeting : document.stores().meetings.ofHearing(story.hearing)) {
        entry.meetingId = meeting.id;
        AttendanceService(*document).registerParticipant(entry);
    }
    entry.name = QStringLiteral("Токтогулов Бакыт");
    AttendanceService(*document).registerParticipant(entry);
    const Wording wording(Language::Russian);
    CHECK(stateOf(preview(document.stores(), story.hearing), wording("after.preview.wall")).value(2).endsWith(wording("after.preview.wall.note").arg(2)));
}

TEST_CASE("the head signs, and doubts are named before the names are", "[report][papers]")
{
    SampleDocument sample;
    const Wording wording(Language::Kyrgyz);
    const Part open = preview(sample.stores(), sample.openHearing().id, PaperLanguage::Kyrgyz);
    const auto signatures = blocksOf<Signatures>(open);
    REQUIRE_FALSE(signatures.empty());
    CHECK(signatures.front().rows.front().first.contains(QStringLiteral("башчы")));
    const QStringList texts = textsOf(open);
    CHECK(texts.contains(wording("after.preview.approved")));
    const auto missing = missingWhenClosed(sample.stores(), sample.openHearing().id, Language::Kyrgyz);
    const bool isSaid = texts.contains(QStringLiteral("– ") + wording("after.preview.doubt.missing").arg(missing.join(QStringLiteral(", "))));
    CHECK(isSaid == !missing.isEmpty());
    CHECK(texts.contains(wording("after.preview.doubts.none")) == false);
    CHECK(textsOf(preview(sample.stores(), sample.closedHearing().id, PaperLanguage::Kyrgyz)).contains(wording("after.preview.doubts.none")));
    // It is the office's own, and the dossier for everybody has the papers themselves.
    CHECK(isForOffice(PaperKind::Preview));
    CHECK(isSigned(PaperKind::Preview));
}
