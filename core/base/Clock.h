// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace eldin::core {

/// Where the present moment comes from; tests pass a FixedClock.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< local time with its offset from UTC
    [[nodiscard]] QDate today() const { return now().date(); }
    /// The same moment without its offset: as the clock in the hall shows it and times of meetings are written.
    [[nodiscard]] QDateTime wallTime() const
    {
        const QDateTime moment = now();
        return QDateTime(moment.date(), moment.time());
    }
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Stands still until told otherwise; `step` is added after each reading, so that moments stay apart.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime start, qint64 stepMilliseconds = 0);
    [[nodiscard]] QDateTime now() const override;
    void set(const QDateTime &moment) { m_now = moment; }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    mutable QDateTime m_now;
    qint64 m_step;
};

} // namespace eldin::core
