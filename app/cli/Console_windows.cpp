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

std::size_t readInput(char *buffer, std::size_t size)
{
    if (interrupted())
        return 0;
    const int count = _read(_fileno(stdin), buffer, static_cast<unsigned>(size));
    return count < 0 || interrupted() ? 0 : static_cast<std::size_t>(count);
}

bool errorIsTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

} // namespace eldin::cli
