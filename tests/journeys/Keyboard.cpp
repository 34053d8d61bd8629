// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Keyboard.h"

#include "tests/support/TestWindow.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

namespace eldin::ui::test {

QWidget *Keyboard::focus()
{
    QWidget *widget = QApplication::focusWidget();
    REQUIRE(widget != nullptr);
    return widget;
}

void Keyboard::count(Qt::KeyboardModifiers held)
{
    ++m_strokes;
    for (const Qt::KeyboardModifier each : {Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier})
        m_strokes += held.testFlag(each) ? 1 : 0;
}

void Keyboard::type(const QString &text)
{
    for (const QChar c : text) {
        // Where the letters stand on a Russian keyboard: ө over о, ү over у, ң over н.
        const qsizetype kyrgyz = QStringView(u"өүңӨҮҢ").indexOf(c);
        const Qt::KeyboardModifiers shift = c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        if (kyrgyz >= 0 && m_layout != Layout::Kyrgyz) {
            count(Qt::AltModifier | shift);
            pressAltGr(focus(), u"оунОУН"[kyrgyz], c.isUpper());
            continue;
        }
        count(shift);
        QTest::sendKeyEvent(QTest::Click, focus(), static_cast<Qt::Key>(c.toUpper().unicode()), QString(c), shift);
    }
    settle();
}

void Keyboard::ctrl(char latin, Qt::KeyboardModifiers more)
{
    count(Qt::ControlModifier | more);
    if (m_layout == Layout::English) {
        QTest::sendKeyEvent(QTest::Click, focus(), static_cast<Qt::Key>(latin), QString(), Qt::ControlModifier | more);
        settle();
    } else {
        pressCtrl(focus(), latin, more);
    }
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    count(modifiers);
    // The keyboard's events go to a list of offers while it is open, or to the field in what has popped up.
    QWidget *offers = QApplication::activePopupWidget();
    if (offers != nullptr && offers->focusWidget() != nullptr)
        offers = offers->focusWidget();
    QTest::keyClick(offers != nullptr ? offers : focus(), key, modifiers);
    settle();
    if (QApplication::activeModalWidget() == nullptr)
        m_window->activateWindow(); // offscreen, a list of offers that closes leaves no window active
    settle();
}

void Keyboard::tabTo(const char *name, Qt::KeyboardModifiers back)
{
    constexpr int kFar = 80;
    const QString wanted = QString::fromLatin1(name);
    QStringList way;
    for (int i = 0; i < kFar && focus()->objectName() != wanted; ++i) {
        way += focus()->objectName();
        press(back == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab, back);
    }
    INFO(wanted.toStdString() << " after " << way.join(u' ').toStdString());
    REQUIRE(focus()->objectName() == wanted);
}

void Keyboard::inDialog(const char *name, const std::function<void()> &keys)
{
    QTimer::singleShot(0, qApp, [name, keys] {
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        CHECK(dialog != nullptr);
        if (dialog == nullptr)
            return; // nothing may be thrown through the loop of events
        CHECK(dialog->objectName() == QString::fromLatin1(name));
        settle();
        keys();
        CHECK((dialog == nullptr || !dialog->isVisible()));
        if (dialog != nullptr)
            dialog->close(); // the test goes on in any case
    });
}

} // namespace eldin::ui::test
