// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/XlsxReader.h"

#include "core/exchange/reader/SharedStrings.h"
#include "core/exchange/reader/XlsxSheet.h"
#include "core/exchange/reader/XlsxWorkbook.h"

namespace eldin::core::exchange {

void readXlsx(Package &package, const std::string &part, CellSink &sink)
{
    const XlsxWorkbook workbook = readXlsxWorkbook(package, part);
    sink.formatFound("xlsx");
    const ReadOptions &options = package.options();
    const auto wanted = [&](const XlsxSheetEntry &sheet) {
        return !sheet.part.empty() && (options.sheet.empty() || sheet.name == options.sheet);
    };

    std::uint64_t total = package.statedSize(workbook.sharedStringsPart) + package.statedSize(workbook.stylesPart);
    bool any = false;
    for (const XlsxSheetEntry &sheet : workbook.sheets) {
        if (wanted(sheet)) {
            total += package.statedSize(sheet.part);
            any = true;
        }
    }
    if (!any && !options.sheet.empty())
        throw ReadError(ReadCode::NoSuchSheet, options.sheet);
    package.onUnpacked([&sink, total](std::uint64_t done) { sink.progress(done, total); });

    SharedStrings strings;
    strings.read(package, workbook.sharedStringsPart);
    const NumberStyles styles {readXlsxStyles(package, workbook.stylesPart), workbook.epoch1904};
    XlsxContext context {strings, styles, options.limits};
    for (std::uint32_t i = 0; i < workbook.sheets.size(); ++i) {
        const XlsxSheetEntry &sheet = workbook.sheets[i];
        if (!wanted(sheet))
            continue;
        sink.sheetBegins({i, sheet.name, sheet.hidden});
        XlsxSheet content(context, sink);
        parseXml(package, sheet.part, content);
        sink.sheetEnds();
    }
    package.onUnpacked({});
}

} // namespace eldin::core::exchange
