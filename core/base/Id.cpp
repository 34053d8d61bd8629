// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include <QtEndian>

#include <cstring>

namespace eldin::core {

namespace {

QByteArray uuidBytes(const Clock &clock, Random &random)
{
    QByteArray raw = random.bytes(16);
    const quint64 milliseconds = static_cast<quint64>(clock.now().toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        raw[i] = static_cast<char>((milliseconds >> (8 * (5 - i))) & 0xff);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x70);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return raw;
}

QString textOf(const QByteArray &raw)
{
    static constexpr char16_t kDigits[] = u"0123456789abcdef";
    char16_t text[36];
    int at = 0;
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = u'-';
        const auto byte = static_cast<quint8>(raw[i]);
        text[at++] = kDigits[byte >> 4];
        text[at++] = kDigits[byte & 0x0f];
    }
    return QString(reinterpret_cast<const QChar *>(text), at);
}

} // namespace

QString newUuid(const Clock &clock, Random &random)
{
    return textOf(uuidBytes(clock, random));
}

UuidSequence::UuidSequence(const Clock &clock, Random &random)
    : m_random(random)
    , m_last(uuidBytes(clock, random))
{
    m_last[8] = static_cast<char>(m_last[8] & 0xdf); // half of the range stays for counting up
}

QString UuidSequence::next()
{
    constexpr int kStepBytes = 4;
    constexpr int kStepsAtOnce = 1024;
    constexpr quint64 kCounted = 0x3fffffffffffffffULL; // all but the two bits of the variant
    constexpr quint64 kVariant = 0x8000000000000000ULL;
    if (m_steps.isEmpty())
        m_steps = m_random.bytes(kStepBytes * kStepsAtOnce);
    quint32 step = 0;
    std::memcpy(&step, m_steps.constData() + m_steps.size() - kStepBytes, kStepBytes);
    m_steps.chop(kStepBytes);
    // 2^61 in steps of at most 2^32: no action has so many records.
    const quint64 tail = (qFromBigEndian<quint64>(m_last.constData() + 8) & kCounted) + step + 1;
    qToBigEndian(tail | kVariant, m_last.data() + 8);
    return textOf(m_last);
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
