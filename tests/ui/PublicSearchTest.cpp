// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/base/Text.h"
#include "core/document/PublicCopy.h"
#include "core/search/Words.h"
#include "core/service/AttendanceService.h"
#include "core/service/RemarkService.h"
#include "ui/shell/DocumentSearch.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

#include <set>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

const QString kName = QStringLiteral("Түлөбердиева Кызжибек");
const QString kPhone = QStringLiteral("0778 456789");
const QString kText = QStringLiteral("Мен Түлөбердиевамын, 0778456789: үйүмө ысыксуутүтүк керек");

/// Everything in the document that belongs to one person: names, numbers and addresses as a whole.
std::set<QString> privateValues(core::Document &document)
{
    std::set<QString> values;
    for (const core::Person &person : document.stores().persons.all()) {
        for (const QString &value : {person.name, person.phone, person.address})
            values.insert(value);
    }
    values.erase(QString());
    return values;
}

std::set<QString> wordsOf(const std::set<QString> &values)
{
    std::set<QString> words;
    for (const QString &value : values) {
        for (const core::WordPlace &place : core::wordsIn(value)) {
            if (place.length > 2) // "кв" and a house's number are words of anything
                words.insert(value.mid(place.at, place.length));
        }
    }
    return words;
}

} // namespace

TEST_CASE("in a copy for everybody no private word finds a person, a number, or a text that is not there", "[ui][private][search]")
{
    TestWindow window;
    window.openSample();
    core::ParticipantEntry participant;
    participant.meetingId = window.view().workspace().meetingId();
    participant.name = kName;
    participant.phone = kPhone;
    const auto speaker = core::AttendanceService(window.document()).registerParticipant(participant);
    core::RemarkEntry entry;
    entry.meetingId = participant.meetingId;
    entry.attendanceId = speaker;
    entry.kind = core::RemarkKind::Proposal;
    entry.text = kText;
    core::RemarkService(window.document()).record(entry);
    const auto values = privateValues(window.document());
    REQUIRE(values.size() > 60);
    REQUIRE(QTest::qWaitFor([&] { return DocumentSearch::of(window.view().workspace()).isReady(); }, 20'000));
    REQUIRE_FALSE(DocumentSearch::of(window.view().workspace()).find(kName).empty()); // here it is found
    REQUIRE_FALSE(DocumentSearch::of(window.view().workspace()).find(QStringLiteral("ысыксуутүтүк")).empty());

    const QString target = window.pathOf(QStringLiteral("public.eldin"));
    core::PublicCopyPlan plan;
    plan.resident.ky = QStringLiteral("жашоочу");
    core::writePublicCopy(window.document().path(), target, plan, window.document().environment());
    REQUIRE(window->openDocument(target));
    auto &search = DocumentSearch::of(window.view().workspace());
    REQUIRE(QTest::qWaitFor([&] { return search.isReady(); }, 20'000));
    REQUIRE_FALSE(search.find(QStringLiteral("суу")).empty());
    auto asked = wordsOf(values);
    asked.insert(values.begin(), values.end());
    asked.insert({QStringLiteral("0778456789"), QStringLiteral("Түлөбердиевамын"), QStringLiteral("ысыксуутүтүк"), kText});
    for (const QString &word : asked) {
        CAPTURE(word);
        for (const FoundKind &kind : search.find(word)) {
            CHECK(kind.kind != core::SearchKind::Person);
            for (const FoundRecord &record : kind.records) {
                const QString shown = core::folded(record.name + u' ' + record.text);
                for (const QString &value : values) {
                    CAPTURE(shown);
                    CHECK_FALSE(shown.contains(core::folded(value)));
                }
                CHECK_FALSE(shown.contains(QStringLiteral("0778456789")));
                CHECK_FALSE(shown.contains(QStringLiteral("ысыксуутүтүк")));
            }
        }
    }
    // What nobody else could have said is not found at all, on the page of remarks neither.
    for (const QString &word : {kName, kPhone, QStringLiteral("Түлөбердиева"), QStringLiteral("0778456789"), QStringLiteral("ысыксуутүтүк")}) {
        CAPTURE(word);
        CHECK(search.find(word).empty());
        CHECK(search.remarks(word).isEmpty());
        window.view().showPage(PageKey::Remarks);
        settle();
        window.find<QLineEdit>("findWords")->setText(word);
        CHECK(window.find<QWidget>("remarks")->findChild<QTableView *>()->model()->rowCount() == 0);
    }
}

TEST_CASE("who walked through what is found goes on from there when more has been read", "[ui][search]")
{
    TestWindow window;
    window.openSample();
    pressCtrl(window.operator->(), 'K');
    auto *input = window.find<QLineEdit>("paletteInput");
    auto *list = window.find<QListWidget>("paletteFound");
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(input, Qt::Key_Down);
    const QString chosen = list->currentItem()->text();
    REQUIRE(list->currentRow() == 3);
    auto &search = DocumentSearch::of(window.view().workspace());
    REQUIRE_FALSE(search.isReady());
    REQUIRE(QTest::qWaitFor([&] { return search.isReady(); }, 20'000));
    settle();
    REQUIRE(list->currentItem() != nullptr);
    CHECK(list->currentItem()->text() == chosen);
    input->setText(QStringLiteral("суу"));
    QTest::keyClick(input, Qt::Key_Down);
    const QString found = list->currentItem()->text();
    Q_EMIT search.ready();
    CHECK(list->currentItem()->text() == found);
    input->setText(QStringLiteral("суу т")); // another question: the best first
    CHECK(list->currentRow() <= 1);
}
