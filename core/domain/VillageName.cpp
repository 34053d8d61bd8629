// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/VillageName.h"

#include "core/base/Text.h"

#include <QRegularExpression>

namespace eldin::core {

QString bareVillageName(const QString &name)
{
    static const QRegularExpression words(QStringLiteral("^(село|с\\.|айылы|village of)\\s+|\\s+(айылы|айыл|а\\.|село|village)$"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = name.trimmed().remove(words).trimmed();
    return bare.isEmpty() ? name : bare;
}

QString villageKey(const QString &name)
{
    return foldedWithoutKyrgyzLetters(bareVillageName(name));
}

} // namespace eldin::core
