// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PartJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace eldin::core::report {

namespace {

constexpr int kFormat = 1;
constexpr int kMostLines = 100; // to write on, and high
constexpr int kMostWeight = 1000;

using Words = std::vector<std::pair<QString, QString>>;

QJsonArray fromPairs(const Words &pairs)
{
    QJsonArray array;
    for (const auto &[label, value] : pairs)
        array.append(QJsonArray {label, value});
    return array;
}

Words toPairs(const QJsonValue &value)
{
    Words pairs;
    const QJsonArray array = value.toArray();
    for (const QJsonValue pair : array)
        pairs.emplace_back(pair[0].toString(), pair[1].toString());
    return pairs;
}

/// A number out of a list of so many; the first where it is none of them.
template <typename Enum>
Enum toEnum(const QJsonValue &value, Enum last)
{
    return static_cast<Enum>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

class BlockWriter
{
public:
    QJsonObject operator()(const Heading &heading) const { return {{QStringLiteral("heading"), heading.text}, {QStringLiteral("level"), heading.level}}; }
    QJsonObject operator()(const Paragraph &paragraph) const
    {
        return {{QStringLiteral("paragraph"), paragraph.text},
                {QStringLiteral("style"), static_cast<int>(paragraph.style)},
                {QStringLiteral("align"), static_cast<int>(paragraph.align)},
                {QStringLiteral("indent"), paragraph.indent}};
    }
    QJsonObject operator()(const KeyValues &values) const { return {{QStringLiteral("facts"), fromPairs(values.rows)}}; }
    QJsonObject operator()(const Table &table) const
    {
        QJsonArray columns;
        for (const TableColumn &column : table.columns)
            columns.append(QJsonObject {{QStringLiteral("title"), column.title}, {QStringLiteral("align"), static_cast<int>(column.align)}, {QStringLiteral("weight"), column.weight}});
        QJsonArray rows;
        for (const TableRow &row : table.rows)
            rows.append(QJsonObject {{QStringLiteral("cells"), QJsonArray::fromStringList(row.cells)}, {QStringLiteral("style"), static_cast<int>(row.style)}});
        return {{QStringLiteral("table"), table.caption}, {QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}, {QStringLiteral("lines"), table.rowLines}};
    }
    QJsonObject operator()(const Signatures &signatures) const
    {
        return {{QStringLiteral("signatures"), fromPairs(signatures.rows)}, {QStringLiteral("word"), signatures.signatureWord}};
    }
    QJsonObject operator()(const WritingLines &lines) const { return {{QStringLiteral("writing"), lines.label}, {QStringLiteral("lines"), lines.lines}}; }
    QJsonObject operator()(const CutLine &line) const { return {{QStringLiteral("cut"), line.text}}; }
    QJsonObject operator()(const PageBreak &) const { return {{QStringLiteral("break"), true}}; }
    QJsonObject operator()(const PaperHead &head) const { return {{QStringLiteral("head"), head.left}, {QStringLiteral("right"), head.right}, {QStringLiteral("emblem"), head.emblemName}}; }
    QJsonObject operator()(const Chart &) const
    {
        Q_ASSERT_X(false, "toJson", "parts with charts are not kept");
        return {};
    }
};

Table tableFrom(const QJsonObject &object)
{
    Table table;
    table.caption = object[u"table"].toString();
    table.rowLines = std::clamp(object[u"lines"].toInt(1), 1, kMostLines);
    const QJsonArray columns = object[u"columns"].toArray();
    for (const QJsonValue column : columns)
        table.columns.push_back({column[u"title"].toString(), toEnum(column[u"align"], Align::Justify), std::clamp(column[u"weight"].toInt(1), 1, kMostWeight)});
    const QJsonArray rows = object[u"rows"].toArray();
    for (const QJsonValue row : rows) {
        TableRow read {{}, toEnum(row[u"style"], RowStyle::Total)};
        const QJsonArray cells = row[u"cells"].toArray();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            read.cells += cells[static_cast<qsizetype>(i)].toString();
        table.rows.push_back(std::move(read));
    }
    return table;
}

std::optional<Block> blockFrom(const QJsonObject &object)
{
    constexpr int kDeepest = 3;
    const auto has = [&](QStringView key) { return object.contains(key); };
    if (has(u"heading"))
        return Heading {std::clamp(object[u"level"].toInt(1), 1, kDeepest), object[u"heading"].toString()};
    if (has(u"paragraph"))
        return Paragraph {object[u"paragraph"].toString(), toEnum(object[u"style"], TextStyle::Lead), toEnum(object[u"align"], Align::Justify), std::clamp(object[u"indent"].toInt(), 0, kDeepest)};
    if (has(u"facts"))
        return KeyValues {toPairs(object[u"facts"])};
    if (has(u"table"))
        return object[u"columns"].toArray().isEmpty() ? std::nullopt : std::optional<Block>(tableFrom(object));
    if (has(u"signatures"))
        return Signatures {toPairs(object[u"signatures"]), object[u"word"].toString()};
    if (has(u"writing"))
        return WritingLines {object[u"writing"].toString(), std::clamp(object[u"lines"].toInt(1), 1, kMostLines)};
    if (has(u"cut"))
        return CutLine {object[u"cut"].toString()};
    if (has(u"break"))
        return PageBreak {};
    if (has(u"head"))
        return PaperHead {{}, object[u"emblem"].toString(), object[u"head"].toString(), object[u"right"].toString()};
    return std::nullopt;
}

} // namespace

QString toJson(const Part &part)
{
    QJsonArray blocks;
    for (const Block &block : part.blocks)
        blocks.append(std::visit(BlockWriter(), block));
    const QJsonObject object {{QStringLiteral("format"), kFormat},
                              {QStringLiteral("language"), languageCode(part.language)},
                              {QStringLiteral("footer"), part.footer},
                              {QStringLiteral("page"), part.pageWord},
                              {QStringLiteral("blocks"), blocks}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Part> partFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto language = languageFromCode(object[u"language"].toString());
    if (object[u"format"].toInt() != kFormat || !language)
        return std::nullopt;
    Part part;
    part.language = *language;
    part.footer = object[u"footer"].toString();
    part.pageWord = object[u"page"].toString();
    const QJsonArray blocks = object[u"blocks"].toArray();
    for (const QJsonValue value : blocks) {
        auto block = blockFrom(value.toObject());
        if (!block)
            return std::nullopt;
        part.blocks.push_back(std::move(*block));
    }
    return part;
}

} // namespace eldin::core::report
