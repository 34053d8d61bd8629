// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/OleBuilder.h"

/// One record of an xls: number, length, data.
[[nodiscard]] std::string biff(unsigned id, const std::string &data = {});
/// Eight bytes of a double.
[[nodiscard]] std::string real(double value);
/// UTF-8 as UTF-16, low byte first.
[[nodiscard]] std::string utf16(const std::string &text);
/// Row, column and style, with which every cell begins; counted from 0.
[[nodiscard]] std::string place(unsigned row, unsigned column, unsigned style = 0);
/// A text as SST, LABEL, STRING and FORMAT hold it: length, flags, wide characters.
[[nodiscard]] std::string wideText(const std::string &text);

/// An xls put together from the records of its sheets; what is not set is as Excel would write it.
struct XlsParts {
    struct Sheet {
        std::string name = "Лист1";
        std::string records;    ///< between BOF and EOF
        unsigned hidden = 0;    ///< 1 hidden, 2 very hidden
        unsigned kind = 0;      ///< 0 table, 2 chart
        unsigned version = 0x0600;
    };
    std::vector<Sheet> sheets;
    std::string head;                ///< records after the first BOF, e.g. FORMAT, XF, SST
    unsigned version = 0x0600;

    /// The stream `Workbook`.
    [[nodiscard]] std::string stream() const;
    /// The whole file.
    [[nodiscard]] std::string bytes() const { return OleBuilder().add("Workbook", stream()).bytes(); }
};

/// One sheet named Лист1.
[[nodiscard]] XlsParts oneXlsSheet(std::string records, std::string head = {});
