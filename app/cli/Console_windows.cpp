// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <windows.h>

#include <atomic>
#include <cstdio>
#include <io.h>

namespace eldin::cli {

namespace {

std::atomic_bool askedToEnd {false};

BOOL WINAPI onControl(DWORD)
{
    askedToEnd = true;
    return TRUE;
}

} // namespace

void watchInterruption()
{
    SetConsoleCtrlHandler(onControl, TRUE);
}

bool interrupted()
{
    return askedToEnd;
}

bool errorIsTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

} // namespace eldin::cli
