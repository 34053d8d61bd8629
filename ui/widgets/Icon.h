// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QIcon>

namespace eldin::ui {

/// An icon of the one set (resources/icons), drawn in the token's colour of the present theme, at any size.
[[nodiscard]] QIcon lineIcon(const QString &name, Token token = Token::Ink);
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, Token token = Token::Ink);

} // namespace eldin::ui
