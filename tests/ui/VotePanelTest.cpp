// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/Summary.h"
#include "core/service/VoteService.h"
#include "ui/widgets/EntryText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

struct Hall
{
    Hall()
    {
        window.openSample();
        window.view().showPage(PageKey::Meeting);
        settle();
        text = window.find<EntryText>("entryText");
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
        settle();
    }
    void key(const char *field, const QString &digits)
    {
        auto *box = window.find<QSpinBox>(field);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, digits);
        settle();
    }
    [[nodiscard]] core::Id<core::Meeting> meeting() { return window.view().workspace().meetingId(); }
    [[nodiscard]] std::vector<core::Vote> votes() { return window.document().stores().votes.ofMeeting(meeting()); }
    [[nodiscard]] bool isCountedTwice()
    {
        const core::Vote vote = votes().front();
        const core::Stores &stores = window.document().stores();
        return core::VoteService::isCountedTwice(stores, {vote, stores.voteOptions.ofVote(vote.id)});
    }

    TestWindow window;
    EntryText *text;
};

} // namespace

TEST_CASE("a show of hands is keyed in, checked against the hall and put right", "[ui][vote]")
{
    Hall hall;
    pressCtrl(hall.text, 'O');
    auto *question = hall.window.find<QLineEdit>("voteQuestion");
    REQUIRE(question->hasFocus());
    CHECK_FALSE(question->text().isEmpty()); // the item of the agenda
    hall.key("voteFor", QStringLiteral("45"));
    hall.key("voteAgainst", QStringLiteral("3"));
    hall.key("votePresent", QStringLiteral("40"));
    CHECK(hall.window.find<QLabel>("voteCheck")->property("kind") == QStringLiteral("error"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.votes().empty());
    hall.key("votePresent", QStringLiteral("50"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.votes().size() == 1);
    CHECK(hall.votes().front().inFavour == 45);
    CHECK(hall.text->hasFocus());
    // It stands in the list, and Enter there corrects it.
    pressCtrl(hall.text, 'O');
    auto *taken = hall.window.find<QListView>("votesTaken");
    taken->setFocus();
    taken->setCurrentIndex(taken->model()->index(0, 0));
    hall.press(taken, Qt::Key_Return);
    hall.key("voteAgainst", QStringLiteral("4"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.votes().size() == 1);
    CHECK(hall.votes().front().against == 4);
    pressCtrl(hall.text, 'O');
    taken->setFocus();
    taken->setCurrentIndex(taken->model()->index(0, 0));
    hall.press(taken, Qt::Key_Delete);
    CHECK(hall.votes().empty());
    hall.press(taken, Qt::Key_Escape);
    CHECK(hall.text->hasFocus());
}

TEST_CASE("hands that are counted twice are in the record at once, and confirmed when both counts agree", "[ui][vote]")
{
    Hall hall;
    pressCtrl(hall.text, 'O');
    auto *question = hall.window.find<QLineEdit>("voteQuestion");
    hall.key("votePresent", QStringLiteral("50"));
    hall.key("voteFor", QStringLiteral("45"));
    hall.window.find<QAbstractButton>("voteAgain")->click();
    REQUIRE(hall.votes().size() == 1);
    CHECK_FALSE(hall.isCountedTwice());
    CHECK(hall.window.find<QSpinBox>("voteFor")->value() == 0);
    hall.key("voteFor", QStringLiteral("44"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(hall.isCountedTwice());
    CHECK(hall.window.find<QAbstractButton>("voteTakeSecond")->isVisible());
    hall.key("voteFor", QStringLiteral("45"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.isCountedTwice());
    CHECK(hall.text->hasFocus());
}

TEST_CASE("where the first count was wrong the second takes its place, and is counted once more", "[ui][vote]")
{
    Hall hall;
    pressCtrl(hall.text, 'O');
    auto *question = hall.window.find<QLineEdit>("voteQuestion");
    hall.key("votePresent", QStringLiteral("50"));
    hall.key("voteFor", QStringLiteral("45"));
    hall.window.find<QAbstractButton>("voteAgain")->click();
    hall.key("voteFor", QStringLiteral("44"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    hall.press(question, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(hall.votes().size() == 1);
    CHECK(hall.votes().front().inFavour == 44);
    CHECK_FALSE(hall.isCountedTwice());
    CHECK(hall.window.find<QSpinBox>("voteFor")->value() == 0);
    hall.key("voteFor", QStringLiteral("44"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.isCountedTwice());
    // What is put right later was counted once.
    pressCtrl(hall.text, 'O');
    auto *taken = hall.window.find<QListView>("votesTaken");
    CHECK(taken->model()->index(0, 0).data().toString().endsWith(u"эки жолу саналды"));
    taken->setFocus();
    taken->setCurrentIndex(taken->model()->index(0, 0));
    hall.press(taken, Qt::Key_Return);
    hall.key("voteAgainst", QStringLiteral("3"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(hall.isCountedTwice());
}

TEST_CASE("a vote that is undone while it is counted again leaves a fresh form", "[ui][vote]")
{
    Hall hall;
    pressCtrl(hall.text, 'O');
    hall.key("votePresent", QStringLiteral("50"));
    hall.key("voteFor", QStringLiteral("45"));
    hall.window.find<QAbstractButton>("voteAgain")->click();
    hall.window.document().undo();
    settle();
    CHECK(hall.votes().empty());
    CHECK(hall.window.find<QAbstractButton>("voteAgain")->isVisible());
    hall.key("votePresent", QStringLiteral("50"));
    hall.key("voteFor", QStringLiteral("40"));
    hall.press(hall.window.find<QLineEdit>("voteQuestion"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.votes().size() == 1);
    CHECK(hall.votes().front().inFavour == 40);
}

TEST_CASE("projects are chosen among with one voice each", "[ui][vote]")
{
    Hall hall;
    pressCtrl(hall.text, 'O');
    auto *kind = hall.window.find<QWidget>("voteKind");
    kind->findChild<QAbstractButton *>(QStringLiteral("segment2"))->click();
    settle();
    auto *panel = hall.window.find<QWidget>("votePanel");
    const auto titles = panel->findChildren<QLineEdit *>(QStringLiteral("voteOptionTitle"));
    const auto counts = panel->findChildren<QSpinBox *>(QStringLiteral("voteOption"));
    REQUIRE(titles.size() == 2);
    const std::pair<const char16_t *, const char *> projects[] {{u"Копуро", "30"}, {u"Суу", "12"}};
    for (int i = 0; i < 2; ++i) {
        titles[i]->setFocus();
        typeRussian(titles[i], QString::fromUtf16(projects[i].first));
        counts[i]->setFocus();
        counts[i]->selectAll();
        QTest::keyClicks(counts[i], QString::fromLatin1(projects[i].second));
    }
    hall.key("votePresent", QStringLiteral("50"));
    hall.press(titles[0], Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.votes().size() == 1);
    const auto options = hall.window.document().stores().voteOptions.ofVote(hall.votes().front().id);
    REQUIRE(options.size() == 2);
    CHECK(options[0].title.ky == u"Копуро");
    CHECK(options[0].votes == 30);
    CHECK(hall.votes().front().inFavour == 0);
    // It is in the record as counted once; the second count is the next step, and Esc leaves it out.
    CHECK_FALSE(hall.isCountedTwice());
    CHECK(hall.window.find<QLabel>("voteOutcome")->text().contains(u"Копуро"));
    CHECK(counts[0]->hasFocus());
    hall.press(counts[0], Qt::Key_Escape);
    CHECK(hall.text->hasFocus());
    CHECK_FALSE(hall.isCountedTwice());
}

TEST_CASE("where the second count of a choice is right, its projects stay the ones that are in the record", "[ui][vote]")
{
    Hall hall;
    pressCtrl(hall.text, 'O');
    hall.window.find<QWidget>("voteKind")->findChild<QAbstractButton *>(QStringLiteral("segment2"))->click();
    settle();
    auto *panel = hall.window.find<QWidget>("votePanel");
    const auto titles = panel->findChildren<QLineEdit *>(QStringLiteral("voteOptionTitle"));
    const auto counts = panel->findChildren<QSpinBox *>(QStringLiteral("voteOption"));
    const auto count = [&](int row, const char *digits) {
        counts[row]->setFocus();
        counts[row]->selectAll();
        QTest::keyClicks(counts[row], QString::fromLatin1(digits));
    };
    titles[0]->setFocus();
    typeRussian(titles[0], QStringLiteral("Копуро"));
    titles[1]->setFocus();
    typeRussian(titles[1], QStringLiteral("Суу"));
    count(0, "30");
    count(1, "12");
    hall.key("votePresent", QStringLiteral("50"));
    hall.press(titles[0], Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.votes().size() == 1);
    const auto recorded = [&] { return hall.window.document().stores().voteOptions.ofVote(hall.votes().front().id); };
    const auto first = recorded();
    count(0, "29");
    count(1, "12");
    hall.press(counts[0], Qt::Key_Return, Qt::ControlModifier);
    hall.press(counts[0], Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto second = recorded();
    REQUIRE(second.size() == 2);
    CHECK(second[0].votes == 29);
    CHECK(second[0].id == first[0].id);
    CHECK(second[1] == first[1]);
    count(0, "29");
    count(1, "12");
    hall.press(counts[0], Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.isCountedTwice());
}

TEST_CASE("the second count is compared with the first one as it is in the record by then", "[ui][vote]")
{
    Hall hall;
    pressCtrl(hall.text, 'O');
    auto *question = hall.window.find<QLineEdit>("voteQuestion");
    hall.key("votePresent", QStringLiteral("50"));
    hall.key("voteFor", QStringLiteral("45"));
    hall.window.find<QAbstractButton>("voteAgain")->click();
    hall.key("voteFor", QStringLiteral("44"));
    core::VoteEntry corrected {hall.votes().front(), {}};
    corrected.vote.inFavour = 44;
    core::VoteService(hall.window.document()).edit(corrected);
    settle();
    CHECK(hall.window.find<QSpinBox>("voteFor")->value() == 44); // what was keyed in stays
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.isCountedTwice());
}

TEST_CASE("another language of the window while a vote is open leaves its translations", "[ui][vote]")
{
    Hall hall;
    core::VoteEntry entry;
    entry.vote.agendaItemId = hall.window.document().stores().agenda.ofMeeting(hall.meeting()).front().id;
    entry.vote.title = {QStringLiteral("Долбоорлор"), QStringLiteral("Проекты"), {}};
    entry.vote.method = core::VoteMethod::Choice;
    entry.vote.present = 50;
    for (const core::LocalText &title : {core::LocalText {QStringLiteral("Көпүрө"), QStringLiteral("Мост"), {}}, core::LocalText {QStringLiteral("Суу"), QStringLiteral("Вода"), {}}}) {
        core::VoteOption option;
        option.title = title;
        option.votes = 10;
        entry.options.push_back(option);
    }
    core::VoteService(hall.window.document()).take(entry);
    settle();
    pressCtrl(hall.text, 'O');
    auto *taken = hall.window.find<QListView>("votesTaken");
    taken->setFocus();
    taken->setCurrentIndex(taken->model()->index(0, 0));
    hall.press(taken, Qt::Key_Return);
    auto *question = hall.window.find<QLineEdit>("voteQuestion");
    REQUIRE(question->text() == u"Долбоорлор");
    hall.window.settings().setLanguage(core::Language::Russian);
    hall.window.shell().languages.use(core::Language::Russian);
    settle();
    REQUIRE(hall.window.find<QWidget>("votePanel")->isVisible());
    hall.key("votePresent", QStringLiteral("60"));
    hall.press(question, Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.votes().front().present == 60);
    CHECK(hall.votes().front().title == entry.vote.title);
    const auto options = hall.window.document().stores().voteOptions.ofVote(hall.votes().front().id);
    REQUIRE(options.size() == 2);
    CHECK(options[0].title == entry.options[0].title);
    CHECK(options[1].title == entry.options[1].title);
}

TEST_CASE("the proposals of the meeting are ranked on slips within a sum of money, by keyboard", "[ui][vote]")
{
    Hall hall;
    // Two proposals with what they cost.
    for (const char16_t *words : {u"Мектепке 300 миң сом болунсун", u"Аялдамага 80 мин сом болунсун"}) {
        QTest::keyClick(hall.text, Qt::Key_3, Qt::ControlModifier);
        typeRussian(hall.text, QString::fromUtf16(words));
        pressCtrl(hall.text, 'M');
        hall.press(hall.text, Qt::Key_Return);
    }
    pressCtrl(hall.text, 'O');
    auto *panel = hall.window.find<QWidget>("votePanel");
    auto *kind = hall.window.find<QWidget>("voteKind");
    auto *third = kind->findChild<QAbstractButton *>(QStringLiteral("segment3"));
    third->setFocus();
    hall.press(third, Qt::Key_Space);
    auto *limit = hall.window.find<QLineEdit>("voteLimit");
    limit->setFocus();
    QTest::keyClicks(limit, QStringLiteral("350000"));
    auto *take = hall.window.find<QAbstractButton>("voteProposals");
    take->setFocus();
    hall.press(take, Qt::Key_Space);
    const auto firsts = panel->findChildren<QSpinBox *>(QStringLiteral("voteOption"));
    REQUIRE(firsts.size() >= 2);
    CHECK(firsts[0]->hasFocus());
    const auto titles = panel->findChildren<QLineEdit *>(QStringLiteral("voteOptionTitle"));
    const auto rowOf = [&](const QString &begin) {
        const auto found = std::find_if(titles.begin(), titles.end(), [&](const QLineEdit *title) { return title->text().startsWith(begin); });
        REQUIRE(found != titles.end());
        return found - titles.begin();
    };
    const qsizetype school = rowOf(QStringLiteral("Мектепке 300"));
    const qsizetype stop = rowOf(QStringLiteral("Аялдамага 80"));
    const auto count = [&](const char *field, qsizetype row, const char *digits) {
        auto *box = panel->findChildren<QSpinBox *>(QString::fromLatin1(field))[row];
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::fromLatin1(digits));
    };
    count("voteOption", school, "20");
    count("voteOption", stop, "10");
    count("voteOptionSecond", stop, "15");
    hall.key("votePresent", QStringLiteral("50"));
    CHECK(hall.window.find<QLabel>("voteOutcome")->text().contains(u"Мектепке"));
    hall.press(hall.window.find<QLineEdit>("voteQuestion"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.votes().size() == 1);
    const core::Vote vote = hall.votes().front();
    CHECK(vote.method == core::VoteMethod::Ranking);
    CHECK(vote.moneyLimit == core::Money::fromSom(350'000));
    const auto options = hall.window.document().stores().voteOptions.ofVote(vote.id);
    const auto found = std::find_if(options.begin(), options.end(), [](const core::VoteOption &option) { return option.votes == 20; });
    REQUIRE(found != options.end());
    CHECK(found->cost == core::Money::fromSom(300'000));
    CHECK_FALSE(found->remarkId.isNull());
}

TEST_CASE("the hall is counted in a grid, one cell after the other, saved as one step", "[ui][vote]")
{
    Hall hall;
    const int before = core::presence(hall.window.document().stores(), hall.meeting()).total;
    const int steps = hall.window.document().undoCount();
    const auto rowsBefore = hall.window.document().stores().headCounts.ofMeeting(hall.meeting()).size();
    pressCtrl(hall.text, 'I');
    auto *grid = hall.window.find<QTableView>("headGrid");
    REQUIRE(grid->hasFocus());
    grid->setCurrentIndex(grid->model()->index(0, 0));
    const int kept = grid->model()->index(0, 0).data(Qt::EditRole).toInt() + grid->model()->index(0, 1).data(Qt::EditRole).toInt();
    for (const char *digits : {"12", "31"}) {
        // The first digit opens the cell, which then has the focus.
        for (const char *digit = digits; *digit != '\0'; ++digit)
            QTest::keyClick(QApplication::focusWidget(), *digit);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    CHECK(grid->currentIndex().column() == 2);
    QTest::keyClick(grid, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(core::presence(hall.window.document().stores(), hall.meeting()).total == before - kept + 43);
    CHECK(hall.window.document().undoCount() == steps + 1);
    CHECK(hall.text->hasFocus());
    pressCtrl(hall.text, 'Z');
    CHECK(hall.window.document().stores().headCounts.ofMeeting(hall.meeting()).size() == rowsBefore);
    // Esc leaves all as it was.
    pressCtrl(hall.text, 'I');
    QTest::keyClicks(grid, QStringLiteral("9"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(grid, Qt::Key_Escape);
    settle();
    CHECK(core::presence(hall.window.document().stores(), hall.meeting()).total == before);
}
