// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/AmountInText.h"

#include <QStringList>

#include <rapidcheck.h>

using namespace eldin::core;

namespace {

/// The ways in which a sum is written while somebody speaks.
QStringList waysToWrite(int thousands)
{
    const QString grouped = thousands < 1000 ? QString::number(thousands)
                                             : QStringLiteral("%1 %2").arg(thousands / 1000).arg(thousands % 1000, 3, 10, QLatin1Char('0'));
    QStringList ways {QStringLiteral("%1 миң сом").arg(thousands),   QStringLiteral("%1 миң").arg(thousands),
                      QStringLiteral("%1 мин сом").arg(thousands),   QStringLiteral("%1 тыс. сомов").arg(thousands),
                      QStringLiteral("%1 тысяч").arg(thousands),     QStringLiteral("%1тыс").arg(thousands),
                      QStringLiteral("%1 миң сомго").arg(grouped),   QStringLiteral("%1 000 сом").arg(grouped),
                      QString::number(thousands) + QStringLiteral("000 сомдук"), QStringLiteral("%1 миңге").arg(thousands)};
    if (thousands % 100 == 0) {
        const QString millions = QString::number(thousands / 1000) + (thousands % 1000 == 0 ? QString() : u',' + QString::number(thousands % 1000 / 100));
        ways += {millions + QStringLiteral(" млн сом"), millions + QStringLiteral(" миллион"), millions + QStringLiteral(" млн. сомов")};
    }
    return ways;
}

} // namespace

TEST_CASE("a sum is found again in every way it is written, whatever stands around it", "[property][money]")
{
    CHECK(rc::check([] {
        const int thousands = *rc::gen::inRange(1, 20000);
        const QStringList ways = waysToWrite(thousands);
        const QString way = ways[*rc::gen::inRange(0, static_cast<int>(ways.size()))];
        static const QStringList before {QString(), QStringLiteral("Мектептин алдына жарык керек, "), QStringLiteral("В 2026 году нужно "),
                                         QStringLiteral("2027-жылы 15-үйдүн жанына "), QStringLiteral("300 метр жолго "), QStringLiteral("40 киши сурайт: ")};
        static const QStringList after {QString(), QStringLiteral("."), QStringLiteral(" бөлүнсүн"), QStringLiteral(" на дорогу"), QStringLiteral(" керек, 12-көчө")};
        const QString text = before[*rc::gen::inRange(0, static_cast<int>(before.size()))] + way + after[*rc::gen::inRange(0, static_cast<int>(after.size()))];
        const auto found = amountInText(text);
        RC_LOG() << text.toStdString();
        RC_ASSERT(found.has_value());
        RC_ASSERT(*found == Money::fromSom(std::int64_t {thousands} * 1000));
    }));
}

TEST_CASE("no text however strange breaks the search for a sum, and none gives nothing or less", "[property][money]")
{
    CHECK(rc::check([] {
        static const QStringList pieces {QStringLiteral("1"),   QStringLiteral("000"), QStringLiteral("9999999999999999999"), QStringLiteral(","),
                                         QStringLiteral("."),   QStringLiteral(" "),   QStringLiteral("сом"),                 QStringLiteral("миң"),
                                         QStringLiteral("млн"), QStringLiteral("тыс."), QStringLiteral("жарым"),              QStringLiteral("полтора"),
                                         QStringLiteral("-"),   QStringLiteral("−"),   QStringLiteral("\n"),                  QStringLiteral("ө"),
                                         QStringLiteral("№"),   QStringLiteral("\u00a0"), QStringLiteral("\U0001F600"),       QStringLiteral("млрд")};
        QString text;
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i)
            text += *rc::gen::inRange(0, 8) == 0 ? QString(QChar(*rc::gen::inRange(1, 0xd7ff))) : pieces[*rc::gen::inRange(0, static_cast<int>(pieces.size()))];
        const auto found = amountInText(text);
        RC_ASSERT(!found || *found > Money());
    }));
}

TEST_CASE("years and numbers of houses alone are never a sum", "[property][money]")
{
    CHECK(rc::check([] {
        const int number = *rc::gen::inRange(1, 3000);
        static const QStringList ways {QStringLiteral("%1-жылы"),     QStringLiteral("в %1 году"),    QStringLiteral("%1-үй"), QStringLiteral("дом %1"),
                                       QStringLiteral("%1-мектеп"), QStringLiteral("%1 мин калды"), QStringLiteral("№ %1"),   QStringLiteral("%1 миң киши")};
        RC_ASSERT(!amountInText(ways[*rc::gen::inRange(0, static_cast<int>(ways.size()))].arg(number)).has_value());
    }));
}
