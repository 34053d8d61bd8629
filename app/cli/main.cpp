// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

int main(int argc, char **argv)
{
    return eldin::cli::runCommandLine(argc, argv);
}
