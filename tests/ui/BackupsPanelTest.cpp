// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/Backups.h"
#include "core/document/Verification.h"
#include "core/service/MunicipalityService.h"
#include "core/storage/Schema.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 20'000;

core::Backups backupsOf(TestWindow &window)
{
    return {window.document().path(), window.settings().backupPlace(), core::Backups::idOf(window.document())};
}

void addVillage(TestWindow &window, const QString &name)
{
    core::Settlement settlement;
    settlement.name.ky = name;
    core::MunicipalityService(window.document()).addSettlement(settlement);
}

/// Waits until the list shows so many, all read through.
bool isListed(TestWindow &window, int count)
{
    return QTest::qWaitFor([&] {
        const auto *list = window.find<QTreeWidget>("backups");
        if (list->topLevelItemCount() != count)
            return false;
        for (int i = 0; i < count; ++i) {
            if (list->topLevelItem(i)->text(2) != u"verified")
                return false;
        }
        return true;
    }, kLong);
}

} // namespace

TEST_CASE("the first change of a day makes a backup beside the window, and the status line says so", "[ui][backup]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    CHECK(backupsOf(window).list().empty());
    addVillage(window, u"Тогуз-Булак"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.find<QLabel>("savedLabel")->text().contains(u"backup"_s); }, kLong));
    REQUIRE(backupsOf(window).list().size() == 1);
    CHECK(backupsOf(window).isVerified(backupsOf(window).list().front().file, window.document().environment()));
    // One a day is enough.
    addVillage(window, u"Беш-Булак"_s);
    settle();
    CHECK(backupsOf(window).list().size() == 1);
}

TEST_CASE("a daily backup that cannot be made is said and keeps nobody from work", "[ui][backup]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    QFile inTheWay(window.pathOf(u"файл"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    window.settings().setBackupPlace(inTheWay.fileName() + u"/көчүрмөлөр"_s);
    addVillage(window, u"Тогуз-Булак"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.find<QLabel>("messageLabel")->text().contains(u"backup could not be made"_s); }, kLong));
    addVillage(window, u"Беш-Булак"_s);
    CHECK(core::verifyDocument(window.document()).empty());
}

TEST_CASE("a backup made by hand is listed with its day and read through", "[ui][backup]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Share, u"backups"_s);
    settle();
    window.find<QAbstractButton>("makeBackup")->click();
    REQUIRE(isListed(window, 1));
    CHECK(window.find<QTreeWidget>("backups")->topLevelItem(0)->text(0).contains(u"1 December 2026"_s));
    REQUIRE(QTest::qWaitFor([&] { return window.find<QLabel>("backupDifferences")->text().contains(u"Nothing has changed since"_s); }, kLong));
}

TEST_CASE("the backup chosen says what has come since, and is restored into a new file that opens", "[ui][backup]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Share, u"backups"_s);
    settle();
    window.find<QAbstractButton>("makeBackup")->click();
    REQUIRE(isListed(window, 1));
    const QStringList then = core::dumpData(window.document().connection());
    const QString original = window.document().path();
    addVillage(window, u"Тогуз-Булак"_s);
    window.view().showPage(PageKey::Overview);
    window.view().showPage(PageKey::Share);
    REQUIRE(QTest::qWaitFor([&] { return window.find<QLabel>("backupDifferences")->text().contains(u"Villages – added: 1"_s); }, kLong));

    const QString target = window.pathOf(u"мурунку.eldin"_s);
    window.dialogs().files += target;
    window.find<QAbstractButton>("restoreBackup")->click();
    auto *open = window.find<QAbstractButton>("openRestored");
    REQUIRE(QTest::qWaitFor([&] { return open->isVisible(); }, kLong));
    CHECK(window.document().path() == original);
    open->click();
    REQUIRE(QTest::qWaitFor([&] { return window.document().path() == QFileInfo(target).canonicalFilePath(); }, kLong));
    CHECK(core::dumpData(window.document().connection()) == then);
}

TEST_CASE("a backup never takes the place of a file that is there", "[ui][backup]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Share, u"backups"_s);
    settle();
    window.find<QAbstractButton>("makeBackup")->click();
    REQUIRE(isListed(window, 1));
    const QStringList before = core::dumpData(window.document().connection());
    window.dialogs().files += window.document().path();
    window.find<QAbstractButton>("restoreBackup")->click();
    REQUIRE(QTest::qWaitFor([&] { return window.find<QLabel>("messageLabel")->text().contains(u"a file of this name"_s); }, kLong));
    CHECK(core::dumpData(window.document().connection()) == before);
}

TEST_CASE("the place of backups is chosen once for all documents", "[ui][backup]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Share, u"backups"_s);
    settle();
    const QString place = window.pathOf(u"камдык"_s);
    window.dialogs().files += place;
    window.find<QAbstractButton>("chooseBackupPlace")->click();
    settle();
    CHECK(window.settings().backupPlace() == place);
    CHECK(window.find<QLabel>("backupPlace")->text().contains(u"камдык"_s));
    window.find<QAbstractButton>("makeBackup")->click();
    REQUIRE(isListed(window, 1));
    CHECK(QDir(place).entryList({u"*.eldin"_s}).size() == 1);
    window.find<QAbstractButton>("backupsBeside")->click();
    settle();
    CHECK(window.settings().backupPlace().isEmpty());
}

TEST_CASE("a backup in which bits have flipped is shown as damaged and is not offered for restoring", "[ui][backup]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    const auto made = backupsOf(window).make(window.document().environment(), window.document().environment().clock.now());
    QFile::setPermissions(made.file, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(made.file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(4096, '\xee'));
    file.close();
    window.view().showPage(PageKey::Share, u"backups"_s);
    REQUIRE(QTest::qWaitFor([&] {
        const auto *list = window.find<QTreeWidget>("backups");
        return list->topLevelItemCount() == 1 && list->topLevelItem(0)->text(2) == u"damaged";
    }, kLong));
    CHECK_FALSE(window.find<QAbstractButton>("restoreBackup")->isEnabled());
}
