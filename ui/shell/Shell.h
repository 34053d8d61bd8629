// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eldin::core {
class Clock;
class Random;
}

namespace eldin::ui {

class Dialogs;
class Languages;
class Settings;

/// What the window needs from outside; the references outlive it.
struct Shell
{
    Settings &settings;
    Dialogs &dialogs;
    Languages &languages;
    core::Clock &clock;
    core::Random &random;
};

} // namespace eldin::ui
