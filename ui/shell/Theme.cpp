// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Theme.h"

#include "ui/fonts/Fonts.h"
#include "ui/shell/HouseStyle.h"
#include "ui/shell/StyleSheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace eldin::ui::theme {

namespace {

struct Value
{
    Token token;
    QRgb light;
    QRgb dark;
};

// Contrast of each ink on each surface is at least 4.5:1.
constexpr Value kValues[] {
    {Token::Ink, 0xff1b2626, 0xffe6eded},          {Token::InkSoft, 0xff566363, 0xff9fb0b0},
    {Token::Line, 0xffdce3e2, 0xff344141},         {Token::Surface, 0xfff6f8f7, 0xff141c1c},
    {Token::SurfaceRaised, 0xffffffff, 0xff1d2727}, {Token::SurfaceSunken, 0xffedf1f0, 0xff101717},
    {Token::Accent, 0xff0b6e6e, 0xff4fb8b0},       {Token::OnAccent, 0xffffffff, 0xff0c1a1a},
    {Token::AccentSoft, 0xffd5eae8, 0xff1f4443},   {Token::Positive, 0xff1f7a45, 0xff6cc892},
    {Token::Warning, 0xff8a5a00, 0xffe3b04b},      {Token::WarningSoft, 0xfffbf0d9, 0xff3a2f16},
    {Token::Danger, 0xffa62b3f, 0xfff08a98},       {Token::DangerSoft, 0xfffbe4e7, 0xff42202a},
    {Token::Focus, 0xff12908f, 0xff6fd0c8},
};

// What the system wanted before we set a palette of our own.
bool systemIsDark()
{
    static const bool dark = QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128
        || QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QPalette paletteOf(bool dark)
{
    const auto c = [dark](Token token) { return color(token, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Token::Surface));
    palette.setColor(QPalette::Base, c(Token::SurfaceRaised));
    palette.setColor(QPalette::AlternateBase, c(Token::SurfaceSunken));
    palette.setColor(QPalette::Button, c(Token::SurfaceRaised));
    palette.setColor(QPalette::ToolTipBase, c(Token::SurfaceRaised));
    palette.setColor(QPalette::Highlight, c(Token::AccentSoft));
    palette.setColor(QPalette::HighlightedText, c(Token::Ink));
    palette.setColor(QPalette::Link, c(Token::Accent));
    palette.setColor(QPalette::PlaceholderText, c(Token::InkSoft));
    palette.setColor(QPalette::Mid, c(Token::Line));
    palette.setColor(QPalette::Light, c(Token::SurfaceRaised));
    palette.setColor(QPalette::Midlight, c(Token::Line));
    palette.setColor(QPalette::Dark, c(Token::InkSoft));
    palette.setColor(QPalette::Shadow, c(Token::Line));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, c(Token::Ink));
        palette.setColor(QPalette::Disabled, role, c(Token::InkSoft));
    }
    return palette;
}

} // namespace

QColor color(Token token, bool dark)
{
    for (const Value &value : kValues) {
        if (value.token == token)
            return QColor::fromRgb(dark ? value.dark : value.light);
    }
    return {};
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor color(Token token)
{
    return color(token, isDark());
}

QFont font(Type type, QFont::Weight weight)
{
    QFont result(screenFamily());
    result.setPixelSize(static_cast<int>(type));
    result.setWeight(weight);
    return result;
}

void apply(QApplication &application, Scheme scheme)
{
    loadFonts();
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark());
    // Fusion looks the same everywhere; the machine's style would mix its own colours into ours.
    // Set once: with a style sheet in force, style() is Qt's wrapper around it.
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(new HouseStyle);
    QApplication::setFont(font(Type::Base));
    QApplication::setPalette(paletteOf(dark));
    application.setStyleSheet(styleSheet(dark));
}

} // namespace eldin::ui::theme
