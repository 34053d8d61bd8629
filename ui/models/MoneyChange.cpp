// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/MoneyChange.h"

#include "ui/shell/Theme.h"

namespace eldin::ui {

QString differenceText(core::Money difference, core::MoneyUnit unit, core::Language language)
{
    if (difference.isZero())
        return QStringLiteral("–");
    const bool less = difference.isNegative();
    return QStringLiteral("%1%2 %3").arg(less ? QString() : QStringLiteral("+"), core::moneyFigure(difference, unit, language),
                                         less ? QStringLiteral("↓") : QStringLiteral("↑"));
}

QColor differenceColour(core::Money difference)
{
    return theme::color(difference.isZero() ? Token::InkSoft : difference.isNegative() ? Token::Danger : Token::Positive);
}

} // namespace eldin::ui
