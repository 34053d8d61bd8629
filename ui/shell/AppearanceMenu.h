// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Shell.h"

#include <QMenu>

namespace eldin::ui {

/// Language and light or dark, changed at once for the whole window.
class AppearanceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(const Shell &shell, QWidget *parent = nullptr);
};

/// Puts language and theme of the settings into force.
void applyAppearance(const Shell &shell);

} // namespace eldin::ui
