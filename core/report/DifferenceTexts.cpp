// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DifferenceTexts.h"

#include "core/report/Texts.h"

#include <QCoreApplication>

namespace eldin::core {

namespace {

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QStringList differenceTexts(const DocumentDifference &difference)
{
    QStringList lines;
    const auto say = [](const char *text, int count) { return QCoreApplication::translate("Difference", text).arg(count); };
    if (difference.actionsOnlyThere > 0)
        lines += say(QT_TRANSLATE_NOOP("Difference", "The backup holds actions that are not in the document at hand: %1."), static_cast<int>(difference.actionsOnlyThere));
    for (const RecordDifference &record : difference.records) {
        QStringList parts;
        if (record.onlyHere > 0)
            parts += say(QT_TRANSLATE_NOOP("Difference", "added: %1"), record.onlyHere);
        if (record.changed > 0)
            parts += say(QT_TRANSLATE_NOOP("Difference", "changed: %1"), record.changed);
        if (record.onlyThere > 0)
            parts += say(QT_TRANSLATE_NOOP("Difference", "removed: %1"), record.onlyThere);
        lines += upperFirst(tableText(record.table)) + QStringLiteral(" – ") + parts.join(QStringLiteral(", "));
    }
    return lines;
}

} // namespace eldin::core
