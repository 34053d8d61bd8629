// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/XlsWorkbook.h"

#include "core/exchange/reader/FileHead.h"
#include "core/exchange/reader/LittleEndian.h"
#include "core/exchange/reader/XlsText.h"

#include <map>

namespace eldin::core::exchange {

namespace {

constexpr unsigned kBiff8 = 0x0600;
constexpr std::size_t kMostFormats = 65'536;

XlsSheetEntry boundSheet(BiffRecords &records)
{
    XlsSheetEntry sheet;
    ContinuedBytes bytes(records);
    sheet.position = bytes.u32();
    sheet.hidden = (bytes.u8() & 0x03) != 0;
    sheet.table = bytes.u8() == 0;
    sheet.name = readShortText(bytes);
    return sheet;
}

NumberFormat ownFormat(std::string code)
{
    const FormatKind kind = formatKind(code);
    if (code == "General" || code == "GENERAL")
        code.clear();
    return {std::move(code), kind};
}

} // namespace

void requireBiff8(const BiffRecords &records)
{
    // Excel 2 to 4 used other numbers for the same record.
    if (records.id() == 0x0009 || records.id() == 0x0209 || records.id() == 0x0409)
        throw ReadError(ReadCode::OldFormat, kOldExcel);
    if (records.id() != biff::kBof)
        throw ReadError(ReadCode::Damaged, "no workbook");
    LittleEndian fields(records.data());
    if (fields.u16() != kBiff8)
        throw ReadError(ReadCode::OldFormat, kOldExcel);
}

XlsWorkbook readXlsWorkbook(BiffRecords &records, const ReadLimits &limits)
{
    XlsWorkbook workbook;
    std::map<unsigned, NumberFormat> own;
    std::vector<unsigned> used; // formats by style; the own ones may follow the styles
    const auto next = [&records] {
        if (!records.next())
            throw ReadError(ReadCode::Damaged, "head cut short");
    };
    records.seek(0);
    next();
    requireBiff8(records);
    for (next(); records.id() != biff::kEof; next()) {
        switch (records.id()) {
        case biff::kFilePass: throw ReadError(ReadCode::Encrypted);
        case biff::kDate1904: workbook.styles.epoch1904 = LittleEndian(records.data()).u16() == 1; break;
        case biff::kBoundSheet:
            if (workbook.sheets.size() >= limits.sheets)
                throw ReadError(ReadCode::OverLimit, "sheets");
            workbook.sheets.push_back(boundSheet(records));
            break;
        case biff::kFormat: {
            ContinuedBytes bytes(records);
            const unsigned id = bytes.u16();
            own[id] = ownFormat(readLongText(bytes));
            break;
        }
        case biff::kXf: {
            LittleEndian fields(records.data());
            fields.skip(2);
            if (used.size() < kMostFormats)
                used.push_back(fields.u16());
            break;
        }
        case biff::kSst: readXlsStrings(records, workbook.strings, limits); break;
        default: break;
        }
    }
    for (const unsigned id : used) {
        const auto found = own.find(id);
        workbook.styles.formats.push_back(found == own.end() ? builtInFormat(id) : found->second);
    }
    return workbook;
}

} // namespace eldin::core::exchange
