// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/search/RepeatedRemarks.h"
#include "core/search/SimilarGroups.h"
#include "core/service/ApartService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"

#include <algorithm>
#include <random>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

class Hall
{
public:
    Id<Remark> say(const QString &text, RemarkKind kind = RemarkKind::Comment)
    {
        RemarkEntry entry;
        entry.meetingId = m_story.meeting;
        entry.text = text;
        entry.kind = kind;
        return RemarkService(*document).record(entry);
    }
    void answer(const Id<Remark> &proposal)
    {
        Response response;
        response.remarkId = proposal;
        response.decision = Decision::Accepted;
        response.reason = {QStringLiteral("Аткарылат"), {}, {}};
        ResponseService(*document).respond(response);
    }
    [[nodiscard]] std::vector<RepeatedGroup> repeated() { return repeatedRemarks(*document, m_story.hearing); }

    TestDocument document;

private:
    TestDocument::Story m_story = document.seedHearing();
};

QStringList villageSays(int count, unsigned seed)
{
    static const QStringList who {QStringLiteral("Мектептин"), QStringLiteral("Бала бакчанын"), QStringLiteral("Клубдун"), QStringLiteral("Көпүрөнүн"), QStringLiteral("Медпункттун")};
    static const QStringList what {QStringLiteral("чатыры тешик"), QStringLiteral("жарыгы жок"), QStringLiteral("жолу жаман"), QStringLiteral("суусу келбейт"), QStringLiteral("тосмосу кулаган")};
    static const QStringList wish {QStringLiteral("оңдоп бергиле"), QStringLiteral("качан оңдолот"), QStringLiteral("акча бөлгүлө"), QStringLiteral("көңүл бургула")};
    std::mt19937 random(seed);
    const auto one = [&random](const QStringList &of) { return of[static_cast<qsizetype>(random() % static_cast<unsigned>(of.size()))]; };
    QStringList said;
    for (int i = 0; i < count; ++i)
        said += one(who) + u' ' + one(what) + QStringLiteral(", ") + one(wish);
    return said;
}

std::vector<SimilarGroup> groupsOf(const std::vector<std::pair<QString, QString>> &texts, const Apart &apart)
{
    SimilarTexts index;
    for (const auto &[key, text] : texts)
        index.put(key, text);
    return similarGroups(SimilarPairs(index, kRepeated), apart);
}

} // namespace

TEST_CASE("what was said twice is proposed as a group under the earliest proposal", "[search]")
{
    Hall hall;
    const auto first = hall.say(QStringLiteral("Мектептин алдына жарык керек"));
    hall.say(QStringLiteral("Айыл өкмөтүнө рахмат"));
    const auto proposal = hall.say(QStringLiteral("Мектептин алдына жарык коюлсун, жарык керек"), RemarkKind::Proposal);
    const auto last = hall.say(QStringLiteral("Жарык керек мектептин алдына"), RemarkKind::Proposal);
    const auto groups = hall.repeated();
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].lead == proposal);
    CHECK(groups[0].others == std::vector<Id<Remark>> {first, last});
    CHECK(groups[0].score >= kRepeated);
    CHECK(groups[0].score <= 1);
}

TEST_CASE("remarks that stand together are not proposed again, a new one joins their lead", "[search]")
{
    Hall hall;
    const auto a = hall.say(QStringLiteral("Көпүрөнү оңдоп бергиле"), RemarkKind::Proposal);
    const auto b = hall.say(QStringLiteral("Көпүрөнү оңдоп бергиле!"), RemarkKind::Proposal);
    RemarkLinks(*hall.document).link({a}, b, LinkKind::Duplicate);
    CHECK(hall.repeated().empty());
    const auto c = hall.say(QStringLiteral("көпүрөнү оңдоп бергиле"), RemarkKind::Proposal);
    const auto groups = hall.repeated();
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].lead == b);
    CHECK(groups[0].others == std::vector<Id<Remark>> {c});
}

TEST_CASE("what was kept apart is not proposed again, until that is undone", "[search]")
{
    Hall hall;
    const auto a = hall.say(QStringLiteral("Таза суу качан берилет"));
    const auto b = hall.say(QStringLiteral("Таза суу качан берилет?"));
    const auto c = hall.say(QStringLiteral("таза суу берилет качан"));
    ApartService(*hall.document).keepApart(b, {a, c});
    auto groups = hall.repeated();
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].lead == a);
    CHECK(groups[0].others == std::vector<Id<Remark>> {c});
    ApartService(*hall.document).keepApart({a, b, c});
    CHECK(hall.repeated().empty());
    hall.document->undo();
    hall.document->undo();
    REQUIRE(hall.repeated().size() == 1);
    CHECK(hall.repeated()[0].others.size() == 2);
}

TEST_CASE("what was said at an earlier hearing too is proposed with those of its own hearing, and both links stay", "[search]")
{
    Hall hall;
    const auto a = hall.say(QStringLiteral("Көпүрөнү оңдоп бергиле"), RemarkKind::Proposal);
    const auto b = hall.say(QStringLiteral("Көпүрөнү оңдоп бергиле!"), RemarkKind::Proposal);
    Hearing earlier = hall.document.stores().hearings.get(hall.document.stores().remarks.get(a).hearingId);
    earlier.date = earlier.date.addYears(-1);
    RemarkEntry entry;
    entry.hearingId = HearingService(*hall.document).add(earlier);
    entry.kind = RemarkKind::Proposal;
    entry.channel = RemarkChannel::Before;
    entry.text = QStringLiteral("Көпүрө керек");
    const auto before = RemarkService(*hall.document).record(entry);
    RemarkLinks(*hall.document).link({b}, before, LinkKind::Duplicate);
    REQUIRE(hall.repeated().size() == 1);
    RemarkLinks(*hall.document).link({b}, a, LinkKind::Duplicate);
    const auto &links = hall.document.stores().remarkLinks;
    CHECK(links.allOfRemark(b).size() == 2);
    CHECK(links.leadOf(b) == a);
    CHECK(links.ofRemark(b)->leadId == a);
    CHECK(hall.repeated().empty());
}

TEST_CASE("many answered remarks of the same words make no groups, one that waits joins one of them", "[search]")
{
    Hall hall;
    std::vector<Id<Remark>> answered;
    for (int i = 0; i < 4; ++i) {
        answered.push_back(hall.say(QStringLiteral("Көпүрөнү оңдоп бергиле"), RemarkKind::Proposal));
        hall.answer(answered.back());
    }
    CHECK(hall.repeated().empty());
    const auto waits = hall.say(QStringLiteral("көпүрөнү оңдоп бергиле"), RemarkKind::Proposal);
    const auto groups = hall.repeated();
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].lead == answered[0]);
    CHECK(groups[0].others == std::vector<Id<Remark>> {waits});
}

TEST_CASE("no chain of half alike remarks makes one group", "[search]")
{
    Hall hall;
    hall.say(QStringLiteral("Мектепке спорт зал курулсун, эшиги кең болсун"));
    hall.say(QStringLiteral("Мектепке спорт зал курулсун, терезеси чоң болсун"));
    hall.say(QStringLiteral("Клубга китепкана курулсун, терезеси чоң болсун"));
    hall.say(QStringLiteral("Клубга китепкана курулсун, отун алынсын"));
    for (const RepeatedGroup &group : hall.repeated())
        CHECK(group.others.size() == 1);
}

TEST_CASE("groups do not hang on the order in which remarks came, and keep apart what is apart", "[search][property]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::vector<std::pair<QString, QString>> texts;
        for (const QString &text : villageSays(120, seed))
            texts.emplace_back(QStringLiteral("%1").arg(texts.size(), 4, 10, QLatin1Char('0')), text);
        const auto apart = [seed](const QString &a, const QString &b) { return (a.toUInt() + b.toUInt() + seed) % 7 == 0; };
        const auto groups = groupsOf(texts, apart);
        CHECK(!groups.empty());
        std::mt19937 random(seed);
        std::shuffle(texts.begin(), texts.end(), random);
        CHECK(groupsOf(texts, apart) == groups);
        QStringList seen;
        for (const SimilarGroup &group : groups) {
            CHECK(group.keys.size() >= 2);
            CHECK(group.keys.size() <= kLargestGroup);
            CHECK(group.score >= kRepeated);
            for (const QString &key : group.keys) {
                CHECK(!seen.contains(key));
                seen += key;
                for (const QString &other : group.keys)
                    CHECK((key == other || !apart(key, other)));
            }
        }
    }
}

TEST_CASE("a hundred times the same makes groups of a size that can be read", "[search]")
{
    std::vector<std::pair<QString, QString>> texts;
    for (int i = 0; i < 120; ++i)
        texts.emplace_back(QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("Суу керек, жол керек"));
    const auto groups = groupsOf(texts, [](const QString &, const QString &) { return false; });
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].keys.size() == 50);
    CHECK(groups[2].keys.size() == 20);
    CHECK(groups[0].score == 1);
}
