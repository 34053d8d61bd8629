// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/OpenDataExport.h"

#include "core/base/CsvText.h"
#include "core/base/Error.h"
#include "core/exchange/writer/FiscalPackage.h"
#include "core/exchange/writer/OpenWorkbook.h"
#include "core/service/ExportFolder.h"

#include <QFile>

namespace eldin::core {

namespace {

constexpr int kRowsBetweenLooks = 256;

/// Excel knows by the mark that it is UTF-8; readers of data packages take it for a part of the first name.
enum class Mark { With, Without };

void writeCsv(const QString &path, const OpenTable &table, Mark mark)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::Io, path);
    const auto write = [&](const QByteArray &line) {
        if (file.write(line) != line.size())
            throw Error(ErrorCode::DiskFull, path);
    };
    QStringList head;
    for (const OpenColumn &column : table.columns)
        head += column.name;
    write(mark == Mark::With ? csvHead(head) : csvLine(head));
    table.eachRow([&](const OpenRow &row) {
        QStringList cells;
        for (const OpenCell &cell : row)
            cells += openText(cell);
        write(csvLine(cells));
    });
    if (!file.flush())
        throw Error(ErrorCode::DiskFull, path);
}

/// The same tables, that ask now and then whether to go on.
OpenPackage watched(OpenPackage package, const ExportGoesOn &goesOn)
{
    if (!goesOn)
        return package;
    for (OpenTable &table : package.tables) {
        table.eachRow = [all = table.eachRow, goesOn](const OpenTable::Take &take) {
            int rows = 0;
            all([&](const OpenRow &row) {
                if (rows++ % kRowsBetweenLooks == 0 && !goesOn())
                    throw Error(ErrorCode::Cancelled);
                take(row);
            });
        };
    }
    return package;
}

} // namespace

QStringList exportTables(const QString &folder, ExportFormat format, const OpenPackage &tables, const ExportGoesOn &goesOn, int *continued)
{
    const OpenPackage package = watched(tables, goesOn);
    ExportFolder files(folder);
    if (format == ExportFormat::Xlsx) {
        const int count = exchange::writeOpenWorkbook(files.place(package.name + QStringLiteral(".xlsx")), package);
        if (continued != nullptr)
            *continued = count;
    } else if (format == ExportFormat::Fdp) {
        const QString data = QStringLiteral("data/") + package.tables.front().name + QStringLiteral(".csv");
        files.write(QStringLiteral("datapackage.json"), exchange::fiscalDescriptor(package, data));
        writeCsv(files.place(data), package.tables.front(), Mark::Without);
    } else {
        for (const OpenTable &table : package.tables)
            writeCsv(files.place(table.name + QStringLiteral(".csv")), table, Mark::With);
    }
    if (goesOn && !goesOn())
        throw Error(ErrorCode::Cancelled);
    return files.finish();
}

} // namespace eldin::core
