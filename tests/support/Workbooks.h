// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ZipBuilder.h"

#include <string>
#include <vector>

/// An xlsx put together from its parts' XML; what is not set is as Excel would write it.
struct XlsxParts {
    struct Sheet {
        std::string name = "Лист1";
        std::string data;       ///< inside of sheetData
        std::string before;     ///< between worksheet and sheetData, e.g. cols
        std::string after;      ///< after sheetData, e.g. mergeCells
        std::string attributes; ///< of the sheet element, e.g. state="hidden"
        std::string target;     ///< of the relationship; empty: worksheets/sheetN.xml
        std::string part;       ///< where it really is; empty: xl/ + target
    };
    std::vector<Sheet> sheets;
    std::string sharedStrings; ///< inside of sst; empty: no part
    std::string styles;        ///< inside of styleSheet; empty: no part
    std::string workbookPr;    ///< e.g. <workbookPr date1904="1"/>
    bool strict = false;
    std::string prefix; ///< of all spreadsheet elements, e.g. "x:"

    [[nodiscard]] ZipBuilder zip() const;
};

/// One sheet named Лист1 with the given sheetData.
[[nodiscard]] XlsxParts oneSheet(std::string data, std::string sharedStrings = {}, std::string styles = {});

/// An ods whose `content.xml` holds the given tables (`table:table` elements) and automatic styles.
[[nodiscard]] ZipBuilder odsZip(const std::string &tables, const std::string &styles = {});
