// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Keyboard.h"

#include "tests/support/TestWindow.h"

#include <QApplication>
#include <QTest>

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
    // The keyboard's events go to a list of offers while it is open.
    QWidget *offers = QApplication::activePopupWidget();
    QTest::keyClick(offers != nullptr ? offers : focus(), key, modifiers);
    settle();
    m_window->activateWindow(); // offscreen, a list of offers that closes leaves no window active
    settle();
}

} // namespace eldin::ui::test
