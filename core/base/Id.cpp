// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include <QUuid>

#include <cstring>

namespace eldin::core {

QString newUuid(const Clock &clock, Random &random)
{
    QByteArray raw = random.bytes(16);
    const quint64 milliseconds = static_cast<quint64>(clock.now().toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        raw[i] = static_cast<char>((milliseconds >> (8 * (5 - i))) & 0xff);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x70);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < 36; ++i) {
        const char16_t c = text[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

} // namespace eldin::core
