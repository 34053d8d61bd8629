// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace eldin::ui {

/// Something that is looked up once the window has painted what a change showed, and once only for several changes
/// behind each other: counts that read more of the document than the row that was written.
class AfterPaint final : public QTimer
{
public:
    template <typename Receiver, typename Act>
    AfterPaint(Receiver *receiver, Act act)
        : QTimer(receiver)
    {
        // Windows paint some milliseconds after they were asked to.
        constexpr int kPainted = 40;
        setSingleShot(true);
        setInterval(kPainted);
        connect(this, &QTimer::timeout, receiver, act);
    }

    /// Asked again while it waits, it does not wait longer.
    void ask()
    {
        if (!isActive())
            start();
    }
};

} // namespace eldin::ui
