// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ExportedTable.h"

#include "core/base/Error.h"
#include "core/domain/Questionnaire.h"
#include "core/service/JsonExport.h"
#include "core/storage/Migration.h"
#include "core/storage/Schema.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace eldin::core {

namespace {

constexpr qsizetype kLongestText = 16'000'000; ///< signs; the sealed protocol of a large hearing is the longest
/// Of numbers that no column bounds by itself; many of them still add up.
constexpr qint64 kMost = 10'000'000;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

struct Range
{
    const char16_t *column; ///< `table.column`
    qint64 least;
    qint64 most;
};

/// What the services allow, where other numbers would harm.
constexpr Range kRanges[] {
    {u"budget.year", 1991, 2100},          {u"budget.version", 1, 100'000},      {u"classification_item.valid_from", 0, kLastYear},
    {u"classification_item.valid_to", 0, kLastYear}, {u"plan_task.days_from", -10'000, 10'000}, {u"question.steps", 0, kMostSteps},
    {u"questionnaire.copies", 0, kMostCopies}, {u"slip_batch.first_number", 0, kLastSlip}, {u"slip_batch.last_number", 0, kLastSlip},
    {u"letterhead.left_mm", 12, 50},       {u"letterhead.right_mm", 12, 50},     {u"letterhead.top_mm", 12, 50},
    {u"letterhead.bottom_mm", 12, 50},     {u"letterhead.letters", 10, 20},      {u"letterhead.line_spacing", 100, 200},
    {u"population_group.count", 0, 10'000'000},
    {u"attachment.size", 0, AttachmentContents::kLargest},
};

bool isInYears(const QDate &day)
{
    return day.isValid() && day.year() >= kFirstYear && day.year() <= kLastYear;
}

QString fileOf(const QString &table)
{
    return QString::fromUtf16(jsonexport::kTables) + u'/' + table + QStringLiteral(".json");
}

} // namespace

Error exportError(const QString &code, const QString &file, qint64 row, const QString &field)
{
    return Error(ErrorCode::WrongInput, QStringLiteral("export:%1:%2:%3:").arg(code, file).arg(row) + field);
}

ExportedTable::ExportedTable(sqlite::Connection &connection, const TableShape &shape, const QString &folder, int schema)
    : m_name(fileOf(shape.name))
    , m_file(QDir(folder).filePath(m_name))
    , m_rows(m_file)
    , m_columns(rules(connection, shape.name, shape.columns, schema))
    , m_words(rules(connection, shape.wordsTable(), shape.words, schema))
{
    const QFileInfo info(m_file);
    if (!info.exists())
        throw Error(ErrorCode::FileMissing, m_file.fileName());
    if (!info.isFile() || info.isSymLink())
        throw exportError(QStringLiteral("broken"), m_name);
    if (!m_file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, m_file.fileName());
}

std::vector<ExportedTable::Rule> ExportedTable::rules(sqlite::Connection &connection, const QString &table, const std::vector<ShapedColumn> &columns, int schema) const
{
    const QStringList names = columnNames(connection, table);
    const auto before = static_cast<qsizetype>(columnsIn(schema, table));
    std::vector<Rule> list;
    for (const ShapedColumn &column : columns) {
        Rule rule {column, mayBeNull(connection, table, column.name), 0, kMost};
        for (const Range &range : kRanges) {
            if (table + u'.' + column.name == QStringView(range.column)) {
                rule.least = range.least;
                rule.most = range.most;
            }
        }
        if (const qsizetype place = names.indexOf(column.name); place >= before)
            rule.ifMissing = columnDefaults(table)[static_cast<std::size_t>(place)];
        list.push_back(std::move(rule));
    }
    return list;
}

std::optional<TableRow> ExportedTable::next()
{
    ++m_number;
    auto object = m_rows.next();
    if (m_rows.isBroken())
        throw error(QStringLiteral("broken"));
    if (!object)
        return std::nullopt;
    TableRow row;
    row.values = values(*object, m_columns);
    if (!m_words.empty() && object->contains(m_words.front().column.name))
        row.words = values(*object, m_words);
    if (!object->isEmpty())
        throw error(QStringLiteral("unknown-field"), object->begin().key().left(100));
    return row;
}

RowValues ExportedTable::values(QJsonObject &row, const std::vector<Rule> &rules) const
{
    RowValues result;
    for (const Rule &rule : rules) {
        const QJsonValue json = row.take(rule.column.name);
        if (json.isUndefined() && rule.ifMissing) {
            result.push_back(*rule.ifMissing);
            continue;
        }
        if (json.isUndefined())
            throw error(QStringLiteral("missing-field"), rule.column.name);
        result.push_back(value(json, rule));
    }
    return result;
}

sqlite::Value ExportedTable::value(const QJsonValue &json, const Rule &rule) const
{
    const auto wrong = [this, &rule](const char *code) { return this->error(QString::fromLatin1(code), rule.column.name); };
    if (json.isNull()) {
        if (!rule.mayBeNull)
            throw wrong("wrong-value");
        return nullptr;
    }
    if (rule.column.kind == ColumnKind::Boolean) {
        if (!json.isBool())
            throw wrong("wrong-value");
        return qint64(json.toBool() ? 1 : 0);
    }
    if (rule.column.kind == ColumnKind::Integer) {
        const double number = json.toDouble(std::nan(""));
        if (!json.isDouble() || number != std::floor(number))
            throw wrong("wrong-value");
        if (number < static_cast<double>(rule.least) || number > static_cast<double>(rule.most))
            throw wrong("out-of-range");
        return static_cast<qint64>(number);
    }
    if (!json.isString())
        throw wrong("wrong-value");
    const QString text = json.toString();
    switch (rule.column.kind) {
    case ColumnKind::Key:
    case ColumnKind::Link:
        if (!isUuid(text))
            throw wrong("wrong-id");
        return text;
    case ColumnKind::Amount: {
        static const QRegularExpression amount(QStringLiteral("\\A-?\\d{1,15}\\.\\d{2}\\z"));
        if (!amount.match(text).hasMatch())
            throw wrong("wrong-value");
        return QString(text).remove(u'.').toLongLong();
    }
    case ColumnKind::Day:
        if (!isInYears(QDate::fromString(text, Qt::ISODate)) || text.size() != 10)
            throw wrong("wrong-value");
        return text;
    case ColumnKind::Moment:
        if (text.size() > 40 || !isInYears(QDateTime::fromString(text, Qt::ISODate).date()))
            throw wrong("wrong-value");
        return text;
    case ColumnKind::Word:
        if (!rule.column.words.contains(text))
            throw wrong("unknown-word");
        return text;
    default: break;
    }
    if (text.size() > kLongestText)
        throw wrong("too-long");
    if (text.contains(QChar(QChar::Null)))
        throw wrong("wrong-value");
    return text;
}

} // namespace eldin::core
