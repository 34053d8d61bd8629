// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/TestDocument.h"

#include "core/report/Papers.h"
#include "core/report/Wording.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QString kWords = QStringLiteral("Көпүрө качан оңдолот?");

/// A meeting with a report, questions and speeches, at which a question was asked.
struct Agenda
{
    Agenda()
        : story(document.seedHearing())
        , hearings(*document)
        , service(*document)
    {
        for (const AgendaItem &shipped : document.stores().agenda.ofMeeting(story.meeting))
            hearings.removeAgendaItem(shipped.id);
        report = item(AgendaKind::Report, QStringLiteral("Баяндама"));
        questions = item(AgendaKind::Questions, QStringLiteral("Суроо-жооп"));
        speeches = item(AgendaKind::Speeches, QStringLiteral("Чыгып сүйлөөлөр"));
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Question;
        entry.text = kWords;
        remark = service.record(entry);
    }
    Id<AgendaItem> item(AgendaKind kind, const QString &title)
    {
        AgendaItem result;
        result.meetingId = story.meeting;
        result.kind = kind;
        result.title.ky = title;
        return hearings.addAgendaItem(result);
    }
    Id<Meeting> otherMeeting()
    {
        Meeting other = document.stores().meetings.get(story.meeting);
        other.startsAt = other.startsAt.addDays(1);
        return hearings.addMeeting(other);
    }
    /// Titles of the items under which the protocol tells what was asked, in order.
    [[nodiscard]] QStringList places()
    {
        QStringList found;
        QString title;
        const auto paper = protocol(document.stores(), story.hearing, {}, PaperLanguage::Kyrgyz);
        for (const QString &text : textsOf(paper.parts.front())) {
            for (const AgendaItem &each : document.stores().agenda.ofMeeting(story.meeting)) {
                if (text == each.title.ky)
                    title = text;
            }
            if (text.contains(kWords))
                found += title;
        }
        return found;
    }

    TestDocument document;
    TestDocument::Story story;
    HearingService hearings;
    RemarkService service;
    Id<AgendaItem> report, questions, speeches;
    Id<Remark> remark;
};

} // namespace

TEST_CASE("a remark is put under another item of the agenda, and the protocol follows", "[service][remark]")
{
    Agenda agenda;
    CHECK(agenda.places() == QStringList {QStringLiteral("Суроо-жооп")});
    checkDoUndoRedo(agenda.document, [&] { agenda.service.moveUnder({agenda.remark}, agenda.report); });
    CHECK(agenda.places() == QStringList {QStringLiteral("Баяндама")});
    checkDoUndoRedo(agenda.document, [&] { agenda.service.moveUnder({agenda.remark}, {}); });
    CHECK(agenda.places() == QStringList {QStringLiteral("Суроо-жооп")});
}

TEST_CASE("a second item for questions does not tell them a second time", "[service][remark]")
{
    Agenda agenda;
    agenda.item(AgendaKind::Questions, QStringLiteral("Кошумча суроолор"));
    CHECK(agenda.places() == QStringList {QStringLiteral("Суроо-жооп")});
}

TEST_CASE("the place on the agenda goes with the meeting and with the item", "[service][remark]")
{
    Agenda agenda;
    const auto there = agenda.otherMeeting();
    const auto placed = [&] { return agenda.document.stores().remarks.get(agenda.remark).agendaItemId; };
    agenda.service.moveUnder({agenda.remark}, agenda.report);
    CHECK(placed() == agenda.report);
    SECTION("a corrected remark stays where it was put")
    {
        RemarkEntry entry = agenda.service.entryOf(agenda.remark);
        entry.text += QStringLiteral(" Жайында?");
        agenda.service.edit(agenda.remark, entry);
        CHECK(placed() == agenda.report);
    }
    SECTION("at another meeting there is another agenda")
    {
        agenda.service.moveTo({agenda.remark}, there);
        CHECK(placed().isNull());
        CHECK_ERROR(agenda.service.moveUnder({agenda.remark}, agenda.report), ErrorCode::RuleBroken);
    }
    SECTION("an item that is taken off the agenda takes nothing with it")
    {
        checkDoUndoRedo(agenda.document, [&] { agenda.hearings.removeAgendaItem(agenda.report); });
        CHECK(placed().isNull());
        CHECK(agenda.places() == QStringList {QStringLiteral("Суроо-жооп")});
    }
    SECTION("a closed record is not moved about in")
    {
        agenda.hearings.closeRecord(agenda.story.hearing);
        CHECK_ERROR(agenda.service.moveUnder({agenda.remark}, {}), ErrorCode::RuleBroken);
    }
}
