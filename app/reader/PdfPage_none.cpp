// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/PdfPage.h"

#include "app/reader/Process.h"

namespace eldin::app {

bool writePdfPage(const std::string &, int, int)
{
    static_cast<void>(writeOutput("unable"));
    return false;
}

} // namespace eldin::app
