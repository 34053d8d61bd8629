// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Collected.h"

#include "core/exchange/reader/TableReader.h"

#include <QTemporaryDir>

#include <fstream>

using namespace eldin::core::exchange;

std::string ReadSheet::operator[](const std::string &address) const
{
    const auto found = cells.find(address);
    if (found == cells.end())
        return {};
    static const std::map<CellKind, std::string> kLetters {{CellKind::Text, "T:"},  {CellKind::Number, "N:"},
                                                           {CellKind::Date, "D:"},  {CellKind::Boolean, "B:"},
                                                           {CellKind::Error, "E:"}, {CellKind::NoValue, "?:"}};
    return kLetters.at(found->second.kind) + found->second.text;
}

void Collected::cell(const Cell &cell)
{
    sheets.back().cells[cellAddress(cell.row, cell.column)] = cell;
}

std::string scratchFile(const std::string &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(QString::fromStdString(name)).toStdString();
}

std::string scratchFile(const std::string &name, const std::string &bytes)
{
    std::string path = scratchFile(name);
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Collected readZip(const ZipBuilder &zip, const ReadOptions &options)
{
    const std::string path = scratchFile("read.zip");
    zip.write(path);
    Collected collected;
    readTable(path, options, collected);
    return collected;
}

std::string failure(const std::string &path, const ReadOptions &options)
{
    Collected collected;
    try {
        readTable(path, options, collected);
    } catch (const ReadError &error) {
        static const std::map<ReadCode, std::string> kNames {
            {ReadCode::Missing, "missing"},          {ReadCode::Io, "io"},
            {ReadCode::WrongKind, "wrong kind"},     {ReadCode::OldFormat, "old format"},
            {ReadCode::Encrypted, "encrypted"},      {ReadCode::Damaged, "damaged"},
            {ReadCode::OverLimit, "over the limit"}, {ReadCode::NoSuchSheet, "no such sheet"},
            {ReadCode::Cancelled, "cancelled"}};
        const bool named = error.code() == ReadCode::OverLimit || error.code() == ReadCode::WrongKind;
        return kNames.at(error.code()) + (named ? ": " + error.detail() : std::string());
    }
    return "none";
}

std::string failure(const ZipBuilder &zip, const ReadOptions &options)
{
    const std::string path = scratchFile("failure.zip");
    zip.write(path);
    return failure(path, options);
}
