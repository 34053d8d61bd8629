// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/Codes.h"
#include "core/domain/LocalText.h"
#include "core/sqlite/Statement.h"

#include <QDateTime>

#include <tuple>

/// How a domain struct stands in its table: one description per type (Mappings.h) serves writing and reading.
namespace eldin::core::mapping {

using sqlite::Statement;

template <typename Record, typename Member>
struct Column
{
    const char *name;
    Member Record::*member;
};

template <typename Record, typename Member>
constexpr Column<Record, Member> column(const char *name, Member Record::*member)
{
    return {name, member};
}

/// The names of the columns of one member: three for a LocalText.
template <typename Record, typename Member>
QList<QByteArray> names(const Column<Record, Member> &column)
{
    if constexpr (std::is_same_v<Member, LocalText>)
        return {QByteArray(column.name) + "_ky", QByteArray(column.name) + "_ru", QByteArray(column.name) + "_en"};
    else
        return {column.name};
}

/// No text of a row is longer, in UTF-16 units: some hundred pages. A file from elsewhere may hold a field of many megabytes, which
/// would keep a window busy for minutes.
inline constexpr qsizetype kLongestText = 1'000'000;

/// SQLite's text functions end at U+0000, so a text that holds one would be found, compared and shown cut off.
/// Error{WrongInput, "text:null-character:…"} with ␀ in its place, Error{WrongInput, "text:too-long:…"}.
inline void requireStorable(const QString &text)
{
    if (text.size() > kLongestText)
        throw Error(ErrorCode::WrongInput, QStringLiteral("text:too-long:") + QString::number(text.size()));
    if (text.contains(QChar(QChar::Null)))
        throw Error(ErrorCode::WrongInput, QStringLiteral("text:null-character:") + QString(text).replace(QChar(QChar::Null), QChar(0x2400)));
}

/// Into a Statement or a BulkInsert. An optional text is never NULL in our tables: empty says the same.
template <typename Row, typename T>
void write(Row &row, int &index, const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        static const QString empty = QStringLiteral("");
        requireStorable(value);
        row.bind(index++, value.isNull() ? empty : value);
    } else if constexpr (std::is_same_v<T, LocalText>) {
        write(row, index, value.ky);
        write(row, index, value.ru);
        write(row, index, value.en);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        if (value.isValid())
            row.bind(index++, value.toString(Qt::ISODate));
        else
            row.bind(index++, nullptr);
    } else if constexpr (Coded<T>) {
        row.bind(index++, codeOf(value));
    } else {
        row.bind(index++, value);
    }
}

/// Error{FileOverLimit, "document-text"} where it is longer than what is ever written.
inline void read(const Statement &row, int &index, QString &value)
{
    value = row.text(index++);
    if (value.size() > kLongestText)
        throw Error(ErrorCode::FileOverLimit, QStringLiteral("document-text"));
}
inline void read(const Statement &row, int &index, int &value) { value = static_cast<int>(row.integer(index++)); }
inline void read(const Statement &row, int &index, qint64 &value) { value = row.integer(index++); }
inline void read(const Statement &row, int &index, bool &value) { value = row.integer(index++) != 0; }
inline void read(const Statement &row, int &index, Money &value) { value = row.money(index++); }
inline void read(const Statement &row, int &index, QDate &value) { value = row.date(index++); }
inline void read(const Statement &row, int &index, QDateTime &value)
{
    value = QDateTime::fromString(row.text(index++), Qt::ISODate);
}
inline void read(const Statement &row, int &index, LocalText &value)
{
    for (QString *text : {&value.ky, &value.ru, &value.en})
        read(row, index, *text);
}
inline void read(const Statement &row, int &index, std::optional<Money> &value)
{
    value = row.isNull(index) ? std::nullopt : std::optional(row.money(index));
    ++index;
}
inline void read(const Statement &row, int &index, std::optional<int> &value)
{
    value = row.isNull(index) ? std::nullopt : std::optional(static_cast<int>(row.integer(index)));
    ++index;
}
template <typename Record>
void read(const Statement &row, int &index, Id<Record> &value)
{
    value = Id<Record>(row.text(index++));
}
/// A word that this version does not know (written by hand or by a later one) reads as the first of the list.
template <Coded E>
void read(const Statement &row, int &index, E &value)
{
    value = fromCode<E>(row.text(index++)).value_or(std::begin(Codes<E>::list)->first);
}

/// Specialized per record: `name` and `columns()`, the key first; and `words()` where what people wrote stands in a
/// table of its own beside it, so that it can be erased without the record.
template <typename Record>
struct Table;

template <typename Record>
concept HasWords = requires { Table<Record>::words(); };

template <typename Columns>
QList<QByteArray> namesOf(const Columns &columns)
{
    QList<QByteArray> result;
    std::apply([&](const auto &...each) { (result.append(names(each)), ...); }, columns);
    return result;
}

/// What a query reads, in order.
template <typename Record>
QList<QByteArray> allNames()
{
    auto result = namesOf(Table<Record>::columns());
    if constexpr (HasWords<Record>)
        result += namesOf(Table<Record>::words());
    return result;
}

/// Into a Statement or a BulkInsert, from the parameter `index` on.
template <typename Row, typename Record, typename Columns>
void writeAll(Row &row, int index, const Record &record, const Columns &columns)
{
    std::apply([&](const auto &...each) { (write(row, index, record.*each.member), ...); }, columns);
}

/// Words that were erased read as empty.
template <typename Record>
Record readAll(const Statement &row)
{
    Record record;
    int index = 0;
    const auto readThese = [&](const auto &...each) { (read(row, index, record.*each.member), ...); };
    std::apply(readThese, Table<Record>::columns());
    if constexpr (HasWords<Record>)
        std::apply(readThese, Table<Record>::words());
    return record;
}

} // namespace eldin::core::mapping
