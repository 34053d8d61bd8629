// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Process.h"

#include <windows.h>

#include <shellapi.h>

#include <cstdio>
#include <fcntl.h>
#include <io.h>

namespace eldin::app {

namespace {

// As on other systems: a sheet of a million rows is read in 17 s and 6 MB; shared strings may take 256 MB.
constexpr SIZE_T kMemoryBytes = SIZE_T {1} << 30;
constexpr LONGLONG kProcessorSeconds = 60;
constexpr LONGLONG kUnitsASecond = 10'000'000; // of 100 ns, in which jobs count time

} // namespace

void confineProcess()
{
    // No crash dialog may hold up the program that waits for us.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    // The job lasts as long as the process: its handle is never closed. Where it cannot be had (Windows 7 inside another
    // job), the bounds of the reader itself and the wall clock of the program that waits remain.
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr)
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME
        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = kProcessorSeconds * kUnitsASecond;
    limits.BasicLimitInformation.ActiveProcessLimit = 1; // it starts no other program
    limits.ProcessMemoryLimit = kMemoryBytes;
    if (SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) == 0
        || AssignProcessToJobObject(job, GetCurrentProcess()) == 0)
        CloseHandle(job);
}

std::vector<std::string> argumentsInUtf8(int, char **)
{
    std::vector<std::string> result;
    int count = 0;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; wide != nullptr && i < count; ++i) {
        const int size = WideCharToMultiByte(CP_UTF8, 0, wide[i], -1, nullptr, 0, nullptr, nullptr);
        std::string text(size > 0 ? static_cast<std::size_t>(size) : 1, '\0');
        WideCharToMultiByte(CP_UTF8, 0, wide[i], -1, text.data(), size, nullptr, nullptr);
        text.pop_back();
        result.push_back(std::move(text));
    }
    LocalFree(wide);
    return result;
}

void makeOutputBinary()
{
    _setmode(_fileno(stdout), _O_BINARY);
}

bool writeOutput(std::string_view bytes)
{
    return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
}

} // namespace eldin::app
