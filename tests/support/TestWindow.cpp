// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestWindow.h"

#include "core/service/Sample.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/Page.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <catch2/catch.hpp>

namespace eldin::ui::test {

TestWindow::TestWindow(core::Language language, const QString &folder)
    : m_folder(folder.isEmpty() ? m_own.path() : folder)
    , m_settings(pathOf(QStringLiteral("settings.ini")))
    , m_clock(QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::OffsetFromUTC, 6 * 3600), 1000)
{
    m_settings.setLanguage(language);
    m_settings.setScheme(Scheme::Light);
    m_settings.setAskedWhoWorks(m_clock.today());
    applyAppearance(shell());
    qApp->installEventFilter(&m_keys);
    m_window = std::make_unique<MainWindow>(shell());
    m_window->resize(1366, 768);
    m_window->show();
    settle();
}

void TestWindow::newDocument()
{
    m_dialogs.files += pathOf(QStringLiteral("угуу.eldin"));
    m_window->newDocument();
    settle();
    REQUIRE(m_window->view() != nullptr);
}

void TestWindow::openSample()
{
    const QString path = pathOf(QStringLiteral("ак-булак.eldin"));
    core::createSample(path, core::SampleSize::Small);
    REQUIRE(m_window->openDocument(path));
    settle();
}

QWidget *TestWindow::findWidget(const QString &name)
{
    if (m_window->view() != nullptr) {
        if (auto *found = view().page(view().currentPage())->findChild<QWidget *>(name))
            return found;
    }
    if (auto *found = m_window->findChild<QWidget *>(name))
        return found;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = top->objectName() == name ? top : top->findChild<QWidget *>(name); found != nullptr && top->isVisible())
            return found;
    }
    return nullptr;
}

void TestWindow::requireFound(const QWidget *widget, const char *name)
{
    INFO(name);
    REQUIRE(widget != nullptr);
}

void typeRussian(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        const auto modifiers = c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::sendKeyEvent(QTest::Click, widget, static_cast<Qt::Key>(c.toUpper().unicode()), QString(c), modifiers);
    }
}

void pressCtrl(QWidget *widget, char latin, Qt::KeyboardModifiers more)
{
    const QString cyrillic = QStringLiteral("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ");
    const auto at = QByteArray("QWERTYUIOPASDFGHJKLZXCVBNM").indexOf(latin);
    REQUIRE(at >= 0);
    QTest::sendKeyEvent(QTest::Click, widget, static_cast<Qt::Key>(cyrillic[at].unicode()), QString(), Qt::ControlModifier | more);
    settle();
}

void pressAltGr(QWidget *widget, char16_t cyrillic, bool shift)
{
    QTest::sendKeyEvent(QTest::Press, widget, Qt::Key_AltGr, QString(), Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, widget, static_cast<Qt::Key>(QChar(cyrillic).toUpper().unicode()), QString(QChar(cyrillic)),
                        shift ? Qt::ShiftModifier : Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Release, widget, Qt::Key_AltGr, QString(), Qt::NoModifier);
}

void beginMeeting(TestWindow &window)
{
    pressCtrl(window.find<QWidget>("entryText"), 'J');
    auto *yes = window.find<QWidget>("clockYes");
    REQUIRE(yes->hasFocus());
    QTest::keyClick(yes, Qt::Key_Return);
    settle();
}

bool dropFiles(QWidget *window, const QList<QUrl> &files)
{
    QMimeData data;
    data.setUrls(files);
    QDragEnterEvent over(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    over.ignore();
    QApplication::sendEvent(window, &over);
    if (!over.isAccepted())
        return false;
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &event);
    return true;
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

} // namespace eldin::ui::test
