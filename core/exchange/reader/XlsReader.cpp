// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/XlsReader.h"

#include "core/exchange/reader/XlsSheet.h"
#include "core/exchange/reader/XlsWorkbook.h"

#include <algorithm>

namespace eldin::core::exchange {

void readXls(OleFile &file, const ReadOptions &options, CellSink &sink)
{
    OleFile::Stream stream = file.open(kXlsStream);
    BiffRecords records(stream);
    const XlsWorkbook workbook = readXlsWorkbook(records, options.limits);
    sink.formatFound("xls");
    std::uint64_t cells = 0;
    std::uint64_t done = stream.position();
    bool any = false;
    for (std::uint32_t i = 0; i < workbook.sheets.size(); ++i) {
        const XlsSheetEntry &entry = workbook.sheets[i];
        if (!entry.table || (!options.sheet.empty() && entry.name != options.sheet))
            continue;
        any = true;
        records.seek(entry.position);
        if (!records.next())
            throw ReadError(ReadCode::Damaged, "sheet " + entry.name + ": missing");
        requireBiff8(records);
        sink.sheetBegins({i, entry.name, entry.hidden});
        XlsSheet(workbook, options.limits, cells, sink).read(records);
        sink.sheetEnds();
        // Sheets may lie in any order, even on each other.
        done += stream.position() - std::min(stream.position(), entry.position);
        sink.progress(std::min(done, stream.size()), stream.size());
    }
    if (!any && !options.sheet.empty())
        throw ReadError(ReadCode::NoSuchSheet, options.sheet);
}

} // namespace eldin::core::exchange
