// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

#include <functional>

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

    /// Tab, or Shift+Tab, until the widget of this name has the focus; fails the test if it is not on the way.
    void tabTo(const char *name, Qt::KeyboardModifiers back = Qt::NoModifier);
    /// Keys that are struck in a dialog which `press` or `ctrl` is about to open, and which they come back from only when
    /// it is closed. A dialog that is still open after them fails the test.
    void inDialog(const char *name, const std::function<void()> &keys);

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
