// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ZipBuilder.h"

#include <string>
#include <vector>

/// A Word document whose body holds this XML; elements of the text have the prefix `w:`.
[[nodiscard]] ZipBuilder docxZip(const std::string &body);
/// A paragraph with one run.
[[nodiscard]] std::string docxParagraph(const std::string &text);
/// A cell with one paragraph; `properties` goes into `w:tcPr`.
[[nodiscard]] std::string docxCell(const std::string &text, const std::string &properties = {});
/// A table of plain cells, row by row.
[[nodiscard]] std::string docxTable(const std::vector<std::vector<std::string>> &rows);
