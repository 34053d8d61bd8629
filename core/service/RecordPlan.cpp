// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RecordPlan.h"

#include "core/base/Text.h"

namespace eldin::core {

namespace {

/// "18–28", "18 - 28": one kind of dash without spaces around it.
QString dashed(const QString &text)
{
    QString result = foldedWithoutKyrgyzLetters(text);
    for (const QChar dash : {QChar(0x2013), QChar(0x2014), QChar(0x2212), QChar(0x2011)})
        result.replace(dash, u'-');
    return result.replace(QStringLiteral(" - "), QStringLiteral("-"));
}

/// "18-28" and "60+" hold the years they name.
bool holdsAge(const QString &code, int years)
{
    bool low = false;
    if (code.endsWith(u'+'))
        return years >= code.chopped(1).toInt(&low) && low;
    bool high = false;
    const int from = code.section(u'-', 0, 0).toInt(&low);
    const int to = code.section(u'-', 1).toInt(&high);
    return low && high && from <= years && years <= to;
}

} // namespace

QString classifiedCode(const std::vector<ClassificationItem> &items, const QString &text)
{
    const QString wanted = dashed(text);
    for (const ClassificationItem &item : items) {
        if (wanted == dashed(item.code) || wanted == dashed(item.name.ky) || wanted == dashed(item.name.ru)
            || wanted == dashed(item.name.en))
            return item.code;
    }
    bool number = false;
    const int years = wanted.section(u' ', 0, 0).toInt(&number);
    for (const ClassificationItem &item : items) {
        if (number && item.kind == ClassificationKind::AgeGroup && holdsAge(item.code, years))
            return item.code;
    }
    return {};
}

} // namespace eldin::core
