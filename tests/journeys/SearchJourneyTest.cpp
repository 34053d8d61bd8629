// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/search/SearchIndex.h"
#include "core/service/PersonErasure.h"
#include "ui/shell/DocumentSearch.h"
#include "ui/shell/FoundDelegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

void waitUntilRead(TestWindow &window)
{
    REQUIRE(QTest::qWaitFor([&] { return DocumentSearch::of(window.view().workspace()).isReady(); }, 20'000));
}

/// Ctrl+K and the words, on the Russian layout.
QLineEdit *ask(TestWindow &window, const QString &words)
{
    pressCtrl(window.operator->(), 'K');
    auto *input = window.find<QLineEdit>("paletteInput");
    typeRussian(input, words);
    return input;
}

QStringList shown(const QListWidget &list)
{
    QStringList texts;
    for (int row = 0; row < list.count(); ++row)
        texts += list.item(row)->text();
    return texts;
}

} // namespace

TEST_CASE("a form of a word finds what was said and Enter opens it, by keyboard alone", "[journey][search]")
{
    TestWindow window;
    window.openSample();
    waitUntilRead(window);
    auto *input = ask(window, QStringLiteral("суу"));
    auto *list = window.find<QListWidget>("paletteFound");
    REQUIRE(list->currentItem() != nullptr);
    CHECK(list->count() > 2);
    // The name of the kind stands above and is passed over.
    CHECK(list->item(0)->flags() == Qt::NoItemFlags);
    CHECK(list->currentRow() == 1);
    CHECK_FALSE(list->currentItem()->data(FoundDelegate::Marks).toList().isEmpty());
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Up);
    CHECK(list->currentRow() == 1);
    input->setText(QStringLiteral("түрү:сунуш суу"));
    REQUIRE(list->currentItem() != nullptr);
    const QString words = list->currentItem()->text().mid(1, 15); // the beginning may be left out, then … stands there
    QTest::keyClick(input, Qt::Key_Return);
    settle();
    CHECK(window.view().currentPage() == PageKey::Remarks);
    auto *table = window.find<QWidget>("remarks")->findChild<QTableView *>();
    CHECK(table->currentIndex().siblingAtColumn(2).data().toString().contains(words));
}

TEST_CASE("filters that were typed are buttons that take them out again", "[journey][search]")
{
    TestWindow window;
    window.openSample();
    waitUntilRead(window);
    auto *input = ask(window, QStringLiteral("суу"));
    const auto chips = [&] { return input->parentWidget()->findChildren<QPushButton *>(QStringLiteral("filterChip")); };
    const auto chip = [&](const QString &begin) -> QPushButton * {
        for (QPushButton *each : chips()) {
            if (!each->isHidden() && each->text().startsWith(begin))
                return each;
        }
        return nullptr;
    };
    settle(); // chips are shown with the next events
    REQUIRE(chip(QStringLiteral("түрү:")) != nullptr);
    QTest::keyClick(chip(QStringLiteral("түрү:")), Qt::Key_Space);
    CHECK(input->text() == QStringLiteral("суу түрү:"));
    input->setText(QStringLiteral("суу түрү:сунуш"));
    settle();
    REQUIRE(chip(QStringLiteral("түрү: сунуш")) != nullptr);
    QTest::keyClick(chip(QStringLiteral("түрү: сунуш")), Qt::Key_Space);
    CHECK(input->text() == QStringLiteral("суу"));
}

TEST_CASE("where nothing is found the window says what may help", "[journey][search]")
{
    TestWindow window(core::Language::Russian);
    window.openSample();
    waitUntilRead(window);
    ask(window, QStringLiteral("щщщщщщ"));
    const QStringList texts = shown(*window.find<QListWidget>("paletteFound"));
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].startsWith(QStringLiteral("Ничего не найдено")));
}

TEST_CASE("the Remarks page filters by forms and filters, and follows what is undone", "[journey][search]")
{
    TestWindow window;
    window.openSample();
    waitUntilRead(window);
    window.view().workspace().goTo(PageKey::Remarks);
    settle();
    auto *words = window.find<QLineEdit>("findWords");
    auto *table = window.find<QWidget>("remarks")->findChild<QTableView *>();
    const int all = table->model()->rowCount();
    words->setText(QStringLiteral("жолдорубузду"));
    const int roads = table->model()->rowCount();
    CHECK(roads > 0);
    CHECK(roads < all);
    words->setText(QStringLiteral("сумма:>100 миң"));
    const int costly = table->model()->rowCount();
    CHECK(costly > 0);
    CHECK(costly < all);
    words->setText(QStringLiteral("сумма:>100 млрд"));
    CHECK(table->model()->rowCount() == 0);
    words->clear();
    CHECK(table->model()->rowCount() == all);
}

TEST_CASE("after somebody was erased everything is read anew, and what is there is found", "[journey][search]")
{
    TestWindow window;
    window.openSample();
    waitUntilRead(window);
    auto &search = DocumentSearch::of(window.view().workspace());
    const core::Person person = window.document().stores().persons.all().front();
    CHECK_FALSE(search.find(person.name).empty());
    const auto before = search.remarks(QStringLiteral("суу"));
    CHECK_FALSE(before.isEmpty());
    core::PersonErasure(window.document()).erase(person.id, core::PersonErasure::Words::Stay);
    waitUntilRead(window);
    CHECK(search.remarks(QStringLiteral("суу")) == before);
    const auto found = search.find(person.name);
    for (const FoundKind &kind : found) { // of others who are called alike
        for (const FoundRecord &record : kind.records)
            CHECK(record.hit.id != person.id.text());
    }
}
