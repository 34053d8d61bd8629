// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/OpenTable.h"

#include "core/base/MoneyText.h"

namespace eldin::core {

QString openText(const OpenCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *isTrue = std::get_if<bool>(&cell))
        return *isTrue ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *amount = std::get_if<Money>(&cell))
        return plainMoney(*amount);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return moment->toString(Qt::ISODate);
    return {};
}

} // namespace eldin::core
