// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/service/OpenDataExport.h"

namespace eldin::core {

/// The names of an export in JSON, which takeOverExport() reads.
namespace jsonexport {
inline constexpr char16_t kIndex[] = u"export.json";      ///< which tables and attached files there are
inline constexpr char16_t kFormat[] = u"eldin-unu-export"; ///< its `format`
inline constexpr int kVersion = 1;                         ///< its `version`
inline constexpr char16_t kTables[] = u"tables";           ///< the folder with a file a table
inline constexpr char16_t kFiles[] = u"attachments";       ///< the folder with the attached files
} // namespace jsonexport

/// Writes all data of the document into a folder: an index, an array of objects a table, and the attached files. The same
/// data give the same bytes. Without personal data, if it is for the public: no people, no files, no text that may name
/// somebody. The paths of the files. Error{FileExists}, Error{Io}, Error{DiskFull}, Error{Cancelled}: then nothing
/// has been written.
[[nodiscard]] QStringList exportJson(Document &document, const QString &folder, bool forPublic, const ExportGoesOn &goesOn = {});

} // namespace eldin::core
