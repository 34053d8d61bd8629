// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/TableMapping.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/exchange/budget/TableHead.h"

#include <QJsonArray>

namespace eldin::core::exchange {

namespace {

constexpr std::uint32_t kMostRows = 1'048'576;
constexpr std::uint32_t kMostColumns = 16'384;
constexpr std::uint32_t kMostHeadRows = 100; // each is looked at from all below it

constexpr std::pair<RowChoice, const char16_t *> kRowChoices[] {
    {RowChoice::Line, u"line"},       {RowChoice::Sum, u"sum"},
    {RowChoice::NotCounted, u"not-counted"}, {RowChoice::Revenue, u"revenue"},
    {RowChoice::Expenditure, u"expenditure"}, {RowChoice::Financing, u"financing"},
};

[[noreturn]] void refuse(const QString &what)
{
    throw Error(ErrorCode::WrongInput, QStringLiteral("profile:unusable:") + what);
}

QString letters(std::uint32_t column)
{
    return QString::fromStdString(columnLetters(column));
}

std::uint32_t columnOf(const QString &letters)
{
    std::uint32_t column = 0;
    for (const QChar c : letters) {
        if (c < u'A' || c > u'Z' || column > kMostColumns)
            refuse(letters);
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    if (column == 0 || column > kMostColumns)
        refuse(letters);
    return column - 1;
}

std::uint32_t rowOf(const QJsonValue &value)
{
    const qint64 row = value.isString() ? value.toString().toLongLong() : value.toInteger();
    if (row < 1 || row > kMostRows)
        refuse(QString::number(row));
    return static_cast<std::uint32_t>(row - 1);
}

/// The enumerator whose name this is; the names are those that messages use.
template <typename E>
E named(const QString &name, QString (*nameOf)(E), E last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(static_cast<E>(i)) == name)
            return static_cast<E>(i);
    }
    refuse(name);
}

ColumnChoice columnFromJson(const QJsonObject &json)
{
    ColumnChoice choice;
    choice.role = named(json[u"role"].toString(), columnRoleName, ColumnRole::YearName);
    if (json.contains(u"code"))
        choice.code = named(json[u"code"].toString(), codeKindName, CodeKind::Combined);
    if (json.contains(u"year")) {
        const int year = json[u"year"].toInt();
        if (year < 1991 || year > 2100)
            refuse(QString::number(year));
        choice.year = year;
    }
    if (json.contains(u"stage")) {
        choice.stage = fromCode<BudgetStage>(json[u"stage"].toString());
        if (!choice.stage)
            refuse(json[u"stage"].toString());
    }
    return choice;
}

} // namespace

TableMapping TableMapping::forNextTime() const
{
    TableMapping next = *this;
    next.rows.clear();
    for (auto &[column, choice] : next.columns)
        choice.year.reset();
    return next;
}

QString shapeOf(const Sheet &sheet)
{
    const TableHead head = findHead(sheet, Synonyms::shipped(), {});
    QStringList texts;
    for (const auto &[column, text] : head.headers) {
        QString key = foldedWithoutKyrgyzLetters(text);
        key.removeIf([](QChar c) { return c.isDigit(); });
        texts += letters(column) + u'=' + key.simplified();
    }
    return texts.join(u'|');
}

QJsonObject toJson(const TableMapping &mapping)
{
    QJsonObject json;
    if (mapping.firstHeader)
        json[QStringLiteral("first_header_row")] = static_cast<qint64>(*mapping.firstHeader) + 1;
    if (mapping.lastHeader)
        json[QStringLiteral("last_header_row")] = static_cast<qint64>(*mapping.lastHeader) + 1;
    if (mapping.unit)
        json[QStringLiteral("unit")] = codeOf(*mapping.unit);
    if (mapping.language)
        json[QStringLiteral("language")] = languageCode(*mapping.language);
    QJsonObject columns;
    for (const auto &[column, choice] : mapping.columns) {
        QJsonObject entry {{QStringLiteral("role"), columnRoleName(choice.role)}};
        if (choice.code != CodeKind::None)
            entry[QStringLiteral("code")] = codeKindName(choice.code);
        if (choice.year)
            entry[QStringLiteral("year")] = *choice.year;
        if (choice.stage)
            entry[QStringLiteral("stage")] = codeOf(*choice.stage);
        columns[letters(column)] = entry;
    }
    json[QStringLiteral("columns")] = columns;
    QJsonObject rows;
    for (const auto &[row, choice] : mapping.rows) {
        for (const auto &[value, name] : kRowChoices) {
            if (value == choice)
                rows[QString::number(row + 1)] = QString::fromUtf16(name);
        }
    }
    if (!rows.isEmpty())
        json[QStringLiteral("rows")] = rows;
    return json;
}

TableMapping mappingFromJson(const QJsonObject &json)
{
    static const QStringList known {QStringLiteral("first_header_row"), QStringLiteral("last_header_row"),
                                    QStringLiteral("unit"), QStringLiteral("language"), QStringLiteral("columns"), QStringLiteral("rows")};
    TableMapping mapping;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (!known.contains(entry.key()))
            refuse(entry.key());
    }
    if (json.contains(u"first_header_row"))
        mapping.firstHeader = rowOf(json[u"first_header_row"]);
    if (json.contains(u"last_header_row"))
        mapping.lastHeader = rowOf(json[u"last_header_row"]);
    const std::uint32_t first = mapping.firstHeader.value_or(0);
    if (mapping.lastHeader && (*mapping.lastHeader < first || *mapping.lastHeader - first >= kMostHeadRows))
        refuse(QStringLiteral("last_header_row"));
    if (json.contains(u"unit")) {
        mapping.unit = fromCode<MoneyUnit>(json[u"unit"].toString());
        if (!mapping.unit)
            refuse(json[u"unit"].toString());
    }
    if (json.contains(u"language")) {
        mapping.language = languageFromCode(json[u"language"].toString());
        if (!mapping.language)
            refuse(json[u"language"].toString());
    }
    const QJsonObject columns = json[u"columns"].toObject();
    for (auto entry = columns.begin(); entry != columns.end(); ++entry)
        mapping.columns[columnOf(entry.key())] = columnFromJson(entry.value().toObject());
    const QJsonObject rows = json[u"rows"].toObject();
    for (auto entry = rows.begin(); entry != rows.end(); ++entry) {
        const auto found = std::find_if(std::begin(kRowChoices), std::end(kRowChoices),
                                        [&](const auto &choice) { return entry.value().toString() == QStringView(choice.second); });
        if (found == std::end(kRowChoices))
            refuse(entry.value().toString());
        mapping.rows[rowOf(QJsonValue(entry.key()))] = found->first;
    }
    return mapping;
}

} // namespace eldin::core::exchange
