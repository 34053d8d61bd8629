// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/HallScript.h"
#include "tests/journeys/Keyboard.h"

namespace eldin::ui::test {

class TestWindow;

/// The secretary who writes down a scripted meeting, by the keyboard alone. Time passes only where the script says so.
class HallPlayer
{
public:
    /// Plain: who is chosen for a remark has the floor. Queue: a list of speakers and a watch.
    enum class Mode { Plain, Queue };

    HallPlayer(TestWindow &window, const HallScript &script, Keyboard::Layout layout, Mode mode);

    void open();
    void goOn();
    void registerPeople();
    void countHall();
    void vote(const ScriptedVote &vote, bool ofOpening = true);
    /// Those from `first` up to `last`, which is not played.
    void write(std::size_t first, std::size_t last);
    /// Up to the moment at which half of the words stand in the line.
    void writeHalf(std::size_t index);
    /// The rest of the words, after the laptop came back.
    void writeOtherHalf(std::size_t index);

private:
    void pass(int seconds);
    void choose(int speaker);
    void giveFloor(const ScriptedRemark &remark);
    void finish(const ScriptedRemark &remark);

    TestWindow &m_window;
    const HallScript &m_script;
    Keyboard m_keys;
    Mode m_mode;
};

} // namespace eldin::ui::test
