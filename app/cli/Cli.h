// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace eldin::cli {

/// The translation context of everything the command line says.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace eldin::cli
