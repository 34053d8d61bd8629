// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the next schema opens and brings in documents that today's programs have made.
#include "tests/next/OlderDocuments.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/DocumentLock.h"
#include "core/document/OlderDocument.h"
#include "core/document/Verification.h"

using namespace eldin::ui::test;
using namespace Qt::StringLiterals;
using eldin::core::isOlderDocument;
using eldin::test::OlderDocuments;

namespace {

QString said(TestWindow &window)
{
    return window.find<QLabel>("messageLabel")->text();
}

} // namespace

TEST_CASE("an older document is brought up when it is opened, and one sentence says so", "[journey][next]")
{
    const OlderDocuments older;
    const QString path = older.sample();
    TestWindow window(eldin::core::Language::Russian);
    REQUIRE(isOlderDocument(path));
    REQUIRE(window->openDocument(path));
    CHECK_FALSE(isOlderDocument(path));
    CHECK_FALSE(window.document().isReadOnly());
    REQUIRE(older.backups().size() == 1);
    CHECK(isOlderDocument(older.backups().first()));
    CHECK_FALSE(said(window).isEmpty());
    QTest::mouseClick(window.find<QPushButton>("messageDetails"), Qt::LeftButton);
    CHECK(said(window) == QDir::toNativeSeparators(older.backups().first()));
    CHECK_FALSE(eldin::core::hasError(eldin::core::verifyDocument(window.document())));

    // Opened again there is nothing to say.
    window->showStart();
    settle();
    REQUIRE(window->openDocument(path));
    CHECK(said(window).isEmpty());
    CHECK(older.backups().size() == 1);
}

TEST_CASE("an older document that somebody has open is read from a copy, and one sentence says so", "[journey][next]")
{
    const OlderDocuments older;
    const QString path = older.sample();
    const QByteArray before = OlderDocuments::bytes(path);
    eldin::core::DocumentLock lock(path, u"Асанова"_s);
    REQUIRE(lock.tryLock());
    TestWindow window(eldin::core::Language::Russian);
    REQUIRE(window->openDocument(path));
    CHECK(window.document().isReadOnly());
    CHECK(window.document().lockedBy() == u"Асанова"_s);
    CHECK(said(window).contains(u"копи"_s));
    CHECK(OlderDocuments::bytes(path) == before);
    CHECK(older.backups().isEmpty());
}
