// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Codes.h"
#include "core/report/OpenTables.h"
#include "core/report/Wording.h"
#include "core/storage/PublicWords.h"
#include "core/storage/Stores.h"

#include <memory>

namespace eldin::core {

/// What the tables of an export are made with; kept alive by each of them.
struct OpenTableMaker
{
    OpenTableMaker(const Stores &from, const OpenOrder &wanted);

    const Stores &stores;
    OpenOrder order;
    Wording wording;
    PublicWords publicWords;
    QHash<QString, LocalText> villages;

    /// As somebody wrote it; for the public only where it names nobody.
    [[nodiscard]] OpenCell said(const QString &text) const { return order.forPublic ? publicWords.of(text) : text; }
    [[nodiscard]] OpenCell said(const LocalText &text) const { return said(text.best(order.language)); }
    /// As an office wrote it.
    [[nodiscard]] OpenCell official(const QString &text) const { return order.forPublic ? publicWords.ofOffice(text) : text; }
    [[nodiscard]] OpenCell official(const LocalText &text) const { return official(text.best(order.language)); }
    /// Of what names nobody by its nature.
    [[nodiscard]] OpenCell name(const LocalText &text) const { return text.best(order.language); }
    [[nodiscard]] OpenCell village(const Id<Settlement> &id) const { return villages.value(id.text()).best(order.language); }
    /// A code; for people the word of the wording below `group`, where there is one.
    template <Coded E>
    [[nodiscard]] OpenCell coded(E value, const char *group) const
    {
        return word(codeOf(value), group);
    }
    [[nodiscard]] OpenCell word(const QString &code, const char *group) const;

    [[nodiscard]] QString columnTitle(const QString &name) const { return wording.text(QStringLiteral("open.column.") + name); }
    [[nodiscard]] QString tableTitle(const QString &name) const { return wording.text(QStringLiteral("open.table.") + name); }
};

using OpenMaker = std::shared_ptr<const OpenTableMaker>;

template <typename Record>
[[nodiscard]] OpenCell openId(const Id<Record> &id)
{
    return id.text();
}
[[nodiscard]] inline OpenCell openNumber(int number)
{
    return qint64(number);
}
/// Nothing where there is none yet.
[[nodiscard]] inline OpenCell openNumberOrNone(int number)
{
    return number == 0 ? OpenCell() : OpenCell(qint64(number));
}
[[nodiscard]] inline OpenCell openAmount(const std::optional<Money> &amount)
{
    return amount ? OpenCell(*amount) : OpenCell();
}
[[nodiscard]] inline OpenCell openDay(const QDate &day)
{
    return day.isValid() ? OpenCell(day) : OpenCell();
}
[[nodiscard]] inline OpenCell openMoment(const QDateTime &moment)
{
    return moment.isValid() ? OpenCell(moment) : OpenCell();
}

/// A column and where its cell comes from.
template <typename Record>
struct OpenField
{
    const char *name;
    OpenKind kind;
    std::function<OpenCell(const Record &)> cell;
    const char *fiscalType = "";
};

/// A table of records that `each` goes through.
template <typename Record>
[[nodiscard]] OpenTable openTable(const OpenMaker &maker, const char *name, std::vector<OpenField<Record>> fields,
                                  std::function<void(const std::function<void(const Record &)> &)> each)
{
    OpenTable table;
    table.name = QString::fromLatin1(name);
    table.title = maker->tableTitle(table.name);
    for (const OpenField<Record> &field : fields) {
        const QString column = QString::fromLatin1(field.name);
        table.columns.push_back({column, maker->columnTitle(column), field.kind, QString::fromLatin1(field.fiscalType)});
    }
    table.eachRow = [maker, fields = std::move(fields), each = std::move(each)](const OpenTable::Take &take) {
        each([&](const Record &record) {
            OpenRow row;
            row.reserve(fields.size());
            for (const OpenField<Record> &field : fields)
                row.push_back(field.cell(record));
            take(row);
        });
    };
    return table;
}

/// Goes through a list that is read when it is asked for.
template <typename Record, typename List>
[[nodiscard]] std::function<void(const std::function<void(const Record &)> &)> eachOf(List list)
{
    return [list = std::move(list)](const std::function<void(const Record &)> &take) {
        for (const Record &record : list())
            take(record);
    };
}

/// Municipality, villages, codes, budgets and their lines.
[[nodiscard]] std::vector<OpenTable> openBudgetTables(const OpenMaker &maker);
/// Hearings, meetings, agenda, plan, announcements, votes and questionnaires.
[[nodiscard]] std::vector<OpenTable> openHearingTables(const OpenMaker &maker);
/// Those present, what they said, the answers and what became of them.
[[nodiscard]] std::vector<OpenTable> openRemarkTables(const OpenMaker &maker);
/// Small tables with a picture each.
[[nodiscard]] std::vector<OpenTable> openPictures(const OpenMaker &maker);

} // namespace eldin::core
