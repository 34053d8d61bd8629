// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ClipboardTable.h"

#include "core/base/Error.h"
#include "core/exchange/HtmlTable.h"
#include "core/exchange/LostLetters.h"
#include "core/exchange/TextEncoding.h"
#include "core/exchange/TextTable.h"

namespace eldin::core::exchange {

namespace {

const QString kFormat = QStringLiteral("clipboard");

std::optional<Sheet> fromHtml(const QByteArray &html, const ReadLimits &limits)
{
    const QString text = decodeText(html).text;
    // Windows: lines such as `StartFragment:0000000141` stand before the first tag.
    const qsizetype begin = text.startsWith(u"Version:") ? text.indexOf(u'<') : 0;
    if (begin < 0)
        return std::nullopt;
    HtmlTokens tokens(QStringView(text).sliced(begin));
    HtmlTable table(limits);
    for (HtmlToken token; tokens.next(token);)
        table.add(token);
    if (!table.found())
        return std::nullopt;
    Sheet sheet = table.take();
    noteUnusableLetters(sheet);
    return sheet;
}

Sheet fromText(QString plain, const ReadLimits &limits)
{
    while (plain.endsWith(QChar(u'\0')))
        plain.chop(1);
    TextTableOptions options;
    options.encoding = QStringLiteral("utf-8");
    options.separator = u'\t';
    options.limits = limits;
    Sheet sheet = textTable(plain.toUtf8(), options);
    sheet.encoding.clear();
    return sheet;
}

} // namespace

std::optional<Sheet> clipboardTable(const QByteArray &html, const QString &plain, const ReadLimits &limits)
{
    if (static_cast<std::uint64_t>(html.size()) > limits.fileBytes)
        throw Error(ErrorCode::FileOverLimit, QStringLiteral("file"));
    std::optional<Sheet> sheet = fromHtml(html, limits);
    if (!sheet || sheet->cells.empty())
        sheet = fromText(plain, limits);
    if (sheet->cells.empty())
        return std::nullopt;
    sheet->format = kFormat;
    return sheet;
}

} // namespace eldin::core::exchange
