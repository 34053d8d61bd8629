// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NamedId.h"

#include "core/base/Id.h"

#include <QCryptographicHash>
#include <QUuid>

namespace eldin::core {

QString namedUuid(const QString &name)
{
    QByteArray raw = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).left(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x80);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

} // namespace eldin::core
