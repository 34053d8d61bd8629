// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/TestDocument.h"

#include "core/report/Papers.h"
#include "core/service/HearingService.h"
#include "core/service/MeetingCourse.h"
#include "core/service/VoteService.h"

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

/// A meeting that was held, and its protocol as text.
struct Held
{
    Held()
        : story(document.seedHearing())
    {
        AgendaItem item;
        item.meetingId = story.meeting;
        item.kind = AgendaKind::Voting;
        item.title.ky = QStringLiteral("Долбоорлорду тандоо");
        entry.vote.agendaItemId = HearingService(*document).addAgendaItem(item);
        entry.vote.title.ky = QStringLiteral("Кайсы долбоор аткарылат?");
        entry.vote.method = VoteMethod::Choice;
        MeetingCourse(*document).beginItem(entry.vote.agendaItemId);
        MeetingCourse(*document).end(story.meeting);
    }
    void add(const char16_t *title, int votes, std::int64_t cost = 0)
    {
        VoteOption option;
        option.title.ky = QString::fromUtf16(title);
        option.votes = votes;
        if (cost > 0)
            option.cost = Money::fromSom(cost);
        entry.options.push_back(option);
    }
    [[nodiscard]] QString protocolText()
    {
        VoteService(*document).take(entry);
        return textsOf(protocol(document.stores(), story.hearing, story.meeting, PaperLanguage::Kyrgyz)).join(u'\n');
    }

    TestDocument document;
    TestDocument::Story story;
    VoteEntry entry;
};

} // namespace

TEST_CASE("the protocol names the project with most voices, or that several are level", "[report][protocol][vote]")
{
    Held held;
    held.add(u"Көпүрө", 30);
    held.add(u"Суу түтүгү", 12);
    CHECK(held.protocolText().contains(u"Эң көп добуш алган сунуш: Көпүрө."));
    Held level;
    level.add(u"Көпүрө", 12);
    level.add(u"Суу түтүгү", 12);
    CHECK(level.protocolText().contains(u"тандоо кабыл алынган жок"));
    Held silent;
    silent.add(u"Көпүрө", 0);
    silent.add(u"Суу түтүгү", 0);
    CHECK(silent.protocolText().contains(u"Долбоор тандалган жок."));
}

TEST_CASE("the protocol says what was chosen within a sum, what it costs and what is left", "[report][protocol][vote]")
{
    Held held;
    held.entry.vote.moneyLimit = Money::fromSom(1'000'000);
    held.add(u"Көпүрө", 30, 700'000);
    held.add(u"Суу түтүгү", 20, 500'000);
    held.add(u"Жарык", 10, 200'000);
    const QString text = held.protocolText();
    CHECK(text.contains(u"Тандалган долбоорлор: Көпүрө; Жарык."));
    CHECK(text.contains(u"Көпүрө (болжолдуу наркы – 700"));
    CHECK(text.contains(u"калган акча – 100"));
}

TEST_CASE("the protocol prints the places and points of a ranking, whatever stands in a title", "[report][protocol][vote]")
{
    Held held;
    held.entry.vote.method = VoteMethod::Ranking;
    held.add(u"Көпүрө %1 %3", 10);
    held.add(u"Суу түтүгү", 8);
    held.entry.options[1].second = 10;
    const QString text = held.protocolText();
    CHECK(text.contains(u"Көпүрө %1 %3 – 30 упай (биринчи орун – 10, экинчи орун – 0, үчүнчү орун – 0);"));
    CHECK(text.contains(u"Эң көп упай алган сунуш: Суу түтүгү."));
    CHECK(text.contains(u"биринчи орун үчүн 3 упай"));
}

TEST_CASE("the protocol says whether a choice was counted twice, and of hands only where it was", "[report][protocol][vote]")
{
    Held held;
    held.add(u"Көпүрө", 30);
    held.add(u"Суу түтүгү", 12);
    CHECK(held.protocolText().contains(u"Добуштар бир жолу саналды."));
    VoteService service(*held.document);
    const Id<Vote> id = held.document.stores().votes.ofMeeting(held.story.meeting).front().id;
    service.confirm(service.entryOf(id));
    const auto text = [&] { return textsOf(protocol(held.document.stores(), held.story.hearing, held.story.meeting, PaperLanguage::Kyrgyz)).join(u'\n'); };
    CHECK(text().contains(u"Добуштар эки жолу саналды, эки эсептин жыйынтыгы дал келди."));
    CHECK_FALSE(text().contains(u"бир жолу саналды"));
    service.remove(id);
    held.entry.vote.method = VoteMethod::Question;
    held.entry.options.clear();
    held.entry.vote.inFavour = 20;
    CHECK_FALSE(held.protocolText().contains(u"жолу саналды"));
}
