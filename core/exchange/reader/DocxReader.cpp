// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/DocxReader.h"

#include "core/exchange/reader/DocxContent.h"

namespace eldin::core::exchange {

std::string docxTableName(std::uint32_t number)
{
    return "Table " + std::to_string(number);
}

void readDocx(Package &package, const std::string &part, CellSink &sink)
{
    const ReadOptions &options = package.options();
    sink.formatFound("docx");
    const std::uint64_t total = package.statedSize(part);
    package.onUnpacked([&sink, total](std::uint64_t done) { sink.progress(done, total); });
    DocxContent content(options, sink);
    parseXml(package, part, content);
    package.onUnpacked({});
    if (!options.sheet.empty() && !content.foundTable())
        throw ReadError(ReadCode::NoSuchSheet, options.sheet);
}

} // namespace eldin::core::exchange
