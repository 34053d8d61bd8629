// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TypedDay.h"

#include "ui/models/DayText.h"
#include "ui/shell/ActionRunner.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace eldin::ui {

std::optional<QDate> typedDay(QLineEdit &field, ActionRunner &runner)
{
    const QString typed = field.text().trimmed();
    const QDate day = QDate::fromString(typed, kDayFormat.toString());
    if (typed.isEmpty() || day.isValid())
        return day;
    runner.warn(QCoreApplication::translate("eldin::ui::TypedDay", "“%1” is not a date such as 01.09.2027.").arg(typed));
    field.setFocus();
    return std::nullopt;
}

} // namespace eldin::ui
