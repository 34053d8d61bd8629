// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/Verification.h"
#include "core/storage/Schema.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Exports as `format` below the folder; the folder that was made.
QString exported(TestWindow &window, const char *format, const QString &below)
{
    window.view().showPage(PageKey::Share, QStringLiteral("export"));
    settle();
    window.find<QAbstractButton>(format)->setChecked(true);
    REQUIRE(QDir().mkpath(below));
    window.dialogs().files += below;
    auto *button = window.find<QAbstractButton>("exportData");
    const QString text = button->text();
    button->click();
    CHECK(button->text() != text); // it gives up now
    REQUIRE(QTest::qWaitFor([&] { return button->text() == text; }, 30000));
    const QStringList made = QDir(below).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    return made.isEmpty() ? QString() : QDir(below).filePath(made.first());
}

} // namespace

TEST_CASE("each format is written into a folder of its own, which the line at the bottom opens", "[ui][export]")
{
    TestWindow window;
    window.openSample();
    for (const auto &[format, file] : {std::pair {"export-csv", "lines.csv"}, std::pair {"export-json", "export.json"}, std::pair {"export-xlsx", "open-data.xlsx"},
                                       std::pair {"export-fdp", "datapackage.json"}}) {
        INFO(format);
        const QString below = window.pathOf(QString::fromLatin1(format));
        const QString folder = exported(window, format, below);
        CHECK(QFileInfo::exists(QDir(folder).filePath(QString::fromLatin1(file))));
        CHECK(folder.contains(u"-public-")); // without personal data unless somebody says otherwise
        window.find<QAbstractButton>("messageOpen")->click();
        CHECK(window.dialogs().opened.last() == folder);
        CHECK(exported(window, format, below) != folder);
    }
}

TEST_CASE("an export that is given up leaves nothing", "[ui][export]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Share, QStringLiteral("export"));
    settle();
    const QString below = window.pathOf(QStringLiteral("below"));
    REQUIRE(QDir().mkpath(below));
    window.dialogs().files += below;
    auto *button = window.find<QAbstractButton>("exportData");
    button->click();
    CHECK(window.find<QProgressBar>("exportProgress")->isVisible());
    button->click();
    REQUIRE(QTest::qWaitFor([&] { return button->text() == QStringLiteral("Export data…"); }, 30000));
    CHECK(QDir(below).isEmpty());
    CHECK(window.find<QLabel>("messageLabel")->text().startsWith(QStringLiteral("Given up")));
}

TEST_CASE("a new document takes an export over with one button, and undo takes it back", "[ui][export]")
{
    TestWindow window;
    window.openSample();
    const QStringList data = core::dumpData(window.document().connection());
    window.view().showPage(PageKey::Share, QStringLiteral("export"));
    settle();
    CHECK_FALSE(window.find<QAbstractButton>("takeOverExport")->isEnabled());
    window.find<QAbstractButton>("exportPublic")->setChecked(false);
    const QString folder = exported(window, "export-json", window.pathOf(QStringLiteral("json")));
    window.newDocument();
    const QStringList before = core::dumpData(window.document().connection());
    window.view().showPage(PageKey::Share, QStringLiteral("export"));
    settle();
    auto *take = window.find<QAbstractButton>("takeOverExport");
    REQUIRE(take->isEnabled());
    window.dialogs().files += folder;
    take->click();
    settle();
    CHECK(core::dumpData(window.document().connection()) == data);
    CHECK(core::verifyDocument(window.document()).empty());
    CHECK_FALSE(take->isEnabled());
    window.find<QAbstractButton>("messageUndo")->click();
    settle();
    CHECK(core::dumpData(window.document().connection()) == before);
    CHECK(take->isEnabled());
}
