// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/DayInText.h"
#include "tests/support/Printing.h"

using eldin::core::exchange::executedUntil;

TEST_CASE("the day up to which a budget is executed is read from titles as offices write them", "[exchange][budget]")
{
    const std::pair<const char16_t *, QDate> texts[] {
        {u"Жергиликтүү бюджеттин 2026-жылдын 30-сентябрына карата аткарылышы", QDate(2026, 9, 30)},
        {u"Исполнение бюджета на 1 октября 2026 года", QDate(2026, 10, 1)},
        {u"Отчет об исполнении на 01.07.2026 г.", QDate(2026, 7, 1)},
        {u"Бюджеттин аткарылышы, 2026-жылдын 9 айы", QDate(2026, 9, 30)},
        {u"Исполнено за 6 месяцев 2026 года", QDate(2026, 6, 30)},
        {u"30 МАЯ 2026", QDate(2026, 5, 30)},
        {u"исполнено на 15 март", QDate(2026, 3, 15)},
    };
    for (const auto &[text, day] : texts) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(executedUntil(QString::fromUtf16(text), 2026) == day);
    }
}

TEST_CASE("a whole year, an impossible day and other figures are no day", "[exchange][budget]")
{
    for (const char16_t *text : {u"2026-жылдын бюджетинин аткарылышы", u"на 31 декабря 2026 года", u"на 1 января 2027 года", u"31.02.2026",
                                 u"за 13 месяцев 2026 года", u"Приложение 12 к решению", u"12 маркетинг"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(executedUntil(QString::fromUtf16(text), 2026).has_value());
    }
    CHECK_FALSE(executedUntil(QStringLiteral("на 1 октября"), std::nullopt).has_value());
}
