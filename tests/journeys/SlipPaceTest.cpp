// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many strokes a slip of paper takes, with who wrote it, the amount and the topic; every key is a real event.
#include "tests/journeys/Keyboard.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "core/service/AttendanceService.h"
#include "core/service/RemarkService.h"
#include "core/service/SlipService.h"
#include "ui/shell/Page.h"

#include <QWidget>

#include <iostream>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

struct Slip
{
    int writer = 0;
    core::RemarkKind kind = core::RemarkKind::Proposal;
    QString text;
    std::optional<core::Money> amount;
    int topic = 0; ///< the digit of the topic
};

std::vector<Slip> sixSlips()
{
    using core::Money;
    using core::RemarkKind;
    return {{3, RemarkKind::Proposal, QStringLiteral("Мектептин чатырын оңдоого 500 миң сом керек"), Money::fromSom(500'000), 2},
            {7, RemarkKind::Proposal, QStringLiteral("Ленин көчөсүнө жарык коюлсун, 120 миң сом"), Money::fromSom(120'000), 1},
            {5, RemarkKind::Proposal, QStringLiteral("Бала бакчага оюнчук жана керебет, 80 миң сом"), Money::fromSom(80'000), 2},
            {6, RemarkKind::Proposal, QStringLiteral("Суу түтүгүн алмаштырууга 1,2 млн сом бөлүңүздөр"), Money::fromSom(1'200'000), 1},
            {9, RemarkKind::Question, QStringLiteral("Жолду качан оңдойсуздар"), {}, 1},
            {4, RemarkKind::Question, QStringLiteral("Дарыканага акча барбы"), {}, 2}};
}

} // namespace

TEST_CASE("six slips of paper are keyed in with few strokes beside their words", "[journey][slips]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    const core::Id<core::Meeting> meeting = window.view().workspace().meetingId();
    core::SlipBatch batch;
    batch.meetingId = meeting;
    batch.first = 1;
    batch.last = 6;
    core::SlipService(window.document()).issue(batch);
    settle();
    REQUIRE(window.document().stores().topics.used().size() >= 2);
    const auto people = core::participantRows(window.document().stores(), meeting);
    const auto slips = sixSlips();
    Keyboard keys(window, Keyboard::Layout::Kyrgyz);
    window.find<QWidget>("entryText")->setFocus();
    keys.ctrl('B', Qt::ShiftModifier); // the slips
    keys.press(Qt::Key_Return); // the number stands there
    int words = 0;
    const int before = keys.strokes();
    auto kind = core::RemarkKind::Comment;
    for (const Slip &slip : slips) {
        if (slip.kind != kind)
            keys.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(slip.kind)), Qt::ControlModifier); // it stays for the next ones
        kind = slip.kind;
        const int begun = keys.strokes();
        keys.type(slip.text);
        words += keys.strokes() - begun;
        if (slip.amount)
            keys.ctrl('M'); // as it was recognised
        keys.press(static_cast<Qt::Key>(Qt::Key_0 + slip.topic), Qt::AltModifier);
        keys.ctrl('N');
        keys.type(QString::number(slip.writer));
        keys.press(Qt::Key_Return); // and it is saved
    }
    const int marks = keys.strokes() - before - words;
    const auto rows = core::newestRemarkRows(window.document().stores(), meeting, 6);
    REQUIRE(rows.size() == 6);
    for (std::size_t i = 0; i < slips.size(); ++i) {
        const core::RemarkRow &row = rows[5 - i];
        INFO(slips[i].text.toStdString());
        CHECK(row.words.text == slips[i].text);
        CHECK(row.remark.kind == slips[i].kind);
        CHECK(row.remark.amount == slips[i].amount);
        CHECK(row.remark.slipNumber == static_cast<int>(i) + 1);
        CHECK(row.topics.size() == 1);
        const auto writer = std::find_if(people.begin(), people.end(), [&](const auto &each) { return each.attendance.number == slips[i].writer; });
        REQUIRE(writer != people.end());
        CHECK((row.remark.attendanceId == writer->attendance.id));
    }
    const double perSlip = (words + marks) / 6.0;
    constexpr double kStrokesAMinute = 200;
    constexpr double kExperienced = 280; // of one who types for a living, with the mistakes put right
    std::cout << "six slips: " << words << " strokes of words and " << marks << " beside them, " << perSlip << " a slip; at 200 strokes a minute " << 60 * perSlip / kStrokesAMinute
              << " s a slip, " << kStrokesAMinute / perSlip << " slips a minute; six a minute take " << 6 * perSlip << " strokes a minute\n";
    CHECK(marks <= 6 * 10);
    CHECK(kExperienced / perSlip >= 6); // slips a minute
}
