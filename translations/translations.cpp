// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library holds the .qm files only; CMake wants a source.
