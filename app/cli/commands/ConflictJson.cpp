// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ConflictJson.h"

#include "app/cli/Values.h"

namespace eldin::cli {

using namespace core;

namespace {

/// Columns of money stand in the file as tyiyn.
bool isMoney(const QString &column)
{
    static const QSet<QString> columns {QStringLiteral("amount"), QStringLiteral("stated"), QStringLiteral("computed"),
                                        QStringLiteral("cost"),   QStringLiteral("spent"),  QStringLiteral("money_limit")};
    return columns.contains(column);
}

QJsonValue valueJson(const std::optional<sqlite::Value> &value, const QString &column)
{
    if (!value)
        return QJsonValue::Null;
    if (const auto *text = std::get_if<QString>(&*value))
        return *text;
    if (const auto *integer = std::get_if<qint64>(&*value))
        return isMoney(column) ? moneyJson(Money::fromTyiyn(*integer)) : QJsonValue(*integer);
    return QJsonValue::Null;
}

QJsonValue sideJson(const Conflict &conflict, std::size_t side)
{
    if (conflict.column.isEmpty())
        return side == 1 ? QStringLiteral("removed") : QStringLiteral("kept");
    return valueJson(conflict.sides.at(side).value, conflict.column);
}

} // namespace

ConflictSides sidesOf(const Conflict &conflict, const QSet<QString> &brought)
{
    // What stands against a removal may have been written long before, or on both sides: the removal tells whose it is.
    if (conflict.isRemoval())
        return brought.isEmpty() || brought.contains(conflict.sides.at(1).commit) ? ConflictSides {0, 1} : ConflictSides {1, 0};
    for (std::size_t theirs = 0; theirs < conflict.sides.size(); ++theirs) {
        for (std::size_t ours = 0; ours < conflict.sides.size(); ++ours) {
            if (brought.contains(conflict.sides[theirs].commit) && !brought.contains(conflict.sides[ours].commit))
                return {ours, theirs};
        }
    }
    return {0, 1};
}

QJsonArray conflictsJson(const std::vector<Conflict> &conflicts, const QSet<QString> &brought)
{
    QJsonArray rows;
    for (const Conflict &conflict : conflicts) {
        const ConflictSides sides = sidesOf(conflict, brought);
        rows.append(QJsonObject {{QStringLiteral("table"), conflict.table},
                                 {QStringLiteral("id"), conflict.id},
                                 {QStringLiteral("record"), conflict.record},
                                 {QStringLiteral("column"), conflict.column},
                                 {QStringLiteral("sealed"), conflict.sealed},
                                 {QStringLiteral("base"), valueJson(conflict.base, conflict.column)},
                                 {QStringLiteral("ours"), sideJson(conflict, sides.ours)},
                                 {QStringLiteral("theirs"), sideJson(conflict, sides.theirs)}});
    }
    return rows;
}

} // namespace eldin::cli
