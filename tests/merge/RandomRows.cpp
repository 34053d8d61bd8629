// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/merge/RandomRows.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Removal.h"
#include "core/storage/RowAccess.h"
#include "core/storage/Schema.h"

#include <array>

namespace eldin::core::test {

namespace {

constexpr std::array kTables {"settlement", "hearing", "meeting",  "attendance", "remark",       "remark",
                              "remark",     "remark_text", "remark_text", "response", "remark_topic", "person", "person_attendance"};

QStringList idsOf(Document &document, const QString &table)
{
    QStringList ids;
    auto rows = document.connection().prepare("SELECT id FROM " + table.toUtf8() + " ORDER BY 1");
    while (rows.step())
        ids += rows.text(0);
    return ids;
}

QString someId(Document &document, const QString &table, Dice &dice)
{
    const QStringList ids = idsOf(document, table);
    if (ids.isEmpty())
        throw Error(ErrorCode::NotFound, table);
    // The first of them often, so that people meet.
    return ids[dice.below(2) == 0 ? 0 : dice.below(static_cast<int>(ids.size()))];
}

const RowAccess::Link *linkAt(const RowAccess::Table &table, std::size_t column)
{
    for (const auto &link : table.links) {
        if (link.column == column)
            return &link;
    }
    return nullptr;
}

sqlite::Value someValue(Document &document, const RowAccess::Table &table, std::size_t column, Dice &dice)
{
    if (const auto *link = linkAt(table, column)) {
        if (!table.columns[column].required && dice.below(3) == 0)
            return nullptr;
        return someId(document, link->parent, dice);
    }
    if (!table.columns[column].required && dice.below(4) == 0)
        return nullptr;
    if (table.columns[column].type == u"INTEGER")
        return static_cast<qint64>(dice.below(3));
    static const QStringList words {QStringLiteral("жол"), QStringLiteral("суу"), QStringLiteral("дорога")};
    return words[dice.below(3)];
}

void insertRow(Document &document, RowAccess &access, const QString &name, Dice &dice)
{
    const auto &table = access.table(name);
    std::vector<sqlite::Value> values;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        values.push_back(someValue(document, table, column, dice));
    const Environment &environment = document.environment();
    if (linkAt(table, 0) == nullptr)
        values.front() = newUuid(environment.clock, environment.random);
    else if (access.has(name, std::get<QString>(values.front())))
        throw Error(ErrorCode::RuleBroken, name);
    access.insert(name, values);
}

void updateRow(Document &document, RowAccess &access, const QString &name, Dice &dice)
{
    const auto &table = access.table(name);
    auto values = access.read(name, someId(document, name, dice));
    const auto owner = static_cast<std::size_t>(dataTable(name)->ownerColumn);
    for (int more = 1 + dice.below(2); more > 0; --more) {
        const auto column = 1 + static_cast<std::size_t>(dice.below(std::min(3, static_cast<int>(table.columns.size()) - 1)));
        if (column < table.columns.size() && column != owner)
            (*values)[column] = someValue(document, table, column, dice);
    }
    access.update(name, *values);
}

} // namespace

int Dice::below(int end)
{
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((m_state >> 33) % static_cast<quint64>(end));
}

void changeSomeRow(Document &document, Dice &dice)
{
    document.transact(Operation::EditRemark, [&](Stores &) {
        RowAccess access(document.connection());
        for (int rows = dice.below(4) == 0 ? 3 : 1; rows > 0; --rows) {
            const QString table = QString::fromLatin1(kTables[static_cast<std::size_t>(dice.below(static_cast<int>(kTables.size())))]);
            switch (dice.below(7)) {
            case 0: removeRowWithReferences(document.connection(), table, someId(document, table, dice)); break;
            case 1:
            case 2: insertRow(document, access, table, dice); break;
            default: updateRow(document, access, table, dice); break;
            }
        }
    });
}

} // namespace eldin::core::test
