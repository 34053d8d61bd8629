// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;

namespace eldin::ui {

/// The colours of the window by what they are for; each has a light and a dark value.
enum class Token {
    Ink,
    InkSoft,
    Line,
    Surface,
    SurfaceRaised,
    SurfaceSunken, ///< sidebar, table heads
    Accent,
    OnAccent,
    AccentSoft, ///< selection
    Positive,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    Focus,
};

/// The type scale, in pixels at 96 dpi.
enum class Type { Small = 12, Base = 14, Large = 16, Title = 20, Figure = 28 };

enum class Scheme { System, Light, Dark };

namespace theme {

/// Grid step; half of it inside controls.
inline constexpr int kGrid = 8;
inline constexpr int kTarget = 32; ///< least height of what is clicked
inline constexpr int kRow = 32;
inline constexpr int kCorner = 6;
inline constexpr int kSidebar = 208;
inline constexpr int kSidebarFolded = 56;
inline constexpr int kFoldBelow = 1200; ///< window width
inline constexpr int kIcon = 20;
inline constexpr int kInspector = 344;

/// Palette, font and style sheet of the whole application. May be called again at any time.
void apply(QApplication &application, Scheme scheme);

[[nodiscard]] bool isDark();
[[nodiscard]] QColor color(Token token);
[[nodiscard]] QColor color(Token token, bool dark);
[[nodiscard]] QFont font(Type type, QFont::Weight weight = QFont::Normal);

} // namespace theme
} // namespace eldin::ui
