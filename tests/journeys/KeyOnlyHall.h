// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/Keyboard.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "core/storage/Schema.h"

#include <QApplication>
#include <QWidget>

namespace eldin::ui::test {

/// The example aimak at the console of its next meeting, and a keyboard: what is done goes through its keys alone.
struct KeyOnlyHall
{
    KeyOnlyHall()
        : keys(window, Keyboard::Layout::Russian)
    {
        window.openSample();
        before = dump();
        keys.press(Qt::Key_4, Qt::ControlModifier);
        REQUIRE(window.view().currentPage() == PageKey::Meeting);
    }
    [[nodiscard]] core::Stores &stores() { return window.document().stores(); }
    [[nodiscard]] core::Id<core::Meeting> meeting() { return window.view().workspace().meetingId(); }
    [[nodiscard]] QStringList dump() { return core::dumpData(window.document().connection()); }
    /// The newest remarks of the meeting, the last one first.
    [[nodiscard]] std::vector<core::RemarkRow> newest(int count) { return core::newestRemarkRows(stores(), meeting(), count); }
    [[nodiscard]] static QString focused() { return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->objectName(); }

    void say(const QString &words, Qt::Key kind = Qt::Key_3)
    {
        keys.press(kind, Qt::ControlModifier);
        keys.type(words);
        keys.press(Qt::Key_Return);
    }
    /// Everything back with Ctrl+Z, and again with Ctrl+Y; the focus is where no text is written.
    void undoAndRedo()
    {
        const QStringList after = dump();
        for (int i = 0; i < kMost && window.document().undoOperation(); ++i)
            keys.ctrl('Z');
        CHECK(dump() == before);
        for (int i = 0; i < kMost && window.document().redoOperation(); ++i)
            keys.ctrl('Y');
        CHECK(dump() == after);
    }

    TestWindow window;
    Keyboard keys;
    QStringList before;

private:
    static constexpr int kMost = 60;
};

} // namespace eldin::ui::test
