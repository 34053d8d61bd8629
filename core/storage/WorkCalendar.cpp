// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WorkCalendar.h"

#include "core/base/Error.h"
#include "core/storage/Stores.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core {

namespace {

struct FixedHoliday
{
    int month = 0;
    int day = 0;
    LocalText title;
};

const std::vector<FixedHoliday> &shipped()
{
    static const std::vector<FixedHoliday> days = [] {
        QFile file(QStringLiteral(":/eldin/templates/holidays.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        std::vector<FixedHoliday> list;
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue entry : entries) {
            const QJsonValue title = entry[u"title"];
            list.push_back({entry[u"month"].toInt(), entry[u"day"].toInt(), {title[u"ky"].toString(), title[u"ru"].toString(), title[u"en"].toString()}});
        }
        return list;
    }();
    return days;
}

const FixedHoliday *shippedOn(const QDate &day)
{
    for (const FixedHoliday &holiday : shipped()) {
        if (holiday.month == day.month() && holiday.day == day.day())
            return &holiday;
    }
    return nullptr;
}

} // namespace

WorkCalendar::WorkCalendar(const Stores &stores)
    : WorkCalendar(stores.holidays.all())
{
}

WorkCalendar::WorkCalendar(const std::vector<Holiday> &own)
{
    // Of two that were merged the newer counts.
    for (const Holiday &holiday : own)
        m_own[holiday.date] = holiday;
}

bool WorkCalendar::isWorking(const QDate &day) const
{
    if (const auto own = m_own.find(day); own != m_own.end())
        return own->second.isWorking;
    return day.dayOfWeek() <= Qt::Friday && shippedOn(day) == nullptr;
}

QDate WorkCalendar::after(const QDate &day, int workingDays) const
{
    QDate result = day;
    // A document whose every day is a holiday still gets an answer.
    for (int left = workingDays, walked = 0; left > 0 && walked < 3660; ++walked) {
        result = result.addDays(1);
        if (isWorking(result))
            --left;
    }
    return result;
}

std::vector<Holiday> WorkCalendar::ofYear(int year) const
{
    std::map<QDate, Holiday> days;
    for (const FixedHoliday &holiday : shipped()) {
        const QDate date(year, holiday.month, holiday.day);
        days[date] = {{}, date, false, holiday.title};
    }
    for (const auto &[date, holiday] : m_own) {
        if (date.year() == year)
            days[date] = holiday;
    }
    std::vector<Holiday> result;
    for (const auto &[date, holiday] : days)
        result.push_back(holiday);
    return result;
}

} // namespace eldin::core
