// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/NumberFormat.h"
#include "core/exchange/reader/Xml.h"

#include <string>
#include <vector>

namespace eldin::core::exchange {

/// One sheet as the workbook part lists it.
struct XlsxSheetEntry {
    std::string name;
    std::string part; ///< empty for what is no table: chart, dialog and macro sheets
    bool hidden = false;
};

/// The frame of an xlsx: its sheets in order and the parts that all of them share.
struct XlsxWorkbook {
    std::string part;
    bool epoch1904 = false;
    std::vector<XlsxSheetEntry> sheets;
    std::string sharedStringsPart; ///< empty: none
    std::string stylesPart;        ///< empty: none
};

/// The part that is the document itself; empty where the package has none.
[[nodiscard]] std::string mainPart(Package &package);

/// Sheets are found by their relationship, never by sheetId or file name. Throws ReadError WrongKind where the
/// main part is a presentation.
[[nodiscard]] XlsxWorkbook readXlsxWorkbook(Package &package, const std::string &part);

/// The number format of each cell style, by its index.
[[nodiscard]] std::vector<NumberFormat> readXlsxStyles(Package &package, const std::string &part);

} // namespace eldin::core::exchange
