// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/HearingService.h"
#include "ui/papers/DossierButton.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

void choose(TestWindow &window, const char *choice)
{
    auto *action = window.find<DossierButton>("dossier")->findChild<QAction *>(QString::fromLatin1(choice));
    REQUIRE(action);
    action->trigger();
}

DossierButton *pressed(TestWindow &window, const QString &below, const char *choice = "dossierWithNames")
{
    window.openSample();
    window.view().showPage(PageKey::Papers);
    QDir().mkpath(below);
    window.dialogs().files += below;
    auto *button = window.find<DossierButton>("dossier");
    CHECK(button->menu());
    choose(window, choice);
    REQUIRE(button->isWorking());
    CHECK_FALSE(button->menu());
    return button;
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("one press writes the whole file of the hearing while the window goes on", "[ui][papers][dossier]")
{
    TestWindow window;
    const QString below = window.pathOf(QStringLiteral("архив"));
    auto *button = pressed(window, below);
    CHECK(button->text().contains(QStringLiteral("0")));
    REQUIRE(QTest::qWaitFor([&] { return !button->isWorking(); }, 60000));
    REQUIRE(entries(below).size() == 1);
    CHECK(QFile::exists(QDir(below).filePath(entries(below).front() + QStringLiteral("/index.html"))));
}

TEST_CASE("a folder that is cancelled or overtaken by a change leaves nothing behind", "[ui][papers][dossier]")
{
    TestWindow window;
    const QString below = window.pathOf(QStringLiteral("архив"));
    auto *button = pressed(window, below);
    REQUIRE(QTest::qWaitFor([&] { return !entries(below).isEmpty(); }, 10000));
    button->click();
    CHECK_FALSE(button->isWorking());
    CHECK(entries(below).isEmpty());

    window.dialogs().files += below;
    choose(window, "dossierWithNames");
    REQUIRE(button->isWorking());
    core::PlanTask task;
    task.hearingId = window.document().stores().hearings.all().back().id;
    task.title.ky = QStringLiteral("Иш");
    core::HearingService(window.document()).addTask(task);
    CHECK_FALSE(button->isWorking());
    CHECK(entries(below).isEmpty());
}

TEST_CASE("a folder for everybody names nobody who took part", "[ui][papers][dossier][privacy]")
{
    TestWindow window;
    const QString below = window.pathOf(QStringLiteral("ачык"));
    auto *button = pressed(window, below, "dossierForPublic");
    REQUIRE(QTest::qWaitFor([&] { return !button->isWorking(); }, 120000));
    REQUIRE(entries(below).size() == 1);
    QStringList files;
    for (QDirIterator walk(below, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
        files += walk.next();
    CHECK(files.filter(QStringLiteral("synopsis")).size() == 1);
    CHECK(files.filter(QStringLiteral("protocol")).isEmpty());
    CHECK(files.filter(QStringLiteral("attendance-sheet")).isEmpty());
    for (const QString &file : files) {
        if (!file.endsWith(QStringLiteral(".csv")) && !file.endsWith(QStringLiteral(".txt")) && !file.endsWith(QStringLiteral(".html")))
            continue;
        QFile text(file);
        REQUIRE(text.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(text.readAll());
        INFO(file.toStdString());
        for (const core::Person &person : window.document().stores().persons.all()) {
            INFO(person.name.toStdString());
            CHECK_FALSE(content.contains(person.name));
        }
    }
}

TEST_CASE("a folder for everybody that is given up at once leaves nothing behind", "[ui][papers][dossier][privacy]")
{
    TestWindow window;
    const QString below = window.pathOf(QStringLiteral("ачык"));
    auto *button = pressed(window, below, "dossierForPublic");
    button->click();
    CHECK_FALSE(button->isWorking());
    CHECK(button->menu());
    CHECK(entries(below).isEmpty());
}
