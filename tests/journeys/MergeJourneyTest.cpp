// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The registration desk and the secretary work apart, and bring their copies together.
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"
#include "tests/support/ZipBuilder.h"

#include "core/document/DocumentDifference.h"
#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "core/service/AttendanceService.h"
#include "core/service/MunicipalityService.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace eldin::core;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

void setPopulation(Document &document, int population)
{
    Settlement village = document.stores().settlements.all().front();
    village.population = population;
    MunicipalityService(document).editSettlement(village);
}

} // namespace

TEST_CASE("two laptops are brought together, a conflict is decided by keys, and both are equal", "[journey][merge]")
{
    TestWindow window;
    window.openSample();
    const QString other = window.pathOf(QStringLiteral("кесиптеш.eldin"));
    REQUIRE(QFile::copy(window.document().path(), other));
    Environment environment = window.document().environment();
    environment.device = QStringLiteral("0193b1c0-0000-7000-8000-0000000000c2");
    environment.author = QStringLiteral("Катчы");
    {
        const auto desk = Document::open(other, environment, Access::ReadWrite);
        setPopulation(*desk, 1999);
        Settlement village;
        village.name.ky = QStringLiteral("Жаңы айыл");
        MunicipalityService(*desk).addSettlement(village);
    }
    setPopulation(window.document(), 1777);
    const auto villages = window.document().stores().settlements.all().size();

    window.view().workspace().goTo(PageKey::Share, QStringLiteral("merge"));
    window.dialogs().files = {other};
    QTest::mouseClick(window.find<QPushButton>("openOtherCopy"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return window.find<QPushButton>("bringIn")->isVisible(); }, 20'000));
    CHECK(window.find<QLabel>("mergePlan")->text().contains(QStringLiteral("2")));
    CHECK(window.document().stores().settlements.all().size() == villages);
    QTest::mouseClick(window.find<QPushButton>("bringIn"), Qt::LeftButton);
    CHECK(window.document().stores().settlements.all().size() == villages + 1);
    auto *conflicts = window.find<QTreeWidget>("conflicts");
    const auto shows = [&](int count) { return QTest::qWaitFor([&] { return conflicts->topLevelItemCount() == count; }, 10'000); };
    REQUIRE(shows(1));

    // Undo takes the copy out again, and Redo brings it back.
    window.view().workspace().undo();
    CHECK(window.document().stores().settlements.all().size() == villages);
    REQUIRE(shows(0));
    window.view().workspace().redo();
    REQUIRE(shows(1));

    conflicts->setFocus();
    const auto open = openConflicts(window.document());
    const int second = static_cast<int>(std::get<qint64>(*open.front().sides.at(1).value));
    QTest::keyClick(conflicts, Qt::Key_2);
    QTest::keyClick(conflicts, Qt::Key_Return);
    CHECK(window.document().stores().settlements.all().front().population == second);
    CHECK(conflicts->topLevelItemCount() == 0);

    const auto desk = Document::open(other, environment, Access::ReadWrite);
    CHECK(mergeCopies(*desk, {window.document().path()}).applied == 2);
    CHECK(differenceOf(*desk, window.document()).records.empty());
    CHECK(openConflictCount(*desk) == 0);
    CHECK(verifyDocument(*desk).empty());
}

TEST_CASE("a copy that comes back is dropped on the window, packed as a messenger packs it, and offered to be brought in", "[journey][merge]")
{
    TestWindow window;
    window.openSample();
    const QString other = window.pathOf(QStringLiteral("кесиптеш (1).eldin"));
    REQUIRE(QFile::copy(window.document().path(), other));
    {
        Environment environment = window.document().environment();
        environment.device = QStringLiteral("0193b1c0-0000-7000-8000-0000000000c2");
        const auto desk = Document::open(other, environment, Access::ReadWrite);
        setPopulation(*desk, 1999);
    }
    const QString packed = window.pathOf(QStringLiteral("IMG-2026.zip"));
    QFile bytes(other);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    ZipBuilder().add("note.txt", "for you").add("кесиптеш.eldin", bytes.readAll().toStdString()).write(packed.toStdString());
    const QString own = window.document().path();
    REQUIRE(dropFiles(window.operator->(), {QUrl::fromLocalFile(packed)}));
    const auto offered = [&] {
        const auto *bring = window->findChild<QPushButton *>(QStringLiteral("bringIn"));
        return bring != nullptr && bring->isVisible();
    };
    REQUIRE(QTest::qWaitFor(offered, 20'000));
    CHECK(window.document().path() == own);
    QTest::keyClick(window.find<QPushButton>("bringIn"), Qt::Key_Space);
    CHECK(window.document().stores().settlements.all().front().population == 1999);
    CHECK(openConflictCount(window.document()) == 0);
}

TEST_CASE("who was registered at two desks is offered, and becomes one by two keys", "[journey][merge]")
{
    TestWindow window;
    window.openSample();
    const QString other = window.pathOf(QStringLiteral("каттоо.eldin"));
    REQUIRE(QFile::copy(window.document().path(), other));
    const auto hearings = window.document().stores().hearings.all();
    ParticipantEntry entry;
    entry.meetingId = window.document().stores().meetings.ofHearing(hearings.back().id).front().id;
    entry.name = QStringLiteral("Токтогулова Айзада");
    const auto own = AttendanceService(window.document()).registerParticipant(entry);
    {
        Environment environment = window.document().environment();
        environment.device = QStringLiteral("0193b1c0-0000-7000-8000-0000000000c2");
        const auto desk = Document::open(other, environment, Access::ReadWrite);
        entry.phone = QStringLiteral("0555 123456");
        AttendanceService(*desk).registerParticipant(entry);
    }
    mergeCopies(window.document(), {other});
    const auto registered = window.document().stores().attendances.ofMeeting(entry.meetingId).size();
    window.view().workspace().goTo(PageKey::Share, QStringLiteral("merge"));
    auto *cases = window.find<QTreeWidget>("conflicts");
    REQUIRE(QTest::qWaitFor([&] { return cases->topLevelItemCount() == 1; }, 10'000));
    CHECK(cases->topLevelItem(0)->text(0).contains(entry.name));
    cases->setFocus();
    // Those of the desk have the same number; the one that stands first stays.
    QTest::keyClick(cases, Qt::Key_1);
    QTest::keyClick(cases, Qt::Key_Return);
    CHECK(window.document().stores().attendances.ofMeeting(entry.meetingId).size() == registered - 1);
    CHECK(cases->topLevelItemCount() == 0);
    window.view().workspace().undo();
    REQUIRE(QTest::qWaitFor([&] { return cases->topLevelItemCount() == 1; }, 10'000));
    QTest::keyClick(cases, Qt::Key_3); // two people: not asked again, but both have one number
    QTest::keyClick(cases, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return cases->topLevelItemCount() == 1 && !cases->topLevelItem(0)->text(0).contains(entry.name); }, 10'000));
    QTest::keyClick(cases, Qt::Key_1);
    QTest::keyClick(cases, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return cases->topLevelItemCount() == 0; }, 10'000));
    const auto both = window.document().stores().attendances.ofMeeting(entry.meetingId);
    CHECK(both.size() == registered);
    QSet<int> numbers;
    for (const Attendance &each : both)
        numbers.insert(each.number);
    CHECK(numbers.size() == static_cast<qsizetype>(registered));
    CHECK(window.document().stores().attendances.find(own));
}
