// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

namespace eldin::core {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

FixedClock::FixedClock(QDateTime start, qint64 stepMilliseconds)
    : m_now(std::move(start))
    , m_step(stepMilliseconds)
{
}

QDateTime FixedClock::now() const
{
    const QDateTime result = m_now;
    m_now = m_now.addMSecs(m_step);
    return result;
}

} // namespace eldin::core
