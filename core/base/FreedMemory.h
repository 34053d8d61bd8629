// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace eldin::core {

/// Gives memory that was freed back to the system. The C library of Linux keeps the gaps that a hundred thousand short
/// texts leave, and asks for more beside them for one long block; elsewhere nothing is to be done.
inline void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace eldin::core
