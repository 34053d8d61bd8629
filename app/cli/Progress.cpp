// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Progress.h"

#include "app/cli/Console.h"
#include "app/cli/Output.h"

namespace eldin::cli {

Progress::Progress(QString what)
    : m_what(std::move(what))
    , m_visible(errorIsTerminal())
{
}

Progress::~Progress()
{
    if (m_shown >= 0)
        printError(u'\r' + QString(m_what.size() + 8, u' ') + u'\r');
}

void Progress::show(int percent)
{
    if (!m_visible || percent == m_shown)
        return;
    m_shown = percent;
    printError(QStringLiteral("\r%1 %2 %").arg(m_what).arg(percent, 3));
}

} // namespace eldin::cli
