// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace eldin::ui {

/// A screen of the computer as the choice of one sees it.
struct ScreenPlace
{
    QString name;
    QRect geometry;
    bool operator==(const ScreenPlace &) const = default;
};

/// Where the wall is shown.
struct WallPlace
{
    QString screen;
    QRect geometry; ///< of the screen
    bool isWhole = false; ///< fills the screen; else it is an ordinary window there
    bool operator==(const WallPlace &) const = default;
};

/// The screen chosen before, or any but that of the console; an ordinary window where there is one screen only. Nothing
/// where there is none, or where the chosen one is gone while `mustBeChosen`: what stood on a projector that was
/// unplugged does not jump into the operator's face.
[[nodiscard]] std::optional<WallPlace> wallPlace(const std::vector<ScreenPlace> &screens, const QString &console, const QString &chosen, bool mustBeChosen);

/// The screens that there are now.
[[nodiscard]] std::vector<ScreenPlace> screensOfComputer();

} // namespace eldin::ui
