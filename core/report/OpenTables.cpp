// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OpenTableMaker.h"

namespace eldin::core {

namespace {

/// From here on a workbook is written row by row, without the figures that charts carry along.
constexpr qint64 kManyRows = 50'000;

void append(std::vector<OpenTable> &tables, std::vector<OpenTable> more)
{
    tables.insert(tables.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

QString titleOf(const OpenTableMaker &maker)
{
    return maker.wording("open.title").arg(maker.stores.municipality.one().name.best(maker.order.language));
}

} // namespace

OpenTableMaker::OpenTableMaker(const Stores &from, const OpenOrder &wanted)
    : stores(from)
    , order(wanted)
    , wording(wanted.language)
    , publicWords(from)
{
    for (const Settlement &settlement : from.settlements.all())
        villages[settlement.id.text()] = settlement.name;
}

OpenCell OpenTableMaker::word(const QString &code, const char *group) const
{
    const QString key = QString::fromLatin1(group) + code;
    return order.forPeople && wording.has(key) ? wording.text(key) : code;
}

OpenPackage openTables(const Stores &stores, const OpenOrder &order)
{
    const auto maker = std::make_shared<const OpenTableMaker>(stores, order);
    OpenPackage package;
    package.name = QStringLiteral("open-data");
    package.title = titleOf(*maker);
    package.totalWord = maker->wording("open.total");
    package.isLarge = stores.lines.count() + stores.remarks.count() > kManyRows;
    if (order.forPeople)
        append(package.tables, openPictures(maker));
    append(package.tables, openBudgetTables(maker));
    append(package.tables, openHearingTables(maker));
    append(package.tables, openRemarkTables(maker));
    return package;
}

} // namespace eldin::core
