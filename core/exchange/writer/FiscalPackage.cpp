// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writer/FiscalPackage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core::exchange {

namespace {

const QString kCurrency = QStringLiteral("KGS"); // ISO 4217
const QString kCountry = QStringLiteral("KG");   // ISO 3166-1

/// As Table Schema calls it.
QString typeOf(OpenKind kind)
{
    switch (kind) {
    case OpenKind::Text: break;
    case OpenKind::Integer: return QStringLiteral("integer");
    case OpenKind::Boolean: return QStringLiteral("boolean");
    case OpenKind::Amount: return QStringLiteral("number");
    case OpenKind::Day: return QStringLiteral("date");
    case OpenKind::Moment: return QStringLiteral("datetime");
    }
    return QStringLiteral("string");
}

QJsonArray fieldsOf(const OpenTable &table)
{
    QJsonArray fields;
    for (const OpenColumn &column : table.columns) {
        QJsonObject field {{QStringLiteral("name"), column.name}, {QStringLiteral("title"), column.title}, {QStringLiteral("type"), typeOf(column.kind)}};
        if (!column.fiscalType.isEmpty())
            field[QStringLiteral("columnType")] = column.fiscalType;
        fields.append(field);
    }
    return fields;
}

struct Kind
{
    QString dimension;
    QString type;
    QString classification;
};

/// What version 0.3 calls a dimension.
Kind kindOf(const QString &fiscalType)
{
    const QString head = fiscalType.section(u':', 0, 0);
    if (head == u"functional-classification")
        return {QStringLiteral("functional"), QStringLiteral("classification"), QStringLiteral("functional")};
    if (head == u"economic-classification")
        return {QStringLiteral("economic"), QStringLiteral("classification"), QStringLiteral("economic")};
    if (head == u"administrative-classification")
        return {QStringLiteral("administrative"), QStringLiteral("classification"), QStringLiteral("administrative")};
    if (head == u"date")
        return {QStringLiteral("date"), QStringLiteral("datetime"), {}};
    if (head == u"activity")
        return {QStringLiteral("activity"), QStringLiteral("activity"), {}};
    if (head == u"geo")
        return {QStringLiteral("location"), QStringLiteral("location"), {}};
    return {QString(head).replace(u'-', u'_'), QStringLiteral("other"), {}};
}

QJsonObject modelOf(const OpenTable &table)
{
    QJsonObject measures;
    QJsonObject dimensions;
    for (const OpenColumn &column : table.columns) {
        const QJsonObject source {{QStringLiteral("source"), column.name}, {QStringLiteral("resource"), table.name}};
        if (column.fiscalType == u"value") {
            QJsonObject measure = source;
            measure[QStringLiteral("currency")] = kCurrency;
            measure[QStringLiteral("factor")] = 1;
            measures[column.name] = measure;
        } else if (!column.fiscalType.isEmpty()) {
            const Kind kind = kindOf(column.fiscalType);
            QJsonObject dimension = dimensions.value(kind.dimension).toObject();
            QJsonObject attributes = dimension.value(QStringLiteral("attributes")).toObject();
            attributes[column.name] = source;
            dimension[QStringLiteral("attributes")] = attributes;
            if (!dimension.contains(QStringLiteral("primaryKey")))
                dimension[QStringLiteral("primaryKey")] = column.name;
            dimension[QStringLiteral("dimensionType")] = kind.type;
            if (!kind.classification.isEmpty())
                dimension[QStringLiteral("classificationType")] = kind.classification;
            dimensions[kind.dimension] = dimension;
        }
    }
    return {{QStringLiteral("measures"), measures}, {QStringLiteral("dimensions"), dimensions}};
}

} // namespace

QByteArray fiscalDescriptor(const OpenPackage &package, const QString &file)
{
    const OpenTable &table = package.tables.front();
    const QJsonObject currency {{QStringLiteral("name"), QStringLiteral("currency")},
                                {QStringLiteral("type"), QStringLiteral("string")},
                                {QStringLiteral("columnType"), QStringLiteral("value-currency:code")},
                                {QStringLiteral("constant"), kCurrency}};
    const QJsonObject schema {{QStringLiteral("fields"), fieldsOf(table)},
                              {QStringLiteral("primaryKey"), QJsonArray {table.columns.front().name}},
                              {QStringLiteral("missingValues"), QJsonArray {QString()}},
                              {QStringLiteral("extraFields"), QJsonArray {currency}}};
    const QJsonObject resource {{QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
                                {QStringLiteral("name"), table.name},
                                {QStringLiteral("title"), table.title},
                                {QStringLiteral("path"), file},
                                {QStringLiteral("format"), QStringLiteral("csv")},
                                {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
                                {QStringLiteral("encoding"), QStringLiteral("utf-8")},
                                {QStringLiteral("dialect"), QJsonObject {{QStringLiteral("delimiter"), QStringLiteral(",")}, {QStringLiteral("doubleQuote"), true}}},
                                {QStringLiteral("schema"), schema}};
    const QJsonObject descriptor {{QStringLiteral("profile"), QStringLiteral("fiscal-data-package")},
                                  {QStringLiteral("name"), package.name},
                                  {QStringLiteral("title"), package.title},
                                  {QStringLiteral("countryCode"), kCountry},
                                  {QStringLiteral("granularity"), QStringLiteral("aggregated")},
                                  {QStringLiteral("resources"), QJsonArray {resource}},
                                  {QStringLiteral("model"), modelOf(table)}};
    return QJsonDocument(descriptor).toJson();
}

} // namespace eldin::core::exchange
