// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/NoBreak.h"

#include <QRegularExpression>

#include <algorithm>

namespace eldin::ui::documents {

namespace {

bool steers(QChar sign)
{
    const char16_t code = sign.unicode();
    const bool isControl = sign.category() == QChar::Other_Control && code != u'\n' && code != u'\t';
    return isControl || code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString withFiguresTogether(const QString &text)
{
    // Most texts have none of it.
    static const QRegularExpression any(QStringLiteral("[0-9№–□]"));
    if (!text.contains(any))
        return text;
    const auto unicode = QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression groups(QStringLiteral("(?<=[0-9]) (?=[0-9]{3}(?![0-9]))"));
    static const QRegularExpression units(
        QStringLiteral("(?<=[0-9]) (?=(?:миң|мин|млн|млрд|тыс|сом|сома|сомов|тыйын|thousand|soms?|million|га|км|м|шт|кв)\\b|%)"), unicode);
    static const QRegularExpression thousands(
        QStringLiteral("(?<=[0-9]\\x{a0}(?:миң|мин|млн)|[0-9]\\x{a0}тыс\\.|[0-9]\\x{a0}thousand|[0-9]\\x{a0}million) (?=сом|som)"), unicode);
    static const QRegularExpression numbers(QStringLiteral("(?<=№|\\bNo\\.) (?=[0-9])"), unicode);
    QString result = text;
    const QString space(QChar(0x00a0));
    for (const QRegularExpression *one : {&groups, &units, &thousands, &numbers})
        result.replace(*one, space);
    result.replace(QStringLiteral("□ "), QStringLiteral("□") + space);
    return result.replace(QStringLiteral(" – "), space + QStringLiteral("– "));
}

QString withoutSteering(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), steers)) // nearly every text
        return text;
    QString plain = text;
    plain.removeIf(steers);
    return plain;
}

QString asPrinted(const QString &text)
{
    return withFiguresTogether(withoutSteering(text));
}

} // namespace eldin::ui::documents
