// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 20'000;

QTableWidget *shown(TestWindow &window)
{
    window.view().showPage(PageKey::Share, u"hand-over"_s);
    auto *table = window.find<QTableWidget>("handOver");
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() > 9; }, kLong));
    return table;
}

/// The first row that can be chosen below the heading; -1 if there is none.
int firstBelow(const QTableWidget *table, const QString &heading)
{
    for (int row = 0; row + 1 < table->rowCount(); ++row) {
        if (table->item(row, 0)->text() != heading)
            continue;
        // Below it may stand the name of a hearing.
        for (int below = row + 1; below < std::min(row + 3, table->rowCount()); ++below) {
            if (table->item(below, 0)->flags() & Qt::ItemIsSelectable)
                return below;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("whoever takes over is led from each thing that is open to its place, by keyboard", "[ui][handover]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    struct Way
    {
        QString heading;
        PageKey page;
    };
    for (const Way &way : {Way {u"Overdue and next tasks"_s, PageKey::Preparation}, Way {u"Proposals without an answer"_s, PageKey::Responses},
                           Way {u"What readiness lacks"_s, PageKey::Preparation}, Way {u"Promises not yet kept"_s, PageKey::Responses},
                           Way {u"Who holds which office"_s, PageKey::Budget}}) {
        INFO(way.heading.toStdString());
        QTableWidget *table = shown(window);
        const int row = firstBelow(table, way.heading);
        REQUIRE(row > 0);
        table->setCurrentCell(row, 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        settle();
        CHECK(window.view().currentPage() == way.page);
    }
}

TEST_CASE("a promise of an earlier hearing is shown in that hearing", "[ui][handover]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    const auto before = window.view().workspace().hearingId();
    QTableWidget *table = shown(window);
    table->setCurrentCell(firstBelow(table, u"Promises not yet kept"_s), 0);
    window.find<QAbstractButton>("handOverGo")->click();
    settle();
    CHECK(window.view().workspace().hearingId() != before);
}

TEST_CASE("where the backups are leads to them on the same page", "[ui][handover]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    QTableWidget *table = shown(window);
    const int row = firstBelow(table, u"The file and its backups"_s);
    REQUIRE(row > 0);
    CHECK(table->item(row, 1)->text().contains(u".eldin"_s));
    table->setCurrentCell(row + 1, 0);
    window.find<QAbstractButton>("handOverGo")->click();
    settle();
    CHECK(window.find<QAbstractButton>("makeBackup")->isVisible());
}

TEST_CASE("the paper of the handing over is saved in the language and format chosen", "[ui][handover]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    shown(window);
    for (const QString &name : {u"иш.pdf"_s, u"иш.docx"_s, u"иш.odt"_s, u"иш.html"_s}) {
        const QString target = window.pathOf(name);
        window.dialogs().files += target;
        auto *save = window.find<QAbstractButton>("handOverSave");
        save->click();
        REQUIRE(QTest::qWaitFor([&] { return save->isEnabled() && QFile::exists(target); }, kLong));
    }
    QFile html(window.pathOf(u"иш.html"_s));
    REQUIRE(html.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(html.readAll()).contains(u"ИШТИ ӨТКӨРҮП БЕРҮҮ"_s));
}

TEST_CASE("the handing over and the backups are found by their names from every page", "[ui][handover]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    for (const auto &[name, widget] : {std::pair {u"hand over"_s, "handOver"}, std::pair {u"backups"_s, "makeBackup"}}) {
        window.view().showPage(PageKey::Overview);
        window.view().showPalette();
        auto *input = window.find<QLineEdit>("paletteInput");
        input->setText(name);
        QTest::keyClick(input, Qt::Key_Return);
        settle();
        CHECK(window.view().currentPage() == PageKey::Share);
        CHECK(window.find<QWidget>(widget)->isVisible());
    }
}
