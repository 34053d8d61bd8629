// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SingleByteTables.h"
#include "tests/corpus/CorpusCase.h"
#include "tests/support/Workbooks.h"

#include <QDate>
#include <QFile>
#include <QStringEncoder>

#include <stdexcept>

namespace eldin::corpus {

using namespace core::exchange;

namespace {

std::string xmlText(const QString &text)
{
    return text.toHtmlEscaped().toStdString();
}

/// The second style is a date.
const char *const kStyles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";

std::string cellXml(std::uint32_t row, std::uint32_t column, const SheetCell &cell)
{
    const std::string head = "<c r=\"" + cellAddress(row, column) + "\"";
    const std::string formula = cell.formula ? "<f>SUM(A1)</f>" : "";
    switch (cell.kind) {
    case CellKind::Number:
        return head + ">" + formula + "<v>" + cell.text.toStdString() + "</v></c>";
    case CellKind::Date: {
        const qint64 day = QDate(1899, 12, 30).daysTo(QDate::fromString(cell.text.left(10), Qt::ISODate));
        return head + " s=\"1\"><v>" + std::to_string(day) + "</v></c>";
    }
    case CellKind::Boolean:
        return head + " t=\"b\"><v>" + cell.text.toStdString() + "</v></c>";
    case CellKind::Error:
        return head + " t=\"e\">" + formula + "<v>" + xmlText(cell.text) + "</v></c>";
    case CellKind::NoValue:
        return head + "><f>SUM(A1)</f></c>";
    case CellKind::Text:
        break;
    }
    return head + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xmlText(cell.text) + "</t></is></c>";
}

void writeWorkbook(const Sheet &sheet, const QString &path)
{
    std::string data;
    for (const auto &[row, line] : sheet.cells) {
        data += "<row r=\"" + std::to_string(row + 1) + "\"" + (sheet.hiddenRows.contains(row) ? " hidden=\"1\">" : ">");
        for (const auto &[column, cell] : line)
            data += cellXml(row, column, cell);
        data += "</row>";
    }
    XlsxParts parts = oneSheet(data, {}, kStyles);
    std::string columns;
    for (const std::uint32_t column : sheet.hiddenColumns) {
        const std::string number = std::to_string(column + 1);
        columns += "<col min=\"" + number + "\" max=\"" + number + "\" hidden=\"1\"/>";
    }
    if (!columns.empty())
        parts.sheets.front().before = "<cols>" + columns + "</cols>";
    std::string merges;
    for (const Merge &merge : sheet.merges)
        merges += "<mergeCell ref=\"" + cellAddress(merge.firstRow, merge.firstColumn) + ":"
            + cellAddress(merge.lastRow, merge.lastColumn) + "\"/>";
    if (!merges.empty())
        parts.sheets.front().after = "<mergeCells>" + merges + "</mergeCells>";
    parts.zip().write(path.toStdString());
}

QByteArray oneByteEncoded(const QString &text, const QString &encoding)
{
    for (const SingleByteSet &set : singleByteSets()) {
        if (encoding != QLatin1StringView(set.name))
            continue;
        QByteArray bytes;
        for (const QChar c : text) {
            const auto found = std::find(set.upper.begin(), set.upper.end(), c.unicode());
            bytes += c.unicode() < 0x80 ? static_cast<char>(c.unicode())
                : found == set.upper.end() ? '?' // as programs do that save in an old encoding
                                           : static_cast<char>(0x80 + (found - set.upper.begin()));
        }
        return bytes;
    }
    throw std::runtime_error("no encoding " + encoding.toStdString());
}

QByteArray encoded(const QString &text, const FileForm &form)
{
    const auto unicode = form.encoding == u"UTF-8" ? std::optional(QStringEncoder::Utf8)
        : form.encoding == u"UTF-16LE"             ? std::optional(QStringEncoder::Utf16LE)
        : form.encoding == u"UTF-16BE"             ? std::optional(QStringEncoder::Utf16BE)
                                                   : std::nullopt;
    if (!unicode)
        return oneByteEncoded(text, form.encoding);
    QStringEncoder encoder(*unicode);
    return encoder.encode(form.mark ? QChar(0xFEFF) + text : text);
}

void writeText(const CorpusCase &table, const QString &path)
{
    QString text;
    for (std::uint32_t row = 0; row < table.sheet.rows; ++row) {
        for (std::uint32_t column = 0; column < table.sheet.columns; ++column) {
            if (column > 0)
                text += table.form.separator;
            const SheetCell *cell = table.sheet.at(row, column);
            if (cell == nullptr || cell->kind == CellKind::NoValue)
                continue;
            QString field = cell->text;
            if (field.contains(table.form.separator) || field.contains(u'"') || field.contains(u'\n'))
                field = u'"' + field.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
            text += field;
        }
        text += table.form.lineEnd;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write " + path.toStdString());
    file.write(encoded(text, table.form));
}

} // namespace

QString writeCase(const CorpusCase &table, const QString &folder, std::size_t number)
{
    const bool workbook = table.form.encoding.isEmpty();
    const QString path = folder + QStringLiteral("/%1").arg(number) + (workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv"));
    if (workbook)
        writeWorkbook(table.sheet, path);
    else
        writeText(table, path);
    return path;
}

} // namespace eldin::corpus
