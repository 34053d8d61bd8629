// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Attached pictures and PDF files looked at inside the program.
#include "tests/support/Printing.h"

#include "ui/shell/AttachmentView.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;

namespace {

/// Three pages of A5, each of a colour of its own.
QString pdfIn(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("скан.pdf"));
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A5));
    QPainter painter(&writer);
    for (const Qt::GlobalColor colour : {Qt::red, Qt::green, Qt::blue}) {
        if (colour != Qt::red)
            writer.newPage();
        painter.fillRect(painter.viewport(), colour);
    }
    return path;
}

core::Attachment attachment(const QString &mediaType)
{
    core::Attachment result;
    result.name = QStringLiteral("скан");
    result.mediaType = mediaType;
    return result;
}

QColor middleOf(const AttachmentView &view)
{
    const QPixmap shown = view.findChild<QLabel *>(QStringLiteral("attachmentPicture"))->pixmap(Qt::ReturnByValue);
    return shown.isNull() ? QColor() : shown.toImage().pixelColor(shown.rect().center());
}

} // namespace

TEST_CASE("the pages of an attached PDF are turned and enlarged by the keyboard", "[ui][attachment]")
{
    const QTemporaryDir folder;
    auto *view = new AttachmentView(attachment(QStringLiteral("application/pdf")), pdfIn(folder), nullptr);
    auto *where = view->findChild<QLabel *>(QStringLiteral("attachmentWhere"));
    REQUIRE(QTest::qWaitFor([&] { return middleOf(*view).red() > 200; }, 20'000));
    CHECK(where->text().contains(QStringLiteral("3")));
    QTest::keyClick(view, Qt::Key_PageDown);
    REQUIRE(QTest::qWaitFor([&] { return middleOf(*view).green() > 200; }, 20'000));
    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_PageDown); // there is none after the last
    REQUIRE(QTest::qWaitFor([&] { return middleOf(*view).blue() > 200; }, 20'000));
    CHECK_FALSE(view->findChild<QPushButton *>(QStringLiteral("pageAfter"))->isEnabled());

    const auto width = [&] { return view->findChild<QLabel *>(QStringLiteral("attachmentPicture"))->pixmap(Qt::ReturnByValue).width(); };
    const int before = width();
    QTest::keyClick(view, Qt::Key_Equal, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return width() > before * 4 / 3; }, 20'000));
    const QSignalSpy gone(view, &QObject::destroyed);
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return gone.count() == 1; }));
}

TEST_CASE("an attached picture is shown as wide as the window", "[ui][attachment]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("зал.jpg"));
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(path));
    AttachmentView view(attachment(QStringLiteral("image/jpeg")), path, nullptr);
    view.setAttribute(Qt::WA_DeleteOnClose, false);
    REQUIRE(QTest::qWaitFor([&] { return middleOf(view).green() > 100; }, 20'000));
    CHECK_FALSE(view.findChild<QPushButton *>(QStringLiteral("pageAfter"))->isVisible());
    QSignalSpy outside(&view, &AttachmentView::outsideRequested);
    view.findChild<QPushButton *>(QStringLiteral("openOutside"))->click();
    CHECK(outside.count() == 1);
}

TEST_CASE("a strip as thin as a thread fills no memory", "[ui][attachment]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("жип.png"));
    QImage picture(2, 2339, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(path));
    AttachmentView view(attachment(QStringLiteral("image/jpeg")), path, nullptr);
    view.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *shown = view.findChild<QLabel *>(QStringLiteral("attachmentPicture"));
    REQUIRE(QTest::qWaitFor([&] { return !shown->pixmap(Qt::ReturnByValue).isNull(); }, 20'000));
    CHECK(shown->pixmap(Qt::ReturnByValue).height() <= 8192);
}

TEST_CASE("a broken PDF is told in words, and another program may still try", "[ui][attachment]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("бузук.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7\nnothing of the kind\n");
    file.close();
    AttachmentView view(attachment(QStringLiteral("application/pdf")), path, nullptr);
    view.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *shown = view.findChild<QLabel *>(QStringLiteral("attachmentPicture"));
    REQUIRE(QTest::qWaitFor([&] { return !shown->text().isEmpty(); }, 20'000));
    CHECK(view.findChild<QPushButton *>(QStringLiteral("openOutside"))->isEnabled());
}
