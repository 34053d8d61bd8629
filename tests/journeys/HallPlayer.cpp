// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/HallPlayer.h"

#include "tests/support/TestWindow.h"

namespace eldin::ui::test {

namespace {

constexpr int kBreath = 5; // seconds between two remarks

Qt::Key digit(core::RemarkKind kind)
{
    return static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(kind));
}

qsizetype half(const QString &text)
{
    return text.indexOf(u' ', text.size() / 2);
}

} // namespace

HallPlayer::HallPlayer(TestWindow &window, const HallScript &script, Keyboard::Layout layout, Mode mode)
    : m_window(window)
    , m_script(script)
    , m_keys(window, layout)
    , m_mode(mode)
{
}

void HallPlayer::pass(int seconds)
{
    m_window.clock().advance(seconds * 1000);
}

void HallPlayer::open()
{
    m_keys.press(Qt::Key_4, Qt::ControlModifier);
}

void HallPlayer::goOn()
{
    pass(kBreath);
    m_keys.ctrl('J');
}

void HallPlayer::registerPeople()
{
    for (const ScriptedPerson &person : m_script.registered) {
        m_keys.ctrl('R');
        m_keys.type(person.name);
        m_keys.press(Qt::Key_Return); // takes the sex that the name proposes
        m_keys.press(Qt::Key_Return);
    }
}

void HallPlayer::countHall()
{
    m_keys.ctrl('I');
    m_keys.press(Qt::Key_Home, Qt::ControlModifier);
    for (const int people : m_script.counted) {
        m_keys.type(QString::number(people));
        m_keys.press(Qt::Key_Return);
    }
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
}

// The panel is open. The opening's questions are known, and the cursor stands in the first count.
void HallPlayer::vote(const ScriptedVote &vote, bool ofOpening)
{
    if (!ofOpening)
        m_keys.press(Qt::Key_Return);
    for (const int hands : {vote.inFavour, vote.against, vote.abstained}) {
        m_keys.type(QString::number(hands));
        m_keys.press(Qt::Key_Return);
    }
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
}

void HallPlayer::choose(int speaker)
{
    if (speaker == 0)
        return;
    m_keys.ctrl('N');
    m_keys.type(QString::number(speaker));
    m_keys.press(Qt::Key_Return);
}

void HallPlayer::giveFloor(const ScriptedRemark &remark)
{
    m_keys.press(digit(remark.kind), Qt::ControlModifier);
    if (m_mode == Mode::Plain || remark.speaker == 0)
        return choose(remark.speaker);
    m_keys.ctrl('B');
    m_keys.type(QString::number(remark.speaker));
    m_keys.press(Qt::Key_Return);
    m_keys.press(Qt::Key_Escape);
    m_keys.press(Qt::Key_Right, Qt::ControlModifier);
}

void HallPlayer::finish(const ScriptedRemark &remark)
{
    const bool watched = m_mode == Mode::Queue && remark.speaker > 0;
    if (remark.amount)
        m_keys.ctrl('M');
    if (watched && remark.pause > 0) {
        m_keys.ctrl('P');
        pass(remark.pause);
        m_keys.ctrl('P');
    }
    m_keys.press(Qt::Key_Return);
    if (watched)
        m_keys.press(Qt::Key_End, Qt::ControlModifier);
}

void HallPlayer::write(std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        const ScriptedRemark &remark = m_script.remarks[i];
        pass(kBreath);
        giveFloor(remark);
        pass(remark.seconds);
        m_keys.type(remark.text);
        finish(remark);
    }
}

void HallPlayer::writeHalf(std::size_t index)
{
    const ScriptedRemark &remark = m_script.remarks[index];
    pass(kBreath);
    giveFloor(remark);
    pass(remark.seconds);
    m_keys.type(remark.text.first(half(remark.text)));
}

// What the line forgot is chosen again: kind and speaker.
void HallPlayer::writeOtherHalf(std::size_t index)
{
    const ScriptedRemark &remark = m_script.remarks[index];
    m_keys.press(digit(remark.kind), Qt::ControlModifier);
    choose(remark.speaker);
    m_keys.press(Qt::Key_End, Qt::ControlModifier);
    m_keys.type(remark.text.sliced(half(remark.text)));
    finish(remark);
}

} // namespace eldin::ui::test
