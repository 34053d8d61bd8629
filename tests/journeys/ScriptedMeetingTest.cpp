// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole meeting written down by keyboard: ninety people, sixty remarks, three votes, and the current fails in between.
#include "tests/journeys/HallPlayer.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/Verification.h"
#include "core/report/RemarkRows.h"
#include "core/report/Summary.h"
#include "core/report/TurnRows.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr const char *kFolder = "ELDIN_TEST_HALL_FOLDER";
constexpr const char *kLayout = "ELDIN_TEST_HALL_LAYOUT";
constexpr const char *kMode = "ELDIN_TEST_HALL_MODE";
const QDateTime kStart(QDate(2026, 12, 10), QTime(10, 0), Qt::OffsetFromUTC, 6 * 3600);

QString documentIn(const QString &folder)
{
    return folder + QStringLiteral("/угуу.eldin");
}

/// The moment at which the current failed, for whoever switches the laptop on again.
QString momentIn(const QString &folder)
{
    return folder + QStringLiteral("/moment.txt");
}

/// A document with a meeting in one village, planned and nothing more.
void prepare(const QString &folder)
{
    core::FixedClock clock(kStart.addDays(-20));
    core::SeededRandom random(11);
    const core::Environment environment {clock, random, QStringLiteral("laptop"), QStringLiteral("Катчы"), {}};
    core::Document::create(documentIn(folder), environment, [&](core::Stores &stores) {
        core::Municipality municipality;
        municipality.id = core::Id<core::Municipality>::create(clock, random);
        municipality.name.ky = QStringLiteral("Ак-Булак айыл аймагы");
        stores.municipality.insert(municipality);
    });
    const auto document = core::Document::open(documentIn(folder), environment, core::Access::ReadWrite);
    core::Settlement village;
    village.name.ky = QStringLiteral("Ак-Булак");
    const auto settlement = core::MunicipalityService(*document).addSettlement(village);
    core::HearingService hearings(*document);
    core::Hearing hearing;
    hearing.title.ky = QStringLiteral("2027-жылдын бюджетинин долбоору");
    hearing.date = kStart.date();
    core::Meeting meeting;
    meeting.hearingId = hearings.add(hearing);
    meeting.settlementId = settlement;
    meeting.place.ky = QStringLiteral("Маданият үйү");
    meeting.startsAt = QDateTime(kStart.date(), kStart.time());
    const auto id = hearings.addMeeting(meeting);
    for (const core::AgendaItem &item : document->stores().agenda.ofMeeting(id))
        hearings.removeAgendaItem(item.id);
    for (const core::AgendaKind kind : {core::AgendaKind::Opening, core::AgendaKind::Speeches, core::AgendaKind::Voting}) {
        core::AgendaItem item;
        item.meetingId = id;
        item.kind = kind;
        item.title.ky = QStringLiteral("Маселе %1").arg(static_cast<int>(kind) + 1);
        item.plannedMinutes = 30;
        hearings.addAgendaItem(item);
    }
}

struct Evening
{
    Evening(const QString &folder, const QDateTime &now, Keyboard::Layout layout, HallPlayer::Mode mode)
        : window(core::Language::Kyrgyz, folder)
        , player(window, script, layout, mode)
    {
        window.clock() = core::FixedClock(now, 0);
        REQUIRE(window->openDocument(documentIn(folder)));
        settle();
        player.open();
    }

    HallScript script = HallScript::make();
    TestWindow window;
    HallPlayer player;
};

/// Of the speeches, in their order: number, seconds, and ≈ where no watch ran.
QStringList speeches(const core::Stores &stores, const core::Id<core::Meeting> &meeting, const QDateTime &now)
{
    QStringList lines;
    for (const core::TurnRow &row : core::turnRows(stores, meeting, now))
        lines += QStringLiteral("%1: %2 s%3").arg(row.number).arg(row.seconds).arg(row.turn.isAbout ? QStringLiteral(" ≈") : QString());
    return lines;
}

QStringList expectedSpeeches(const HallScript &script, HallPlayer::Mode mode)
{
    QStringList lines;
    for (std::size_t i = 0; i < script.remarks.size(); ++i) {
        const ScriptedRemark &remark = script.remarks[i];
        // Whoever spoke when the current failed still stood there when the laptop was on again.
        const int seconds = remark.seconds + (i == kPowerCut ? kDark : 0);
        if (remark.speaker > 0)
            lines += QStringLiteral("%1: %2 s%3").arg(remark.speaker).arg(seconds).arg(mode == HallPlayer::Mode::Plain ? QStringLiteral(" ≈") : QString());
    }
    return lines;
}

QString line(int speaker, core::RemarkKind kind, const QString &text, core::Language language, const std::optional<core::Money> &amount)
{
    return QStringList {QString::number(speaker), core::codeOf(kind), text, core::codeOf(language), amount ? QString::number(amount->tyiyn()) : QString()}
        .join(u'|');
}

void checkRecord(Evening &evening, HallPlayer::Mode mode)
{
    const HallScript &script = evening.script;
    core::Stores &stores = evening.window.document().stores();
    const core::Meeting meeting = stores.meetings.all().front();
    QStringList said;
    for (const core::RemarkRow &row : core::remarkRows(stores, meeting.hearingId))
        said += line(row.participantNumber, row.remark.kind, row.words.text, row.words.language, row.remark.amount);
    QStringList wanted;
    for (const ScriptedRemark &remark : script.remarks)
        wanted += line(remark.speaker, remark.kind, remark.text, remark.language, remark.amount);
    CHECK(said == wanted);
    const core::Presence hall = core::presence(stores, meeting.id);
    CHECK(hall.total == kPresent);
    const auto people = core::participantRows(stores, meeting.id);
    REQUIRE(people.size() == script.registered.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        CHECK(people[i].person.name == script.registered[i].name);
        CHECK(people[i].attendance.sex == script.registered[i].sex);
    }
    QStringList tallies;
    for (const core::Vote &vote : stores.votes.ofMeeting(meeting.id))
        tallies += QStringLiteral("%1 %2 %3 %4").arg(vote.inFavour).arg(vote.against).arg(vote.abstained).arg(vote.present);
    CHECK(tallies == QStringList {QStringLiteral("87 1 2 90"), QStringLiteral("80 4 6 90"), QStringLiteral("55 21 14 90")});
    CHECK(speeches(stores, meeting.id, evening.window.clock().wallTime()) == expectedSpeeches(script, mode));
    CHECK(meeting.endsAt.isValid());
}

} // namespace

TEST_CASE("a scripted meeting until the current fails", "[.hall-until-power-cut]")
{
    const QString folder = qEnvironmentVariable(kFolder);
    Evening evening(folder, kStart, static_cast<Keyboard::Layout>(qEnvironmentVariableIntValue(kLayout)),
                    static_cast<HallPlayer::Mode>(qEnvironmentVariableIntValue(kMode)));
    HallPlayer &player = evening.player;
    player.goOn();
    player.registerPeople();
    player.countHall();
    player.goOn();
    player.vote(evening.script.votes[0]);
    player.goOn();
    player.vote(evening.script.votes[1]);
    player.goOn();
    player.write(0, kPowerCut);
    player.writeHalf(kPowerCut);
    const QString drafts = evening.window.settings().folder() + QStringLiteral("/drafts");
    REQUIRE(QTest::qWaitFor([&] { return !QDir(drafts).isEmpty(); }, 5'000));
    QFile moment(momentIn(folder));
    REQUIRE(moment.open(QIODevice::WriteOnly));
    moment.write(evening.window.clock().now().toString(Qt::ISODateWithMs).toUtf8());
    moment.close();
    std::raise(SIGKILL);
}

TEST_CASE("a meeting of ninety is written down by keyboard through a power cut, word for word and second for second", "[journey][hall]")
{
    const auto layout = GENERATE(Keyboard::Layout::English, Keyboard::Layout::Russian, Keyboard::Layout::Kyrgyz);
    const auto mode = GENERATE(HallPlayer::Mode::Plain, HallPlayer::Mode::Queue);
    CAPTURE(static_cast<int>(layout), static_cast<int>(mode));
    QTemporaryDir temporary;
    const QString folder = temporary.path();
    prepare(folder);
    QProcess first;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kFolder), folder);
    environment.insert(QString::fromLatin1(kLayout), QString::number(static_cast<int>(layout)));
    environment.insert(QString::fromLatin1(kMode), QString::number(static_cast<int>(mode)));
    first.setProcessEnvironment(environment);
    first.start(QCoreApplication::applicationFilePath(), {QStringLiteral("a scripted meeting until the current fails")});
    REQUIRE(first.waitForFinished(120'000));
    INFO(first.readAllStandardOutput().toStdString());
    REQUIRE(first.exitStatus() == QProcess::CrashExit);

    QFile moment(momentIn(folder));
    REQUIRE(moment.open(QIODevice::ReadOnly));
    const QDateTime cut = QDateTime::fromString(QString::fromUtf8(moment.readAll()), Qt::ISODateWithMs);
    Evening evening(folder, cut.addSecs(kDark), layout, mode);
    HallPlayer &player = evening.player;
    player.writeOtherHalf(kPowerCut);
    player.write(kPowerCut + 1, evening.script.remarks.size());
    player.goOn();
    player.goOn();
    player.vote(evening.script.votes[2], false);
    player.goOn();
    checkRecord(evening, mode);
    for (const core::Problem &finding : core::verifyDocument(evening.window.document())) {
        CAPTURE(finding.where, finding.code);
        CHECK(finding.severity != core::Severity::Error);
    }
}
