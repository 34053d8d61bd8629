// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace eldin::core::exchange {

/// The stable name of workbooks of Excel 95 and older.
inline constexpr const char *kOldExcel = "excel95";

/// What the first bytes of a file say it is, whatever its name. Archives are only opened by `readTable`.
enum class FileHead {
    Zip,          ///< xlsx, ods, docx … or any other archive
    Xls,          ///< Excel 97-2003, perhaps embedded in a document of another kind
    OldXls,       ///< Excel 2 to 4, which had no container yet
    Doc,          ///< Word 97-2003 or older
    EncryptedOle, ///< a password-protected xlsx
    OtherOle,     ///< ppt, msi …
    Html,         ///< often named .xls by web exports
    Xml2003,      ///< the XML of Excel 2003
    Xml,          ///< other XML, flat ods among it
    Pdf,
    Sqlite,
    Rtf,
    Binary,
    Text, ///< csv, txt in some encoding
    Empty,
};

/// Looks at the file's beginning (and at the directory names of an OLE file). Throws ReadError Missing or Io.
[[nodiscard]] FileHead recogniseHead(const std::string &path);

/// Stable name of a kind, the detail of ReadCode::WrongKind, e.g. `html`.
[[nodiscard]] const char *headName(FileHead head);

/// Size in bytes. Throws ReadError Missing or Io.
[[nodiscard]] unsigned long long sizeOfFile(const std::string &path);

} // namespace eldin::core::exchange
