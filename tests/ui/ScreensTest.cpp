// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall on the real screens of the platform: the test runs itself again with the screens that a laptop has that day.
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "ui/projector/Projector.h"
#include "ui/shell/Settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>

using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr const char *kFolder = "ELDIN_TEST_SCREENS_FOLDER";
constexpr const char *kChoose = "ELDIN_TEST_SCREENS_CHOOSE";
constexpr int kLongestWait = 60'000; // milliseconds

QJsonObject screen(const char *name, int x, int width, int height)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("x"), x}, {QStringLiteral("y"), 0}, {QStringLiteral("width"), width},
            {QStringLiteral("height"), height}, {QStringLiteral("logicalDpi"), 96}, {QStringLiteral("logicalBaseDpi"), 96}, {QStringLiteral("dpr"), 1}};
}

/// A day with these screens: what the child says of the wall.
QString day(const QString &folder, const QJsonArray &screens, const QString &choose = {})
{
    const QString file = folder + QStringLiteral("/screens.json");
    QFile config(file);
    REQUIRE(config.open(QIODevice::WriteOnly));
    config.write(QJsonDocument(QJsonObject {{QStringLiteral("synchronousWindowSystemEvents"), true}, {QStringLiteral("screens"), screens}}).toJson());
    config.close();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + file);
    environment.insert(QString::fromLatin1(kFolder), folder);
    environment.insert(QString::fromLatin1(kChoose), choose);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[screens-child]")});
    REQUIRE(child.waitForFinished(kLongestWait));
    INFO(child.readAllStandardOutput().toStdString());
    REQUIRE(child.exitCode() == 0);
    QFile said(folder + QStringLiteral("/said.txt"));
    REQUIRE(said.open(QIODevice::ReadOnly));
    return QString::fromUtf8(said.readAll());
}

} // namespace

// Nobody runs it by itself: it is told its screens by the test below.
TEST_CASE("the wall is turned on with the screens of this day", "[.][screens-child]")
{
    const QString folder = qEnvironmentVariable(kFolder);
    REQUIRE_FALSE(folder.isEmpty());
    Settings settings(folder + QStringLiteral("/settings.ini"));
    QWidget console;
    console.setGeometry(0, 0, 800, 600);
    console.show();
    settle();
    Projector projector(settings, console);
    if (const QString choice = qEnvironmentVariable(kChoose); !choice.isEmpty())
        projector.chooseScreen(choice);
    projector.turn(true);
    settle();
    const QWidget *wall = projector.window();
    REQUIRE(wall->isVisible());
    const QRect at = wall->geometry();
    QFile said(folder + QStringLiteral("/said.txt"));
    REQUIRE(said.open(QIODevice::WriteOnly));
    said.write(QStringLiteral("%1 %2 %3x%4 %5").arg(wall->screen()->name(), projector.isWhole() ? QStringLiteral("whole") : QStringLiteral("window")).arg(at.width()).arg(at.height()).arg(projector.chosenScreen()).toUtf8());
}

TEST_CASE("the wall fills the real second screen, remembers which was chosen, and comes back to it after a day without", "[ui][projector]")
{
    const QTemporaryDir folder;
    const QJsonObject console = screen("LVDS-1", 0, 1366, 768);
    const QJsonObject wall = screen("VGA-1", 1366, 1024, 768);
    const QJsonObject other = screen("HDMI-1", 2390, 1920, 1080);
    CHECK(day(folder.path(), {console, wall}) == QStringLiteral("VGA-1 whole 1024x768 "));
    CHECK(day(folder.path(), {console, wall, other}, QStringLiteral("HDMI-1")) == QStringLiteral("HDMI-1 whole 1920x1080 HDMI-1"));
    CHECK(day(folder.path(), {console, wall, other}) == QStringLiteral("HDMI-1 whole 1920x1080 HDMI-1"));
    // Another projector than last time, and none: an ordinary window beside the console.
    CHECK(day(folder.path(), {console, wall}) == QStringLiteral("VGA-1 whole 1024x768 HDMI-1"));
    CHECK(day(folder.path(), {console}) == QStringLiteral("LVDS-1 window 800x600 HDMI-1"));
    CHECK(day(folder.path(), {console, wall, other}) == QStringLiteral("HDMI-1 whole 1920x1080 HDMI-1"));
}
