// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageKey.h"

#include <QString>

#include <array>
#include <span>

namespace eldin::ui {

class Page;
class Workspace;

/// One place of the window and how it is made.
struct PageEntry
{
    PageKey key;
    const char16_t *name; ///< object name, for tests
    const char16_t *icon;
    Page *(*make)(Workspace &workspace);
    int (*openItems)(const Workspace &workspace);
    std::array<QStringView, 3> counted; ///< tables from which openItems counts
};

/// All places, in the order of the sidebar.
[[nodiscard]] std::span<const PageEntry> pageEntries();
[[nodiscard]] const PageEntry &pageEntry(PageKey key);
[[nodiscard]] QString pageName(PageKey key);
/// In the language of the screen.
[[nodiscard]] QString pageTitle(PageKey key);

} // namespace eldin::ui
