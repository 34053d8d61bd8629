// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace eldin::ui::test {

class TestWindow;

/// A keyboard with one of the three layouts that laptops of a municipality have. Its events go to whatever has the focus,
/// as in life: a test that uses nothing else can do nothing that a person without a mouse cannot.
class Keyboard
{
public:
    enum class Layout { English, Russian, Kyrgyz };

    Keyboard(TestWindow &window, Layout layout)
        : m_window(window)
        , m_layout(layout)
    {
    }

    /// Under the English layout Cyrillic words are typed after a change to the Russian one.
    void type(const QString &text);
    /// Ctrl with the key that bears this Latin letter on an English keyboard.
    void ctrl(char latin, Qt::KeyboardModifiers more = Qt::NoModifier);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// How many keys were struck so far; a key held down for another one (Ctrl, Shift, AltGr) is a stroke too.
    [[nodiscard]] int strokes() const { return m_strokes; }

private:
    void count(Qt::KeyboardModifiers held);
    [[nodiscard]] static QWidget *focus();

    TestWindow &m_window;
    Layout m_layout;
    int m_strokes = 0;
};

} // namespace eldin::ui::test
