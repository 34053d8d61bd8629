// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartColors.h"

#include "ui/shell/Theme.h"

namespace eldin::ui {

QColor chartColor(int n)
{
    static constexpr QRgb light[] {0xff2f8f83, 0xff332288, 0xffd9b84a, 0xffcc6677,
                                   0xff6fb7dc, 0xff117733, 0xff882255, 0xff8c8c2e};
    static constexpr QRgb dark[] {0xff4fb8b0, 0xff8d80e0, 0xffe0c66a, 0xffdd8592,
                                  0xff8accec, 0xff52b06f, 0xffc16a98, 0xffbcbc62};
    if (n < 0 || n >= static_cast<int>(std::size(light)))
        return theme::color(Token::InkSoft);
    return QColor::fromRgb(theme::isDark() ? dark[n] : light[n]);
}

} // namespace eldin::ui
