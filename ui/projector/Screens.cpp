// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/Screens.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace eldin::ui {

std::optional<WallPlace> wallPlace(const std::vector<ScreenPlace> &screens, const QString &console, const QString &chosen, bool mustBeChosen)
{
    const auto named = [&](const QString &name) { return std::find_if(screens.begin(), screens.end(), [&](const ScreenPlace &screen) { return screen.name == name; }); };
    const auto placed = [&](const ScreenPlace &screen) { return WallPlace {screen.name, screen.geometry, screen.name != console}; };
    if (const auto own = named(chosen); !chosen.isEmpty() && own != screens.end())
        return placed(*own);
    if (mustBeChosen || screens.empty())
        return std::nullopt;
    const auto other = std::find_if(screens.begin(), screens.end(), [&](const ScreenPlace &screen) { return screen.name != console; });
    return placed(other == screens.end() ? screens.front() : *other);
}

std::vector<ScreenPlace> screensOfComputer()
{
    std::vector<ScreenPlace> places;
    for (const QScreen *screen : QGuiApplication::screens())
        places.push_back({screen->name(), screen->geometry()});
    return places;
}

} // namespace eldin::ui
