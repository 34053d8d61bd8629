// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/FileHead.h"

#include "core/exchange/reader/ReadError.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace eldin::core::exchange {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeadBytes = 8192;

std::filesystem::path pathOf(const std::string &utf8)
{
    return {std::u8string(utf8.begin(), utf8.end())};
}

/// Directory entries of an OLE file are 128 bytes, aligned, and begin with the name in UTF-16. Looking for
/// the names is enough to tell the kinds apart and needs no trust in the sector chains.
FileHead recogniseOle(std::ifstream &file)
{
    constexpr std::size_t kEntry = 128;
    std::array<char, kEntry * 512> block {};
    FileHead found = FileHead::OtherOle;
    file.clear();
    file.seekg(0);
    while (file.read(block.data(), block.size()), file.gcount() > 0) {
        const auto size = static_cast<std::size_t>(file.gcount());
        for (std::size_t at = 0; at + kEntry <= size; at += kEntry) {
            const std::string_view entry(block.data() + at, 40);
            if (entry.starts_with("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0\0\0"sv))
                return FileHead::EncryptedOle;
            if (entry.starts_with("W\0o\0r\0k\0b\0o\0o\0k\0\0\0"sv) || entry.starts_with("B\0o\0o\0k\0\0\0"sv))
                found = FileHead::Xls;
            else if (found != FileHead::Xls && entry.starts_with("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0\0\0"sv))
                found = FileHead::Doc;
        }
    }
    return found;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// ASCII letters of the head in lower case, without zero bytes, so that UTF-16 looks alike.
std::string plain(std::string_view head)
{
    std::string result;
    for (const char c : head) {
        if (c != '\0' && static_cast<unsigned char>(c) < 0x80)
            result += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    }
    result.erase(result.begin(), std::find_if_not(result.begin(), result.end(), isSpace));
    return result;
}

/// A zero byte in text happens in UTF-16 only: there most pairs hold one of 0x00 (Latin) or 0x04 (Cyrillic)
/// on the same side.
bool looksLikeText(std::string_view head)
{
    if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv))
        return !head.starts_with("\xFF\xFE\0\0"sv);
    if (head.find('\0') == std::string_view::npos) {
        const auto control = std::count_if(head.begin(), head.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x20 && !isSpace(c) && c != '\f' && c != 0x1A;
        });
        return static_cast<std::size_t>(control) * 50 <= head.size();
    }
    std::array<std::size_t, 2> high {};
    for (std::size_t i = 0; i < head.size(); ++i)
        high[i % 2] += head[i] == '\0' || head[i] == '\4' ? 1U : 0U;
    const std::size_t pairs = head.size() / 2;
    return std::max(high[0], high[1]) * 10 >= pairs * 9 && std::min(high[0], high[1]) * 10 <= pairs;
}

FileHead recogniseMarkup(std::string_view text)
{
    if (text.starts_with("<?xml") || text.starts_with("<workbook") || text.starts_with("<office:document")) {
        if (text.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string_view::npos
            || text.find("progid=\"excel.sheet\"") != std::string_view::npos)
            return FileHead::Xml2003;
        return text.find("<html") != std::string_view::npos ? FileHead::Html : FileHead::Xml;
    }
    for (const std::string_view tag :
         {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<table"sv, "<meta"sv, "<style"sv}) {
        if (text.starts_with(tag))
            return FileHead::Html;
    }
    return FileHead::Text;
}

} // namespace

FileHead recogniseHead(const std::string &path)
{
    if (sizeOfFile(path) == 0)
        return FileHead::Empty;
    std::ifstream file(pathOf(path), std::ios::binary);
    std::string bytes(kHeadBytes, '\0');
    if (!file || (file.read(bytes.data(), kHeadBytes), file.bad()))
        throw ReadError(ReadCode::Io, path);
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    const std::string_view head(bytes);

    if (head.starts_with("PK\3\4"sv) || head.starts_with("PK\5\6"sv) || head.starts_with("PK00PK\3\4"sv))
        return FileHead::Zip;
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
        return recogniseOle(file);
    // The BOF record of Excel 2 to 4 stands alone, without OLE; programs of others leave OLE out too.
    if (head.size() > 4 && head[0] == 9 && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8)
        && (head[2] == 4 || head[2] == 6 || head[2] == 8 || head[2] == 16) && head[3] == 0)
        return FileHead::OldXls;
    if (head.starts_with("%PDF-"sv))
        return FileHead::Pdf;
    if (head.starts_with("SQLite format 3\0"sv))
        return FileHead::Sqlite;
    if (head.starts_with("{\\rtf"sv))
        return FileHead::Rtf;
    if (!looksLikeText(head))
        return FileHead::Binary;
    return recogniseMarkup(plain(head));
}

const char *headName(FileHead head)
{
    switch (head) {
    case FileHead::Zip: return "zip";
    case FileHead::Xls: return "xls";
    case FileHead::OldXls: return kOldExcel;
    case FileHead::Doc: return "doc";
    case FileHead::EncryptedOle: return "encrypted";
    case FileHead::OtherOle: return "ole";
    case FileHead::Html: return "html";
    case FileHead::Xml2003: return "xml2003";
    case FileHead::Xml: return "xml";
    case FileHead::Pdf: return "pdf";
    case FileHead::Sqlite: return "sqlite";
    case FileHead::Rtf: return "rtf";
    case FileHead::Binary: return "binary";
    case FileHead::Text: return "text";
    case FileHead::Empty: return "empty";
    }
    return "binary";
}

unsigned long long sizeOfFile(const std::string &path)
{
    std::error_code error;
    const auto status = std::filesystem::status(pathOf(path), error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw ReadError(ReadCode::Missing, path);
    if (!std::filesystem::is_regular_file(status))
        throw ReadError(ReadCode::Io, path);
    const auto size = std::filesystem::file_size(pathOf(path), error);
    if (error)
        throw ReadError(ReadCode::Io, path);
    return size;
}

} // namespace eldin::core::exchange
