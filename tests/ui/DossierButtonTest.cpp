// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/HearingService.h"
#include "ui/papers/DossierButton.h"

#include <QDir>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

DossierButton *pressed(TestWindow &window, const QString &below)
{
    window.openSample();
    window.view().showPage(PageKey::Papers);
    QDir().mkpath(below);
    window.dialogs().files += below;
    auto *button = window.find<DossierButton>("dossier");
    button->click();
    REQUIRE(button->isWorking());
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
    button->click();
    REQUIRE(button->isWorking());
    core::PlanTask task;
    task.hearingId = window.document().stores().hearings.all().back().id;
    task.title.ky = QStringLiteral("Иш");
    core::HearingService(window.document()).addTask(task);
    CHECK_FALSE(button->isWorking());
    CHECK(entries(below).isEmpty());
}
