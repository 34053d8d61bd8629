// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextTable.h"

#include "core/base/Error.h"
#include "core/exchange/LostLetters.h"
#include "core/exchange/RecordSplitter.h"
#include "core/exchange/TextEncoding.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::core::exchange {

namespace {

constexpr std::uint32_t kRowsBetweenLooks = 1024;

[[noreturn]] void overLimit(const char *which)
{
    throw Error(ErrorCode::FileOverLimit, QString::fromLatin1(which));
}

/// Excel writes the separator into a first line `sep=;`, which is no row of the table.
QChar statedSeparator(QStringView &text)
{
    if (text.size() < 5 || !text.startsWith(u"sep=") || (text.size() > 5 && text[5] != u'\r' && text[5] != u'\n'))
        return {};
    const QChar separator = text[4];
    text = text.sliced(5);
    for (const QChar end : {QChar(u'\r'), QChar(u'\n')}) {
        if (text.startsWith(end))
            text = text.sliced(1);
    }
    return separator;
}

QString address(std::uint32_t row, std::size_t column)
{
    return QString::fromStdString(cellAddress(row, static_cast<std::uint32_t>(column)));
}

} // namespace

Sheet readTextTable(const QString &path, const TextTableOptions &options)
{
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, path);
    const auto limit = static_cast<qint64>(options.limits.fileBytes);
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::Io, path);
    Sheet sheet = textTable(bytes, options);
    sheet.name = QFileInfo(path).completeBaseName();
    return sheet;
}

Sheet textTable(const QByteArray &bytes, const TextTableOptions &options)
{
    const ReadLimits &limits = options.limits;
    if (static_cast<std::uint64_t>(bytes.size()) > limits.fileBytes)
        overLimit("file");
    const DecodedText decoded
        = options.encoding.isEmpty() ? decodeText(bytes) : decodeTextAs(bytes, options.encoding);
    QStringView text = decoded.text;
    while (text.endsWith(QChar(0x1A)) || text.endsWith(QChar(u'\0')))
        text.chop(1); // what DOS programs end a file with
    const QChar stated = statedSeparator(text);
    const QChar separator = !options.separator.isNull() ? options.separator
        : !stated.isNull()                              ? stated
                                                        : likelySeparator(text);

    Sheet sheet;
    sheet.format = separator == u'\t' ? QStringLiteral("txt") : QStringLiteral("csv");
    sheet.encoding = decoded.encoding;
    if (decoded.broken > 0)
        sheet.problems.push_back(
            {{}, Severity::Warning, QStringLiteral("broken-characters"), QString::number(decoded.broken)});
    RecordSplitter splitter(text, separator);
    std::vector<QString> fields;
    std::uint64_t cells = 0;
    std::uint64_t held = 0;
    for (std::uint32_t row = 0; splitter.next(fields); ++row) {
        if (row % kRowsBetweenLooks == 0 && options.cancelled && options.cancelled())
            throw Error(ErrorCode::Cancelled);
        if (row >= kMaxRows)
            overLimit("rows");
        if (fields.size() > kMaxColumns)
            overLimit("columns");
        for (std::size_t column = 0; column < fields.size(); ++column) {
            QString &field = fields[column];
            if (field.isEmpty())
                continue;
            if (static_cast<std::uint64_t>(field.size()) > limits.textBytes)
                overLimit("text");
            if (++cells > limits.cells)
                overLimit("cells");
            held += heldBytes(field);
            if (held > limits.heldTextBytes)
                overLimit("text");
            if (splitter.unclosedQuote() && column + 1 == fields.size())
                sheet.problems.push_back(
                    {address(row, column), Severity::Warning, QStringLiteral("unclosed-quote"), field.left(80)});
            sheet.put(row, static_cast<std::uint32_t>(column), {CellKind::Text, false, std::move(field)});
        }
    }
    noteUnusableLetters(sheet);
    return sheet;
}

} // namespace eldin::core::exchange
