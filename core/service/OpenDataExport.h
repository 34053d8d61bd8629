// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Codes.h"
#include "core/domain/OpenTable.h"

#include <QStringList>

namespace eldin::core {

/// As what data are given to other programs: a table a file, a complete copy that can be taken over again, a workbook, or an
/// Open Fiscal Data Package of the budgets.
enum class ExportFormat { Csv, Json, Xlsx, Fdp };

template <>
struct Codes<ExportFormat>
{
    static constexpr std::pair<ExportFormat, const char16_t *> list[] {
        {ExportFormat::Csv, u"csv"},
        {ExportFormat::Json, u"json"},
        {ExportFormat::Xlsx, u"xlsx"},
        {ExportFormat::Fdp, u"fdp"},
    };
};

/// Asked now and then while files are written; false ends the work with Error{Cancelled}, and nothing is left of it.
using ExportGoesOn = std::function<bool()>;

/// Writes the tables into a folder: as csv a file each (commas, points, UTF-8 with its mark), as xlsx one workbook, as fdp
/// the first table with the descriptor of its package. The paths of the files. Error{FileExists} where one of them is
/// there already, Error{Io}, Error{DiskFull}, Error{Cancelled}: then nothing has been written.
/// `continued` gets how many texts of a workbook were too long for one cell and go on behind the last column. Json is the business of
/// exportJson().
[[nodiscard]] QStringList exportTables(const QString &folder, ExportFormat format, const OpenPackage &package, const ExportGoesOn &goesOn = {}, int *continued = nullptr);

} // namespace eldin::core
