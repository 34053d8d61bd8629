// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/WhatIf.h"
#include "core/service/BudgetService.h"
#include "core/service/ScenarioService.h"
#include "ui/live/WhatIfLines.h"
#include "ui/live/WhatIfPanel.h"
#include "ui/projector/ProjectorPanel.h"
#include "ui/projector/WallCanvas.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/EntryText.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
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
        panel = window.find<WhatIfPanel>("whatIfPanel");
    }
    void ask()
    {
        text->setFocus();
        typeRussian(text, QStringLiteral("Суу тутугу керек, 500 мин сом"));
        pressCtrl(text, 'M', Qt::ShiftModifier);
        settle();
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
        settle();
    }
    [[nodiscard]] core::Stores &stores() { return window.document().stores(); }
    [[nodiscard]] core::Remark newest() { return stores().remarks.newestOfMeeting(window.view().workspace().meetingId(), 1).front(); }
    [[nodiscard]] std::vector<QSlider *> sliders() { return visible<QSlider>(QStringLiteral("whatIfSlider")); }
    [[nodiscard]] std::vector<AmountField *> amounts() { return visible<AmountField>(QStringLiteral("whatIfTaken")); }
    template <typename Widget>
    [[nodiscard]] std::vector<Widget *> visible(const QString &name)
    {
        std::vector<Widget *> found;
        for (Widget *each : panel->findChildren<Widget *>(name)) {
            if (!each->isHidden())
                found.push_back(each);
        }
        return found;
    }

    TestWindow window;
    EntryText *text;
    WhatIfPanel *panel;
};

} // namespace

TEST_CASE("a villager asks 500 thousand: it is recorded, counted and proposed at once", "[ui][whatif]")
{
    Hall hall;
    const auto before = hall.stores().remarks.count();
    hall.ask();
    REQUIRE_FALSE(hall.panel->isHidden());
    CHECK(hall.stores().remarks.count() == before + 1);
    const core::WhatIf &seen = hall.panel->seen();
    CHECK(seen.asked == core::Money::fromSom(500'000));
    CHECK(seen.gap.isZero());
    CHECK(hall.window.find<AmountField>("whatIfAmount")->hasFocus());
    CHECK(hall.window.find<QLabel>("whatIfRest")->property("kind") == QStringLiteral("positive"));
    REQUIRE(hall.sliders().size() >= 4);
    hall.press(hall.panel, Qt::Key_Escape);
    CHECK(hall.panel->isHidden());
    CHECK(hall.text->hasFocus());
    CHECK(hall.stores().scenarios.count() == 0);
}

TEST_CASE("what one line gives less the others give, until they are all set by hand", "[ui][whatif]")
{
    Hall hall;
    hall.ask();
    const auto sliders = hall.sliders();
    const auto amounts = hall.amounts();
    const auto fixed = hall.visible<QCheckBox>(QStringLiteral("whatIfFixed"));
    REQUIRE(sliders.size() == amounts.size());
    REQUIRE(sliders.size() == fixed.size());
    const core::Money first = amounts[0]->amount().value();
    const auto sum = [&] {
        core::Money all;
        for (const core::WhatIfLine &line : hall.panel->seen().lines)
            all += line.taken;
        return all;
    };
    sliders[0]->setFocus();
    hall.press(sliders[0], Qt::Key_Home);
    CHECK(hall.panel->seen().gap.isZero());
    CHECK(sum() == core::Money::fromSom(500'000));
    CHECK_FALSE(amounts[0]->amount().has_value());
    CHECK(fixed[0]->isChecked());
    // A typed sum, to the tyiyn.
    amounts[0]->setFocus();
    QTest::keyClicks(amounts[0], QStringLiteral("1000,25"));
    hall.press(amounts[0], Qt::Key_Return);
    CHECK(hall.panel->seen().gap.isZero());
    CHECK(sum() == core::Money::fromSom(500'000));
    CHECK(amounts[0]->amount() == core::Money::fromTyiyn(100'025));
    // There and back again changes nothing.
    hall.window.find<QPushButton>("whatIfPropose")->click();
    settle();
    const auto before = hall.panel->seen().lines;
    auto *slider = hall.sliders().front();
    slider->setFocus();
    hall.press(slider, Qt::Key_Right);
    hall.press(slider, Qt::Key_Left);
    CHECK(hall.amounts().front()->amount() == first);
    CHECK(hall.panel->seen().lines == before);
}

TEST_CASE("a line that is ticked as set by hand stays when another sum is asked for", "[ui][whatif]")
{
    Hall hall;
    hall.ask();
    auto *tick = hall.visible<QCheckBox>(QStringLiteral("whatIfFixed")).at(3); // one that a larger sum would take more from
    tick->setFocus();
    hall.press(tick, Qt::Key_Space);
    REQUIRE(tick->isChecked());
    const auto &fixed = hall.panel->findChild<WhatIfLines *>()->fixed();
    REQUIRE(fixed.size() == 1);
    const auto id = *fixed.begin();
    const auto given = [&] {
        const auto &lines = hall.panel->seen().lines;
        return std::find_if(lines.begin(), lines.end(), [&](const core::WhatIfLine &each) { return each.id == id; })->taken;
    };
    const core::Money before = given();
    REQUIRE_FALSE(before.isZero());
    auto *asked = hall.window.find<AmountField>("whatIfAmount");
    asked->setFocus();
    asked->selectAll();
    QTest::keyClicks(asked, QStringLiteral("800000"));
    settle();
    CHECK(given() == before);
    CHECK(hall.panel->seen().asked == core::Money::fromSom(800'000));
    CHECK(hall.panel->seen().gap.isZero());
}

TEST_CASE("another sum is found by the lines that are not set by hand, and a gap is said plainly", "[ui][whatif]")
{
    Hall hall;
    hall.ask();
    auto *slider = hall.sliders().front();
    slider->setFocus();
    hall.press(slider, Qt::Key_Home);
    auto *asked = hall.window.find<AmountField>("whatIfAmount");
    asked->setFocus();
    asked->selectAll();
    QTest::keyClicks(asked, QStringLiteral("800000"));
    CHECK(hall.panel->seen().asked == core::Money::fromSom(800'000));
    CHECK(hall.panel->seen().gap.isZero());
    // More than all lines have.
    asked->selectAll();
    QTest::keyClicks(asked, QStringLiteral("900000000"));
    CHECK(hall.panel->seen().gap > core::Money());
    CHECK(hall.window.find<QLabel>("whatIfRest")->property("kind") == QStringLiteral("warning"));
    CHECK(hall.panel->seen().taken + hall.panel->seen().gap == hall.panel->seen().asked);
}

TEST_CASE("a sum that is emptied by hand means that the line gives nothing", "[ui][whatif]")
{
    Hall hall;
    hall.ask();
    auto *amount = hall.amounts()[0];
    REQUIRE(amount->amount().has_value());
    amount->setFocus();
    amount->selectAll();
    hall.press(amount, Qt::Key_Delete);
    hall.press(amount, Qt::Key_Return);
    CHECK_FALSE(amount->amount().has_value());
    CHECK(hall.visible<QCheckBox>(QStringLiteral("whatIfFixed"))[0]->isChecked());
    CHECK(hall.panel->seen().gap.isZero());
    // What is no sum changes nothing.
    auto *second = hall.amounts()[1];
    const auto given = second->amount();
    second->setFocus();
    second->selectAll();
    QTest::keyClicks(second, QStringLiteral("abc"));
    hall.press(second, Qt::Key_Return);
    CHECK(second->amount() == given);
}

TEST_CASE("what a deleted line gave to a kept note is said and not lost", "[ui][whatif]")
{
    Hall hall;
    hall.ask();
    const core::Id<core::Remark> remark = hall.newest().id;
    hall.press(hall.window.find<AmountField>("whatIfAmount"), Qt::Key_Return, Qt::ControlModifier);
    const auto kept = hall.stores().scenarios.ofRemark(remark);
    REQUIRE(kept);
    const auto changes = core::scenarioPlan(hall.stores(), kept->id).changes;
    REQUIRE(changes.size() > 1);
    core::BudgetService(hall.window.document()).removeLines({changes.front().lineId});
    settle();
    pressCtrl(hall.text, 'M', Qt::ShiftModifier);
    settle();
    const QString gone = core::moneyWithUnit(changes.front().amount, core::MoneyUnit::Som, core::Language::Kyrgyz);
    CHECK(hall.window.find<QLabel>("whatIfRest")->text().contains(gone));
    hall.press(hall.window.find<AmountField>("whatIfAmount"), Qt::Key_Return, Qt::ControlModifier);
    const auto amounts = [](const std::vector<core::ScenarioChange> &list) {
        std::map<core::Id<core::BudgetLine>, core::Money> byLine;
        for (const core::ScenarioChange &change : list)
            byLine[change.lineId] += change.amount;
        return byLine;
    };
    CHECK(amounts(core::scenarioPlan(hall.stores(), kept->id).changes) == amounts(changes));
    // Moved by hand, the sum still adds up.
    pressCtrl(hall.text, 'M', Qt::ShiftModifier);
    settle();
    auto *slider = hall.sliders().front();
    slider->setFocus();
    hall.press(slider, Qt::Key_Home);
    CHECK(hall.panel->seen().gap.isZero());
    hall.press(slider, Qt::Key_Return, Qt::ControlModifier);
    CHECK(core::scenarioPlan(hall.stores(), kept->id).taken() == kept->amount);
    // Proposed anew, nothing is left of what is gone.
    pressCtrl(hall.text, 'M', Qt::ShiftModifier);
    settle();
    hall.window.find<QPushButton>("whatIfPropose")->click();
    settle();
    CHECK_FALSE(hall.window.find<QLabel>("whatIfRest")->text().contains(gone));
}

TEST_CASE("the fiscal note is kept beside the remark, opened again, changed and removed", "[ui][whatif]")
{
    Hall hall;
    hall.ask();
    const core::Id<core::Remark> remark = hall.newest().id;
    auto *amount = hall.window.find<AmountField>("whatIfAmount");
    hall.press(amount, Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.panel->isHidden());
    auto kept = hall.stores().scenarios.ofRemark(remark);
    REQUIRE(kept);
    CHECK(kept->amount == core::Money::fromSom(500'000));
    CHECK(core::scenarioPlan(hall.stores(), kept->id).taken() == kept->amount);
    pressCtrl(hall.text, 'M', Qt::ShiftModifier);
    settle();
    auto *slider = hall.sliders().front();
    slider->setFocus();
    const auto before = core::scenarioPlan(hall.stores(), kept->id).changes;
    hall.press(slider, Qt::Key_Home);
    hall.press(slider, Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.stores().scenarios.count() == 1);
    CHECK_FALSE(core::scenarioPlan(hall.stores(), kept->id).changes == before);
    CHECK(core::scenarioPlan(hall.stores(), kept->id).taken() == kept->amount); // the other lines give it
    pressCtrl(hall.text, 'M', Qt::ShiftModifier);
    settle();
    hall.window.find<QPushButton>("whatIfRemove")->click();
    settle();
    CHECK(hall.stores().scenarios.count() == 0);
}

TEST_CASE("words alone name the sum and what it is for", "[ui][whatif]")
{
    Hall hall;
    hall.ask();
    auto *words = hall.window.find<QLineEdit>("whatIfWords");
    words->setFocus();
    words->selectAll();
    typeRussian(words, QStringLiteral("жол оңдоо 2 млн сом"));
    CHECK(hall.panel->seen().asked == core::Money::fromSom(2'000'000));
    CHECK(hall.panel->seen().gap.isZero());
}

TEST_CASE("the wall shows what is tried out on demand, and then as it changes", "[ui][whatif]")
{
    Hall hall;
    hall.ask();
    auto *amount = hall.window.find<AmountField>("whatIfAmount");
    pressCtrl(amount, 'W');
    settle();
    auto *wall = hall.window.find<WallCanvas>("wallPreview");
    CHECK(std::get_if<core::wall::WhatIfView>(&wall->view().content) == nullptr);
    amount->setFocus();
    hall.press(amount, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *shown = std::get_if<core::wall::WhatIfView>(&wall->view().content);
    REQUIRE(shown != nullptr);
    const QString before = shown->asked;
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("750000"));
    shown = std::get_if<core::wall::WhatIfView>(&wall->view().content);
    REQUIRE(shown != nullptr);
    CHECK(shown->asked != before);
    // The words of the villager do not stand there.
    CHECK_FALSE(core::wall::textsOf(wall->view()).join(u' ').contains(QStringLiteral("тутугу")));
}
