// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeFileName.h"

#include <QFileInfo>
#include <QStringList>

namespace eldin::core {

namespace {

constexpr int kLongestName = 80;

bool isOfDevice(const QString &name)
{
    static const QStringList kDevices {QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"), QStringLiteral("nul")};
    const QString stem = name.section(u'.', 0, 0).toLower();
    const bool numbered = stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem.back().isDigit();
    return numbered || kDevices.contains(stem);
}

} // namespace

QString safeFileName(const QString &name)
{
    QString result;
    for (const QChar sign : name) {
        if (sign.isLetterOrNumber() || sign == u'.' || sign == u'_')
            result += sign;
        else if (!result.endsWith(u'-'))
            result += u'-';
    }
    while (result.startsWith(u'.') || result.startsWith(u'-'))
        result.remove(0, 1);
    if (result.size() > kLongestName) { // the ending stays: it says which program opens it
        const QString ending = QFileInfo(result).suffix().left(8);
        result = result.left(kLongestName - ending.size() - 1) + (ending.isEmpty() ? QString() : u'.' + ending);
    }
    while (result.endsWith(u'.') || result.endsWith(u'-'))
        result.chop(1);
    if (result.isEmpty())
        return QStringLiteral("file");
    return isOfDevice(result) ? u'_' + result : result;
}

} // namespace eldin::core
